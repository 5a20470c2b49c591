// Says whether a headline tells of an end: what was raised before it is recalled then, and no news.
import type { Token } from './tokens.ts';
import { wordList } from './word-list.ts';

/** "| shuts down | after raising $33M", "| lays off | 40 months after its $60M Series B" */
export function endsBadly(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (ENDS.has(tokens[i])) return true;
  return false;
}
const ENDS = wordList(
  `shut shuts shutting shutters shuttered shuttering folds folded folding collapses collapsed collapsing bankrupt bankruptcy insolvent
  insolvency liquidation administration winds winding dead dies died implodes imploded bust lays laid layoffs fails failed sued sues
  ousted fraud implosion defunct`,
);
