// The set in test/fixtures/extract-blind was written before the extractor was measured on it; these floors keep what it reaches.
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { measureBlind, readBlind } from '../../bench/eval/blind.ts';
import { f1, precision, type Score, share } from '../../bench/eval/score.ts';
import { kindSchema } from '../../src/model/kind.ts';
import { segmentSchema } from '../../src/model/segment.ts';
import { stageSchema } from '../../src/model/stage.ts';
import { STATUSES } from '../../src/model/status.ts';

const eventSchema = z.strictObject({
  company: z.string().min(1),
  kind: kindSchema,
  stage: stageSchema,
  amount: z.number().int().positive().nullable(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  valuation: z.number().int().positive().nullable(),
  valuation_basis: z.enum(['pre', 'post', 'unstated']).nullable(),
  lead_investors: z.array(z.string().min(1)),
  investors: z.array(z.string().min(1)),
  status: z.enum(STATUSES),
  segment: segmentSchema.nullable(),
});

const itemSchema = z.strictObject({
  id: z.string().regex(/^blind-\d{4}$/),
  title: z.string(),
  summary: z.string().nullable(),
  body: z.string().max(1500).nullable(),
  url: z.string().startsWith('https://news.example/'),
  publisher: z.string().startsWith('In the style of '),
  published: z.iso.date(),
  labels: z.strictObject({
    is_event: z.boolean(),
    events: z.array(eventSchema),
    ai_related: z.boolean(),
    why_not: z.string().nullable(),
  }),
});

const items = readBlind();

describe('the labels of the blind set', () => {
  test.each(items.map(item => [item.id, item] as const))('%s', (_, item) => {
    itemSchema.parse(item);
    const { is_event, events, why_not } = item.labels;
    expect(events.length > 0).toBe(is_event);
    expect(why_not === null).toBe(is_event);
    const text = [item.title, item.summary, item.body].join('\n');
    for (const event of events) {
      for (const name of [event.company, ...event.investors]) expect(text).toContain(name);
      expect(event.investors).toEqual(expect.arrayContaining(event.lead_investors));
      expect(event.currency === null).toBe(event.amount === null && event.valuation === null);
      expect(event.valuation_basis === null).toBe(event.valuation === null);
    }
  });

  test('no id twice', () => expect(new Set(items.map(item => item.id)).size).toBe(items.length));
});

/** The least that each figure may be, in per cent: for the two thirds whose errors may be read, and for the rest. */
const FLOORS: [name: string, figure: (of: Score) => number, dev: number, held: number][] = [
  ['precision of documents', ({ documents }) => precision(documents), 97, 92],
  ['F1 of documents', ({ documents }) => f1(documents), 95, 87],
  ['F1 of events', ({ events }) => f1(events), 88, 75],
  ['currency', ({ fields }) => share(fields['currency']!), 98, 97],
  ['stage', ({ fields }) => share(fields['stage']!), 95, 95],
  ['status', ({ fields }) => share(fields['status']!), 92, 92],
  ['F1 of investors', ({ investors }) => f1(investors), 90, 80],
  ['F1 of ai_related', ({ aiRelated }) => f1(aiRelated), 93, 91],
  ['segment', ({ segment }) => share(segment), 70, 50],
  ['right at a confidence of 0.9', ({ sure }) => share(sure), 95, 87],
];

describe('the extractor on the blind set stays above its floors', () => {
  const dev = measureBlind(items, 'dev').figures;
  const held = measureBlind(items, 'held').figures;
  test.each(FLOORS)('%s', (_, figure, devFloor, heldFloor) => {
    expect(100 * figure(dev)).toBeGreaterThan(devFloor);
    expect(100 * figure(held)).toBeGreaterThan(heldFloor);
  });
});
