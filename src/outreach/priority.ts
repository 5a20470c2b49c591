// Priority = Fit × (w₁·Need + w₂·Capacity): the one formula of the ranking, run by the build and by the browser.
import type { AccountInput } from './account.ts';
import { type Capacity, scoreCapacity } from './capacity.ts';
import { type Fit, scoreFit } from './fit.ts';
import { type Need, scoreNeed } from './need.ts';
import type { Weights } from './weights.ts';

export interface Score {
  readonly fit: Fit;
  readonly need: Need;
  readonly capacity: Capacity;
  /** 0 to 1. */
  readonly priority: number;
}

/** An account with its score and its place, from 1. */
export interface Ranked {
  readonly account: AccountInput;
  readonly score: Score;
  readonly rank: number;
}

/** The formula itself, over parts of 0 to 1; the two weights are brought to a sum of one. Where both are nothing, fit alone ranks. */
export function combine(fit: number, need: number, capacity: number, weights: Weights): number {
  const sum = weights.need + weights.capacity;
  if (sum === 0) return fit;
  return fit * ((weights.need / sum) * need + (weights.capacity / sum) * capacity);
}

/** Scores one account as of `today`, the newest date of the ledger. */
export function scoreAccount(account: AccountInput, today: string, weights: Weights): Score {
  const fit = scoreFit(account);
  const need = scoreNeed(account, today, weights);
  const capacity = scoreCapacity(account, today, weights);
  return { fit, need, capacity, priority: combine(fit.value, need.value, capacity.value, weights) };
}

/** Accounts by falling priority; equals stand in the order of their ids, so that a ranking is always the same. */
export function rankAccounts(accounts: readonly AccountInput[], today: string, weights: Weights): Ranked[] {
  return accounts
    .map(account => ({ account, score: scoreAccount(account, today, weights) }))
    .sort((a, b) => b.score.priority - a.score.priority || (a.account.id < b.account.id ? -1 : 1))
    .map((entry, index) => ({ ...entry, rank: index + 1 }));
}
