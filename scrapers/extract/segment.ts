// Says which part of the AI stack an event belongs to, from the words of the document and from the registry.
import type { Segment } from '../../src/model/segment.ts';
import type { Mention } from './mention.ts';
import { makePhraseBook, phraseAt } from './phrases.ts';
import type { Reading } from './reading.ts';
import type { Registry } from './registry.ts';
import { SEGMENT_WORDS } from './words/segments.ts';

const BOOK = makePhraseBook(
  SEGMENT_WORDS.map(([say, segment, weight]) => [say, { segment, weight }] as const),
);

/** Below this no word places the event, and it is an application of AI like most. */
const LEAST_SCORE = 3.9;

export type SegmentReading = { segment: Segment; evidence: { start: number; end: number } | null };

/** None where the event has nothing to do with AI. */
export function readSegment(
  reading: Reading,
  mention: Mention,
  registry: Registry,
  ai: boolean,
): SegmentReading | null {
  if (!ai) return null;
  if (mention.kind === 'fund') return { segment: 'venture-funds', evidence: null };
  const scores = new Map<Segment, number>();
  const evidence = new Map<Segment, { start: number; end: number; weight: number }>();
  const { tokens } = reading;
  for (const sentence of reading.sentences) {
    const near = sentence.index === mention.sentence;
    const factor = near ? 2 : sentence.field === 'title' ? 2 : sentence.index < 6 ? 1 : 0.4;
    if (sentence.index > 14) break;
    for (let i = sentence.from; i < sentence.to; i += 1) {
      const found = phraseAt(BOOK, tokens, i, sentence.to);
      if (!found) continue;
      const { segment, weight } = found.means;
      scores.set(segment, (scores.get(segment) ?? 0) + weight * factor);
      const shown = evidence.get(segment);
      if (!shown || shown.weight < weight * factor) {
        evidence.set(segment, {
          start: tokens[i]!.start,
          end: tokens[found.next - 1]!.end,
          weight: weight * factor,
        });
      }
      i = found.next - 1;
    }
  }
  const known = mention.company ? registry.find(mention.company.text) : null;
  if (known?.segment) scores.set(known.segment, (scores.get(known.segment) ?? 0) + 6);
  let best: Segment = 'applications';
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
