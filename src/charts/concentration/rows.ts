// How concentrated each quarter's equity is: shares of its largest rounds, and the Lorenz curve of a year.
import type { Dataset } from '../../dataset/dataset.ts';
import { countedByQuarter } from '../../dataset/quarterly.ts';
import { sumMoney } from '../../model/money.ts';

export const TOPS = [1, 5, 10] as const;

export interface ShareRow {
  readonly quarter: string;
  readonly rounds: number;
  readonly total: number;
  readonly top: number;
  /** 0 to 1 */
  readonly share: number;
}

/** Shares of the largest 1, 5 and 10 rounds of each quarter; quarters with ten rounds or fewer say nothing and are left out. */
export function shareRows(dataset: Dataset, quarters: readonly string[]): ShareRow[] {
  const entries = countedByQuarter(dataset).filter(entry => entry.instrument === 'equity' && entry.paid > 0);
  return quarters.flatMap(quarter => {
    const amounts = entries
      .filter(entry => entry.quarter === quarter)
      .map(entry => entry.paid)
      .sort((a, b) => b - a);
    if (amounts.length <= 10) return [];
    const total = sumMoney(amounts);
    return TOPS.map(top => ({
      quarter,
      rounds: amounts.length,
      total,
      top,
      share: sumMoney(amounts.slice(0, top)) / total,
    }));
  });
}

/** One round on the Lorenz curve, and the shares of all rounds and of all money up to it; both 0 to 1. */
export interface LorenzPoint {
  readonly company: string;
  readonly event: string;
  readonly quarter: string;
  readonly usd: number;
  readonly rounds: number;
  readonly money: number;
}

/** The Lorenz curve of some quarters, from the smallest round up; it begins at nothing. */
export function lorenzPoints(dataset: Dataset, periods: readonly string[]): LorenzPoint[] {
  const quarters = new Set(periods);
  const entries = countedByQuarter(dataset)
    .filter(entry => entry.instrument === 'equity' && entry.paid > 0 && quarters.has(entry.quarter))
    .sort((a, b) => a.paid - b.paid || (a.event.id < b.event.id ? -1 : 1));
  if (entries.length < 2) return [];
  const total = sumMoney(entries.map(entry => entry.paid));
  let sum = 0;
  return entries.map(({ event, quarter, paid }, index) => {
    sum = sumMoney([sum, paid]);
    return {
      company: event.company,
      event: event.id,
      quarter,
      usd: paid,
      rounds: (index + 1) / entries.length,
      money: sum / total,
    };
  });
}
