// Which accounts rose most: the ranking of today beside the ranking as it would have been some days ago.
import type { Dataset } from '../dataset/dataset.ts';
import { addDays } from '../dataset/periods.ts';
import { firstDay } from '../model/partial-date.ts';
import { gatherAccounts } from './gather-accounts.ts';
import { type Ranked, rankAccounts } from './priority.ts';
import { DEFAULT_WEIGHTS } from './weights.ts';

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
  const rankAt = (day: string) => {
    const known = (date: string | null) => date !== null && firstDay(date) <= day;
    const accounts = gatherAccounts(
      dataset.events.filter(event => known(event.announced)),
      ledger.organizations,
      ledger.signals.filter(signal => signal.date === null || known(signal.date)),
    );
    return rankAccounts(accounts, day, DEFAULT_WEIGHTS);
  };
  const then = rankAt(addDays(asOf, -days));
  const placeThen = new Map(then.map(entry => [entry.account.id, entry.rank]));
  return rankAt(asOf)
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
