// Looks for a word or a mark among a document's tokens.
import type { Token } from './tokens.ts';
import type { WordList } from './word-list.ts';
import type { WordTest } from './word-test.ts';

type Sought = WordList | WordTest;

/** Where the first of tokens [from, to) stands that is in the list, or that the test holds for; or -1. */
export function findWord(tokens: readonly Token[], from: number, to: number, sought: Sought): number {
  const end = Math.min(tokens.length, to);
  for (let i = Math.max(0, from); i < end; i += 1) if (sought.has(tokens[i])) return i;
  return -1;
}

/** Whether one of tokens [from, to) is in the list, or fits the test. */
export const hasWord = (tokens: readonly Token[], from: number, to: number, sought: Sought): boolean =>
  findWord(tokens, from, to, sought) >= 0;

/** Whether one of tokens [from, to) is in the first list and the token right behind it in the second. */
export function hasPair(
  tokens: readonly Token[],
  from: number,
  to: number,
  one: Sought,
  behind: Sought,
): boolean {
  for (let i = from; i < to; i += 1) if (one.has(tokens[i]) && behind.has(tokens[i + 1])) return true;
  return false;
}

/** Where the first of tokens [from, to) stands that is this mark: "," or "("; or -1. */
export function findMark(tokens: readonly Token[], from: number, to: number, mark: string): number {
  for (let i = from; i < to; i += 1) if (tokens[i]!.text === mark) return i;
  return -1;
}

/** The same, but where the tokens end if there is no such mark. */
export function untilMark(tokens: readonly Token[], from: number, to: number, mark: string): number {
  const at = findMark(tokens, from, to, mark);
  return at < 0 ? to : at;
}
