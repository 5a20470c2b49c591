// Equity by country of the company's seat.
import type { Dataset } from '../../dataset/dataset.ts';
import { quantile } from '../../dataset/quantile.ts';
import { countedByQuarter } from '../../dataset/quarterly.ts';
import { sumMoney } from '../../model/money.ts';
import type { Span } from '../span.ts';

export interface CountryRow {
  /** ISO 3166 alpha-2, or null where no source states it. */
  readonly country: string | null;
  readonly usd: number;
  readonly rounds: number;
  readonly median: number;
  readonly events: readonly string[];
}

/** Paid equity of the span by country, largest first; countries not stated come last. */
export function countryRows(dataset: Dataset, span: Span): CountryRow[] {
  const entries = countedByQuarter(dataset).filter(
    entry => entry.instrument === 'equity' && entry.paid > 0 && span.includes(entry.event.announced),
  );
  return [...Map.groupBy(entries, entry => entry.event.hq_country)]
    .map(([country, some]) => {
      const sizes = some.map(entry => entry.paid).sort((a, b) => a - b);
      return {
        country,
        usd: sumMoney(sizes),
        rounds: some.length,
        median: quantile(sizes, 0.5),
        events: [...some].sort((a, b) => b.paid - a.paid).map(entry => entry.event.id),
      };
    })
    .sort((a, b) => Number(a.country === null) - Number(b.country === null) || b.usd - a.usd);
}
