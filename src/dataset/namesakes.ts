// Names that several organizations go by: what a reader who types only that name may mean.
import type { Organization } from '../model/organization.ts';
import type { Dataset } from './dataset.ts';

export interface Namesakes {
  /** The shared name as an address. */
  readonly slug: string;
  /** The shared name as it is spelt. */
  readonly name: string;
  readonly organizations: readonly Organization[];
}

/** Small letters, digits and single hyphens; empty where nothing of the name is left. */
const slugOf = (name: string) =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/**
 * Every name, alias or former name that two organizations or more share, of which one at least is a company with
 * events and none has the bare name as its own address: these addresses are free, and lead to a choice.
 */
export function listNamesakes(
  dataset: Pick<Dataset, 'organizations' | 'companies' | 'investors'>,
): Namesakes[] {
  const found = new Map<string, { name: string; organizations: Set<Organization> }>();
  for (const organization of dataset.organizations.values())
    for (const name of [organization.name, ...organization.aliases, ...organization.former_names]) {
      const slug = slugOf(name);
      if (slug === '' || dataset.companies.has(slug) || dataset.investors.has(slug)) continue;
      const known = found.get(slug);
      if (known) known.organizations.add(organization);
      else found.set(slug, { name, organizations: new Set([organization]) });
    }
  return [...found]
    .filter(
      ([, { organizations }]) =>
        organizations.size > 1 && [...organizations].some(({ id }) => dataset.companies.has(id)),
    )
    .map(([slug, { name, organizations }]) => ({
      slug,
      name,
      organizations: [...organizations].sort((a, b) => a.name.localeCompare(b.name, 'en')),
    }))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
