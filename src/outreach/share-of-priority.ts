// How much of a priority need gives and how much capacity: the two lengths of its bar.
import type { Score } from './priority.ts';
import type { Weights } from './weights.ts';

/** The two parts add up to the priority, or are nothing where fit alone ranks. */
export function shareOfPriority(score: Score, weights: Weights): { need: number; capacity: number } {
  const sum = weights.need + weights.capacity;
  if (sum === 0) return { need: 0, capacity: 0 };
  return {
    need: (score.fit.value * weights.need * score.need.value) / sum,
    capacity: (score.fit.value * weights.capacity * score.capacity.value) / sum,
  };
}
