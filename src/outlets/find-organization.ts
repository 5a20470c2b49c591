// From a name as someone types it to the organizations that it may mean.
import type { Dataset } from '../dataset/dataset.ts';
import type { Organization } from '../model/organization.ts';
import { foldWords } from './fold-words.ts';
import { listOrganizations } from './tables/organizations.ts';

export interface NamedOrganizations {
  readonly byId: ReadonlyMap<string, Organization>;
  /** Every id, name, alias and former name, folded. */
  readonly byName: ReadonlyMap<string, readonly Organization[]>;
}

/** All organizations by every name that they go or went by. */
export function nameOrganizations(dataset: Dataset): NamedOrganizations {
  const all = listOrganizations(dataset);
  const byName = new Map<string, Organization[]>();
  for (const one of all)
    for (const key of new Set([one.name, ...one.aliases, ...one.former_names].map(foldWords))) {
      if (key === '') continue;
      const some = byName.get(key);
      if (some) some.push(one);
      else byName.set(key, [one]);
    }
  return { byId: new Map(all.map(one => [one.id, one])), byName };
}

/** Those that an id or name means: an id exactly; of names, the one spelling of the site before all others. */
export function findOrganizations(named: NamedOrganizations, text: string): readonly Organization[] {
  const byId = named.byId.get(text);
  if (byId) return [byId];
  const key = foldWords(text);
  const found = named.byName.get(key) ?? [];
  const exact = found.filter(one => foldWords(one.name) === key);
  return exact.length > 0 ? exact : found;
}

/** Organizations with a name that holds the text, stands in it or starts like it: what to offer when nothing was found. */
export function suggestOrganizations(named: NamedOrganizations, text: string, most: number): Organization[] {
  const key = foldWords(text);
  if (key === '') return [];
  const start = key.slice(0, Math.max(3, Math.ceil(key.length / 2)));
  const found = new Set<Organization>();
  const tests = [
    (name: string) => name.includes(key),
    (name: string) => name.length > 2 && ` ${key} `.includes(` ${name} `),
    (name: string) => name.startsWith(start),
  ];
  for (const test of tests)
    for (const [name, some] of named.byName) {
      if (test(name)) for (const one of some) found.add(one);
      if (found.size >= most) return [...found].slice(0, most);
    }
  return [...found];
}
