// The shape in which a language model must answer, told to it as a JSON schema and checked again when it answers.
import { z } from 'zod';
import { kindSchema } from '../../src/model/kind.ts';
import { stageSchema } from '../../src/model/stage.ts';
import { statusSchema } from '../../src/model/status.ts';

const quote = z.string().max(400).nullable();

const eventSchema = z.strictObject({
  company: z.string().min(1).max(200),
  kind: kindSchema,
  kind_quote: quote,
  stage: stageSchema,
  amount: z.number().positive().nullable(),
  amount_quote: quote,
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .nullable(),
  valuation: z.number().positive().nullable(),
  valuation_quote: quote,
  valuation_basis: z.enum(['pre', 'post', 'unstated']).nullable(),
  lead_investors: z.array(z.string().min(1).max(200)).max(20),
  investors: z.array(z.string().min(1).max(200)).max(60),
  status: statusSchema,
  status_quote: quote,
});

export const answerSchema = z.strictObject({ events: z.array(eventSchema).max(20) });

export type Answer = z.infer<typeof answerSchema>;
export type AnsweredEvent = z.infer<typeof eventSchema>;

/** The same, as the endpoint wants it. */
export const ANSWER_SCHEMA = z.toJSONSchema(answerSchema);
