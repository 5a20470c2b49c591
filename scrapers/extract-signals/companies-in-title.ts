// Headline → the registered companies that it is about, so that a signal read from news has somebody who shows it.
import type { Organization } from '../../src/model/organization.ts';

/** Names shorter than this are words of the language more often than companies. */
const SHORTEST = 3;
const SELLERS: readonly (string | null)[] = ['data-labelling', 'synthetic-data', 'evaluation'];

const escapePattern = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/**
 * A finder over the registry: companies named in a title, as written there, in the order in which they stand. Sellers
 * of data are given only where nobody else is named: in "Meta pauses work with Mercor" the need is Meta's. Names that
 * two organizations share find none.
 */
export function makeCompanyFinder(organizations: readonly Organization[]): (title: string) => string[] {
  const byName = new Map<string, Organization | null>();
  for (const organization of organizations) {
    if (organization.segment === null && !organization.roles.includes('company')) continue;
    for (const name of new Set([organization.name, ...organization.former_names])) {
      if (name.length < SHORTEST || !/^\p{Lu}|^\d/u.test(name)) continue;
      byName.set(name, byName.has(name) || organization.ambiguous_with.length > 0 ? null : organization);
    }
  }
  const names = [...byName.keys()].sort((a, b) => b.length - a.length).map(escapePattern);
  if (names.length === 0) return () => [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return title => {
    const found = [...title.matchAll(pattern)].flatMap(match => byName.get(match[0]) ?? []);
    const buyers = found.filter(organization => !SELLERS.includes(organization.segment));
    return [...new Set((buyers.length > 0 ? buyers : found).map(organization => organization.name))];
  };
}
