// How the figure of one event grew from report to report.
import type { Dataset } from '../../dataset/dataset.ts';
import { daysBetween, firstDay } from '../../model/partial-date.ts';
import type { Span } from '../span.ts';

export interface SightingRow {
  readonly event: string;
  readonly company: string;
  readonly announced: string;
  /** Days since the first report with an amount. */
  readonly days: number;
  readonly usd: number;
  readonly status: string;
  readonly source: string;
}

/** Events with two reports of different amounts, by how far they moved (up or down), what moved most first. */
export function sightingRows(dataset: Dataset, span: Span): SightingRow[][] {
  return dataset.events
    .flatMap(event => {
      const seen = event.observations.filter(one => one.amount_usd !== null);
      const [first] = seen;
      if (first === undefined || event.status === 'cancelled' || !span.includes(event.announced)) return [];
      const rows = seen.map(one => ({
        event: event.id,
        company: event.company,
        announced: one.announced,
        days: daysBetween(firstDay(first.announced), firstDay(one.announced)),
        usd: one.amount_usd!,
        status: one.status,
        source: one.source_url,
      }));
      return new Set(rows.map(row => row.usd)).size > 1 ? [rows.sort((a, b) => a.days - b.days)] : [];
    })
    .sort((a, b) => spread(b) - spread(a) || (a[0]!.event < b[0]!.event ? -1 : 1));
}

const spread = (rows: readonly SightingRow[]) => Math.abs(Math.log(rows.at(-1)!.usd / rows[0]!.usd));
