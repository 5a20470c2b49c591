// Equity by quarter with and without the largest rounds.
import type { Dataset } from '../../dataset/dataset.ts';
import { countedByQuarter, type QuarterEntry } from '../../dataset/quarterly.ts';
import { sumMoney } from '../../model/money.ts';

export interface SplitRow {
  readonly quarter: string;
  readonly largest: number;
  readonly rest: number;
}

export interface Split {
  readonly without: number;
  readonly rows: readonly SplitRow[];
  /** The rounds set apart, largest first. */
  readonly rounds: readonly QuarterEntry[];
  readonly total: number;
  readonly rest: number;
}

/** Equity entries of the shown quarters, largest first. */
export function equityRounds(dataset: Dataset, quarters: readonly string[]): QuarterEntry[] {
  const shown = new Set(quarters);
  return countedByQuarter(dataset)
    .filter(entry => entry.instrument === 'equity' && entry.paid > 0 && shown.has(entry.quarter))
    .sort((a, b) => b.paid - a.paid || (a.event.id < b.event.id ? -1 : 1));
}

/** Sets the `without` largest rounds apart. */
export function splitLargest(
  quarters: readonly string[],
  rounds: readonly QuarterEntry[],
  without: number,
): Split {
  const apart = new Set(rounds.slice(0, without).map(round => round.event.id));
  const sum = (some: readonly QuarterEntry[]) => sumMoney(some.map(entry => entry.paid));
  return {
    without,
    rounds: rounds.slice(0, without),
    total: sum(rounds),
    rest: sum(rounds.filter(round => !apart.has(round.event.id))),
    rows: quarters.map(quarter => {
      const here = rounds.filter(round => round.quarter === quarter);
      return {
        quarter,
        largest: sum(here.filter(round => apart.has(round.event.id))),
        rest: sum(here.filter(round => !apart.has(round.event.id))),
      };
    }),
  };
}
