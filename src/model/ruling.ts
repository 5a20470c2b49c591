// A person's correction: it outranks claims, says why, and is re-applied at every run.
import { z } from 'zod';
import { instantSchema } from './partial-date.ts';

const base = {
  id: z.string().min(1),
  /** Why, in a sentence that the corrections log shows. */
  reason: z.string().min(1, { error: 'A ruling needs a reason: "reason" is empty.' }),
  /** Address of what proves it. */
  link: z.url({ error: issue => `The link ${JSON.stringify(issue.input)} of the ruling is not a URL.` }),
  by: z.string().min(1),
  recorded: instantSchema,
};

export const rulingSchema = z.discriminatedUnion('action', [
  z.strictObject({
    ...base,
    action: z.literal('set'),
    event: z.string().min(1),
    field: z.string().min(1),
    value: z.unknown(),
  }),
  z.strictObject({ ...base, action: z.literal('merge'), event: z.string().min(1), into: z.string().min(1) }),
  z.strictObject({
    ...base,
    action: z.literal('split'),
    event: z.string().min(1),
    claims: z.array(z.string().min(1)).min(1),
  }),
  z.strictObject({ ...base, action: z.literal('reject'), claim: z.string().min(1) }),
  z.strictObject({
    ...base,
    action: z.literal('merge-organizations'),
    organization: z.string().min(1),
    into: z.string().min(1),
  }),
  /** A person looked at a question of the review and left things as they are. */
  z.strictObject({ ...base, action: z.literal('keep'), question: z.string().min(1) }),
]);

export type Ruling = z.infer<typeof rulingSchema>;

/** What a ruling does, before somebody stands behind it with a reason and a link. */
export type RulingDraft = Ruling extends infer R
  ? R extends Ruling
    ? Omit<R, 'id' | 'reason' | 'link' | 'by' | 'recorded'>
    : never
  : never;
