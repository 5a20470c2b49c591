// Money by quarter: the counted entries with the quarter in which each is counted.
import { quarterOf } from '../model/partial-date.ts';
import { countCapital, type Entry, judgeUnconfirmed } from './count.ts';
import type { Dataset } from './dataset.ts';
import { quartersBetween } from './periods.ts';

/** An entry with its quarter, `2026-Q1`. */
export interface QuarterEntry extends Entry {
  readonly quarter: string;
}

function inQuarters(entries: readonly Entry[]): QuarterEntry[] {
  return entries.flatMap(entry => {
    const quarter = entry.event.announced === null ? null : quarterOf(entry.event.announced);
    return quarter === null ? [] : [{ ...entry, quarter }];
  });
}

/** Everything that counts as raised, dated at least to its month. */
export function countedByQuarter(dataset: Dataset): QuarterEntry[] {
  return inQuarters(countCapital(dataset.events).entries);
}

/** What is only reported or rumoured, for outlines beside what counts. */
export function unconfirmedByQuarter(dataset: Dataset): QuarterEntry[] {
  return inQuarters(dataset.events.flatMap(judgeUnconfirmed));
}

/** The newest so many quarters up to the ledger's newest event, oldest first; empty where nothing is dated. */
export function newestQuarters(dataset: Dataset, count: number): string[] {
  const last = dataset.asOf === null ? null : quarterOf(dataset.asOf);
  if (last === null) return [];
  const months = Number(last.slice(0, 4)) * 4 + Number(last.slice(6)) - 1 - (count - 1);
  const first = `${Math.floor(months / 4)}-Q${(months % 4) + 1}`;
  return quartersBetween(first, last);
}
