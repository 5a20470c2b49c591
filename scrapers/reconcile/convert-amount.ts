// Foreign money → US dollars at the average rate of the month in which it was announced, with the rate on record.
import type { Usd } from '../../src/model/event.ts';
import { convertToUsd, type Rate } from '../../src/model/money.ts';

/** Rates of one currency, months in order. */
interface Series {
  readonly months: string[];
  readonly rates: Map<string, string>;
}

export type RateTable = ReadonlyMap<string, Series>;

/** The rates by currency. Where a month is listed twice, the later line counts. */
export function tabulateRates(rates: Iterable<Rate>): RateTable {
  const table = new Map<string, Series>();
  for (const { currency, month, usdPerUnit } of rates) {
    let series = table.get(currency);
    if (!series) {
      series = { months: [], rates: new Map() };
      table.set(currency, series);
    }
    if (!series.rates.has(month)) series.months.push(month);
    series.rates.set(month, usdPerUnit);
  }
  for (const series of table.values()) series.months.sort();
  return table;
}

/**
 * An amount in US dollars at the rate of the month of `date`. In a gap and after the table's end the last month before
 * it is used and said so (`last_known_rate`). Before its beginning, without a month or for a currency that is not in it: null, never a guess.
 */
export function convertAmount(
  amount: number,
  currency: string,
  date: string | null,
  table: RateTable,
): Usd | null {
  if (currency === 'USD') return { amount, basis: 'stated' };
  const series = table.get(currency);
  if (!series || date === null || date.length < 7) return null;
  const wanted = date.slice(0, 7);
  const month = series.rates.has(wanted) ? wanted : series.months.findLast(known => known < wanted);
  const rate = month === undefined ? undefined : series.rates.get(month);
  if (month === undefined || rate === undefined) return null;
  return {
    amount: convertToUsd(amount, rate),
    basis: 'converted',
    rate,
    month,
    ...(month !== wanted ? { last_known_rate: true } : {}),
  };
}

/** Roughly what an amount is in dollars, for comparing claims only; null where even the order is unknown. */
export function roughUsd(
  amount: number,
  currency: string | undefined,
  date: string | null,
  table: RateTable,
): number | null {
  if (currency === undefined || currency === 'USD') return amount;
  const series = table.get(currency);
  if (!series) return null;
  const wanted = date?.slice(0, 7);
  const month =
    wanted !== undefined && series.rates.has(wanted)
      ? wanted
      : wanted !== undefined && wanted < series.months[0]!
        ? series.months[0]!
        : series.months.at(-1)!;
  return amount * Number(series.rates.get(month));
}
