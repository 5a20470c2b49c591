// Whether an account is the sort of organization that buys human data at all: by its segment and by what it builds.
import type { Segment } from '../model/segment.ts';
import type { SignalKind, Topic } from '../model/signal.ts';
import type { AccountInput } from './account.ts';

/**
 * Fit by segment, 0 to 1: our judgement, from who trains models on human judgement (laboratories, agents, robots)
 * down to who builds what they run on. Sellers of data and evaluation are low because they are rivals or partners.
 */
export const SEGMENT_FIT: Readonly<Record<Segment, number>> = {
  'frontier-models': 0.8,
  'open-models': 0.7,
  agents: 0.65,
  applications: 0.5,
  'robotics-embodied': 0.5,
  'alignment-safety': 0.45,
  'model-infra': 0.3,
  evaluation: 0.2,
  'synthetic-data': 0.15,
  'data-labelling': 0.1,
  'compute-cloud': 0.1,
  chips: 0.1,
  networking: 0.02,
  'data-centres': 0.02,
  energy: 0.01,
  'venture-funds': 0,
};

/** Fit of an organization whose segment the registry does not know. */
export const UNKNOWN_SEGMENT_FIT = 0.2;
/** Fit that evidence of its own training on human judgement gives at least, whatever the segment. */
export const TRAINS_FLOOR = 0.7;
/** What each further proof adds. */
export const EXPERT_DOMAIN_BONUS = 0.1;
export const BUYS_BONUS = 0.1;

/** Segments whose own adverts and papers show what they sell. */
export const SELLERS: readonly (Segment | null)[] = ['data-labelling', 'synthetic-data', 'evaluation'];
/** Topics that show training on human judgement, those of an expert domain, and the kinds that are its own work. */
export const TRAINING: readonly Topic[] = [
  'rlhf',
  'preference-data',
  'sft-demonstrations',
  'rubric-grading',
  'expert-annotation',
  'rl-environments',
  'robotics-data',
];
export const DOMAINS: readonly Topic[] = ['medicine', 'law', 'finance', 'science', 'maths'];
export const OWN_WORK: readonly SignalKind[] = [
  'paper',
  'hiring',
  'spend',
  'environment',
  'launch',
  'vendor',
];

export interface FitPart {
  readonly label: string;
  readonly value: number;
  /** Ids of the signals that show it. */
  readonly evidence: readonly string[];
}

export interface Fit {
  readonly value: number;
  readonly parts: readonly FitPart[];
}

/** Fit, 0 to 1, with what made it; the parts add up to it. */
export function scoreFit(account: AccountInput): Fit {
  const base = account.segment === null ? UNKNOWN_SEGMENT_FIT : SEGMENT_FIT[account.segment];
  const parts: FitPart[] = [{ label: account.segment ?? 'segment unknown', value: base, evidence: [] }];
  let value = base;
  const add = (label: string, wanted: number, evidence: readonly { id: string }[]) => {
    const gained = Math.min(wanted, 1 - value);
    if (evidence.length === 0 || gained <= 0) return;
    value += gained;
    parts.push({ label, value: gained, evidence: evidence.map(signal => signal.id) });
  };
  // A seller's adverts and papers show what it sells, not what it buys.
  if (!SELLERS.includes(account.segment)) {
    const trains = account.signals.filter(
      signal => OWN_WORK.includes(signal.kind) && signal.topics.some(topic => TRAINING.includes(topic)),
    );
    add('trains on human judgement', Math.max(0, TRAINS_FLOOR - value), trains);
    add(
      'builds in an expert domain',
      EXPERT_DOMAIN_BONUS,
      account.signals.filter(signal => signal.topics.some(topic => DOMAINS.includes(topic))),
    );
    add(
      'buys data outside',
      BUYS_BONUS,
      account.signals.filter(signal => signal.vendor !== null),
    );
  }
  return { value, parts };
}
