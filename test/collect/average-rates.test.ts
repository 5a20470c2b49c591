// Monthly averages: exact, rounded once, and of whole months only.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageMonths, toDecimal } from '../../scrapers/collect/average-rates.ts';

const now = new Date('2026-11-20T00:00:00Z');
const day = (date: string, rates: Record<string, string>) => ({
  date,
  perEuro: new Map([['EUR', '1'], ...Object.entries(rates)]),
});
const around = [day('2026-08-31', { USD: '9' }), day('2026-10-01', { USD: '9' })];

describe('a fraction as a decimal', () => {
  it.each([
    [1n, 3n, '0.333333'],
    [2n, 3n, '0.666667'],
    [11n, 1650n, '0.00666667'],
    [5n, 4n, '1.25'],
    [1_000_000n, 1n, '1000000'],
    [1_234_567n, 1n, '1234570'],
    [9_999_995n, 10_000_000n, '1'],
    [1_000_005n, 1_000_000n, '1.00001'],
    [1_000_005n, 10n, '100001'],
  ])('%s / %s is %s', (over, under, text) => expect(toDecimal({ over, under })).toBe(text));

  it('is as near as six digits allow', () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 10n ** 15n), fc.bigInt(1n, 10n ** 15n), (over, under) => {
        const text = toDecimal({ over, under });
        expect(text).toMatch(/^\d+(\.\d*[1-9])?$/);
        expect(Math.abs(Number(text) / (Number(over) / Number(under)) - 1)).toBeLessThan(5.01e-6);
      }),
    );
  });
});

describe('the average of a month', () => {
  it('is the mean of the crosses of its days, not the cross of means', () => {
    const days = [
      ...around,
      day('2026-09-01', { USD: '1.1', JPY: '165' }),
      day('2026-09-02', { USD: '1.2', JPY: '150' }),
    ];
    expect(averageMonths(days, now)).toEqual([
      { month: '2026-09', currency: 'EUR', usdPerUnit: '1.15' },
      // (1.1 / 165 + 1.2 / 150) / 2 = 0.00733333…; 1.15 / 157.5 would be 0.00730159.
      { month: '2026-09', currency: 'JPY', usdPerUnit: '0.00733333' },
    ]);
  });

  it('leaves out months that are not whole, not past, and currencies with a day missing', () => {
    const september = [day('2026-09-01', { USD: '1', GBP: '1' }), day('2026-09-02', { USD: '1' })];
    expect(averageMonths(september, now)).toEqual([]);
    expect(averageMonths([around[0]!, ...september], now)).toEqual([]);
    expect(averageMonths([...september, around[1]!], now)).toEqual([]);
    expect(averageMonths([...around, ...september], new Date('2026-09-30T23:59:00Z'))).toEqual([]);
    expect(averageMonths([...around, ...september], now).map(({ currency }) => currency)).toEqual(['EUR']);
  });

  it('does not count a day twice, nor mind their order', () => {
    const days = [...around, day('2026-09-01', { USD: '1.1' }), day('2026-09-02', { USD: '1.2' })];
    expect(averageMonths([...days, ...days].reverse(), now)).toEqual(averageMonths(days, now));
  });
});
