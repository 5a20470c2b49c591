// Makes the word lists readable at speed: phrases are looked up by their first word, the longest first.
import type { Token } from './tokens.ts';
import { listClass, type WordClass } from './word-class.ts';
import { lasting, nameWord, numberOf } from './word-facts.ts';
import { VERBS, type VerbMeaning } from './words/verbs.ts';

/**
 * Phrases by their first word; `opens` is the class of those first words. They stand in one row of numbers, the longest of a
 * word first: of each how many other words it has, their numbers (see word-facts.ts), and the place of what it means. Less than
 * nought ends those of a word, which begin where `starts` has its number.
 */
export type PhraseBook<T> = {
  opens: WordClass;
  starts: Int32Array;
  numbers: Int32Array;
  means: readonly T[];
};

export function makePhraseBook<T>(
  lines: Iterable<readonly [say: string, means: T, ...unknown[]]>,
): PhraseBook<T> {
  const phrases = new Map<string, { others: number[]; means: number }[]>();
  const means: T[] = [];
  for (const [say, meaning] of lines) {
    const [first, ...others] = say.split(' ') as [string, ...string[]];
    const known = phrases.get(first) ?? [];
    phrases.set(first, known);
    known.push({ others: others.map(nameWord), means: means.push(meaning) - 1 });
    known.sort((a, b) => b.others.length - a.others.length);
  }
  const numbers = [-1];
  const starts = new Int32Array(Math.max(...[...phrases.keys()].map(nameWord)) + 1);
  for (const [first, known] of phrases) {
    starts[nameWord(first)] = numbers.length;
    for (const one of known) numbers.push(one.others.length, ...one.others, one.means);
    numbers.push(-1);
  }
  return { opens: listClass(phrases.keys()), starts, numbers: Int32Array.from(numbers), means };
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
  const { numbers } = book;
  let at = book.starts[numberOf(token)]!;
  for (let others = numbers[at]!; others >= 0; others = numbers[at]!) {
    if (i + others < to) {
      let k = 1;
      while (k <= others && numberOf(tokens[i + k]!) === numbers[at + k]) k += 1;
      if (k > others) return { means: book.means[numbers[at + k]!]!, next: i + k };
    }
    at += others + 2;
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
