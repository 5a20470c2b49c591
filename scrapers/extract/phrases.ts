// Makes the word lists readable at speed: phrases are looked up by their first word, the longest first.
import type { Token } from './tokens.ts';
import { VERBS, type VerbMeaning } from './words/verbs.ts';

/** One book's phrases; the lexicon below holds them, so that a token looks its word up once for all books. */
export type PhraseBook<T> = { id: number; means: readonly T[] };

type Phrase = { words: readonly string[]; means: number };

/** For each first word, and for each book by its number, the phrases that begin with it, the longest first. */
export type PhrasesOfWord = readonly (Phrase[] | undefined)[];
const LEXICON = new Map<string, (Phrase[] | undefined)[]>();
let books = 0;

/** What all books know about phrases that begin with a word. */
export const phrasesFrom = (word: string): PhrasesOfWord | undefined => LEXICON.get(word);
export const countBooks = (): number => books;

export function makePhraseBook<T>(
  lines: Iterable<readonly [say: string, means: T, ...unknown[]]>,
): PhraseBook<T> {
  const id = books;
  books += 1;
  const all: T[] = [];
  for (const [say, means] of lines) {
    const words = say.split(' ');
    const entry = LEXICON.get(words[0]!) ?? [];
    LEXICON.set(words[0]!, entry);
    while (entry.length <= id) entry.push(undefined);
    const own = entry[id] ?? [];
    entry[id] = own;
    own.push({ words, means: all.length });
    own.sort((a, b) => b.words.length - a.words.length);
    all.push(means);
  }
  return { id, means: all };
}

/** Whether any phrase of the book may begin at a token: cheaper than finding it. */
export const mayBeginAt = (book: PhraseBook<unknown>, token: Token): boolean =>
  token.phrases !== undefined && book.id < token.phrases.length && token.phrases[book.id] !== undefined;

/** The longest phrase that begins at token i, and the token after it. */
export function phraseAt<T>(
  book: PhraseBook<T>,
  tokens: Token[],
  i: number,
  to: number,
): { means: T; next: number } | null {
  const { phrases } = tokens[i]!;
  if (phrases === undefined || book.id >= phrases.length) return null;
  const list = phrases[book.id];
  if (list === undefined) return null;
  for (const phrase of list) {
    const { words } = phrase;
    const { length } = words;
    if (i + length > to) continue;
    let k = 1;
    while (k < length && tokens[i + k]!.lower === words[k]) k += 1;
    if (k === length) return { means: book.means[phrase.means]!, next: i + k };
  }
  return null;
}

export type VerbForm = 'base' | 'present' | 'past' | 'ing';
export type Verb = { base: string; means: VerbMeaning[]; form: VerbForm };

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

function makeVerbBook(): PhraseBook<Verb> {
  const forms = new Map<string, Verb>();
  for (const [say, means] of VERBS) {
    for (const [form, spelling] of inflect(say)) {
      const known = forms.get(spelling);
      if (known) known.means.push(means);
      else forms.set(spelling, { base: say.split('|')[0]!, means: [means], form });
    }
  }
  return makePhraseBook([...forms].map(([say, verb]) => [say, verb] as const));
}

/** Every form of every verb in words/verbs.ts. */
export const VERB_BOOK: PhraseBook<Verb> = makeVerbBook();
