// What moved: money raised in the last 30, 90 and 365 days beside the same number of days before.
import type { CapitalTotal } from './count.ts';
import { countCapital } from './count.ts';
import type { Dataset } from './dataset.ts';
import { eventsWithin, type Period, periodsEnding } from './periods.ts';

export const PERIOD_DAYS = [30, 90, 365] as const;

export interface RaisedInPeriod {
  readonly days: number;
  readonly period: Period;
  readonly previous: Period;
  readonly total: CapitalTotal;
  readonly before: CapitalTotal;
}

/** One entry a period, ending on the day of the ledger's newest event; none where the ledger is empty. */
export function raisedByPeriod(dataset: Dataset): RaisedInPeriod[] {
  const { asOf } = dataset;
  if (asOf === null) return [];
  return PERIOD_DAYS.map(days => {
    const { current, previous } = periodsEnding(asOf, days);
    return {
      days,
      period: current,
      previous,
      total: countCapital(eventsWithin(dataset.events, current, asOf)),
      before: countCapital(eventsWithin(dataset.events, previous, asOf)),
    };
  });
}
