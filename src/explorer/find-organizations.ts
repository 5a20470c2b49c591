// Which organizations a text in the explorer means: exactly one by its id or full name, or all that part of a name fits.
import { foldWords } from '../outlets/fold-words.ts';
import type { Columns } from './columns.ts';

/** Folds once what is searched again and again. */
const folded = new WeakMap<readonly string[], readonly string[]>();

/** The texts as they are compared; a hundred thousand plain ones need no more than small letters. */
export function foldAll(texts: readonly string[]): readonly string[] {
  let known = folded.get(texts);
  if (known === undefined) {
    // A word holds letters and digits only, so that signs between words need no folding where it is looked up.
    known = texts.map(text => (/^[\x20-\x7e]*$/.test(text) ? text.toLowerCase() : foldWords(text)));
    folded.set(texts, known);
  }
  return known;
}

const exactNames = new WeakMap<Columns['organizations'], ReadonlyMap<string, ReadonlySet<string | null>>>();

/** The ids that go by exactly a name, or that are the text itself. */
function idsNamed({ organizations }: Columns, text: string): ReadonlySet<string | null> | undefined {
  let known = exactNames.get(organizations);
  if (known === undefined) {
    const names = new Map<string, Set<string | null>>();
    const add = (name: string, id: string | null) => {
      const ids = names.get(name);
      if (ids) ids.add(id);
      else names.set(name, new Set([id]));
    };
    organizations.names.forEach((name, place) => {
      const id = organizations.ids[place] ?? null;
      add(foldWords(name), id);
      if (id !== null) add(`/${id}`, id);
    });
    known = names;
    exactNames.set(organizations, known);
  }
  return known.get(`/${text}`) ?? known.get(foldWords(text));
}

/** For each place in `organizations` 1 where the text means it. */
export function findOrganizations(columns: Columns, text: string): Uint8Array {
  const { ids, names } = columns.organizations;
  const found = new Uint8Array(names.length);
  const exact = idsNamed(columns, text);
  if (exact) {
    ids.forEach((id, place) => {
      if (exact.has(id)) found[place] = 1;
    });
    return found;
  }
  const words = foldWords(text).split(' ').filter(Boolean);
  foldAll(names).forEach((name, place) => {
    if (words.length > 0 && words.every(word => name.includes(word))) found[place] = 1;
  });
  return found;
}
