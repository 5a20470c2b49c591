import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertToUsd, subtractMoney, sumMoney, toHundredths } from '../../src/model/money.ts';
import { exactAmountSchema } from '../../src/model/money-schemas.ts';

const units = fc.integer({ min: 0, max: 10 ** 12 });

describe('sumMoney', () => {
  it('is exact where floating point is not', () => {
    expect(sumMoney([0.1, 0.2])).toBe(0.3);
    expect(sumMoney([133_699_999.99999999, 8_199_999.999999999])).toBe(141_900_000);
  });

  it('adds nothing for what was not stated', () => {
    expect(sumMoney([5, null, undefined, 7])).toBe(12);
    expect(sumMoney([])).toBe(0);
  });

  it('does not depend on the order, and equals the sum of any parts', () => {
    const amounts = fc.array(
      fc.integer({ min: 0, max: 10 ** 13 }).map(cents => cents / 100),
      { maxLength: 50 },
    );
    fc.assert(
      fc.property(amounts, fc.nat(50), (list, cut) => {
        expect(sumMoney([...list].reverse())).toBe(sumMoney(list));
        expect(sumMoney([sumMoney(list.slice(0, cut)), sumMoney(list.slice(cut))])).toBe(sumMoney(list));
      }),
    );
  });

  it('refuses what is no number', () => {
    expect(() => toHundredths(Number.NaN)).toThrow('expected a finite number');
  });
});

describe('an amount of an event', () => {
  it('is exact to the hundredth, and as it was where it is so already', () => {
    expect(exactAmountSchema.parse(133_699_999.99999999)).toBe(133_700_000);
    expect(exactAmountSchema.parse(8_199_999.999999999)).toBe(8_200_000);
    fc.assert(fc.property(units, amount => exactAmountSchema.parse(amount / 100) === amount / 100));
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, '5'])('is refused where it is %j', amount =>
    expect(exactAmountSchema.safeParse(amount).success).toBe(false),
  );
});

describe('subtractMoney', () => {
  it('undoes the sum', () => {
    fc.assert(
      fc.property(units, units, (a, b) => {
        expect(subtractMoney(sumMoney([a / 100, b / 100]), b / 100)).toBe(a / 100);
      }),
    );
  });
});

describe('convertToUsd', () => {
  it('multiplies in decimals and rounds half up to the dollar', () => {
    expect(convertToUsd(600_000_000, '1.0765')).toBe(645_900_000);
    expect(convertToUsd(1, '0.5')).toBe(1);
    expect(convertToUsd(1, '0.4999')).toBe(0);
    expect(convertToUsd(3, '1.1')).toBe(3);
  });

  it('keeps the order of amounts', () => {
    fc.assert(
      fc.property(units, units, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a];
        expect(convertToUsd(low, '0.011834')).toBeLessThanOrEqual(convertToUsd(high, '0.011834'));
      }),
    );
  });

  it('says which rate it cannot read', () => {
    expect(() => convertToUsd(1, '1,08')).toThrow('Cannot convert at the rate "1,08"');
  });
});
