// The ranking of a whole dataset with the published weights: what the pages and the exports show.
import type { Dataset } from '../dataset/dataset.ts';
import { gatherAccounts } from './gather-accounts.ts';
import { type Ranked, rankAccounts } from './priority.ts';
import { DEFAULT_WEIGHTS } from './weights.ts';

/** Accounts by falling priority as of the ledger's newest event; none where the ledger is empty. */
export function rankDataset(dataset: Dataset): Ranked[] {
  if (dataset.asOf === null) return [];
  const accounts = gatherAccounts(dataset.events, dataset.ledger.organizations, dataset.ledger.signals);
  return rankAccounts(accounts, dataset.asOf, DEFAULT_WEIGHTS);
}
