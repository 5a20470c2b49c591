// Dated evidence, other than money, that an organization needs human data.
import { z } from 'zod';
import { confidenceLevelSchema } from './claim.ts';
import { partialDateSchema } from './partial-date.ts';
import { slugSchema } from './source.ts';

export const SIGNAL_KINDS = [
  'hiring',
  'paper',
  'benchmark',
  'vendor',
  'launch',
  'environment',
  'spend',
  'safety',
  'policy',
] as const;
export const signalKindSchema = z.enum(SIGNAL_KINDS);
export type SignalKind = z.infer<typeof signalKindSchema>;

export const TOPICS = [
  'evaluation',
  'expert-annotation',
  'agent-evaluation',
  'rlhf',
  'medicine',
  'rl-environments',
  'code',
  'preference-data',
  'red-teaming',
  'sft-demonstrations',
  'multimodal',
  'rubric-grading',
  'finance',
  'law',
  'multilingual',
  'synthetic-data',
  'maths',
  'science',
  'robotics-data',
  'rlaif',
] as const;
export const topicSchema = z.enum(TOPICS, {
  error: issue =>
    `The topic ${JSON.stringify(issue.input)} is unknown: expected one of ${TOPICS.join(', ')}.`,
});
export type Topic = z.infer<typeof topicSchema>;

export const signalSchema = z.strictObject({
  id: slugSchema,
  /** The organization that shows the need, as the registry spells it where it is listed there. */
  company: z.string().min(1),
  signal: signalKindSchema,
  topics: z.array(topicSchema),
  date: partialDateSchema.nullable(),
  /** The fact in one line. */
  what: z.string().min(1),
  vendor: z.string().nullable(),
  role_title: z.string().nullable(),
  benchmark: z.string().nullable(),
  source: z.strictObject({
    url: z.string().min(1),
    publisher: z.string().min(1),
    published: partialDateSchema.nullable(),
  }),
  confidence: confidenceLevelSchema,
});

export type Signal = z.infer<typeof signalSchema>;
