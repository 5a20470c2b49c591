// Which month's rate an amount is converted at, and what is said of it.
import { describe, expect, it } from 'vitest';
import { convertAmount, tabulateRates } from '../../scrapers/reconcile/convert-amount.ts';

const table = tabulateRates([
  { month: '2026-05', currency: 'EUR', usdPerUnit: '1.1' },
  { month: '2026-06', currency: 'EUR', usdPerUnit: '1.2' },
  { month: '2026-09', currency: 'EUR', usdPerUnit: '1.5' },
]);
const at = (date: string | null, currency = 'EUR') => convertAmount(100, currency, date, table);

describe('an amount in another currency', () => {
  it('takes the rate of its month', () =>
    expect(at('2026-06-30')).toEqual({ amount: 120, basis: 'converted', rate: '1.2', month: '2026-06' }));

  it.each([
    ['2026-07', '2026-06', 120],
    ['2026-08-31', '2026-06', 120],
    ['2026-10', '2026-09', 150],
  ])('of %s, for which there is no rate, takes that of %s and says so', (date, month, amount) =>
    expect(at(date)).toMatchObject({ amount, month, last_known_rate: true }),
  );

  it('stays as it is before the table begins, without a month and for a currency that is not in it', () => {
    expect([at('2026-04'), at('2026'), at(null), at('2026-06', 'XXX')]).toEqual([null, null, null, null]);
  });
});
