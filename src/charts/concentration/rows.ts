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

/** Points of the Lorenz curve of some quarters, from the smallest round up; both axes 0 to 1. */
export function lorenzPoints(
  dataset: Dataset,
  periods: readonly string[],
): { rounds: number; money: number }[] {
  const quarters = new Set(periods);
  const amounts = countedByQuarter(dataset)
    .filter(entry => entry.instrument === 'equity' && entry.paid > 0 && quarters.has(entry.quarter))
    .map(entry => entry.paid)
    .sort((a, b) => a - b);
  if (amounts.length < 2) return [];
  const total = sumMoney(amounts);
  const points = [{ rounds: 0, money: 0 }];
  let sum = 0;
  amounts.forEach((amount, index) => {
    sum += amount;
    points.push({ rounds: (index + 1) / amounts.length, money: sum / total });
  });
  return points;
}
