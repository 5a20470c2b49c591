// The tellings of words/tellings.ts, taken apart into words, sums and names, and which of them a sentence may hold.
import type { Kind } from '../../src/model/kind.ts';
import type { Status } from '../../src/model/status.ts';
import type { Reading } from './reading.ts';
import type { Sentence, Token } from './tokens.ts';
import { listClass, listTrait } from './word-class.ts';
import { nameWord, numberOf } from './word-facts.ts';
import { WordRuns } from './word-list.ts';
import { TELLING_CLASSES } from './words/telling-classes.ts';
import { TELLINGS } from './words/tellings.ts';

/** A part of a telling; the signs are explained in words/tellings.ts. */
export type Part = {
  readonly is: 'word' | 'not' | 'gap' | 'sum' | 'name';
  /** Of a word, or of what must not stand there. */
  readonly words: readonly string[];
  readonly list: number;
  /** Of a word or a sum. */
  readonly optional: boolean;
  /** Of a sum: that it is a value; of a name: that it is the company's. */
  readonly value: boolean;
  readonly company: boolean;
};
/** Of a list that tellings ask for `number` is where it is marked once a sentence has a word of it. */
type WordList = {
  words: readonly string[];
  number: number;
  /** Short words stand in most sentences, so a list is as rare as its shortest word is long. */
  shortest: number;
  /** Whether nearly every sentence has a word of it. */
  common: boolean;
};
export type Telling = {
  parts: Part[];
  opens: Part | null;
  kind: Kind;
  status: Status | null;
  /** Words that may come first (behind the name in front, if there is one), and whether a sum may. */
  first: WordList;
  sumFirst: boolean;
  /**
   * What it cannot do without: one word of each list, and a sum. The list that fewest sentences have a word of is first;
   * those of which nearly every sentence has one say nothing and are left out.
   */
  needs: readonly WordList[];
  needsSum: boolean;
  /** Its place in the list: the first telling that fits is taken. */
  order: number;
};

/** Words of which nearly every sentence has one. */
const COMMON = new Set("a an and as at by for from in is of on the to with 's".split(' '));

/** What also stands for "ipo": "initial" only where "public offering" follows. */
const IPO = ['initial'];

/** The lists that tellings ask for, each once, by their numbers. */
const LISTS: WordList[] = [];
/** Those by how they are written, and parts so as well: most stand in many tellings. */
const LIST_OF = new Map<string, WordList>();
const PART_OF = new Map<string, Part>();

const CLASS_OF: ReadonlyMap<string, string[]> = new Map(
  Object.entries(TELLING_CLASSES).map(([name, words]) => [name, words.split(/\s+/)]),
);

const ALL: readonly Telling[] = TELLINGS.map(([say, kind, , status], order) => {
  const parts = say.split(' ').map(partOf);
  const opens = parts[0]!.is === 'name' ? parts.shift()! : null;
  const first: WordList[] = [];
  let sumFirst = false;
  for (const part of parts) {
    if (part.is === 'word') first.push(LISTS[part.list]!);
    if (part.is === 'sum') sumFirst = true;
    if (!((part.is === 'word' || part.is === 'sum') && part.optional)) break;
  }
  const needs = parts
    .flatMap(part => (part.is === 'word' && !part.optional ? [LISTS[part.list]!] : []))
    .sort((a, b) => b.shortest - a.shortest)
    .filter(({ common }, k) => k === 0 || !common);
  const needsSum = parts.some(part => part.is === 'sum' && !part.optional);
  return {
    parts,
    opens,
    kind,
    status: status ?? null,
    first: together(first),
    sumFirst,
    needs,
    needsSum,
    order,
  };
});

/** The list that is written so, in whatever order. */
function listOf(said: string[], is: 'word' | 'not'): WordList {
  const key = `${is} ${said.sort().join(' ')}`;
  const known = LIST_OF.get(key);
  if (known) return known;
  const words = said.flatMap(wordsOf);
  return addList(key, is === 'word' && words.includes('ipo') ? words.concat(IPO) : words);
}

/** One list of the words of all these. */
function together(lists: WordList[]): WordList {
  if (lists.length === 1) return lists[0]!;
  const key = lists.map(({ number }) => number).join(' ');
  return (
    LIST_OF.get(key) ??
    addList(
      key,
      lists.flatMap(({ words }) => words),
    )
  );
}

function addList(key: string, all: readonly string[]): WordList {
  const words = [...new Set(all)];
  const list = { words, number: LISTS.length, shortest: Number.POSITIVE_INFINITY, common: false };
  for (const word of words) {
    if (word.length < list.shortest) list.shortest = word.length;
    if (COMMON.has(word)) list.common = true;
  }
  LIST_OF.set(key, list);
  LISTS.push(list);
  return list;
}

/** The words that come first in some telling: where one stands, no telling begins with its sum. */
export const OPENS_TELLING = listTrait(
  [...new Set(ALL.map(({ first }) => first))].flatMap(({ words }) => words),
);

const OTHERS = 15;
const NEEDS_SUM = 16;
const ORDER = 5;

/**
 * Tellings by the rarest words that they need: only those are tried of which a sentence has such a word. Each is written as
 * numbers side by side, for there are many to be looked at and few to be tried: its order, whether it needs a sum and how
 * many other lists it needs in one, and then which.
 */
const BY_SIGN = new Map<string, number[]>();
for (const { needs, needsSum, order } of ALL) {
  const [sign, ...others] = needs;
  const head = (order << ORDER) | (needsSum ? NEEDS_SUM : 0) | others.length;
  for (const word of sign!.words) addTo(BY_SIGN, word, head, ...others.map(({ number }) => number));
}
const SIGN = listClass(BY_SIGN.keys());
const TELLINGS_OF = new WordRuns(BY_SIGN);

/** The numbers of the other lists that tellings need, by each of their words. */
const BY_WORD = new Map<string, number[]>();
for (const { words, number } of new Set(ALL.flatMap(({ needs: [, ...others] }) => others)))
  for (const word of words) addTo(BY_WORD, word, number);
const NEEDED = listClass(BY_WORD.keys());
const NEEDED_OF = new WordRuns(BY_WORD);

function addTo(runs: Map<string, number[]>, word: string, ...numbers: number[]): void {
  const run = runs.get(word);
  if (run) run.push(...numbers);
  else runs.set(word, numbers);
}

/** The words of the lists by their numbers, all side by side; most lists are short. */
const STARTS = new Int32Array(LISTS.length + 1);
const WORDS = Int32Array.from(
  LISTS.flatMap(({ words, number }) => {
    STARTS[number + 1] = STARTS[number]! + words.length;
    return words.map(nameWord);
  }),
);

/** Whether a word stands in the list of that number. */
export function isListed(token: Token, list: number): boolean {
  const word = numberOf(token);
  const end = STARTS[list + 1]!;
  for (let k = STARTS[list]!; k < end; k += 1) if (WORDS[k] === word) return true;
  return false;
}

/** Whether a part is a list of words that holds this one. */
export const asksFor = (part: Part | undefined, word: string): boolean =>
  part?.is === 'word' && part.words.includes(word);

function partOf(text: string): Part {
  const part = PART_OF.get(text) ?? readPart(text);
  PART_OF.set(text, part);
  return part;
}

function readPart(text: string): Part {
  const optional = text.endsWith('?') && text.length > 1;
  const bare = optional ? text.slice(0, -1) : text;
  const part: Part = { is: 'gap', words: [], list: -1, optional, value: false, company: false };
  if (bare === '*') return part;
  if (bare === '{$}' || bare === '{v}') return { ...part, is: 'sum', value: bare === '{v}' };
  if (bare === '{c}' || bare === '{g}') return { ...part, is: 'name', company: bare === '{c}' };
  const is = bare.startsWith('!') ? 'not' : 'word';
  // "Acorns' IPO": what owns and ends in "s" has the mark alone.
  const said = is === 'not' ? bare.slice(1) : bare === "'s" ? "'s|'" : bare;
  const { words, number } = listOf(said.split('|'), is);
  return { ...part, is, words, list: number };
}

/** "@buy" is every word of its class. */
function wordsOf(word: string): string[] {
  return word.startsWith('@') ? CLASS_OF.get(word.slice(1))! : [word];
}

const NONE: readonly Telling[] = [];

/** The tellings for which a sentence has all words that they need, in their order. */
export function mayBeTold({ tokens }: Reading, sentence: Sentence): readonly Telling[] {
  if ((sentence.classes & SIGN) === 0) return NONE;
  now += 1;
  const lists = NEEDED_OF.numbers;
  const tellings = TELLINGS_OF.numbers;
  for (let i = sentence.from; i < sentence.to; i += 1) {
    const token = tokens[i]!;
    if ((token.classes & NEEDED) === 0) continue;
    const start = NEEDED_OF.start(token);
    const end = start + lists[start]!;
    for (let k = start + 1; k <= end; k += 1) MARKED[lists[k]!] = now;
  }
  const sums = sentence.sums.length > 0;
  let found: Telling[] | null = null;
  for (let i = sentence.from; i < sentence.to; i += 1) {
    const token = tokens[i]!;
    if ((token.classes & SIGN) === 0) continue;
    const start = TELLINGS_OF.start(token);
    const last = start + tellings[start]!;
    let k = start + 1;
    while (k <= last) {
      const head = tellings[k]!;
      let fits = sums || (head & NEEDS_SUM) === 0;
      const end = k + 1 + (head & OTHERS);
      for (k += 1; fits && k < end; k += 1) fits = MARKED[tellings[k]!] === now;
      k = end;
      const order = head >> ORDER;
      if (!fits || FITTED[order] === now) continue;
      FITTED[order] = now;
      if (found) found.push(ALL[order]!);
      else found = [ALL[order]!];
    }
  }
  if (!found) return NONE;
  return found.length > 1 ? found.sort((a, b) => a.order - b.order) : found;
}

/** Sentences are counted, and the lists of which one has a word, and the tellings that fit it, are marked with its number. */
let now = 0;
const MARKED = new Uint32Array(LISTS.length);
const FITTED = new Uint32Array(ALL.length);
