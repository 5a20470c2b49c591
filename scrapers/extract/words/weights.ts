// Data for confidence.ts, written by bench/eval/fit.ts: how much each feature speaks for an event.
export const BIAS = 1.5;
export const WEIGHTS: Readonly<Record<string, number>> = {
  relative: -3,
  subordinate: -3,
  background: -3,
  'title-tells-another': -2,
  'title-silent': -1,
}; // prettier-ignore
