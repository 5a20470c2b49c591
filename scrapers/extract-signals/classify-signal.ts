// Job post, paper or headline → kind and topics of the signal that it is, with the words that say so; or no signal.
import type { SignalKind, Topic } from '../../src/model/signal.ts';
import { CONTEXT } from './context-cues.ts';
import type { Cue } from './cue.ts';
import { DEMAND, JUDGING } from './demand-cues.ts';
import { DOMAINS, LAUNCH, PRODUCT, TRADES_OF_DOMAINS } from './domain-cues.ts';
import { NEWS_KINDS, PAPER_KINDS } from './kind-cues.ts';
import { TRAPS } from './trap-cues.ts';

/** Raised whenever the rules change, so that signals can be read anew. */
export const SIGNALS_VERSION = '1';

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

function kindOf(item: SignalItem, text: string, topics: ReadonlySet<Topic>): SignalKind {
  if (item.form === 'job') return 'hiring';
  const cues = item.form === 'paper' ? PAPER_KINDS : NEWS_KINDS;
  const found = cues.find(cue => new RegExp(cue.words.source, cue.words.flags).test(text))?.says;
  if (found) return found;
  if (item.form === 'paper') return 'paper';
  return topics.has('agent-evaluation') ? 'benchmark' : 'launch';
}

/** The signal that an item is, or null. The same item always gives the same answer. */
export function classifySignal(item: SignalItem): Classified | null {
  const text = withoutTraps(item.text === '' ? item.title : `${item.title}\n${item.text}`);
  const aboutModels = item.aboutModels === true || CONTEXT.some(cue => text.search(cue.words) >= 0);
  // Papers of the field often name no model: a title still stands where it asks for more than to be measured.
  if (!aboutModels && item.form !== 'paper') return null;
  let evidence = find(DEMAND, text);
  const has = (topic: Topic) => evidence.some(entry => entry.topic === topic);
  const drop = (topic: Topic) => {
    evidence = evidence.filter(entry => entry.topic !== topic);
  };
  if (!aboutModels && !/\bquestion answering\b|bench\b|\b(?:coding|language|reasoning) benchmark/i.test(text))
    drop('evaluation');
  // To judge answers is to measure, unless the judges are hired to annotate or to write.
  if (item.form !== 'paper' && !has('expert-annotation') && !has('sft-demonstrations'))
    evidence.push(...find(JUDGING, text));
  // Measuring agents is not, besides, measuring models; a robot's demonstrations are not fine-tuning examples.
  if (has('agent-evaluation')) drop('evaluation');
  // A study of annotators' preferences wants preferences; who gave them is not what is bought.
  if (
    has('preference-data') &&
    evidence.every(entry => entry.topic !== 'expert-annotation' || /^annotat/i.test(entry.text))
  )
    drop('expert-annotation');
  if (has('robotics-data')) drop('sft-demonstrations');
  const demanded = evidence.length > 0;
  if (demanded) evidence.push(...find(DOMAINS, text));
  else if (item.form === 'news' && LAUNCH.test(text) && PRODUCT.test(text))
    evidence = find(DOMAINS, text).filter(entry => TRADES_OF_DOMAINS.includes(entry.topic));
  if (evidence.length === 0) return null;
  const topics = new Set(evidence.map(entry => entry.topic));
  return {
    kind: kindOf(item, text, topics),
    topics: [...topics].sort(),
    evidence: evidence.sort((a, b) => a.start - b.start || a.end - b.end || (a.topic < b.topic ? -1 : 1)),
  };
}
