// How often each kind of thing is among invented events: the proportions of the real ledger.
import type { Kind } from '../../src/model/kind.ts';
import type { Segment } from '../../src/model/segment.ts';
import type { PublisherKind } from '../../src/model/source.ts';
import type { Stage } from '../../src/model/stage.ts';
import type { Status } from '../../src/model/status.ts';
import type { Chance } from '../seeded.ts';

export const RECORDED = '2026-07-02T06:00:00.000Z';
/** Days since 1970 of the newest event, and how many years lie behind it. */
export const LAST_DAY = 20_635;
export const YEARS = 7.5;

// Weights are those of the ledger of the checkout in July 2026, per thousand events.
export const KIND: Partial<Record<Kind, number>> = {
  equity: 634,
  acquisition: 85,
  debt: 85,
  capex: 75,
  fund: 59,
  ipo: 27,
  merger: 14,
  grant: 10,
  tender: 8,
  valuation: 3,
};
export const STATUS: Partial<Record<Status, number>> = {
  announced: 437,
  closed: 402,
  reported: 106,
  rumoured: 37,
  cancelled: 18,
};
export const SEGMENT: Partial<Record<Segment, number>> = {
  'frontier-models': 151,
  'data-centres': 138,
  'compute-cloud': 106,
  'robotics-embodied': 88,
  'model-infra': 85,
  energy: 69,
  chips: 69,
  applications: 58,
  'open-models': 46,
  agents: 43,
  'data-labelling': 32,
  networking: 30,
  'alignment-safety': 14,
  evaluation: 13,
  'synthetic-data': 5,
};
export const COUNTRY = {
  US: 739,
  GB: 42,
  CN: 42,
  CA: 34,
  NL: 18,
  FR: 18,
  AU: 14,
  DE: 13,
  SG: 11,
  IL: 10,
  IN: 10,
};
export const CURRENCY = { USD: 952, CNY: 21, EUR: 16, GBP: 6, INR: 5 };
/** How many took part, by how often. */
export const PARTIES = { 0: 293, 1: 308, 2: 103, 3: 62, 4: 51, 5: 58, 6: 30, 7: 38, 9: 35, 11: 13, 13: 9 };
/** Millions of dollars of the middle round. */
export const MIDDLE: Partial<Record<Stage, number>> = {
  'pre-seed': 2,
  seed: 6,
  'series-a': 25,
  'series-b': 70,
  'series-c': 150,
  'series-d': 300,
  'series-e': 500,
  'series-f': 900,
  'series-g': 1500,
};
export const LADDER = Object.keys(MIDDLE) as Stage[];
export const PUBLISHERS: readonly { name: string; kind: PublisherKind; share: number }[] = [
  { name: 'Example Wire', kind: 'primary', share: 20 },
  { name: 'The Daily Example', kind: 'newsroom', share: 25 },
  { name: 'Example Times', kind: 'newsroom', share: 10 },
  { name: 'Chip Letter', kind: 'trade', share: 20 },
  { name: 'Copy Daily', kind: 'aggregator', share: 25 },
];

/** A publisher, each as often as its share says. */
export function pickPublisher(chance: Chance) {
  const shares = Object.fromEntries(PUBLISHERS.map((one, at) => [at, one.share]));
  return PUBLISHERS[Number(chance.weigh(shares))]!;
}

export const dayOf = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
export const twoDigits = (amount: number) => Number(amount.toPrecision(2));
