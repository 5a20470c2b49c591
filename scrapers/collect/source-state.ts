// What is remembered of a source between two visits: validators, items seen, health; small, and rewritten whole.
import { z } from 'zod';
import type { Fetched } from './fetch-guarded.ts';

/** One seen item as a line: keys of address, identifier and headline, and the day it was first seen. */
const seenLine = z.string().regex(/^[0-9a-f]{12} ([0-9a-f]{12}|-) ([0-9a-f]{12}|-) \d{4}-\d{2}-\d{2}$/);

const healthSchema = z.looseObject({
  last_try: z.string().optional(),
  last_success: z.string().optional(),
  /** When an item that was new was last seen. */
  last_new: z.string().optional(),
  /** Latest date that an item stated. */
  newest_item: z.string().optional(),
  items: z.number().optional(),
  /** Hours between two items, the middle of those in the feed. */
  usual_gap_hours: z.number().optional(),
  /** Failures in a row. */
  errors: z.number().default(0),
  last_error: z
    .looseObject({ name: z.string(), code: z.string(), message: z.string(), at: z.string() })
    .optional(),
  /** Not to be asked before. */
  next_try: z.string().optional(),
  /** Failed too often: asked once a week only, until it answers or a person looks. */
  resting: z.boolean().optional(),
  /** Never asked again until this is taken away: the publisher says that it is gone. */
  off: z.string().optional(),
  notices: z.array(z.string()).optional(),
  /** Share of items that speak of the field, as a moving average. */
  on_topic: z.number().optional(),
  moved: z.looseObject({ to: z.string(), sightings: z.number() }).optional(),
});

const stateSchema = z.looseObject({
  validators: z
    .looseObject({
      etag: z.string().optional(),
      last_modified: z.string().optional(),
      url: z.string().optional(),
    })
    .optional(),
  seen: z.array(seenLine).default([]),
  cursor: z.unknown().optional(),
  health: healthSchema.default({ errors: 0 }),
});

export type SourceState = z.infer<typeof stateSchema>;
export type Health = SourceState['health'];

export const EMPTY_STATE: SourceState = { seen: [], health: { errors: 0 } };

/** Reads a stored state; one that cannot be read is as good as none, and the source is simply seen anew. */
export function readSourceState(stored: unknown): { state: SourceState; damaged: boolean } {
  if (stored === null || stored === undefined) return { state: structuredClone(EMPTY_STATE), damaged: false };
  const result = stateSchema.safeParse(stored);
  return result.success
    ? { state: result.data, damaged: false }
    : { state: structuredClone(EMPTY_STATE), damaged: true };
}

/** What to ask with next time; `address` where it was not the source's own. */
export function validatorsOf(
  answer: Pick<Fetched, 'etag' | 'lastModified'>,
  address: string | undefined,
): SourceState['validators'] {
  if (!answer.etag && !answer.lastModified) return undefined;
  return { etag: answer.etag, last_modified: answer.lastModified, ...(address ? { url: address } : {}) };
}

/** Whether a visit without new items must be written down: a notice came or went, or a day has passed. */
export function hasNewsOf(before: SourceState, next: SourceState, now: Date): boolean {
  const told = ({ health, validators }: SourceState): string =>
    JSON.stringify([health.notices ?? [], health.errors, validators ?? null]);
  const last = Date.parse(before.health.last_success ?? '1970-01-01');
  return told(before) !== told(next) || now.getTime() - last > 86_400_000;
}
