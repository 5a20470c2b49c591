// Lists of words that rules look for in a text. A word's row of bits says which lists it stands in, found out once for its
// spelling, so that to look for it costs neither a search nor a pattern.
import type { Token } from './tokens.ts';

const MOST_NUMBERS = 1 << 18;
const BITS = 32;

/** The words that any list or rule names, each with a number; nought is that of all other words. */
const NUMBERS = new Map<string, number>();

/** The same string as the engine keeps property names: on its own, no slice of a text, and quick to compare. */
export const lasting = (text: string): string => Object.keys({ [text]: 0 })[0]!;

/** The number of a word in small letters that a rule names. */
export function nameWord(word: string): number {
  const known = NUMBERS.get(word);
  if (known !== undefined) return known;
  NUMBERS.set(word, NUMBERS.size + 1);
  return NUMBERS.size;
}

/** The number of a word in small letters, which no rule may name. */
export const numberOf = (lower: string): number => NUMBERS.get(lower) ?? 0;

export const countWords = (): number => NUMBERS.size;

/** Of each numbered word a row of bits, one bit a list. */
const ROWS = new Int32Array(MOST_NUMBERS);
const LISTS: WordList[] = [];
let width = 0;

/** Words in small letters. */
export class WordList {
  readonly words: ReadonlySet<string>;
  readonly #at: number;
  readonly #bit: number;

  constructor(words: Iterable<string>) {
    this.words = new Set(words);
    this.#at = Math.floor(LISTS.length / BITS);
    this.#bit = 1 << (LISTS.length % BITS);
    for (const word of this.words) nameWord(word);
    LISTS.push(this);
  }

  /** Whether the word of a text stands in the list; where the text has ended none does. */
  has(token: Token | null | undefined): boolean {
    return token != null && (ROWS[token.word * width + this.#at]! & this.#bit) !== 0;
  }

  /** Writes the list's bit into the rows of its words. */
  mark(): void {
    for (const word of this.words) ROWS[nameWord(word) * width + this.#at]! |= this.#bit;
  }
}

/** A list of words in small letters, written with spaces between them. */
export const wordList = (words: string): WordList => new WordList(words.split(/\s+/));

/** What is known of single words in small letters, found by their numbers without a search. */
export class WordMap<T> {
  readonly #known: (T | undefined)[];

  constructor(entries: Iterable<readonly [word: string, known: T]>) {
    const own = [...entries].map(([word, known]) => [nameWord(word), known] as const);
    const most = own.reduce((number, [other]) => Math.max(number, other), 0);
    this.#known = new Array<T | undefined>(most + 1).fill(undefined);
    for (const [number, known] of own) this.#known[number] = known;
  }

  get({ word }: Token): T | undefined {
    return word < this.#known.length ? this.#known[word] : undefined;
  }
}

/** Runs of numbers that single words in small letters have, all side by side. */
export class WordRuns {
  /** A word's run goes from `starts[word]` to where that of the next begins. */
  readonly #starts: Int32Array;
  readonly numbers: Int32Array;

  constructor(entries: Iterable<readonly [word: string, run: readonly number[]]>) {
    const runs = new Map([...entries].map(([word, run]) => [nameWord(word), run]));
    this.#starts = new Int32Array(countWords() + 2);
    const numbers: number[] = [];
    for (let word = 0; word < this.#starts.length; word += 1) {
      this.#starts[word] = numbers.length;
      for (const number of runs.get(word) ?? []) numbers.push(number);
    }
    this.numbers = Int32Array.from(numbers);
  }

  start({ word }: Token): number {
    return word + 1 < this.#starts.length ? this.#starts[word]! : 0;
  }

  end({ word }: Token): number {
    return word + 1 < this.#starts.length ? this.#starts[word + 1]! : 0;
  }
}

export const countLists = (): number => LISTS.length;

/** Makes the rows, which are as wide as there are lists. */
export function openRows(): void {
  width = Math.ceil(LISTS.length / BITS);
  if ((NUMBERS.size + 1) * width > ROWS.length)
    throw new Error(
      `${NUMBERS.size} words of ${LISTS.length} lists are more than ${ROWS.length} numbers hold.`,
    );
  ROWS.fill(0);
  for (const list of LISTS) list.mark();
}
