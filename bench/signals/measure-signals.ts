// Labels and what the classifier answers → precision and recall by topic, for a part of the set.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classifySignal, type SignalForm } from '../../scrapers/extract-signals/classify-signal.ts';

export interface Label {
  id: string;
  form: SignalForm;
  title: string;
  text: string;
  kind: string | null;
  topics: string[];
}

export interface Measure {
  items: number;
  hit: number;
  extra: number;
  missed: number;
  precision: number;
  recall: number;
}

export const readLabels = (): Label[] =>
  readFileSync(join(import.meta.dirname, 'labels.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Label);

/** True for the third that is only measured: by the first byte of the SHA-256 of the id. */
export const isHeld = (id: string) => createHash('sha256').update(id).digest()[0]! % 3 === 0;

const ratio = (hit: number, all: number) => (all === 0 ? 1 : hit / all);

/** By topic, and over all topics under `all`. */
export function measureTopics(labels: readonly Label[]): Map<string, Measure> {
  const counts = new Map<string, { hit: number; extra: number; missed: number }>();
  const at = (topic: string) => {
    const found = counts.get(topic) ?? { hit: 0, extra: 0, missed: 0 };
    counts.set(topic, found);
    return found;
  };
  for (const label of labels) {
    const answered = new Set<string>(classifySignal(label)?.topics ?? []);
    for (const topic of new Set([...answered, ...label.topics])) {
      const what = !label.topics.includes(topic) ? 'extra' : answered.has(topic) ? 'hit' : 'missed';
      at(topic)[what]++;
      at('all')[what]++;
    }
  }
  return new Map(
    [...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([topic, { hit, extra, missed }]) => [
        topic,
        {
          items: hit + missed,
          hit,
          extra,
          missed,
          precision: ratio(hit, hit + extra),
          recall: ratio(hit, hit + missed),
        },
      ]),
  );
}

/** Share of items whose kind, no signal included, is answered as labelled. */
export function measureKinds(labels: readonly Label[]): number {
  return ratio(
    labels.filter(label => (classifySignal(label)?.kind ?? null) === label.kind).length,
    labels.length,
  );
}
