// The claims as they stood on a day: by when each was public, not by when the ledger took it in.
import type { Claim } from '../../src/model/claim.ts';
import { lastDay } from '../../src/model/partial-date.ts';
import type { Observation } from '../../src/model/statement.ts';

/**
 * The first day on which a claim can be shown to have been public: the earliest of its pages' dates, its
 * announcement and its observations. A month counts from its last day, so that nothing is known too early.
 * Null where nothing dates it.
 */
export function publicSince(claim: Claim): string | null {
  const dates = [
    claim.says.announced,
    ...claim.witnesses.map(witness => witness.published),
    ...(claim.says.observations ?? []).map(observation => observation.announced),
  ]
    .filter(date => date != null)
    .map(lastDay);
  return dates.sort()[0] ?? null;
}

const UNKNOWN = { amount_usd: null, valuation_usd: null, valuation_basis: null, status: 'rumoured' } as const;

/** A claim that lists observations, with the figures of the last one then known; the later ones are not there yet. */
function asObserved(claim: Claim, known: readonly Observation[]): Claim {
  // Before the first observation it was known that something was up, not how much.
  const { amount_usd, valuation_usd, valuation_basis, status } = known.at(-1) ?? UNKNOWN;
  const says = { ...claim.says, observations: [...known], status };
  if (amount_usd !== claim.says.amount_usd) {
    // What hung on conditions or was split by instrument belongs to the figure of a later day.
    delete says.breakdown;
    delete says.amount_qualifier;
    delete says.amount;
    delete says.amount_usd;
    if (amount_usd !== null) {
      says.amount = amount_usd;
      says.amount_usd = amount_usd;
      says.currency = 'USD';
    }
    if (
      says.conditional_amount !== undefined &&
      !(amount_usd !== null && says.conditional_amount <= amount_usd)
    )
      delete says.conditional_amount;
  }
  delete says.valuation;
  delete says.valuation_currency;
  delete says.valuation_basis;
  if (valuation_usd !== null) {
    says.valuation = valuation_usd;
    says.valuation_currency = 'USD';
    if (valuation_basis !== null) says.valuation_basis = valuation_basis;
  }
  return { ...claim, says };
}

/** A claim as it stood at the end of `day` (`YYYY-MM-DD`), or null where it was not public yet. */
export function knownOn(claim: Claim, day: string): Claim | null {
  const since = publicSince(claim);
  if (since === null || since > day) return null;
  const witnesses = claim.witnesses.filter(
    witness => witness.published === null || lastDay(witness.published) <= day,
  );
  const seen = witnesses.length > 0 ? { ...claim, witnesses } : claim;
  const all = claim.says.observations;
  if (all === undefined) return seen;
  const known = all.filter(observation => lastDay(observation.announced) <= day);
  if (known.length === all.length) return seen;
  return asObserved(seen, known);
}
