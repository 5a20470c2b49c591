// Which events fall into which stretch of time, ending at the ledger's newest event and not at the clock.
import type { Event } from '../model/event.ts';

/** The day up to which the ledger knows: that of its newest event (a bare month gives its first day), or null. */
export function newestDay(events: Iterable<Event>): string | null {
  let newest: string | null = null;
  for (const event of events) {
    if (event.announced === null || event.announced.length < 7) continue;
    const day = event.announced.length === 10 ? event.announced : `${event.announced}-01`;
    if (newest === null || day > newest) newest = day;
  }
  return newest;
}

/**
 * The day on which an event is counted: as announced; where only the month is known its 15th, though never after
 * the ledger's newest day; null where not even the month is known.
 */
export function countedOn(event: Pick<Event, 'announced'>, asOf: string): string | null {
  const { announced } = event;
  if (announced === null || announced.length < 7) return null;
  if (announced.length === 10) return announced;
  const middle = `${announced}-15`;
  return middle > asOf ? asOf : middle;
}

/** A day so many days after another (before, where negative); both `YYYY-MM-DD`. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** A stretch of days, both ends included. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The last so many days up to a day, and the same number of days before them. */
export function periodsEnding(asOf: string, days: number): { current: Period; previous: Period } {
  const from = addDays(asOf, 1 - days);
  return {
    current: { from, to: asOf },
    previous: { from: addDays(from, -days), to: addDays(from, -1) },
  };
}

/** The events counted on a day of the period. */
export function eventsWithin<E extends Event>(events: readonly E[], period: Period, asOf: string): E[] {
  return events.filter(event => {
    const day = countedOn(event, asOf);
    return day !== null && day >= period.from && day <= period.to;
  });
}

/** Every quarter from the one to the other, both included, as `2026-Q1`. */
export function quartersBetween(first: string, last: string): string[] {
  const quarters: string[] = [];
  let [year, quarter] = [Number(first.slice(0, 4)), Number(first.slice(6))];
  const [lastYear, lastQuarter] = [Number(last.slice(0, 4)), Number(last.slice(6))];
  while (year < lastYear || (year === lastYear && quarter <= lastQuarter)) {
    quarters.push(`${year}-Q${quarter}`);
    if (quarter === 4) [year, quarter] = [year + 1, 1];
    else quarter += 1;
  }
  return quarters;
}
