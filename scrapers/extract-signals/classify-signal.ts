// Job post, paper or headline → kind and topics of the signal that it is, with the words that say so; or no signal.
import type { SignalKind, Topic } from '../../src/model/signal.ts';
import { CONTEXT, FIELD, OF_A_MODEL } from './context-cues.ts';
import type { Cue } from './cue.ts';
import { DEMAND } from './demand-cues.ts';
import { DOMAINS, LAUNCH, MATERIAL_FOR_TRAINING, PRODUCT, TRADES_OF_DOMAINS } from './domain-cues.ts';
import { NEWS_KINDS, PAPER_KINDS } from './kind-cues.ts';
import { JUDGING, MEASURED_AGENTS } from './measurement-cues.ts';
import { ADVERTISED_PEOPLE } from './people-cues.ts';
import { TRAPS } from './trap-cues.ts';

/** Raised whenever the rules change, so that signals can be read anew. */
export const SIGNALS_VERSION = '2';

export type SignalForm = 'job' | 'paper' | 'news';

export interface SignalItem {
  readonly form: SignalForm;
  readonly title: string;
  /** Duties, abstract or first lines; may be empty. */
  readonly text: string;
  /** True where its company is known to build models (its own job board, a registered name): words need not say so. */
  readonly aboutModels?: boolean;
}

/** The words that say a topic; offsets count UTF-16 code units in title and text joined by one line feed. */
export interface TopicEvidence {
  readonly topic: Topic;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Classified {
  readonly kind: SignalKind;
  readonly topics: readonly Topic[];
  readonly evidence: readonly TopicEvidence[];
}

function find(cues: readonly Cue<Topic>[], text: string): TopicEvidence[] {
  return cues.flatMap(cue =>
    [...text.matchAll(cue.words)].map(match => ({
      topic: cue.says,
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
    })),
  );
}

/** Blanks out what the traps find; lengths stay, so that offsets do. */
function withoutTraps(text: string): string {
  let read = text;
  for (const trap of TRAPS) read = read.replace(trap.words, found => found.replaceAll(/[^\n]/g, ' '));
  return read;
}

/** Where no word says the kind, what is wanted does. */
const BY_TOPIC: Readonly<Record<'paper' | 'news', readonly (readonly [Topic, SignalKind])[]>> = {
  paper: [
    ['rl-environments', 'environment'],
    ['agent-evaluation', 'benchmark'],
    ['evaluation', 'benchmark'],
  ],
  news: [
    ['red-teaming', 'safety'],
    ['rl-environments', 'environment'],
    ['agent-evaluation', 'benchmark'],
    ['evaluation', 'benchmark'],
    ['robotics-data', 'spend'],
    ['expert-annotation', 'spend'],
    ['sft-demonstrations', 'spend'],
    ['synthetic-data', 'paper'],
    ['rlaif', 'paper'],
    ['rlhf', 'paper'],
    ['preference-data', 'paper'],
    ['rubric-grading', 'paper'],
  ],
};

function kindOf(item: SignalItem, text: string, topics: ReadonlySet<Topic>): SignalKind {
  if (item.form === 'job') return 'hiring';
  const cues = item.form === 'paper' ? PAPER_KINDS : NEWS_KINDS;
  const found = cues.find(
    cue =>
      (cue.topics === undefined || cue.topics.some(topic => topics.has(topic))) &&
      text.search(cue.words) >= 0,
  )?.says;
  if (found) return found;
  return (
    BY_TOPIC[item.form].find(([topic]) => topics.has(topic))?.[1] ??
    (item.form === 'paper' ? 'paper' : 'launch')
  );
}

/** What the words ask for, before domains: each rule below says which reading gives way to which. */
function demandIn(item: SignalItem, text: string, aboutModels: boolean): TopicEvidence[] {
  let evidence = find(DEMAND, text);
  if (item.form === 'job') evidence.push(...find(ADVERTISED_PEOPLE, text));
  const has = (topic: Topic) => evidence.some(entry => entry.topic === topic);
  const drop = (topic: Topic) => {
    evidence = evidence.filter(entry => entry.topic !== topic);
  };
  // Rubrics, teams and tests stand in the titles of every field of study.
  if (!aboutModels)
    for (const topic of ['evaluation', 'red-teaming', 'rubric-grading', 'rlaif'] as const) drop(topic);
  // To judge answers is to measure, unless the judges are hired to annotate or to write.
  if (item.form !== 'paper' && !has('expert-annotation') && !has('sft-demonstrations'))
    evidence.push(...find(JUDGING, text));
  // Measuring agents is not, besides, measuring models; a robot's demonstrations are not fine-tuning examples.
  if (has('evaluation') && item.form !== 'job') evidence.push(...find(MEASURED_AGENTS, text));
  if (has('agent-evaluation')) drop('evaluation');
  // A study of annotators' preferences wants preferences; who gave them is not what is bought.
  if (
    has('preference-data') &&
    evidence.every(
      entry =>
        entry.topic !== 'expert-annotation' ||
        (/\bannotat/i.test(entry.text) && (item.form !== 'job' || entry.start >= item.title.length)),
    )
  )
    drop('expert-annotation');
  // What robots are shown and how they are tried is one demand.
  if (has('robotics-data')) for (const topic of ['sft-demonstrations', 'evaluation'] as const) drop(topic);
  return evidence;
}

/** The signal that an item is, or null. The same item always gives the same answer. */
export function classifySignal(item: SignalItem): Classified | null {
  const text = withoutTraps(item.text === '' ? item.title : `${item.title}\n${item.text}`);
  const says = (cues: readonly Cue<string>[]) => cues.some(cue => text.search(cue.words) >= 0);
  const aboutModels = item.aboutModels === true || says(CONTEXT) || (item.form === 'paper' && says(FIELD));
  // Papers of the field often name no model: a title still stands where it asks for more than to be measured.
  if (!aboutModels && item.form !== 'paper') return null;
  let evidence = demandIn(item, text, aboutModels);
  const domains = find(DOMAINS, text);
  const gathers = item.form !== 'paper' && MATERIAL_FOR_TRAINING.test(text);
  if (evidence.length > 0 || gathers) evidence.push(...domains);
  // A product for a trade, or a model of its field, needs the people of that trade.
  else if (
    (item.form === 'news' && LAUNCH.test(text) && PRODUCT.test(text)) ||
    (item.form === 'paper' && OF_A_MODEL.test(text))
  )
    evidence = domains.some(entry => TRADES_OF_DOMAINS.includes(entry.topic))
      ? domains
      : domains.filter(entry => item.form === 'paper' && entry.topic === 'multilingual');
  if (evidence.length === 0) return null;
  const topics = new Set(evidence.map(entry => entry.topic));
  return {
    kind: kindOf(item, text, topics),
    topics: [...topics].sort(),
    evidence: evidence.sort((a, b) => a.start - b.start || a.end - b.end || (a.topic < b.topic ? -1 : 1)),
  };
}
