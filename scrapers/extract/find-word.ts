// Looks for a word among a document's tokens.
import type { Token } from './tokens.ts';
import { WordList } from './word-list.ts';
import { WordTest } from './word-test.ts';

type Sought = WordList | WordTest | RegExp;

/** Where the first of tokens [from, to) stands that is in the list, or that the pattern fits in small letters; or -1. */
export function findWord(tokens: readonly Token[], from: number, to: number, sought: Sought): number {
  const end = Math.min(tokens.length, to);
  const listed = sought instanceof WordList || sought instanceof WordTest;
  for (let i = Math.max(0, from); i < end; i += 1)
    if (listed ? sought.has(tokens[i]) : sought.test(tokens[i]!.lower)) return i;
  return -1;
}

/** Whether one of tokens [from, to) is in the list, or fits the pattern. */
export const hasWord = (tokens: readonly Token[], from: number, to: number, sought: Sought): boolean =>
  findWord(tokens, from, to, sought) >= 0;
