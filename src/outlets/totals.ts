// Totals by the counting rules, said the same way by the API, the MCP server and the tests that compare them.
import {
  countCapital,
  type Entry,
  INSTRUMENTS,
  type Instrument,
  REASON_MEANS,
  type Reason,
  tallyReasons,
  totalEntries,
} from '../dataset/count.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { Event } from '../model/event.ts';
import { quarterOf } from '../model/partial-date.ts';

/** One instrument's sum, in US dollars; `paid` is what counts as raised: gross less what hangs on conditions. */
export interface Sum {
  readonly gross_usd: number;
  readonly conditional_usd: number;
  readonly paid_usd: number;
  readonly closed_usd: number;
  readonly announced_usd: number;
  readonly converted_usd: number;
  readonly events: number;
}

export interface Totals {
  readonly raised: Readonly<Record<Instrument, Sum>>;
  readonly events: number;
  readonly counted: number;
  readonly left_out: readonly {
    readonly reason: Reason;
    readonly means: string;
    readonly events: number;
    readonly usd: number;
  }[];
}

export const SUMMING_RULE =
  'Equity, debt, grants and closed funds are four totals and are never added to one another; only events that are announced or closed and are not part of another count.';

function sumOf(entries: readonly Entry[]): Sum {
  const total = totalEntries(entries);
  return {
    gross_usd: total.gross,
    conditional_usd: total.conditional,
    paid_usd: total.paid,
    closed_usd: total.closed,
    announced_usd: total.announced,
    converted_usd: total.converted,
    events: total.events,
  };
}

/** The largest entries of one instrument; of equals the one with the lower id first. */
export function largestEntries(entries: readonly Entry[], instrument: Instrument, count: number): Entry[] {
  return entries
    .filter(entry => entry.instrument === instrument)
    .sort((a, b) => b.paid - a.paid || (a.event.id < b.event.id ? -1 : 1))
    .slice(0, count);
}

/**
 * What some events raised, and what the sum leaves out. So many of the largest of each instrument can be set aside:
 * a few rounds make most of many sums, and the rest says more.
 */
export function totalsOf(events: readonly Event[], withoutLargest = 0): Totals {
  const total = countCapital(events);
  const rest = (instrument: Instrument) => {
    const aside = new Set(largestEntries(total.entries, instrument, withoutLargest));
    return total.entries.filter(entry => entry.instrument === instrument && !aside.has(entry));
  };
  return {
    raised: Object.fromEntries(
      INSTRUMENTS.map(instrument => [instrument, sumOf(rest(instrument))]),
    ) as Record<Instrument, Sum>,
    events: events.length,
    counted: total.counted,
    left_out: tallyReasons(total.leftOut).map(({ reason, events: count, usd }) => ({
      reason,
      means: REASON_MEANS[reason],
      events: count,
      usd,
    })),
  };
}

/** One cell of the published cube. */
export interface PeriodSum extends Sum {
  readonly period: string;
  readonly layer: string | null;
  readonly instrument: Instrument;
}

function cube(entries: readonly Entry[], periodOf: (event: Event) => string | null): PeriodSum[] {
  const cells = Map.groupBy(entries, entry =>
    JSON.stringify([periodOf(entry.event), entry.event.layer, entry.instrument]),
  );
  return [...cells]
    .map(([key, some]) => {
      const [period, layer, instrument] = JSON.parse(key) as [string | null, string | null, Instrument];
      return { period, layer, instrument, ...sumOf(some) };
    })
    .filter((cell): cell is PeriodSum => cell.period !== null)
    .sort(
      (a, b) =>
        a.period.localeCompare(b.period) ||
        (a.layer ?? '').localeCompare(b.layer ?? '') ||
        INSTRUMENTS.indexOf(a.instrument) - INSTRUMENTS.indexOf(b.instrument),
    );
}

/** What was raised by year and by quarter, each by layer and instrument. */
export function totalsByPeriod(dataset: Dataset): {
  by_year: PeriodSum[];
  by_quarter: PeriodSum[];
  undated: Totals;
} {
  const { entries } = countCapital(dataset.events);
  return {
    by_year: cube(entries, event => event.announced?.slice(0, 4) ?? null),
    by_quarter: cube(entries, event => (event.announced === null ? null : quarterOf(event.announced))),
    undated: totalsOf(dataset.events.filter(event => event.announced === null)),
  };
}
