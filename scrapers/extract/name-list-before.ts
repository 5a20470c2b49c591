// Reads a list of names backwards from the word behind it: "Existing investors Benchmark, DST and Orbital | also participated".
import { beforeAside } from './list-asides.ts';
import { isSum, LIST_ENDS, LONGEST_LIST, readNameList, TOGETHER } from './name-list.ts';
import type { Name } from './names.ts';
import type { Token } from './tokens.ts';
import { wordList } from './word-list.ts';

/** Where the bracket that token i closes was opened; -1 where it was not. */
function opening(tokens: Token[], i: number, floor: number): number {
  for (let k = i - 1; k >= floor && i - k < 12; k -= 1) if (tokens[k]!.text === '(') return k;
  return -1;
}

/** Names that end right before token `to`: "Existing investors Benchmark, DST and Orbital | also participated". */
export function readNameListBefore(tokens: Token[], floor: number, to: number): Name[] {
  let from = to;
  let end = to;
  while (
    end > floor &&
    /^(?:also|all|each|both|again|are|is|have|has|were|was|too|jointly|to|would|will|could|may|might|expected|set|likely|reportedly|planning|plans|looking|in|talks|,)$/.test(
      tokens[end - 1]?.lower ?? '',
    )
  )
    end -= 1;
  if (tokens[end]?.text === ',') end = beforeAside(tokens, floor, end);
  from = end;
  while (from > floor && end - from < LONGEST_LIST) {
    const token = tokens[from - 1]!;
    if (token.text === '.' || token.text === ';' || token.text === ':' || token.text === '—') break;
    // "Ana Lee (through Lee Expeditions) and Nordway": what brackets hold is looked over.
    const opened = token.text === ')' ? opening(tokens, from - 1, floor) : -1;
    if (opened >= 0) {
      from = opened;
      continue;
    }
    // "Orbital, along with Nordway, invested"
    if (token.lower === 'with' && TOGETHER.has(tokens[from - 2])) {
      from -= 1;
      continue;
    }
    if (LIST_ENDS.has(token) && token.lower !== 'of') break;
    if (BEFORE_LIST.has(token) || isSum(token)) break;
    from -= 1;
  }
  return readNameList(tokens, from, end).names;
}

const BEFORE_LIST = wordList('by from including include with includes included');
