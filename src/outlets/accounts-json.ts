// The ranking with all that it was made from, so that anyone can work out every score again from this file alone.
import type { AccountInput } from '../outreach/account.ts';
import { BACKED_CAPACITY, ENOUGH_MONTHS, KIND_SHARE, SCALE, STATUS_SHARE } from '../outreach/capacity.ts';
import { UNDATED_HALF_LIVES } from '../outreach/decay.ts';
import {
  BUYS_BONUS,
  DOMAINS,
  EXPERT_DOMAIN_BONUS,
  OWN_WORK,
  SEGMENT_FIT,
  SELLERS,
  TRAINING,
  TRAINS_FLOOR,
  UNKNOWN_SEGMENT_FIT,
} from '../outreach/fit.ts';
import { KIND_CAP, MACHINE_DATA_SHARE, START } from '../outreach/need.ts';
import type { Ranked } from '../outreach/priority.ts';
import { DEFAULT_WEIGHTS, type Weights } from '../outreach/weights.ts';
import { type WhyNow, whyNow } from '../outreach/why-now.ts';

export interface PublishedAccount extends AccountInput {
  readonly rank: number;
  readonly priority: number;
  readonly fit: number;
  readonly need: number;
  readonly capacity: number;
  /** Ids of the signals behind each part of Fit; the parts add up. */
  readonly fit_parts: readonly {
    readonly label: string;
    readonly value: number;
    readonly evidence: readonly string[];
  }[];
  readonly why_now: WhyNow;
}

export interface PublishedAccounts {
  readonly as_of: string | null;
  readonly licence: string;
  readonly weights: Weights;
  readonly accounts: readonly PublishedAccount[];
}

/** Every constant of the formula, with what it does in words. */
const FORMULA = {
  priority: 'fit × (need_weight × need + capacity_weight × capacity), the two weights brought to a sum of 1',
  need: 'min(1, Σ over kinds of min(kind_cap, Σ over its signals of start[confidence] × share × 2^(−days ÷ half-life of the kind)))',
  need_share: 'machine_data_share where every topic is synthetic-data or rlaif, else 1',
  days: 'from the first day that the date can mean to as_of, never below 0; without a date: undated_half_lives × half-life',
  capacity:
    'min(1, max(0, log10(counts ÷ scale.least) ÷ log10(scale.most ÷ scale.least))), counts = Σ paid_usd × status_share × kind_share × 2^(−days ÷ half-life of money)',
  capacity_backed:
    'with a backer at least backed_capacity; with a burn × min(1, months of closed money ÷ enough_months)',
  fit: 'segment_fit, or unknown_segment_fit; unless the segment is one of sellers: at least trains_floor where a signal of the kinds own_work has one of training_topics, expert_domain_bonus more where any signal has one of expert_domains, buys_bonus more where any names a supplier; at most 1',
  kind_cap: KIND_CAP,
  start: START,
  machine_data_share: MACHINE_DATA_SHARE,
  undated_half_lives: UNDATED_HALF_LIVES,
  scale: SCALE,
  status_share: STATUS_SHARE,
  kind_share: KIND_SHARE,
  backed_capacity: BACKED_CAPACITY,
  enough_months: ENOUGH_MONTHS,
  segment_fit: SEGMENT_FIT,
  unknown_segment_fit: UNKNOWN_SEGMENT_FIT,
  trains_floor: TRAINS_FLOOR,
  expert_domain_bonus: EXPERT_DOMAIN_BONUS,
  buys_bonus: BUYS_BONUS,
  sellers: SELLERS,
  own_work: OWN_WORK,
  training_topics: TRAINING,
  expert_domains: DOMAINS,
};

/** accounts.json: what the page ranks from, and what a reader checks it with. */
export function accountsJson(ranked: readonly Ranked[], asOf: string | null): string {
  const published: PublishedAccounts & { formula: typeof FORMULA } = {
    as_of: asOf,
    licence: 'CC BY 4.0',
    weights: DEFAULT_WEIGHTS,
    formula: FORMULA,
    accounts: ranked.map(entry => ({
      ...entry.account,
      rank: entry.rank,
      priority: entry.score.priority,
      fit: entry.score.fit.value,
      need: entry.score.need.value,
      capacity: entry.score.capacity.value,
      fit_parts: entry.score.fit.parts,
      why_now: whyNow(entry),
    })),
  };
  return `${JSON.stringify(published)}\n`;
}
