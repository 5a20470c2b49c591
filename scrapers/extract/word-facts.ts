// All that is known of a word wherever it stands: one row of numbers, side by side. Memory that is not at hand takes longer to
// come than a word takes to read, so whoever asks about a word should find everything in the piece that came for the first.
import type { Token } from './tokens.ts';

/**
 * The same string as the engine keeps property names: on its own, no slice of a text, and quick to compare. An object without
 * a prototype keeps its names for itself; of others the engine would keep a shape for each name.
 */
export const lasting = (text: string): string => Object.keys({ __proto__: null, [text]: 0 })[0]!;

/** The words that any list or rule names, each with a number; nought is that of all other words. */
const NUMBERS = new Map<string, number>();

/** The number of a word in small letters that a rule names. */
export function nameWord(word: string): number {
  const known = NUMBERS.get(word);
  if (known !== undefined) return known;
  NUMBERS.set(word, NUMBERS.size + 1);
  return NUMBERS.size;
}

/** The number of a word in small letters, which no rule may name. */
export const spelledNumber = (lower: string): number => NUMBERS.get(lower) ?? 0;

export const countWords = (): number => NUMBERS.size;

/** So many words are known at a time; the row of none of them is the first. */
export const MOST_KNOWN = (1 << 15) - 1;
/** Numbers of each word: as many as memory hands over at once, if a row begins where a piece of it does, as with this offset. */
export const SIZE = 16;
const OFFSET = 48;
const ROOM = SIZE * (MOST_KNOWN + 1);
export const FACTS = new Int32Array(new ArrayBuffer(Int32Array.BYTES_PER_ELEMENT * ROOM + OFFSET), OFFSET);

/** Its last characters, what it looks like, its classes and traits (see word-class.ts), its number, the row of its lists. */
export const TAIL = 0;
export const MIDDLE = 1;
export const HEAD = 2;
export const MARKS = 3;
export const CLASSES = 4;
export const TRAITS = 5;
export const NUMBER = 6;
export const ROW = 7;
/** From here on columns of those who want their own: see WordColumn. */
const FIRST_COLUMN = 8;
const MOST_COLUMNS = 4;

/** Behind those the bits of what was tried on the word: see word-test.ts. */
const FIRST_TESTS = 12;
let tests = 0;

/** Room for so many bits of each word. */
export function testBits(bits: number): { at: number; bits: number } {
  const at = FIRST_TESTS + Math.floor(tests / 32);
  if (at >= SIZE) throw new Error(`More than ${32 * (SIZE - FIRST_TESTS)} bits of tests find no room.`);
  tests += bits;
  return { at, bits: (tests - bits) % 32 };
}

/** Nothing has been tried yet on a word that is new. */
export const clearTests = (at: number): void => {
  FACTS.fill(0, at + FIRST_TESTS, at + SIZE);
};

/** The number of a text's word, if a rule names it, else nought. */
export const numberOf = ({ at }: Token): number => FACTS[at + NUMBER]!;

const COLUMNS: WordColumn[] = [];
export const countColumns = (): number => COLUMNS.length;

/** A number that some words in small letters have, and `none` for all others. */
export class WordColumn {
  readonly #column: number;
  readonly #known: ReadonlyMap<number, number>;
  readonly #none: number;

  constructor(entries: Iterable<readonly [word: string, known: number]>, none: number) {
    if (COLUMNS.length === MOST_COLUMNS) throw new Error(`More than ${MOST_COLUMNS} columns find no room.`);
    this.#column = FIRST_COLUMN + COLUMNS.length;
    this.#known = new Map([...entries].map(([word, known]) => [nameWord(word), known]));
    this.#none = none;
    COLUMNS.push(this);
  }

  /** Of the word whose row begins there. */
  get(at: number): number {
    return FACTS[at + this.#column]!;
  }

  fill(at: number): void {
    const word = FACTS[at + NUMBER]!;
    FACTS[at + this.#column] = (word === 0 ? undefined : this.#known.get(word)) ?? this.#none;
  }
}

/** Fills in the columns of a word whose number is known. */
export function fillColumns(at: number): void {
  for (const column of COLUMNS) column.fill(at);
}

/** Words that stand for others, "<sum>" for all sums: they are always known, and are first. */
const STANDS: string[] = [];
export const stands = (): readonly string[] => STANDS;

/** Where the row of a word begins that stands for others. */
export function standsFor(word: string): number {
  if (!STANDS.includes(word)) STANDS.push(word);
  return SIZE * (STANDS.indexOf(word) + 1);
}
