// Turns what speaks for and against an event into a probability that it is right.
import type { Cluster } from './combine.ts';
import type { Reading } from './reading.ts';
import { BIAS, WEIGHTS } from './words/weights.ts';

export type Features = Record<string, number>;

export function confidenceOf(
  reading: Reading,
  cluster: Cluster,
  all: Cluster[],
): { confidence: number; features: Features } {
  const features = featuresOf(reading, cluster, all);
  let sum = BIAS;
  for (const [name, value] of Object.entries(features)) sum += (WEIGHTS[name] ?? 0) * value;
  return { confidence: Math.round((1 / (1 + Math.exp(-sum))) * 1000) / 1000, features };
}

/** Each is 1 or 0 unless said otherwise; the names are what --explain shows. */
export function featuresOf(reading: Reading, { lead, mentions }: Cluster, all: Cluster[]): Features {
  const features: Features = {};
  const set = (name: string, on: boolean): void => {
    if (on) features[name] = 1;
  };
  set(`pattern:${lead.pattern}`, true);
  set(`kind:${lead.kind}`, true);
  set(`field:${lead.field}`, true);
  set('has-money', lead.money !== null);
  set('has-valuation', lead.valuation !== null);
  set('round-noun', lead.roundNoun);
  set('has-stage', lead.stage !== null);
  set('has-investors', lead.investors.length > 0);
  set('has-lead', lead.leads.length > 0);
  set('told-twice', mentions.length > 1);
  set('relative', lead.relative);
  set('subordinate', lead.subordinate);
  set('background', lead.background);
  set('person', lead.person);
  const title = all.some(other => other.lead.field === 'title');
  set('title-tells-another', lead.field !== 'title' && title);
  set('title-silent', lead.field !== 'title' && !title && reading.document.fields[0]?.field === 'title');
  return features;
}
