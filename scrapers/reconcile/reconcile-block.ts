// The claims of one organization → its events: the unit of work, which depends on nothing outside its block.
import type { Claim } from '../../src/model/claim.ts';
import type { Event } from '../../src/model/event.ts';
import { makeOrganization, type Organization } from '../../src/model/organization.ts';
import { formerIds, idsBefore, idsOfClaims } from './assign-ids.ts';
import { type Directory, idOfUnlisted, type PlacedClaim } from './block-claims.ts';
import { type ClaimFacts, claimFacts } from './claim-facts.ts';
import { ClaimGroup } from './claim-group.ts';
import { Grouping } from './group-claims.ts';
import { linkParts } from './link-parts.ts';
import { doubtToUnsure, questionsOf, surestReading, type Unsure } from './list-unsure.ts';
import { type EventFrame, mergeNews } from './merge-claims.ts';
import { mergeCurated } from './merge-curated.ts';
import { compareRecorded } from './supersede-claims.ts';
import { withholdFigure } from './withhold-figure.ts';

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

const unlisted = (company: Company, lookAlikes: readonly string[]): Organization =>
  makeOrganization(company.id, company.name, { ambiguous_with: [...lookAlikes].sort() });

function withoutAmount(claim: Claim): Claim {
  const { amount: _, amount_usd: __, amount_qualifier: ___, currency: ____, ...says } = claim.says;
  return { ...claim, says };
}

/** The event that a group's claims make. */
export function eventOf({ group, frame }: HeldGroup): Event {
  const claims = group.members.map(({ claim, mute }) => (mute === undefined ? claim : withoutAmount(claim)));
  const row = group.members.find(member => member.row !== null && member === group.founder)?.claim;
  return row === undefined
    ? withholdFigure(mergeNews(claims, frame), frame.organization !== null)
    : mergeCurated(row, claims, frame);
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

/** The claims of one organization while they are being reconciled; more can be added. */
export class BlockRun {
  readonly #key: string;
  readonly #context: BlockContext;
  #placed: PlacedClaim[] = [];
  #facts: ClaimFacts[] = [];
  #grouping = new Grouping();
  /** Events already made, with the number of claims that they were made of. */
  readonly #made = new Map<ClaimGroup, { readonly size: number; readonly event: Event }>();

  /** @param key the organization's id, or the key of an unlisted name */
  constructor(key: string, context: BlockContext) {
    this.#key = key;
    this.#context = context;
  }

  /** Takes claims in. What is grouped stays grouped if the new claims were recorded later; else all is grouped anew. */
  add(placed: readonly PlacedClaim[]): void {
    const { directory, splitOf } = this.#context;
    const facts = placed.map(({ claim }) =>
      claimFacts(claim, directory.table, name => directory.party(name).id),
    );
    let newest = '';
    for (const { claim } of this.#placed) if (claim.recorded > newest) newest = claim.recorded;
    const follows = facts.every(fact => fact.row === null && fact.claim.recorded > newest);
    this.#placed = this.#placed.concat(placed);
    this.#facts = this.#facts.concat(facts);
    if (follows && splitOf.size === 0) {
      this.#grouping.add(facts);
      return;
    }
    this.#grouping = new Grouping();
    this.#made.clear();
    const { together, apart } = splitApart(this.#facts, splitOf);
    this.#grouping.add(together);
    for (const set of apart) this.#grouping.setApart(set);
  }

  #frames(): HeldGroup[] {
    const { directory, rowSince } = this.#context;
    const homes = namesOfHomes(this.#placed);
    const company = companyOf(this.#key, homes, directory);
    const inBlock = this.#placed.map(({ claim, home, moved, formerHomes }, index) => ({
      claim,
      moved,
      formerCompanyIds: formerHomes.map(former => idOfUnlisted(former, claim.says.company)),
      row: this.#facts[index]!.row,
      companyId: homes.get(home)!.id,
    }));
    const ids = idsOfClaims(inBlock);
    const relocated = inBlock.filter(entry => entry.formerCompanyIds.length > 0);
    const before = new Map(relocated.map(entry => [entry.claim.id, idsBefore(entry)]));
    const movedFrom = new Map(
      this.#placed.filter(entry => entry.moved).map(entry => [entry.claim.id, entry.home]),
    );
    return this.#grouping.groups.map(group => {
      const named = group.row === null ? null : group.founder.claim.says;
      const own = named?.company_id === undefined ? null : directory.index.byId.get(named.company_id);
      const from = movedFrom.get(group.founder.claim.id);
      const about = from === undefined ? company : companyOf(directory.joined(from), homes, directory);
      const frame: EventFrame = {
        id: ids.get(group.founder.claim.id)!,
        formerIds: formerIds(group, ids, rowSince, before),
        companyId: named?.company_id ?? about.id,
        companyName: named?.company ?? about.name,
        organization: own ?? about.organization,
        party: directory.party,
        table: directory.table,
      };
      return { group, frame };
    });
  }

  #eventOf(held: HeldGroup): Event {
    const known = this.#made.get(held.group);
    if (known !== undefined && known.size === held.group.members.length) return known.event;
    const event = eventOf(held);
    this.#made.set(held.group, { size: held.group.members.length, event });
    return event;
  }

  result(): BlockResult {
    const { mergedIds } = this.#context;
    const all = this.#frames();
    const isHeld = ({ frame }: HeldGroup) =>
      mergedIds.size > 0 && (mergedIds.has(frame.id) || frame.formerIds.some(id => mergedIds.has(id)));
    const free = all.filter(entry => !isHeld(entry));
    const rows = new Set(free.filter(({ group }) => group.row !== null).map(({ frame }) => frame.id));
    const events = linkParts(
      free.map(entry => this.#eventOf(entry)),
      event => rows.has(event.id),
    );
    const eventOfGroup = new Map(free.map(({ group }, index) => [group, events[index]!]));
    const lookAlikes = [...new Set(this.#placed.flatMap(entry => entry.lookAlikes))].sort();
    return {
      events,
      held: all.filter(isHeld),
      unsure: this.#questions(events, eventOfGroup, lookAlikes),
      found: this.#found(lookAlikes),
    };
  }

  #found(lookAlikes: readonly string[]): Organization | null {
    const { directory } = this.#context;
    const company = companyOf(this.#key, namesOfHomes(this.#placed), directory);
    return company.organization !== null || !this.#key.startsWith('~') ? null : unlisted(company, lookAlikes);
  }

  #questions(
    events: readonly Event[],
    eventOfGroup: ReadonlyMap<ClaimGroup, Event>,
    lookAlikes: readonly string[],
  ): Unsure[] {
    const questions: Unsure[] = [];
    const { doubts } = this.#grouping;
    if (doubts.length > 0) {
      const eventOfClaim = new Map<string, Event>();
      for (const event of events) for (const claim of event.claims) eventOfClaim.set(claim, event);
      for (const doubt of doubts) {
        const own = eventOfClaim.get(doubt.claim.claim.id);
        const question = own && doubtToUnsure(doubt, own, eventOfGroup.get(doubt.group));
        if (question) questions.push(question);
      }
    }
    const unsureClaims = new Set(this.#placed.filter(entry => entry.unsure).map(entry => entry.claim.id));
    const claimById = new Map(this.#placed.map(({ claim }) => [claim.id, claim]));
    for (const event of events) {
      const probability = surestReading(event.claims.flatMap(id => claimById.get(id) ?? []));
      const isUnsureWho = unsureClaims.size > 0 && event.claims.some(claim => unsureClaims.has(claim));
      questions.push(...questionsOf(event, lookAlikes, isUnsureWho, probability));
    }
    return questions;
  }
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
