// Says which part of the AI stack an event belongs to: from what the company is called, from the registry and from the
// words of the document, of which those that describe the company count most.
import type { Segment } from '../../src/model/segment.ts';
import { describing } from './describing.ts';
import type { Mention } from './mention.ts';
import { makePhraseBook, phraseAt } from './phrases.ts';
import type { Reading } from './reading.ts';
import type { Registry } from './registry.ts';
import { nameKey } from './same-name.ts';
import type { Sentence } from './tokens.ts';
import { SEGMENT_WORDS } from './words/segments.ts';
import { KNOWN_COMPANIES, TRADES } from './words/trades.ts';

type Sign = { segment: Segment; weight: number; trade: boolean };

const SIGNS = new Map<string, Sign>();
for (const [segment, weight, says] of TRADES)
  for (const say of says.split('|')) SIGNS.set(say, { segment, weight, trade: true });
for (const [say, segment, weight] of SEGMENT_WORDS) SIGNS.set(say, { segment, weight, trade: false });
const BOOK = makePhraseBook(SIGNS);

const KNOWN = new Map(
  KNOWN_COMPANIES.flatMap(([segment, names]) =>
    names.split('|').map(name => [nameKey(name), segment] as const),
  ),
);

/** Below this no word places the event, and it is an application of AI like most. */
const LEAST_SCORE = 3.9;
/** How much more a word counts where the company is described, and how little one of a trade does elsewhere. */
const DESCRIBED = 2.6;
const TRADE_ELSEWHERE = 0.3;
const KNOWN_WEIGHT = 12;
const LAST_SENTENCE = 14;

/** "SambaNova snags $350M": a name that says so much by itself. Keepers of data are known for more than AI. */
export function isKnownForAi(company: string): boolean {
  const segment = KNOWN.get(nameKey(company));
  return segment !== undefined && segment !== 'model-infra';
}

export type SegmentReading = { segment: Segment; evidence: { start: number; end: number } | null };

/** Of an event that is about AI, told of in the sentences `about`; an application where they place it nowhere. */
export function readSegment(
  reading: Reading,
  mention: Mention,
  registry: Registry,
  about: readonly Sentence[],
): SegmentReading {
  const first = about[0]!;
  if (mention.kind === 'fund') return { segment: 'venture-funds', evidence: null };
  const scores = new Map<Segment, number>();
  const evidence = new Map<Segment, { start: number; end: number; weight: number }>();
  const { tokens } = reading;
  const described = describing(reading, mention);
  for (const sentence of about) {
    if (sentence.index > first.index + LAST_SENTENCE) break;
    if ((sentence.classes & BOOK.opens) === 0) continue;
    const near = sentence.index === mention.sentence || sentence.field === 'title';
    const factor = near ? 2 : sentence.index < first.index + 6 ? 1 : 0.4;
    for (let i = sentence.from; i < sentence.to; i += 1) {
      const found = phraseAt(BOOK, tokens, i, sentence.to);
      if (!found) continue;
      const { segment, weight, trade } = found.means;
      const says = described.some(({ from, to }) => i >= from && i < to);
      const score = weight * (says ? DESCRIBED : factor * (trade ? TRADE_ELSEWHERE : 1));
      scores.set(segment, (scores.get(segment) ?? 0) + score);
      const shown = evidence.get(segment);
      if (!shown || shown.weight < score) {
        evidence.set(segment, {
          start: tokens[i]!.start,
          end: tokens[found.next - 1]!.end,
          weight: score,
        });
      }
      i = found.next - 1;
    }
  }
  const company = mention.company?.text ?? '';
  const known = registry.find(company)?.segment ?? KNOWN.get(nameKey(company));
  // What is built is told by the words, whoever builds it.
  if (known && mention.kind !== 'capex') scores.set(known, (scores.get(known) ?? 0) + KNOWN_WEIGHT);
  // What is built for AI and not said to be anything else is where it is computed.
  let best: Segment = mention.kind === 'capex' ? 'data-centres' : 'applications';
  let most = LEAST_SCORE;
  for (const [segment, score] of scores) {
    if (score > most) {
      best = segment;
      most = score;
    }
  }
  const shown = evidence.get(best);
  return { segment: best, evidence: shown ? { start: shown.start, end: shown.end } : null };
}
