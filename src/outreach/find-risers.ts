// Which accounts rose most: the ranking of today beside the ranking as it would have been some days ago.
import type { Dataset } from '../dataset/dataset.ts';
import { addDays } from '../dataset/periods.ts';
import type { Ranked } from './priority.ts';
import { rankAsOf } from './rank-as-of.ts';

/** Places among the first that are looked at: far down a few places mean nothing. */
export const AMONG = 60;

export interface Riser {
  readonly ranked: Ranked;
  /** Its place so many days ago; null where nothing was known of it. */
  readonly from: number | null;
}

/** Accounts among the first sixty that rose, by places gained, on evidence dated up to each of the two days. */
export function findRisers(dataset: Dataset, days: number): Riser[] {
  const { asOf, ledger } = dataset;
  if (asOf === null) return [];
  const evidence = { events: dataset.events, organizations: ledger.organizations, signals: ledger.signals };
  const then = rankAsOf(evidence, addDays(asOf, -days));
  const placeThen = new Map(then.map(entry => [entry.account.id, entry.rank]));
  return rankAsOf(evidence, asOf)
    .slice(0, AMONG)
    .filter(entry => entry.score.priority > 0)
    .map(ranked => ({ ranked, from: placeThen.get(ranked.account.id) ?? null }))
    .filter(riser => (riser.from ?? then.length + 1) > riser.ranked.rank)
    .sort(
      (a, b) =>
        (b.from ?? then.length + 1) - b.ranked.rank - ((a.from ?? then.length + 1) - a.ranked.rank) ||
        a.ranked.rank - b.ranked.rank,
    );
}
