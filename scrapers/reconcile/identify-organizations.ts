// A claim's names → organizations: listed ones where the evidence names one, else new ones, and 'unsure' rather than guessed.
import type { Claim } from '../../src/model/claim.ts';
import type { Organization } from '../../src/model/organization.ts';
import { daysBetween, firstDay } from '../../src/model/partial-date.ts';
import { layerOf, type Segment } from '../../src/model/segment.ts';
import type { Statement } from '../../src/model/statement.ts';
import { type RateTable, roughUsd } from './convert-amount.ts';
import { domainOf, type OrganizationIndex, type ProfileRow } from './index-organizations.ts';
import { looseKey, nameKey, registryKey, slugOf } from './normalize-name.ts';

export interface Identity {
  /** Claims of one key meet in one block: an id of the registry, or `~` and the loose key of an unlisted name. */
  readonly key: string;
  readonly organization: Organization | null;
  /** Listed organizations that the name could mean, where none of them or one of several was chosen. */
  readonly lookAlikes: readonly string[];
  /** True where the evidence does not decide between look-alikes. */
  readonly unsure: boolean;
}

export interface PartyIdentity {
  readonly id: string;
  readonly name: string;
  readonly listed: boolean;
}

/** Evidence for a candidate, in points; how many decide is said at the constants below. */
const POINTS = {
  sameName: 1.5,
  alias: 1,
  looseName: 0.5,
  tracked: 0.5,
  segment: 2,
  layer: 1,
  otherLayer: -1.5,
  untracked: -0.5,
  aboutAi: 0.5,
  notAboutAi: -1,
  country: 1,
  otherCountry: -2,
  foreignCurrency: -1,
  longBefore: -1,
  figure: 3,
  party: 2,
  owner: 2.5,
} as const;

/** A lone candidate is taken above this. */
const ENOUGH = 0;
/** Between look-alikes the best must lead by this much. */
const LEAD = 1;
/** Days within which a curated figure and a claim's figure are the same news. */
const SAME_NEWS = 400;
/** A claim this many days before anything curated about a company is more likely about another of its name. */
const LONG_BEFORE = 900;

const HOME: Readonly<Record<string, readonly string[]>> = {
  GBP: ['GB'],
  CHF: ['CH', 'LI'],
  INR: ['IN'],
  CAD: ['CA'],
  AUD: ['AU'],
  NZD: ['NZ'],
  CNY: ['CN', 'HK'],
  KRW: ['KR'],
  JPY: ['JP'],
  SEK: ['SE'],
  NOK: ['NO'],
  DKK: ['DK'],
  ILS: ['IL'],
  BRL: ['BR'],
  SGD: ['SG'],
};

function dateOf(claim: Claim): string | null {
  const date = claim.says.announced ?? claim.witnesses[0]?.published ?? null;
  return date === null ? null : firstDay(date);
}

/** Who is asked, and what is known then. */
interface Inquiry {
  readonly index: OrganizationIndex;
  readonly table: RateTable;
  /** Only rows recorded by then are known; undefined for all. */
  readonly by: string | undefined;
}

function rowsOf(id: string, { index, by }: Inquiry): readonly ProfileRow[] {
  const rows = index.profiles.get(id)?.rows ?? [];
  return by === undefined ? rows : rows.filter(row => row.since <= by);
}

function pointsOfProfile(
  says: Statement,
  date: string | null,
  rows: readonly ProfileRow[],
  table: RateTable,
): number {
  if (rows.length === 0) return 0;
  let points = 0;
  if (date !== null && rows.every(row => daysBetween(date, row.day) > LONG_BEFORE))
    points += POINTS.longBefore;
  const usd = says.amount === undefined ? null : roughUsd(says.amount, says.currency, date, table);
  const sameFigure = rows.some(row =>
    row.figures.some(
      figure =>
        usd !== null &&
        date !== null &&
        Math.abs(figure.usd - usd) <= figure.usd * 0.05 &&
        Math.abs(daysBetween(figure.day, date)) <= SAME_NEWS,
    ),
  );
  if (sameFigure) points += POINTS.figure;
  const parties = says.investors.map(nameKey);
  if (rows.some(row => row.parties.some(party => parties.includes(party)))) points += POINTS.party;
  return points;
}

function pointsOfSegment(says: Statement, segments: ReadonlySet<Segment>): number {
  if (segments.size === 0) return 0;
  let points = 0;
  if (says.segment) {
    const layers = new Set([...segments].map(layerOf));
    if (segments.has(says.segment)) points += POINTS.segment;
    // `applications` is what a reader falls back on; it speaks for a company that builds them, against none.
    else if (says.segment !== 'applications')
      points += layers.has(layerOf(says.segment)) ? POINTS.layer : POINTS.otherLayer;
  }
  if (says.ai_related === true) points += POINTS.aboutAi;
  if (says.ai_related === false) points += POINTS.notAboutAi;
  return points;
}

function pointsFor(claim: Claim, candidate: Organization, inquiry: Inquiry): number {
  const { says } = claim;
  const { index, table } = inquiry;
  const rows = rowsOf(candidate.id, inquiry);
  let points = candidate.roles.length > 0 ? POINTS.tracked : 0;
  const segments = new Set(
    rows.map(row => row.segment as Segment | null).filter(segment => segment !== null),
  );
  if (candidate.segment) segments.add(candidate.segment);
  points += pointsOfSegment(says, segments);
  // What is listed only to be told apart is not what the AI press writes about.
  if (says.ai_related === true && candidate.roles.length === 0) points += POINTS.untracked;
  if (says.hq_country && candidate.hq_country)
    points += says.hq_country === candidate.hq_country ? POINTS.country : POINTS.otherCountry;
  const home = says.currency ? HOME[says.currency] : undefined;
  if (home && candidate.hq_country)
    points += home.includes(candidate.hq_country) ? POINTS.country : POINTS.foreignCurrency;
  points += pointsOfProfile(says, dateOf(claim), rows, table);
  const owner = candidate.parent ? index.byId.get(candidate.parent) : undefined;
  if (owner && says.investors.some(party => nameKey(party) === nameKey(owner.name))) points += POINTS.owner;
  return points;
}

function choose(
  claim: Claim,
  candidates: readonly Organization[],
  exact: boolean,
  inquiry: Inquiry,
): Identity {
  const key = nameKey(claim.says.company);
  const unlisted = `~${looseKey(claim.says.company)}`;
  const pointsOfName = (candidate: Organization) =>
    !exact ? POINTS.looseName : nameKey(candidate.name) === key ? POINTS.sameName : POINTS.alias;
  const [best, second] = candidates
    .map(candidate => ({
      candidate,
      points: pointsOfName(candidate) + pointsFor(claim, candidate, inquiry),
    }))
    .sort((a, b) => b.points - a.points || (a.candidate.id < b.candidate.id ? -1 : 1));
  const lookAlikes = candidates.map(candidate => candidate.id);
  if (second !== undefined && best!.points - second.points < LEAD)
    return { key: `${unlisted}?`, organization: null, lookAlikes, unsure: true };
  if (best!.points <= ENOUGH)
    return { key: `${unlisted}~other`, organization: null, lookAlikes, unsure: false };
  const organization = best!.candidate;
  return {
    key: organization.id,
    organization,
    lookAlikes: lookAlikes.filter(id => id !== organization.id),
    unsure: false,
  };
}

function candidatesFor(
  says: Statement,
  index: OrganizationIndex,
): { candidates: readonly Organization[]; exact: boolean } {
  const exact = index.byKey.get(nameKey(says.company));
  if (exact) return { candidates: exact, exact: true };
  const loose = index.byLooseKey.get(registryKey(says.company)) ?? [];
  // A shortened name is no proof; several organizations that share it are none at all.
  return { candidates: loose.length === 1 && says.ai_related !== false ? loose : [], exact: false };
}

/** Who a claim is about. */
export function identifyCompany(claim: Claim, index: OrganizationIndex, table: RateTable): Identity {
  const { says } = claim;
  const sure = (key: string, organization: Organization | null): Identity => ({
    key,
    organization,
    lookAlikes: [],
    unsure: false,
  });
  // A curated row may name an organization before the registry does.
  if (says.company_id !== undefined) return sure(says.company_id, index.byId.get(says.company_id) ?? null);
  const owner = says.website ? index.byDomain.get(domainOf(says.website)) : undefined;
  if (owner) return sure(owner.id, owner);
  const { candidates, exact } = candidatesFor(says, index);
  if (candidates.length === 0) return sure(`~${looseKey(says.company)}`, null);
  return choose(claim, candidates, exact, { index, table, by: undefined });
}

/**
 * The keys under which a claim stood before later curated rows told more of its look-alikes: its event may have had an
 * id under one of them.
 */
export function formerKeys(claim: Claim, key: string, index: OrganizationIndex, table: RateTable): string[] {
  const { says } = claim;
  if (says.company_id !== undefined || says.website !== undefined) return [];
  const { candidates, exact } = candidatesFor(says, index);
  const later = new Set<string>();
  for (const { id } of candidates)
    for (const { since } of index.profiles.get(id)?.rows ?? []) if (since > claim.recorded) later.add(since);
  if (later.size === 0) return [];
  const keys = [claim.recorded, ...later].map(
    by => choose(claim, candidates, exact, { index, table, by }).key,
  );
  return [...new Set(keys)].filter(other => other !== key).sort();
}

/** Who a party of a claim is; a look-alike that never invests gives way to one that does. */
export function identifyParty(name: string, index: OrganizationIndex): PartyIdentity {
  const key = nameKey(name);
  const candidates = index.byKey.get(key) ?? [];
  const investors = candidates.filter(
    candidate => candidate.roles.includes('investor') || candidate.roles.includes('fund-manager'),
  );
  const sameName = candidates.filter(candidate => nameKey(candidate.name) === key);
  const [only, ...others] =
    candidates.length === 1 ? candidates : investors.length === 1 ? investors : sameName;
  if (only && others.length === 0) return { id: only.id, name: only.name, listed: true };
  const slug = slugOf(name);
  return { id: index.byId.has(slug) ? `${slug}-other` : slug, name, listed: false };
}
