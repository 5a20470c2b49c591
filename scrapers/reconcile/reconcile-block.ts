// The claims of one organization → its events: the unit of work, which depends on nothing outside its block.
import type { Claim } from '../../src/model/claim.ts';
import type { Event } from '../../src/model/event.ts';
import type { Organization } from '../../src/model/organization.ts';
import { formerIds, idsBefore, idsOfClaims } from './assign-ids.ts';
import { type Directory, idOfUnlisted, type PlacedClaim } from './block-claims.ts';
import { type ClaimFacts, claimFacts } from './claim-facts.ts';
import { ClaimGroup } from './claim-group.ts';
import { groupClaims } from './group-claims.ts';
import { linkParts } from './link-parts.ts';
import { doubtToUnsure, questionsOf, type Unsure } from './list-unsure.ts';
import { type EventFrame, mergeNews } from './merge-claims.ts';
import { mergeCurated } from './merge-curated.ts';
import { compareRecorded } from './supersede-claims.ts';

export interface BlockContext {
  readonly directory: Directory;
  readonly rowSince: ReadonlyMap<string, string>;
  /** Sets of claims that rulings made events of their own, by claim. */
  readonly splitOf: ReadonlyMap<string, string>;
  /** Event ids that rulings merge; groups of these names are held back until all blocks are known. */
  readonly mergedIds: ReadonlySet<string>;
}

/** A group with its frame, from which its event can be made once rulings have been heard. */
export interface HeldGroup {
  readonly group: ClaimGroup;
  readonly frame: EventFrame;
}

export interface BlockResult {
  readonly events: readonly Event[];
  readonly held: readonly HeldGroup[];
  readonly unsure: readonly Unsure[];
  /** The organization of the block where the registry does not list it. */
  readonly found: Organization | null;
}

interface Company {
  readonly id: string;
  readonly name: string;
  readonly organization: Organization | null;
}

/** The id under which each home block's claims are named, by the first of them that came in. */
function namesOfHomes(placed: readonly PlacedClaim[]): Map<string, Company> {
  const first = new Map<string, PlacedClaim>();
  for (const entry of placed) {
    const other = first.get(entry.home);
    if (other === undefined || compareRecorded(entry.claim, other.claim) < 0) first.set(entry.home, entry);
  }
  return new Map(
    [...first].map(([home, { claim }]) => [
      home,
      { id: idOfUnlisted(home, claim.says.company), name: claim.says.company, organization: null },
    ]),
  );
}

function companyOf(key: string, homes: ReadonlyMap<string, Company>, directory: Directory): Company {
  const organization = directory.index.byId.get(key);
  if (organization) return { id: organization.id, name: organization.name, organization };
  const own = homes.get(key) ?? [...homes.values()].sort((a, b) => (a.id < b.id ? -1 : 1))[0]!;
  return own;
}

function unlisted(company: Company, lookAlikes: readonly string[]): Organization {
  return {
    id: company.id,
    name: company.name,
    aliases: [],
    former_names: [],
    roles: ['company'],
    investor_type: null,
    segment: null,
    website: null,
    hq_country: null,
    parent: null,
    ambiguous_with: [...lookAlikes].sort(),
  };
}

/** The event that a group's claims make. */
export function eventOf({ group, frame }: HeldGroup): Event {
  const claims = group.members.map(member => member.claim);
  const row = group.members.find(member => member.row !== null && member === group.founder)?.claim;
  return row === undefined ? mergeNews(claims, frame) : mergeCurated(row, claims, frame);
}

function splitApart(
  facts: readonly ClaimFacts[],
  splitOf: ReadonlyMap<string, string>,
): { together: ClaimFacts[]; apart: ClaimFacts[][] } {
  const together: ClaimFacts[] = [];
  const sets = new Map<string, ClaimFacts[]>();
  for (const fact of facts) {
    const set = splitOf.get(fact.claim.id);
    if (set === undefined) together.push(fact);
    else sets.set(set, [...(sets.get(set) ?? []), fact]);
  }
  return { together, apart: [...sets].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, set]) => set) };
}

/**
 * Reconciles the claims of one block.
 * @param key the organization's id, or the key of an unlisted name
 */
export function reconcileBlock(
  key: string,
  placed: readonly PlacedClaim[],
  context: BlockContext,
): BlockResult {
  const { directory } = context;
  const homes = namesOfHomes(placed);
  const company = companyOf(key, homes, directory);
  const facts = placed.map(({ claim }) =>
    claimFacts(claim, directory.table, name => directory.party(name).id),
  );
  const inBlock = placed.map(({ claim, home, moved, formerHomes }, index) => ({
    claim,
    moved,
    formerCompanyIds: formerHomes.map(former => idOfUnlisted(former, claim.says.company)),
    row: facts[index]!.row,
    companyId: homes.get(home)!.id,
  }));
  const ids = idsOfClaims(inBlock);
  const before = new Map(
    inBlock
      .filter(entry => entry.formerCompanyIds.length > 0)
      .map(entry => [entry.claim.id, idsBefore(entry)]),
  );
  const { together, apart } = splitApart(facts, context.splitOf);
  const { groups, doubts } = groupClaims(together, apart);
  const unsureClaims = new Set(placed.filter(entry => entry.unsure).map(entry => entry.claim.id));
  const lookAlikes = new Set(placed.flatMap(entry => entry.lookAlikes));
  const movedFrom = new Map(placed.filter(entry => entry.moved).map(entry => [entry.claim.id, entry.home]));
  const heldGroups: HeldGroup[] = groups.map(group => ({ group, frame: frameOf(group) }));
  function frameOf(group: ClaimGroup): EventFrame {
    const named = group.row === null ? null : group.founder.claim.says;
    const own = named?.company_id === undefined ? null : directory.index.byId.get(named.company_id);
    const from = movedFrom.get(group.founder.claim.id);
    const about = from === undefined ? company : companyOf(directory.joined(from), homes, directory);
    return {
      id: ids.get(group.founder.claim.id)!,
      formerIds: formerIds(group, ids, context.rowSince, before),
      companyId: named?.company_id ?? about.id,
      companyName: named?.company ?? about.name,
      organization: own ?? about.organization,
      party: directory.party,
      table: directory.table,
    };
  }
  const isHeld = ({ frame }: HeldGroup) =>
    context.mergedIds.size > 0 &&
    (context.mergedIds.has(frame.id) || frame.formerIds.some(id => context.mergedIds.has(id)));
  const free = heldGroups.filter(entry => !isHeld(entry));
  const rows = new Set(free.filter(({ group }) => group.row !== null).map(({ frame }) => frame.id));
  const events = linkParts(free.map(eventOf), event => rows.has(event.id));
  const eventOfGroup = new Map(free.map(({ group }, index) => [group, events[index]!]));
  const eventOfClaim = new Map(events.flatMap(event => event.claims.map(claim => [claim, event] as const)));
  const unsure = doubts
    .map(doubt => {
      const own = eventOfClaim.get(doubt.claim.claim.id);
      return own === undefined ? null : doubtToUnsure(doubt, own, eventOfGroup.get(doubt.group));
    })
    .filter(entry => entry !== null);
  for (const event of events) {
    const isUnsureWho = event.claims.some(claim => unsureClaims.has(claim));
    unsure.push(...questionsOf(event, [...lookAlikes].sort(), isUnsureWho));
  }
  const listed = company.organization !== null || !key.startsWith('~');
  return {
    events,
    held: heldGroups.filter(isHeld),
    unsure,
    found: listed ? null : unlisted(company, [...lookAlikes]),
  };
}

/** Joins one held group into another, as a ruling says. */
export function joinHeld(into: HeldGroup, other: HeldGroup): HeldGroup {
  const [first, ...rest] =
    into.group.row !== null || other.group.row === null ? [into, other] : [other, into];
  const group = new ClaimGroup(first!.group.founder);
  for (const { group: part } of [first!, ...rest]) {
    for (const member of part.members) if (member !== first!.group.founder) group.add(member);
  }
  const former = new Set([...into.frame.formerIds, ...other.frame.formerIds, other.frame.id]);
  former.delete(into.frame.id);
  return { group, frame: { ...into.frame, formerIds: [...former].sort() } };
}

export const claimsOf = ({ group }: HeldGroup): Claim[] => group.members.map(member => member.claim);
