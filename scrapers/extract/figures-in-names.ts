// Says which figures are names or part of one: "8090 raises", "14x raises", "100 Thieves raises".
import { isCommon } from './headline-case.ts';
import type { Token } from './tokens.ts';
import { DESCRIPTORS, NOT_NAMES } from './words/things.ts';

/** "raises 10x", "3x": what is many times more; "14x" is a name. */
export const isMultiple = (text: string): boolean => /^(?:\d+|\dx|\d+0+x|[12]5x|\d+X)$/.test(text);

/** "8090", but no year. */
export const IS_FIGURE = /^(?!19\d\d$|20\d\d$)\d{3,4}$/;

/** "100 Thieves raises": a common noun in capitals behind a figure, and nothing else. */
export const countsInName = (tokens: Token[], i: number, to: number): boolean =>
  to - i <= 3 &&
  !tokens[i]!.titled &&
  (isCommon(tokens[i + 1]!.lower) || /^[A-Z][a-z]+s$/.test(tokens[i + 1]!.text)) &&
  !DESCRIPTORS.has(tokens[i + 1]) &&
  !NOT_NAMES.has(tokens[i + 1]);
