// What a cue is: words that say something, and a phrase in which they say it.

/** One entry of the word lists. A test holds every cue to its example. */
export interface Cue<Says extends string> {
  readonly says: Says;
  readonly words: RegExp;
  /** A phrase, in our own words, that the cue must find. */
  readonly example: string;
}

/** Two lists of words with at most `gap` other characters between them, in either order, inside one sentence. */
export function near(a: string, b: string, gap = 50): RegExp {
  const between = `[^.;\\n]{0,${gap}}?`;
  return new RegExp(`\\b(?:${a})\\b${between}\\b(?:${b})\\b|\\b(?:${b})\\b${between}\\b(?:${a})\\b`, 'giu');
}

/** As `near`, but only in this order: a trade, then what its people do. */
export function followedBy(a: string, b: string, gap = 30): RegExp {
  return new RegExp(`\\b(?:${a})\\b[^.,;\\n]{0,${gap}}?\\b(?:${b})\\b`, 'giu');
}
