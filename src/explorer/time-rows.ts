// A view over time: what its rows raised, or how many they are, by quarter, or by year where quarters would be too many.
import type { Columns } from './columns.ts';
import { ExactSum } from './exact-sum.ts';
import { COUNTED } from './published-columns.ts';
import { largestEntries } from './sum-rows.ts';
import type { View } from './view.ts';

export interface Span {
  /** `2026-Q1`, or `2026` where years are drawn. */
  readonly period: string;
  /** Events, or dollars of closed money. */
  readonly solid: number;
  /** Dollars of announced money. */
  readonly hatched: number;
}

export interface Timeline {
  readonly measure: View['chart'];
  readonly unit: 'quarter' | 'year';
  readonly spans: readonly Span[];
  /** Rows of the view whose month is not known and that no span therefore holds. */
  readonly undated: number;
}

const MOST_QUARTERS = 48;
const quarterOf = (day: number) =>
  Math.floor(day / 10_000) * 4 + Math.ceil(Math.floor((day % 10_000) / 100) / 3) - 1;
const hasMonth = (day: number) => day % 10_000 !== 0;

/** First and last quarter of all rows, within the dates of the view: typing must not move the axis. */
function reach({ announced }: Columns, { from, to }: View): [number, number] | null {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const day of announced) {
    if (!hasMonth(day)) continue;
    const quarter = quarterOf(day);
    if (quarter < first) first = quarter;
    if (quarter > last) last = quarter;
  }
  const bound = (date: string, month: string) =>
    quarterOf(Number(`${date.slice(0, 4)}${date.slice(5, 7) || month}00`));
  if (from !== '') first = Math.max(first, bound(from, '01'));
  if (to !== '') last = Math.min(last, bound(to, '12'));
  return first <= last ? [first, last] : null;
}

/** Sums the rows of a view by time; only money that counts is drawn, one instrument at a time. */
export function timeRows(columns: Columns, rows: Iterable<number>, view: View): Timeline {
  const range = reach(columns, view);
  const unit = range !== null && range[1] - range[0] >= MOST_QUARTERS ? 'year' : 'quarter';
  const step = unit === 'year' ? 4 : 1;
  const first = range === null ? 0 : Math.floor(range[0] / step);
  const count = range === null ? 0 : Math.floor(range[1] / step) - first + 1;
  const solid = Array.from({ length: count }, () => new ExactSum());
  const hatched = Array.from({ length: count }, () => new ExactSum());
  const instrument = (COUNTED as readonly string[]).indexOf(view.chart);
  const closed = columns.terms.status.findIndex(([id]) => id === 'closed') + 1;
  const { announced, entries, gross, conditional } = columns;
  const aside = largestEntries(columns, rows, view.without);
  let undated = 0;
  for (const row of rows) {
    const day = announced[row]!;
    if (!hasMonth(day)) {
      undated += 1;
      continue;
    }
    const at = Math.floor(quarterOf(day) / step) - first;
    if (at < 0 || at >= count) continue;
    if (instrument === -1) {
      solid[at]!.add(1);
      continue;
    }
    const sums = columns.facets.status[row] === closed ? solid : hatched;
    for (let entry = entries.starts[row]!; entry < entries.starts[row + 1]!; entry += 1) {
      if (entries.values[entry] !== instrument || aside.has(entry)) continue;
      sums[at]!.add(gross[entry]!);
      sums[at]!.add(-conditional[entry]!);
    }
  }
  const nameOf = (index: number) =>
    unit === 'year'
      ? String(first + index)
      : `${Math.floor((first + index) / 4)}-Q${((first + index) % 4) + 1}`;
  return {
    measure: view.chart,
    unit,
    undated,
    spans: solid.map((sum, index) => ({
      period: nameOf(index),
      solid: sum.value,
      hatched: hatched[index]!.value,
    })),
  };
}
