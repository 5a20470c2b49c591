// The claims of an event in order of time → its observations: how the figures moved from report to report.
import type { Observation } from '../../src/model/statement.ts';
import { claimDate } from './claim-facts.ts';
import { convertAmount, type RateTable } from './convert-amount.ts';
import { movesForward } from './settle-status.ts';
import type { Telling } from './settle-value.ts';
import { trustOf } from './weigh-claims.ts';

function observe({ claim }: Telling, table: RateTable): Observation | null {
  const { says } = claim;
  const announced = claimDate(claim);
  if (announced === null) return null;
  const amount =
    says.amount_usd ??
    (says.amount === undefined || says.currency === undefined
      ? null
      : (convertAmount(says.amount, says.currency, announced, table)?.amount ?? null));
  const valuation =
    says.valuation === undefined
      ? null
      : (convertAmount(says.valuation, says.valuation_currency ?? 'USD', announced, table)?.amount ?? null);
  const witness = claim.witnesses[0]!;
  return {
    announced,
    amount_usd: amount,
    valuation_usd: valuation,
    valuation_basis: valuation === null ? null : (says.valuation_basis ?? 'unstated'),
    status: says.status,
    source_url: witness.url,
    note: `As ${witness.publisher} had it.`,
  };
}

/**
 * One observation for each new state of the figures, oldest first; none where they never moved. A report that repeats
 * figures already told, or says less, is no observation.
 */
export function listObservations(tellings: readonly Telling[], table: RateTable): Observation[] {
  const ordered = [...tellings].sort(
    (a, b) =>
      (a.day ?? 0) - (b.day ?? 0) ||
      trustOf(b.claim) - trustOf(a.claim) ||
      (a.claim.id < b.claim.id ? -1 : 1),
  );
  const seen: Observation[] = [];
  for (const telling of ordered) {
    const next = observe(telling, table);
    if (next === null || (next.amount_usd === null && next.valuation_usd === null)) continue;
    const told = seen.some(
      before =>
        (next.amount_usd === null || before.amount_usd === next.amount_usd) &&
        (next.valuation_usd === null || before.valuation_usd === next.valuation_usd) &&
        !movesForward(before.status, next.status),
    );
    if (!told) seen.push(next);
  }
  return seen.length > 1 ? seen : [];
}
