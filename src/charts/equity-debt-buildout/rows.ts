// Equity, debt and build-out commitments by quarter, side by side and never added together.
import type { Dataset } from '../../dataset/dataset.ts';
import { countedByQuarter } from '../../dataset/quarterly.ts';
import { sumMoney } from '../../model/money.ts';
import { quarterOf } from '../../model/partial-date.ts';

export const MEASURES = ['Equity raised', 'Debt raised', 'Build-out commitments'] as const;

export interface MeasureRow {
  readonly quarter: string;
  readonly measure: (typeof MEASURES)[number];
  readonly usd: number;
  readonly events: readonly string[];
}

/** One row a quarter and measure; commitments are headlines of announced or closed programmes, sites within them left out. */
export function measureRows(dataset: Dataset, quarters: readonly string[]): MeasureRow[] {
  const entries = countedByQuarter(dataset);
  const commitments = dataset.events.filter(
    event =>
      event.kind === 'capex' &&
      event.part_of === null &&
      event.usd !== null &&
      (event.status === 'announced' || event.status === 'closed'),
  );
  return quarters.flatMap(quarter => {
    const pledged = commitments.filter(
      event => event.announced !== null && quarterOf(event.announced) === quarter,
    );
    const row = (measure: MeasureRow['measure'], instrument: string): MeasureRow => {
      const some = entries.filter(entry => entry.quarter === quarter && entry.instrument === instrument);
      return {
        quarter,
        measure,
        usd: sumMoney(some.map(entry => entry.paid)),
        events: some.map(entry => entry.event.id),
      };
    };
    return [
      row('Equity raised', 'equity'),
      row('Debt raised', 'debt'),
      {
        quarter,
        measure: 'Build-out commitments' as const,
        usd: sumMoney(pledged.map(event => event.usd!.amount)),
        events: pledged.map(event => event.id),
      },
    ];
  });
}
