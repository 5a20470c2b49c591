// Events as they were known on several days → how each quarter's totals were revised from day to day.
import type { Event } from '../model/event.ts';
import { quarterOf } from '../model/partial-date.ts';
import type { Revision } from '../model/revision.ts';
import { countCapital, INSTRUMENTS } from './count.ts';

/** The events that were known on a day. */
export interface Snapshot {
  readonly asOf: string;
  readonly events: readonly Event[];
}

/** Quarters whose revisions are traced. */
const TRACED = 8;

const lastDayOf = (quarter: string): string => {
  const [year, number] = [quarter.slice(0, 4), Number(quarter.slice(6))];
  return `${year}-${['03-31', '06-30', '09-30', '12-31'][number - 1]}`;
};

function quarterBefore(quarter: string): string {
  const [year, number] = [Number(quarter.slice(0, 4)), Number(quarter.slice(6))];
  return number === 1 ? `${year - 1}-Q4` : `${year}-Q${number - 1}`;
}

/** The eight quarters up to a day, oldest first, and the days at whose end each was over; the day itself comes last. */
export function tracedDays(newestDay: string): { quarters: string[]; days: string[] } {
  const quarters: string[] = [];
  for (let quarter = quarterOf(newestDay)!; quarters.length < TRACED; quarter = quarterBefore(quarter))
    quarters.unshift(quarter);
  const days = quarters.map(lastDayOf).filter(day => day < newestDay);
  return { quarters, days: [...days, newestDay] };
}

/**
 * For each quarter and instrument the total as it was known at the end of that quarter and of every later one. Only
 * events in scope count, by the one set of rules that all totals follow.
 */
export function traceRevisions(snapshots: readonly Snapshot[], quarters: readonly string[]): Revision[] {
  const revisions: Revision[] = [];
  for (const { asOf, events } of snapshots) {
    const byQuarter = new Map<string, Event[]>(quarters.map(quarter => [quarter, []]));
    for (const event of events) {
      const quarter = event.announced === null ? null : quarterOf(event.announced);
      if (event.in_scope && quarter !== null) byQuarter.get(quarter)?.push(event);
    }
    for (const [quarter, some] of byQuarter) {
      // A quarter that is not over has no total to be revised, unless it is the one that the ledger ends in.
      if (lastDayOf(quarter) > asOf && asOf !== snapshots.at(-1)?.asOf) continue;
      const { byInstrument } = countCapital(some);
      for (const instrument of INSTRUMENTS) {
        const { paid, events: count } = byInstrument[instrument];
        revisions.push({ quarter, instrument, as_of: asOf, paid, events: count });
      }
    }
  }
  return revisions;
}
