// Says whether a headline tells of an end: what was raised before it is recalled then, and no news.
import { hasWord } from './find-word.ts';
import type { Token } from './tokens.ts';
import { wordList } from './word-list.ts';

/** "| shuts down | after raising $33M", "| lays off | 40 months after its $60M Series B" */
export const endsBadly = (tokens: readonly Token[], from: number, to: number): boolean =>
  hasWord(tokens, from, to, ENDS);
const ENDS = wordList(
  `shut shuts shutting shutters shuttered shuttering folds folded folding collapses collapsed collapsing bankrupt bankruptcy insolvent
  insolvency liquidation administration winds winding dead dies died implodes imploded bust lays laid layoffs fails failed sued sues
  ousted fraud implosion defunct`,
);
