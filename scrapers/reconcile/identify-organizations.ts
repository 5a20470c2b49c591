// A claim's names → organizations: listed ones where the evidence names one, else new ones, and 'unsure' rather than guessed.
import type { Claim } from '../../src/model/claim.ts';
import type { Organization } from '../../src/model/organization.ts';
import { daysBetween, firstDay } from '../../src/model/partial-date.ts';
import { layerOf } from '../../src/model/segment.ts';
import type { Statement } from '../../src/model/statement.ts';
import { type RateTable, roughUsd } from './convert-amount.ts';
import { domainOf, type OrganizationIndex } from './index-organizations.ts';
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

function pointsOfProfile(
  says: Statement,
  date: string | null,
  id: string,
  index: OrganizationIndex,
  table: RateTable,
): number {
  const profile = index.profiles.get(id);
  if (!profile) return 0;
  let points = 0;
  if (date !== null && daysBetween(date, profile.firstDay) > LONG_BEFORE) points += POINTS.longBefore;
  const usd = says.amount === undefined ? null : roughUsd(says.amount, says.currency, date, table);
  if (
    usd !== null &&
    date !== null &&
    profile.figures.some(
      figure =>
        Math.abs(figure.usd - usd) <= figure.usd * 0.05 &&
        Math.abs(daysBetween(figure.day, date)) <= SAME_NEWS,
    )
  )
    points += POINTS.figure;
  if (says.investors.some(name => profile.parties.has(nameKey(name)))) points += POINTS.party;
  return points;
}

function pointsFor(
  claim: Claim,
  candidate: Organization,
  name: number,
  index: OrganizationIndex,
  table: RateTable,
): number {
  const { says } = claim;
  let points = name;
  if (candidate.roles.length > 0) points += POINTS.tracked;
  const profile = index.profiles.get(candidate.id);
  const segments = new Set<string>(profile?.segments);
  if (candidate.segment) segments.add(candidate.segment);
  if (says.segment && segments.size > 0) {
    const layers = new Set(
      [...segments].map(segment => layerOf(segment as NonNullable<typeof says.segment>)),
    );
    points += segments.has(says.segment)
      ? POINTS.segment
      : layers.has(layerOf(says.segment))
        ? POINTS.layer
        : POINTS.otherLayer;
  }
  if (says.ai_related === true && segments.size > 0) points += POINTS.aboutAi;
  if (says.ai_related === false && segments.size > 0) points += POINTS.notAboutAi;
  if (says.hq_country && candidate.hq_country)
    points += says.hq_country === candidate.hq_country ? POINTS.country : POINTS.otherCountry;
  const home = says.currency ? HOME[says.currency] : undefined;
  if (home && candidate.hq_country) {
    points += home.includes(candidate.hq_country) ? POINTS.country : POINTS.foreignCurrency;
  }
  points += pointsOfProfile(says, dateOf(claim), candidate.id, index, table);
  const owner = candidate.parent ? index.byId.get(candidate.parent) : undefined;
  if (owner && says.investors.some(party => nameKey(party) === nameKey(owner.name))) points += POINTS.owner;
  return points;
}

/** Who a claim is about. */
export function identifyCompany(claim: Claim, index: OrganizationIndex, table: RateTable): Identity {
  const { says } = claim;
  const given = says.company_id === undefined ? undefined : index.byId.get(says.company_id);
  if (given) return { key: given.id, organization: given, lookAlikes: [], unsure: false };
  // A curated row may name an organization before the registry does.
  if (says.company_id !== undefined)
    return { key: says.company_id, organization: null, lookAlikes: [], unsure: false };
  const owner = says.website ? index.byDomain.get(domainOf(says.website)) : undefined;
  if (owner) return { key: owner.id, organization: owner, lookAlikes: [], unsure: false };
  const key = nameKey(says.company);
  const unlisted = { key: `~${looseKey(says.company)}`, organization: null };
  let candidates = index.byKey.get(key) ?? [];
  const exact = candidates.length > 0;
  if (!exact) {
    candidates = index.byLooseKey.get(registryKey(says.company)) ?? [];
    // A shortened name is no proof; several organizations that share it are none at all.
    if (candidates.length !== 1 || says.ai_related === false)
      return { ...unlisted, lookAlikes: [], unsure: false };
  }
  const ranked = candidates
    .map(candidate => {
      const name = !exact
        ? POINTS.looseName
        : nameKey(candidate.name) === key
          ? POINTS.sameName
          : POINTS.alias;
      return { candidate, points: pointsFor(claim, candidate, name, index, table) };
    })
    .sort((a, b) => b.points - a.points || (a.candidate.id < b.candidate.id ? -1 : 1));
  const [best, second] = ranked;
  const lookAlikes = candidates.map(candidate => candidate.id);
  if (second !== undefined && best!.points - second.points < LEAD) {
    return { key: `${unlisted.key}?`, organization: null, lookAlikes, unsure: true };
  }
  if (best!.points <= ENOUGH)
    return { key: `${unlisted.key}~other`, organization: null, lookAlikes, unsure: false };
  return {
    key: best!.candidate.id,
    organization: best!.candidate,
    lookAlikes: lookAlikes.filter(id => id !== best!.candidate.id),
    unsure: false,
  };
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
