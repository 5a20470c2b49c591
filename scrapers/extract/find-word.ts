// Looks for a word among a document's tokens.
import type { Token } from './tokens.ts';

/** Where the first of tokens [from, to) stands that the pattern fits in small letters, or -1. */
export function findWord(tokens: readonly Token[], from: number, to: number, pattern: RegExp): number {
  const end = Math.min(tokens.length, to);
  for (let i = Math.max(0, from); i < end; i += 1) if (pattern.test(tokens[i]!.lower)) return i;
  return -1;
}

/** Whether the pattern fits one of tokens [from, to). */
export const hasWord = (tokens: readonly Token[], from: number, to: number, pattern: RegExp): boolean =>
  findWord(tokens, from, to, pattern) >= 0;
