// A role that takes part in buying training and evaluation data: whom to talk to, and what proof they ask for.
import { z } from 'zod';
import { topicSchema } from './signal.ts';

/** The part a role plays in a purchase. */
export const BUYING_JOBS = [
  'champion',
  'technical-sponsor',
  'evaluator',
  'economic-buyer',
  'user',
  'procurement',
  'legal-security',
] as const;

export const buyingRoleSchema = z.strictObject({
  role: z.string().min(1),
  /** Other titles for it. */
  variants: z.array(z.string()),
  job: z.enum(BUYING_JOBS),
  cares_about: z.array(z.string()),
  proof_asked: z.array(z.string()),
  /** The topic on which to open. */
  entry_topic: topicSchema,
  evidence_url: z.string().nullable(),
});

export type BuyingRole = z.infer<typeof buyingRoleSchema>;
