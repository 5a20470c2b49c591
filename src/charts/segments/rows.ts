// Equity of each segment by quarter.
import type { Dataset } from '../../dataset/dataset.ts';
import { countedByQuarter } from '../../dataset/quarterly.ts';
import { sumMoney } from '../../model/money.ts';
import { SEGMENTS, type Segment } from '../../model/segment.ts';

export interface SegmentRow {
  readonly segment: Segment;
  readonly quarter: string;
  readonly usd: number;
  readonly rounds: number;
  readonly events: readonly string[];
}

/** One row a segment and quarter, in the order of the stack; segments without equity are left out. */
export function segmentRows(dataset: Dataset, quarters: readonly string[]): SegmentRow[] {
  const entries = countedByQuarter(dataset).filter(entry => entry.instrument === 'equity' && entry.paid > 0);
  return SEGMENTS.flatMap(segment => {
    const own = entries.filter(entry => entry.event.segment === segment && quarters.includes(entry.quarter));
    if (own.length === 0) return [];
    return quarters.map(quarter => {
      const some = own.filter(entry => entry.quarter === quarter);
      return {
        segment,
        quarter,
        usd: sumMoney(some.map(entry => entry.paid)),
        rounds: some.length,
        events: some.map(entry => entry.event.id),
      };
    });
  });
}
