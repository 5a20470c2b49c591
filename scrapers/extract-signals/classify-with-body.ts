// Long items (whole adverts, abstracts): the title decides, and the body adds only what it says more than once.
import type { Topic } from '../../src/model/signal.ts';
import { type Classified, classifySignal, type SignalItem } from './classify-signal.ts';

/** Characters up to which a text is read like a line of duties; longer ones are full of words that mean nothing. */
const SHORT = 280;
/** Different words for one topic that a body must hold before it counts. */
const REPEATED = 2;

/** What a body may show although the title does not: every abstract "evaluates", and few ask for people's work. */
const UNMISTAKABLE: readonly Topic[] = [
  'expert-annotation',
  'preference-data',
  'rlhf',
  'sft-demonstrations',
  'rl-environments',
  'red-teaming',
  'robotics-data',
];

/** The signal of an item whose text may be long, or null. */
export function classifyWithBody(item: SignalItem): Classified | null {
  if (item.text.length <= SHORT) return classifySignal(item);
  const byTitle = classifySignal({ ...item, text: '' });
  const whole = classifySignal(item);
  if (whole === null) return byTitle;
  const said = new Map<Topic, Set<string>>();
  for (const { topic, text } of whole.evidence)
    said.set(topic, (said.get(topic) ?? new Set()).add(text.toLowerCase()));
  const repeated = [...said].filter(([, words]) => words.size >= REPEATED).map(([topic]) => topic);
  if (byTitle === null && !repeated.some(topic => UNMISTAKABLE.includes(topic))) return null;
  const topics = new Set(byTitle?.topics ?? []);
  for (const topic of repeated) if (topic !== 'evaluation') topics.add(topic);
  return {
    kind: byTitle?.kind ?? whole.kind,
    topics: [...topics].sort(),
    evidence: whole.evidence.filter(entry => topics.has(entry.topic)),
  };
}
