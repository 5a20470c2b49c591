// What a reader may change about the ranking, and how it stands in the page's address.
import type { SignalKind } from '../model/signal.ts';

/** What decays: each kind of signal, and money. */
export type Decaying = SignalKind | 'money';

export interface Weights {
  /** Share of Need and of Capacity before they are brought to a sum of one. */
  readonly need: number;
  readonly capacity: number;
  /** Days after which a piece of evidence counts half. */
  readonly halfLives: Readonly<Record<Decaying, number>>;
}

/**
 * Defaults of the published ranking. Weights and the half-lives of money, hiring, papers, launches, benchmarks,
 * vendor news and environments are the product's proposals from its market study; those of spending, safety and
 * policy are ours, set like the nearest of these.
 */
export const DEFAULT_WEIGHTS: Weights = {
  need: 0.6,
  capacity: 0.4,
  halfLives: {
    hiring: 45,
    paper: 180,
    benchmark: 120,
    vendor: 60,
    launch: 90,
    environment: 90,
    spend: 90,
    safety: 90,
    policy: 180,
    money: 120,
  },
};

/** What the sliders and the address allow: shares from 0 to 1, half-lives from a week to two years. */
export const SHARE_LIMITS = { least: 0, most: 1 } as const;
export const HALF_LIFE_LIMITS = { least: 7, most: 730 } as const;

/** Reads a plain decimal inside limits; anything else (absent, words, `1e9`, NaN) leaves the default standing. */
function readNumber(text: string | null, limits: { least: number; most: number }, otherwise: number): number {
  if (text === null || !/^\d{1,4}(\.\d{1,4})?$/.test(text)) return otherwise;
  return Math.min(limits.most, Math.max(limits.least, Number(text)));
}

/** Weights from an address: `?need=0.7&capacity=0.3&hiring=30`; what is absent or unreadable is the default. */
export function parseWeights(query: URLSearchParams): Weights {
  const halfLives = Object.fromEntries(
    Object.entries(DEFAULT_WEIGHTS.halfLives).map(([kind, days]) => [
      kind,
      Math.round(readNumber(query.get(kind), HALF_LIFE_LIMITS, days)),
    ]),
  ) as Record<Decaying, number>;
  return {
    need: readNumber(query.get('need'), SHARE_LIMITS, DEFAULT_WEIGHTS.need),
    capacity: readNumber(query.get('capacity'), SHARE_LIMITS, DEFAULT_WEIGHTS.capacity),
    halfLives,
  };
}

/** The same weights as the shortest address: only what differs from the defaults. */
export function formatWeights(weights: Weights): Record<string, string> {
  const query: Record<string, string> = {};
  if (weights.need !== DEFAULT_WEIGHTS.need) query['need'] = String(weights.need);
  if (weights.capacity !== DEFAULT_WEIGHTS.capacity) query['capacity'] = String(weights.capacity);
  for (const [kind, days] of Object.entries(weights.halfLives)) {
    if (days !== DEFAULT_WEIGHTS.halfLives[kind as Decaying]) query[kind] = String(days);
  }
  return query;
}
