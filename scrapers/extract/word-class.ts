// Classes of words that rules ask about at every turn: each word carries one bit a class, found out once for its spelling.

/** One bit; a word is of the class where its `classes` hold it, a sentence has such a word where its `classes` do. */
export type WordClass = number;

/** What a class may be told by. */
type Spelling = { readonly text: string; readonly lower: string; readonly cap: boolean };

const MOST_CLASSES = 31;
const LISTED = new Map<string, number>();
const TESTS: { bit: WordClass; holds: (word: Spelling) => boolean }[] = [];
let made = 0;

function nextBit(): WordClass {
  if (made === MOST_CLASSES)
    throw new Error(`More than ${MOST_CLASSES} classes of words: one bit each is all there is.`);
  made += 1;
  return 1 << (made - 1);
}

/** The class of the words in a list, in small letters. */
export function listClass(words: Iterable<string>): WordClass {
  const bit = nextBit();
  for (const word of words) LISTED.set(word, (LISTED.get(word) ?? 0) | bit);
  return bit;
}

/** The class of the words for which a test holds. */
export function testClass(holds: (word: Spelling) => boolean): WordClass {
  const bit = nextBit();
  TESTS.push({ bit, holds });
  return bit;
}

export const countClasses = (): number => made;

/** All classes that a word is of. */
export function classesOf(word: Spelling): number {
  let classes = LISTED.get(word.lower) ?? 0;
  for (const { bit, holds } of TESTS) if (holds(word)) classes |= bit;
  return classes;
}
