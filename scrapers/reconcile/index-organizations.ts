// The registry and the curated facts → indexes in which a name is looked up once.
import { type Claim, curatedRow } from '../../src/model/claim.ts';
import type { Organization } from '../../src/model/organization.ts';
import { firstDay } from '../../src/model/partial-date.ts';
import { type RateTable, roughUsd } from './convert-amount.ts';
import { nameKey, registryKey } from './normalize-name.ts';

/** What the curated facts tell of a company: by this a namesake is recognised. */
export interface Profile {
  readonly rows: ProfileRow[];
}

/** What one curated row tells of its company. */
export interface ProfileRow {
  /** When the row was first recorded: names were looked up without it before. */
  readonly since: string;
  readonly figures: readonly { readonly usd: number; readonly day: string }[];
  readonly parties: readonly string[];
  readonly segment: string | null;
  readonly day: string;
}

export interface OrganizationIndex {
  readonly byId: ReadonlyMap<string, Organization>;
  /** Organizations by every spelling of theirs. */
  readonly byKey: ReadonlyMap<string, readonly Organization[]>;
  /** The same without loose endings. */
  readonly byLooseKey: ReadonlyMap<string, readonly Organization[]>;
  readonly byDomain: ReadonlyMap<string, Organization>;
  readonly profiles: ReadonlyMap<string, Profile>;
}

function add<T>(map: Map<string, T[]>, key: string, value: T): void {
  if (key === '') return;
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** A domain as two spellings of it agree: without scheme, `www.` and path. */
export function domainOf(website: string): string {
  return website
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/?#].*$/, '');
}

/** German spellings differ in how they write an umlaut: Müller is Muller and Mueller. */
const spelledOut = (name: string) =>
  name.normalize('NFC').replace(/[äöüÄÖÜ]/g, letter => `${letter.normalize('NFKD')[0]}e`);

/**
 * The profiles that curated claims give, by company.
 * @param rowSince by row: when it was first recorded
 */
export function profileCompanies(
  claims: Iterable<Claim>,
  table: RateTable,
  rowSince: ReadonlyMap<string, string>,
): Map<string, Profile> {
  const profiles = new Map<string, Profile>();
  for (const claim of claims) {
    const row = curatedRow(claim);
    const { says } = claim;
    if (row === null || says.company_id === undefined) continue;
    const figures: { usd: number; day: string }[] = [];
    const day = says.announced ? firstDay(says.announced) : '9999-12-31';
    const usd =
      says.amount === undefined ? null : roughUsd(says.amount, says.currency, says.announced ?? null, table);
    if (usd !== null) figures.push({ usd, day });
    for (const observation of says.observations ?? []) {
      if (observation.amount_usd !== null)
        figures.push({ usd: observation.amount_usd, day: firstDay(observation.announced) });
    }
    const rows = profiles.get(says.company_id)?.rows ?? [];
    rows.push({
      since: rowSince.get(row) ?? claim.recorded,
      figures,
      parties: says.investors.map(nameKey),
      segment: says.segment ?? null,
      day,
    });
    profiles.set(says.company_id, { rows });
  }
  return profiles;
}

export function indexOrganizations(
  organizations: readonly Organization[],
  profiles: ReadonlyMap<string, Profile>,
): OrganizationIndex {
  const byKey = new Map<string, Organization[]>();
  const byLooseKey = new Map<string, Organization[]>();
  const byDomain = new Map<string, Organization>();
  const byId = new Map<string, Organization>();
  // In the order of ids, so that the order of the file decides nothing.
  const sorted = [...organizations].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  for (const organization of sorted) {
    byId.set(organization.id, organization);
    const names = [organization.name, ...organization.aliases, ...organization.former_names];
    for (const name of [...names, ...names.map(spelledOut), organization.id]) {
      add(byKey, nameKey(name), organization);
      add(byLooseKey, registryKey(name), organization);
    }
    if (organization.website) {
      const domain = domainOf(organization.website);
      if (!byDomain.has(domain)) byDomain.set(domain, organization);
      // "Character.ai" and "fal.ai" are names as much as addresses.
      add(byKey, nameKey(domain), organization);
    }
  }
  return { byId, byKey, byLooseKey, byDomain, profiles };
}
