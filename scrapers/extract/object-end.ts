// Says where what stands behind a verb of raising ends: at brackets it is looked past, at a comma it goes on only with more money.
import type { Reading } from './reading.ts';
import { readStage } from './stage.ts';

/** Where the brackets that token i opens close; i where they do not. */
export function closing(reading: Reading, i: number, to: number): number {
  let k = i;
  while (k < to && k < i + 14 && reading.tokens[k]!.text !== ')') k += 1;
  return reading.tokens[k]?.text === ')' ? k : i;
}

/** Behind a comma the object goes on only with more money or another round. */
export function continues(reading: Reading, from: number, to: number): boolean {
  for (let k = from; k < to && k < from + 3; k += 1) {
    if (reading.moneyAt.has(k)) return false;
    if (readStage(reading.tokens, k, to)) return true;
  }
  return false;
}
