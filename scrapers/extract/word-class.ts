// Classes of words that rules ask about at every turn: each word carries one bit a class, found out once for its spelling.
// There are two sorts, of one number each: a word's `classes`, which its sentence carries too, so that most sentences are
// passed over without a look at their words; and its `traits`, which are asked for only where the word stands.
import { nameWord } from './word-facts.ts';

/** One bit; a word is of the class where its `classes` hold it, a sentence has such a word where its `classes` do. */
export type WordClass = number;

/** One bit of a word's `traits`. */
export type Trait = number;

/** What a class may be told by. */
type Spelling = { readonly text: string; readonly lower: string; readonly cap: boolean };
/** `number` is that of a word that any rule names, else nought: see word-facts.ts. */
type Numbered = Spelling & { readonly number: number };

const MOST_BITS = 31;

class Bits {
  made = 0;
  /** By the numbers of words. */
  readonly #listed = new Map<number, number>();
  readonly #tests: { bit: number; holds: (word: Spelling) => boolean }[] = [];

  /** The bit of the words in a list, in small letters. */
  list(words: Iterable<string>): number {
    const bit = this.#next();
    for (const number of [...words].map(nameWord))
      this.#listed.set(number, (this.#listed.get(number) ?? 0) | bit);
    return bit;
  }

  /** The bit of the words for which a test holds. */
  test(holds: (word: Spelling) => boolean): number {
    const bit = this.#next();
    this.#tests.push({ bit, holds });
    return bit;
  }

  /** All bits of a word. */
  of(word: Numbered): number {
    let bits = word.number === 0 ? 0 : (this.#listed.get(word.number) ?? 0);
    for (const { bit, holds } of this.#tests) if (holds(word)) bits |= bit;
    return bits;
  }

  #next(): number {
    if (this.made === MOST_BITS)
      throw new Error(`More than ${MOST_BITS} classes of words of one sort: one bit each is all there is.`);
    this.made += 1;
    return 1 << (this.made - 1);
  }
}

const CLASSES = new Bits();
const TRAITS = new Bits();

/** The class of the words in a list, in small letters. */
export const listClass = (words: Iterable<string>): WordClass => CLASSES.list(words);
/** The class of the words for which a test holds. */
export const testClass = (holds: (word: Spelling) => boolean): WordClass => CLASSES.test(holds);
/** The trait of the words in a list, in small letters. */
export const listTrait = (words: Iterable<string>): Trait => TRAITS.list(words);
/** The trait of the words for which a test holds. */
export const testTrait = (holds: (word: Spelling) => boolean): Trait => TRAITS.test(holds);

export const countClasses = (): number => CLASSES.made + TRAITS.made;
export const classesOf = (word: Numbered): number => CLASSES.of(word);
export const traitsOf = (word: Numbered): number => TRAITS.of(word);
