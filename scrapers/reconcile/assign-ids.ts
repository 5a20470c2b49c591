// Groups → event ids that outlive new claims: each claim has one id that it would give, and the founder's is the event's.
import type { Claim } from '../../src/model/claim.ts';
import { claimDate } from './claim-facts.ts';
import type { ClaimGroup } from './claim-group.ts';
import { shortHash } from './normalize-name.ts';
import { compareRecorded } from './supersede-claims.ts';

/** Company, stage (kind where it is not equity) and month: the id that a claim gives if no other claims it. */
function plainId(claim: Claim, companyId: string): string {
  const { says } = claim;
  const date = claimDate(claim);
  const month = date === null ? 'undated' : date.slice(0, 7);
  return `${companyId}-${says.kind === 'equity' ? says.stage : says.kind}-${month}`;
}

export interface ClaimInBlock {
  readonly claim: Claim;
  readonly row: string | null;
  readonly companyId: string;
  /** Its company's other claims are in another block, so that only a mark makes its id unique. */
  readonly moved: boolean;
  /** Ids of the companies that it was taken to be about before. */
  readonly formerCompanyIds: readonly string[];
}

/** The id of a claim that is not the first to give its plain one. */
const marked = (plain: string, claim: Claim) => `${plain}-${shortHash(claim.id).slice(0, 6)}`;

/**
 * The id that each claim of a block would give its event. Of claims with the same plain id the first recorded has
 * it, rows before all; the others carry a mark made from their own id. A later claim changes none of these.
 */
export function idsOfClaims(claims: Iterable<ClaimInBlock>): Map<string, string> {
  const all = [...claims];
  const owner = new Map<string, Claim>();
  const rows = new Set<string>();
  const plain = all.map(({ claim, row, companyId }) => row ?? plainId(claim, companyId));
  all.forEach(({ claim, row, moved }, index) => {
    const id = plain[index]!;
    if (row !== null) rows.add(id);
    if (row !== null || moved) return;
    const first = owner.get(id);
    if (first === undefined || compareRecorded(claim, first) < 0) owner.set(id, claim);
  });
  const ids = new Map<string, string>();
  all.forEach(({ claim, row }, index) => {
    const id = plain[index]!;
    const bare = row !== null || (!rows.has(id) && owner.get(id) === claim);
    ids.set(claim.id, bare ? id : marked(id, claim));
  });
  return ids;
}

/** Every id that a claim may have given while its company was taken for another; few claims have any. */
export function idsBefore({ claim, formerCompanyIds }: ClaimInBlock): string[] {
  return formerCompanyIds.flatMap(company => {
    const plain = plainId(claim, company);
    return [plain, marked(plain, claim)];
  });
}

/**
 * Ids under which parts of a group were known: founders of groups that it absorbed, and of news that stood alone
 * until a curator wrote the row.
 */
export function formerIds(
  group: ClaimGroup,
  ids: ReadonlyMap<string, string>,
  rowSince: ReadonlyMap<string, string>,
  before: ReadonlyMap<string, readonly string[]>,
): string[] {
  const own = ids.get(group.founder.claim.id);
  const former = new Set(group.absorbed.map(({ claim }) => ids.get(claim.id)!));
  const since = group.row === null ? undefined : rowSince.get(group.row);
  if (since !== undefined) {
    for (const { claim } of group.members) if (claim.recorded < since) former.add(ids.get(claim.id)!);
  }
  // Claims that came over from another company may have joined what stood apart: every claim may have been a founder.
  if (before.size > 0) {
    for (const { claim } of group.members) {
      former.add(ids.get(claim.id)!);
      for (const id of before.get(claim.id) ?? []) former.add(id);
    }
  }
  former.delete(own!);
  return [...former].sort();
}
