// Daily euro rates → monthly averages in US dollars for one unit, in exact arithmetic and rounded once, at the end.
import type { Rate } from '../../src/model/money.ts';

/** What one euro cost on a day, as published: decimals kept as text, by currency. */
export interface EuroRates {
  readonly date: string;
  readonly perEuro: ReadonlyMap<string, string>;
}

interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** Significant digits of an average: what a source's own four or five support, and what the table has. */
const DIGITS = 6;

function fractionOf(decimal: string): Fraction {
  const [whole = '', decimals = ''] = decimal.split('.');
  return { over: BigInt(whole + decimals), under: 10n ** BigInt(decimals.length) };
}

const divide = (a: Fraction, b: Fraction): Fraction => ({ over: a.over * b.under, under: a.under * b.over });
const add = (a: Fraction, b: Fraction): Fraction => ({
  over: a.over * b.under + b.over * a.under,
  under: a.under * b.under,
});

/** A positive fraction as a decimal of six significant digits, halves rounded up, without zeros at its end. */
export function toDecimal({ over, under }: Fraction): string {
  const least = 10n ** BigInt(DIGITS - 1);
  let shift = DIGITS - 1 - (String(over).length - String(under).length);
  for (;;) {
    const [up, down] =
      shift >= 0 ? [over * 10n ** BigInt(shift), under] : [over, under * 10n ** BigInt(-shift)];
    const digits = (2n * up + down) / (2n * down);
    if (digits < least) shift += 1;
    else if (digits >= least * 10n) shift -= 1;
    else {
      if (shift <= 0) return String(digits * 10n ** BigInt(-shift));
      const text = String(digits).padStart(shift + 1, '0');
      return `${text.slice(0, -shift)}.${text.slice(-shift)}`.replace(/\.?0+$/, '');
    }
  }
}

/**
 * Averages of the months that the days cover whole: there is a day before and a day after the month, and the month is
 * past. A currency counts if it has a rate on each day of the month on which rates were published.
 */
export function averageMonths(days: readonly EuroRates[], now: Date): Rate[] {
  const dates = days.map(({ date }) => date).sort();
  const first = dates[0]?.slice(0, 7) ?? '';
  const last = dates.at(-1)?.slice(0, 7) ?? '';
  const thisMonth = now.toISOString().slice(0, 7);
  const byMonth = new Map<string, Map<string, EuroRates>>();
  for (const day of days) {
    const month = day.date.slice(0, 7);
    if (month <= first || month >= last || month >= thisMonth) continue;
    byMonth.set(month, (byMonth.get(month) ?? new Map<string, EuroRates>()).set(day.date, day));
  }
  const rates: Rate[] = [];
  for (const [month, found] of byMonth) {
    const published = [...found.values()];
    for (const currency of published[0]!.perEuro.keys()) {
      if (currency === 'USD') continue;
      const crosses = published.flatMap(({ perEuro }) => {
        const [dollars, units] = [perEuro.get('USD'), perEuro.get(currency)];
        return dollars && units ? [divide(fractionOf(dollars), fractionOf(units))] : [];
      });
      if (crosses.length < published.length) continue;
      const { over, under } = crosses.reduce(add);
      rates.push({ month, currency, usdPerUnit: toDecimal({ over, under: under * BigInt(crosses.length) }) });
    }
  }
  const key = (rate: Rate): string => `${rate.month} ${rate.currency}`;
  return rates.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
