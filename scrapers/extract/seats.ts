// Where a house sits: "Hydra Biosciences of Cambridge, MA", "General Catalyst of Cambridge, Mass.": no part of its name.
import type { Token } from './tokens.ts';

/** "Hydra Biosciences | of Cambridge, MA,": where a house sits, a state behind it, is no part of its name; the end of the name. */
export function withoutSeat(tokens: Token[], from: number, to: number): number {
  if (tokens[to]?.text !== ',' || !STATE.test(tokens[to + 1]?.lower ?? '')) return to;
  for (let i = to - 2; i > from && to - i < 5; i -= 1)
    if (tokens[i]!.lower === 'of' && tokens[i + 1]!.cap) return i;
  return to;
}
/** How addresses write the states of America. */
export const STATE =
  /^(?:mass|calif|conn|ill|wash|ore|tex|fla|mich|minn|wis|colo|ariz|nev|penn|pa|ind|tenn|ga|va|md|n\.?y|n\.?j|n\.?c|n\.?h|d\.?c|ca|ma|ny|tx|nj|nh|ct|il|wa|co|fl|oh|ri|ut|mn|mi)\.?$/;

/** "Eden Prairie, MN-based Ingenix", "Durban, South Africa-based": a town in front of its state is no name of the list. */
export const isTown = (tokens: Token[], comma: number): boolean =>
  IS_BASED.test(tokens[comma + 1]?.text ?? '') ||
  (tokens[comma + 1]?.cap === true && IS_BASED.test(tokens[comma + 2]?.text ?? ''));
const IS_BASED = /^[A-Z].*-based$/;
