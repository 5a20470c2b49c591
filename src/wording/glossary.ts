// The terms that pages explain where they first stand, and how they are found in prose.
import type { Taxonomy } from '../dataset/taxonomy.ts';

export interface GlossaryTerm {
  readonly id: string;
  readonly label: string;
  readonly means: string;
  readonly words: readonly string[];
}

/** A piece of prose: plain, or the spelling of a term. */
export type Piece = string | { readonly term: GlossaryTerm; readonly text: string };

const GROUPS = ['statuses', 'kinds', 'stages', 'terms'] as const;
const glossaries = new WeakMap<Taxonomy, ReadonlyMap<string, GlossaryTerm>>();

/** Every term of the taxonomy that has a definition and spellings, by its id, in the order of their labels. */
export function glossaryOf(taxonomy: Taxonomy): ReadonlyMap<string, GlossaryTerm> {
  const known = glossaries.get(taxonomy);
  if (known) return known;
  const terms = GROUPS.flatMap(group =>
    Object.entries(taxonomy[group]).flatMap(([id, { label, means, words }]) =>
      means === undefined || words === undefined ? [] : [{ id, label, means, words }],
    ),
  ).sort((a, b) => a.label.localeCompare(b.label, 'en'));
  const glossary = new Map(terms.map(term => [term.id, term]));
  glossaries.set(taxonomy, glossary);
  return glossary;
}

const escapeRegExp = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
const finders = new WeakMap<
  ReadonlyMap<string, GlossaryTerm>,
  { pattern: RegExp; byWord: Map<string, GlossaryTerm> }
>();

function finderOf(glossary: ReadonlyMap<string, GlossaryTerm>) {
  const known = finders.get(glossary);
  if (known) return known;
  const byWord = new Map(
    [...glossary.values()].flatMap(term => term.words.map(word => [word.toLowerCase(), term] as const)),
  );
  // The longest spelling first, so that `secondary sales` is not found as `secondary`.
  const words = [...byWord.keys()].sort((a, b) => b.length - a.length).map(escapeRegExp);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${words.join('|') || '(?!)'})(?![\\p{L}\\p{N}-])`,
    'giu',
  );
  const finder = { pattern, byWord };
  finders.set(glossary, finder);
  return finder;
}

/** Prose cut where a term stands that is not explained yet; each found one is added to `explained`. */
export function findTerms(
  text: string,
  glossary: ReadonlyMap<string, GlossaryTerm>,
  explained: Set<string>,
): Piece[] {
  const { pattern, byWord } = finderOf(glossary);
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const term = byWord.get(match[0].toLowerCase());
    if (!term || explained.has(term.id)) continue;
    explained.add(term.id);
    if (match.index > from) pieces.push(text.slice(from, match.index));
    pieces.push({ term, text: match[0] });
    from = match.index + match[0].length;
  }
  if (from < text.length) pieces.push(text.slice(from));
  return pieces;
}
