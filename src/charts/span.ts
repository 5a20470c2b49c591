// Which stretch of time a chart shows: its own choice of the newest periods, or the one that the reader chose.
import type { Dataset } from '../dataset/dataset.ts';
import { addDays, quartersBetween } from '../dataset/periods.ts';
import { newestQuarters } from '../dataset/quarterly.ts';
import { lastDay, type PartialDate, quarterOf } from '../model/partial-date.ts';
import { formatCount } from '../wording/format-count.ts';
import { formatDate, formatPeriod } from '../wording/format-date.ts';

/** What a chart shows where the reader chooses nothing: so many of the newest periods, or all there is. */
export interface SpanRule {
  readonly by: 'quarter' | 'year';
  readonly newest: number | 'all';
}

export interface Span {
  /** Quarters (`2026-Q1`) or years (`2026`) that are shown, oldest first. */
  readonly periods: readonly string[];
  /** The reader chose it. */
  readonly chosen: boolean;
  /** Day of the ledger's newest event, wherever the span ends. */
  readonly asOf: string | null;
  /** Whether a date lies within it; where everything is shown by itself, what is undated does as well. */
  readonly includes: (date: PartialDate | null) => boolean;
}

const periodOf = (date: PartialDate, by: SpanRule['by']) =>
  by === 'year' ? date.slice(0, 4) : quarterOf(date);

/** Every period that the ledger has something to say about, oldest first. */
export function knownPeriods(dataset: Dataset, by: SpanRule['by']): string[] {
  const last = dataset.asOf === null ? null : periodOf(dataset.asOf, by);
  if (last === null) return [];
  let first = last;
  for (const date of [
    ...dataset.events.map(event => event.announced),
    ...dataset.ledger.signals.map(signal => signal.date),
  ]) {
    const period = date === null ? null : periodOf(date, by);
    if (period !== null && period < first) first = period;
  }
  if (by === 'quarter') return quartersBetween(first, last);
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, index) =>
    String(Number(first) + index),
  );
}

/** The span that a chart has by its own rule. */
export function ownSpan(dataset: Dataset, { by, newest }: SpanRule): Span {
  const periods =
    newest === 'all'
      ? knownPeriods(dataset, by)
      : by === 'quarter'
        ? newestQuarters(dataset, newest)
        : knownPeriods(dataset, by).slice(-newest);
  return {
    periods,
    chosen: false,
    asOf: dataset.asOf,
    includes: newest === 'all' ? () => true : within(periods, by),
  };
}

/** The span from one period to another, as the reader chose it; both are known periods. */
export function chosenSpan(dataset: Dataset, by: SpanRule['by'], from: string, to: string): Span {
  const periods = knownPeriods(dataset, by).filter(period => period >= from && period <= to);
  return { periods, chosen: true, asOf: dataset.asOf, includes: within(periods, by) };
}

function within(periods: readonly string[], by: SpanRule['by']): Span['includes'] {
  const shown = new Set(periods);
  return date => date !== null && shown.has(periodOf(date, by) ?? '');
}

/** `Q1 2024 to Q4 2025`, or one period by itself. */
export function namePeriods(periods: readonly string[]): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return 'no period';
  return first === last ? formatPeriod(first) : `${formatPeriod(first)} to ${formatPeriod(last)}`;
}

/** How a measure names the span: `the last 8 quarters, to 1 Jul 2026`, `Q1 2024 to Q4 2025`. */
export function nameSpan(span: Span): string {
  const open = unfinishedOf(span);
  const unit = span.periods[0]?.includes('Q') ? 'quarter' : 'year';
  const words = span.chosen
    ? namePeriods(span.periods)
    : `the last ${formatCount(span.periods.length, unit)}`;
  return open === null ? words : `${words}, to ${formatDate(open.to)}`;
}

/** The span's newest periods and how a finding says since when: a quarter that has only begun makes no year of four. */
export function newestOf(span: Span, count: number): { periods: string[]; since: string } {
  const periods = span.periods.slice(-count);
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return { periods, since: 'so far' };
  const open = last === newestPeriod(span, last);
  if (open) return { periods, since: `since ${formatPeriod(first)}` };
  return { periods, since: first === last ? `in ${formatPeriod(last)}` : `from ${namePeriods(periods)}` };
}

function endOf(period: string): string {
  if (!period.includes('Q')) return `${period}-12-31`;
  return lastDay(`${period.slice(0, 4)}-${String(Number(period.slice(6)) * 3).padStart(2, '0')}`);
}

function newestPeriod(span: Span, like: string): string | null {
  return span.asOf === null ? null : periodOf(span.asOf, like.includes('Q') ? 'quarter' : 'year');
}

/** Those of the shown quarters of which reports are still coming in: the ledger's newest two. */
export function provisionalOf(span: Span): string[] {
  const newest = span.asOf === null ? null : quarterOf(span.asOf);
  if (newest === null) return [];
  const before = quarterOf(
    addDays(`${newest.slice(0, 4)}-${String(Number(newest.slice(6)) * 3 - 2).padStart(2, '0')}-01`, -1),
  );
  return span.periods.filter(period => period === newest || period === before);
}

/** The last shown period where the ledger ends before it does, with the day up to which it is known. */
export function unfinishedOf(span: Span): { period: string; to: string } | null {
  const last = span.periods.at(-1);
  if (last === undefined || span.asOf === null || newestPeriod(span, last) !== last) return null;
  return span.asOf < endOf(last) ? { period: last, to: span.asOf } : null;
}

/** The last day of the span, or of what the ledger knows where that comes first. */
export function lastDayOf(span: Span): string | null {
  const last = span.periods.at(-1);
  if (last === undefined) return span.asOf;
  return span.asOf !== null && span.asOf < endOf(last) ? span.asOf : endOf(last);
}

/** The shown periods that are over. */
export function finishedOf(span: Span): readonly string[] {
  return unfinishedOf(span) === null ? span.periods : span.periods.slice(0, -1);
}
