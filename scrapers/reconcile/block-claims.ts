// Claims → blocks, one an organization: only claims of one block are ever compared, so the work grows with the claims.
import type { Claim } from '../../src/model/claim.ts';
import { firstDay } from '../../src/model/partial-date.ts';
import type { Ruling } from '../../src/model/ruling.ts';
import { claimDate, dayNumber, FAMILY } from './claim-facts.ts';
import { type RateTable, roughUsd } from './convert-amount.ts';
import {
  formerKeys,
  type Identity,
  identifyCompany,
  identifyParty,
  type PartyIdentity,
} from './identify-organizations.ts';
import type { OrganizationIndex } from './index-organizations.ts';
import { looseKey, slugOf } from './normalize-name.ts';

export interface PlacedClaim {
  readonly claim: Claim;
  /** The block of its company before rulings joined organizations: event ids are made from it, and so outlive the ruling. */
  readonly home: string;
  /** It is told under another company than its own, whose events share the block. */
  readonly moved: boolean;
  /** Where its company's claims went before later rows told more of its look-alikes. */
  readonly formerHomes: readonly string[];
  readonly lookAlikes: readonly string[];
  readonly unsure: boolean;
}

export type Blocks = Map<string, PlacedClaim[]>;

/** Looks names up once each, and knows which organizations rulings have joined. */
export interface Directory {
  readonly index: OrganizationIndex;
  readonly table: RateTable;
  company(claim: Claim): Identity;
  party(name: string): PartyIdentity;
  /** The block that an organization's claims go to. */
  joined(key: string): string;
  /** Companies of curated mergers and takeovers by the pair: told the other way round they are still these. */
  readonly pairs: ReadonlyMap<string, string>;
  /** Curated build-outs by their partners: the press names whichever partner it likes. */
  readonly buildOuts: ReadonlyMap<string, readonly BuildOut[]>;
}

export interface BuildOut {
  readonly company: string;
  readonly usd: number;
  readonly day: number;
}

/** Days within which one sum, named by one of its partners, is one commitment. */
const SAME_BUILD_OUT = 60;

/** The block of an organization by its id, listed or not. */
export function keyOfOrganization(id: string, index: OrganizationIndex): string {
  if (index.byId.has(id)) return id;
  const [, name, mark] = /^(.*?)(-unresolved|-other)?$/.exec(id)!;
  const key = `~${looseKey(name!.replaceAll('-', ' '))}`;
  return mark === '-unresolved' ? `${key}?` : mark === '-other' ? `${key}~other` : key;
}

/** The id of an organization that the registry does not list, from the first spelling that came in. */
export function idOfUnlisted(key: string, name: string): string {
  if (!key.startsWith('~')) return key;
  const slug = slugOf(name);
  return key.endsWith('?') ? `${slug}-unresolved` : key.endsWith('~other') ? `${slug}-other` : slug;
}

const pairOf = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

export function openDirectory(
  index: OrganizationIndex,
  table: RateTable,
  rulings: readonly Ruling[],
  curated: Iterable<Claim>,
): Directory {
  const parties = new Map<string, PartyIdentity>();
  const into = new Map<string, string>();
  for (const ruling of rulings) {
    if (ruling.action === 'merge-organizations')
      into.set(keyOfOrganization(ruling.organization, index), keyOfOrganization(ruling.into, index));
  }
  const joined = (key: string) => {
    let current = key;
    // Rulings may chain; a circle ends where it began.
    for (let next = into.get(current); next !== undefined && next !== key; next = into.get(current))
      current = next;
    return current;
  };
  const party = (name: string) => {
    let known = parties.get(name);
    if (!known) {
      known = identifyParty(name, index);
      const target = joined(keyOfOrganization(known.id, index));
      const organization = index.byId.get(target);
      if (organization && organization.id !== known.id)
        known = { id: organization.id, name: organization.name, listed: true };
      parties.set(name, known);
    }
    return known;
  };
  const pairs = new Map<string, string>();
  for (const { method, says } of curated) {
    if (method !== 'curated' || FAMILY[says.kind] !== 'takeover' || says.company_id === undefined) continue;
    for (const name of says.investors) pairs.set(pairOf(says.company_id, party(name).id), says.company_id);
  }
  const buildOuts = new Map<string, BuildOut[]>();
  for (const { method, says } of curated) {
    if (method !== 'curated' || says.kind !== 'capex' || says.company_id === undefined) continue;
    if (says.amount === undefined || says.announced === undefined) continue;
    const usd = roughUsd(says.amount, says.currency, says.announced, table);
    if (usd === null) continue;
    const entry = { company: says.company_id, usd, day: dayNumber(firstDay(says.announced)) };
    for (const { name } of says.counterparties ?? []) {
      const { id } = party(name);
      buildOuts.set(id, [...(buildOuts.get(id) ?? []), entry]);
    }
  }
  return {
    index,
    table,
    joined,
    party,
    pairs,
    buildOuts,
    company: claim => identifyCompany(claim, index, table),
  };
}

/** The block of one claim, and where its company's own claims go. */
export function placeClaim(claim: Claim, directory: Directory): { block: string; placed: PlacedClaim } {
  const identity = directory.company(claim);
  const home = identity.key;
  const own = directory.joined(home);
  let block = own;
  const { says } = claim;
  if (FAMILY[says.kind] === 'takeover' && claim.method !== 'curated' && says.investors.length === 1) {
    const other = directory.party(says.investors[0]!);
    const self = block.startsWith('~') ? directory.party(says.company).id : block;
    const known = directory.pairs.get(pairOf(self, other.id));
    const otherBlock = directory.joined(keyOfOrganization(other.id, directory.index));
    // Two companies that merge are named in either order: both tellings meet at the first of the two.
    if (known !== undefined) block = known;
    else if (says.kind === 'merger' && otherBlock < block) block = otherBlock;
  }
  if (says.kind === 'capex' && claim.method !== 'curated') {
    const date = claimDate(claim);
    const usd =
      says.amount === undefined ? null : roughUsd(says.amount, says.currency, date, directory.table);
    const told = (directory.buildOuts.get(block) ?? []).find(
      entry =>
        usd !== null &&
        date !== null &&
        Math.abs(entry.usd - usd) <= entry.usd * 0.03 &&
        Math.abs(entry.day - dayNumber(firstDay(date))) <= SAME_BUILD_OUT,
    );
    if (told) block = told.company;
  }
  return {
    block,
    placed: {
      claim,
      home,
      moved: block !== own,
      formerHomes: formerKeys(claim, home, directory.index, directory.table),
      lookAlikes: identity.lookAlikes,
      unsure: identity.unsure,
    },
  };
}

/** Sorts claims into blocks. */
export function blockClaims(
  claims: Iterable<Claim>,
  directory: Directory,
  blocks: Blocks = new Map(),
): Blocks {
  for (const claim of claims) {
    const { block, placed } = placeClaim(claim, directory);
    const there = blocks.get(block);
    if (there) there.push(placed);
    else blocks.set(block, [placed]);
  }
  return blocks;
}
