// The ranking of a whole dataset with the published weights: what the pages and the exports show.
import type { Dataset } from '../dataset/dataset.ts';
import type { Event } from '../model/event.ts';
import { gatherAccounts } from './gather-accounts.ts';
import { type Ranked, rankAccounts } from './priority.ts';
import { DEFAULT_WEIGHTS } from './weights.ts';

/** Hundreds of pages of one build ask the same question; the answer lasts as long as the dataset does. */
const known = new WeakMap<readonly Event[], Ranked[]>();

/** Accounts by falling priority as of the ledger's newest event; none where the ledger is empty. */
export function rankDataset(dataset: Dataset): Ranked[] {
  if (dataset.asOf === null) return [];
  const before = known.get(dataset.events);
  if (before) return before;
  const accounts = gatherAccounts(dataset.events, dataset.ledger.organizations, dataset.ledger.signals);
  const ranked = rankAccounts(accounts, dataset.asOf, DEFAULT_WEIGHTS);
  known.set(dataset.events, ranked);
  return ranked;
}
