// Lists of verbs that rules ask about, by what the verbs are called or by what they mean: one bit a list in the row of each
// verb, so that to ask costs neither a search nor a pattern.
import { ALL_VERBS, type Verb } from './phrases.ts';
import type { VerbMeaning } from './words/verbs.ts';

const BITS = 32;
/** So many numbers make the row of a verb. */
const WIDTH = 4;
const ROWS = new Int32Array(WIDTH * ALL_VERBS.length);
let lists = 0;

export class VerbList {
  readonly #at: number;
  readonly #bit: number;

  constructor(holds: (verb: Verb) => boolean) {
    if (lists === BITS * WIDTH) throw new Error(`More than ${BITS * WIDTH} lists of verbs find no room.`);
    this.#at = Math.floor(lists / BITS);
    this.#bit = 1 << (lists % BITS);
    lists += 1;
    for (const verb of ALL_VERBS) if (holds(verb)) ROWS[WIDTH * verb.number + this.#at]! |= this.#bit;
  }

  has({ number }: Verb): boolean {
    return (ROWS[WIDTH * number + this.#at]! & this.#bit) !== 0;
  }
}

/** All forms of these: "raise|go public". */
export function verbList(bases: string): VerbList {
  const all = new Set(bases.split('|'));
  return new VerbList(({ base }) => all.has(base));
}

/** Those that may mean one of these. */
export const verbsMeaning = (...meanings: VerbMeaning[]): VerbList =>
  new VerbList(({ means }) => means.some(one => meanings.includes(one)));

export const RAISES = verbsMeaning('raise');
export const RAISES_WEAKLY = verbsMeaning('raise-weak');
export const LAUNCHES = verbsMeaning('launch');
export const REFUSES = verbsMeaning('refuse');
export const SELLS = verbsMeaning('sell');
export const INVESTS = verbsMeaning('invest');
