// Makes the word lists readable at speed: phrases are looked up by their first word, the longest first.
import type { Token } from './tokens.ts';
import { listClass, type WordClass } from './word-class.ts';
import { lasting, nameWord, numberOf } from './word-facts.ts';
import { WordMap } from './word-list.ts';
import { VERBS, type VerbMeaning } from './words/verbs.ts';

/** Its words by their numbers: see word-facts.ts. */
type Phrase<T> = { words: readonly number[]; means: T };

/** Phrases by their first word, the longest first; `opens` is the class of those first words. */
export type PhraseBook<T> = { opens: WordClass; phrases: WordMap<readonly Phrase<T>[]> };

export function makePhraseBook<T>(
  lines: Iterable<readonly [say: string, means: T, ...unknown[]]>,
): PhraseBook<T> {
  const phrases = new Map<string, Phrase<T>[]>();
  for (const [say, means] of lines) {
    const words = say.split(' ');
    const known = phrases.get(words[0]!) ?? [];
    phrases.set(words[0]!, known);
    known.push({ words: words.map(nameWord), means });
    known.sort((a, b) => b.words.length - a.words.length);
  }
  return { opens: listClass(phrases.keys()), phrases: new WordMap(phrases) };
}

/** The longest phrase that begins at token i, and the token after it. */
export function phraseAt<T>(
  book: PhraseBook<T>,
  tokens: Token[],
  i: number,
  to: number,
): { means: T; next: number } | null {
  const token = tokens[i]!;
  // Most words begin no phrase at all.
  if ((token.classes & book.opens) === 0) return null;
  for (const { words, means } of book.phrases.get(token)!) {
    const { length } = words;
    if (i + length > to) continue;
    let k = 1;
    while (k < length && numberOf(tokens[i + k]!) === words[k]) k += 1;
    if (k === length) return { means, next: i + k };
  }
  return null;
}

export type VerbForm = 'base' | 'present' | 'past' | 'ing';
/** `number` is its place among all. */
export type Verb = { base: string; means: VerbMeaning[]; form: VerbForm; number: number };

function inflect(say: string): [form: VerbForm, say: string][] {
  if (say.includes('|')) {
    return say.split('|').map((form, i) => {
      const first = form.split(' ')[0]!;
      if (i === 0) return ['base', form];
      return [first.endsWith('ing') ? 'ing' : i === 1 && first.endsWith('s') ? 'present' : 'past', form];
    });
  }
  const [verb, ...rest] = say.split(' ') as [string, ...string[]];
  const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
  const stem = verb.endsWith('e') ? verb.slice(0, -1) : verb;
  const consonantY = /[^aeiou]y$/.test(verb);
  const doubles = /^(?:commit|plan|ship|control|log|top|scrap|drop)$/.test(verb) ? verb + verb.at(-1) : stem;
  const present = consonantY
    ? `${verb.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh)$/.test(verb)
      ? `${verb}es`
      : `${verb}s`;
  const past = consonantY ? `${verb.slice(0, -1)}ied` : `${doubles}ed`;
  return [
    ['base', verb + tail],
    ['present', present + tail],
    ['past', past + tail],
    ['ing', `${consonantY ? verb : doubles}ing${tail}`],
  ];
}

function inflectAll(): ReadonlyMap<string, Verb> {
  const forms = new Map<string, Verb>();
  for (const [say, means] of VERBS) {
    for (const [form, spelling] of inflect(say)) {
      const known = forms.get(spelling);
      if (known) known.means.push(means);
      else
        forms.set(spelling, { base: lasting(say.split('|')[0]!), means: [means], form, number: forms.size });
    }
  }
  return forms;
}
const FORMS = inflectAll();

/** Every form of every verb in words/verbs.ts. */
export const ALL_VERBS: readonly Verb[] = [...FORMS.values()];
export const VERB_BOOK: PhraseBook<Verb> = makePhraseBook(FORMS);
