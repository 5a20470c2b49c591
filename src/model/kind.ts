// What sort of thing happened to money: the first question that a claim answers.
import { z } from 'zod';

/** Every kind of funding event, in the order in which the site lists them. */
export const KINDS = [
  'equity',
  'debt',
  'grant',
  'fund',
  'valuation',
  'tender',
  'merger',
  'acquisition',
  'ipo',
  'capex',
] as const;

export const kindSchema = z.enum(KINDS, {
  error: issue => `The kind ${JSON.stringify(issue.input)} is unknown: expected one of ${KINDS.join(', ')}.`,
});

export type Kind = z.infer<typeof kindSchema>;
