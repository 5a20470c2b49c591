// All claims ever recorded → those that still speak: a changed curated row replaces its former self, a rejected claim is silent.
import { type Claim, curatedRow } from '../../src/model/claim.ts';

/** Claims in the order in which the ledger took them in; equal moments by id, so that any input order gives one order. */
export function compareRecorded(
  a: Pick<Claim, 'recorded' | 'id'>,
  b: Pick<Claim, 'recorded' | 'id'>,
): number {
  if (a.recorded !== b.recorded) return a.recorded < b.recorded ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

export interface Standing {
  readonly claims: Claim[];
  /** By row: when it was first recorded; earlier news may already have made an event of it. */
  readonly rowSince: ReadonlyMap<string, string>;
}

/**
 * Leaves the newest claim of each curated row and every claim read from a document, each once. Later readings of a
 * document stay beside earlier ones here: which of them speaks is decided within their event.
 */
export function supersedeClaims(claims: Iterable<Claim>): Standing {
  const byId = new Map<string, Claim>();
  for (const claim of claims) byId.set(claim.id, claim);
  const newest = new Map<string, Claim>();
  const rowSince = new Map<string, string>();
  for (const claim of byId.values()) {
    const row = curatedRow(claim);
    if (row === null) continue;
    const current = newest.get(row);
    if (current === undefined || compareRecorded(current, claim) < 0) newest.set(row, claim);
    const since = rowSince.get(row);
    if (since === undefined || claim.recorded < since) rowSince.set(row, claim.recorded);
  }
  const standing: Claim[] = [];
  for (const claim of byId.values()) {
    const row = curatedRow(claim);
    if (row === null || newest.get(row) === claim) standing.push(claim);
  }
  return { claims: standing, rowSince };
}
