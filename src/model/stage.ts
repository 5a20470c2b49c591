// Which round it was, in the words of the field.
import { z } from 'zod';

/**
 * Stages of a round. `venture` is an equity round whose stage no source names; `growth` and `strategic` stand
 * only where a source says so; `none` is for kinds that have no stage (acquisitions, mergers, capex, grants …).
 */
export const STAGES = [
  'pre-seed',
  'seed',
  'series-a',
  'series-b',
  'series-c',
  'series-d',
  'series-e',
  'series-f',
  'series-g',
  'series-h',
  'series-i',
  'series-j',
  'series-k',
  'series-l',
  'growth',
  'venture',
  'strategic',
  'convertible',
  'debt',
  'secondary',
  'ipo',
  'fund',
  'none',
] as const;

export const stageSchema = z.enum(STAGES, {
  error: issue =>
    `The stage ${JSON.stringify(issue.input)} is unknown: expected one of ${STAGES.join(', ')}.`,
});

export type Stage = z.infer<typeof stageSchema>;
