// What a quarter's total was known to be on a day: how totals have been revised since.
import { z } from 'zod';
import { amountSchema } from './money-schemas.ts';
import { partialDateSchema } from './partial-date.ts';

export const revisionSchema = z.strictObject({
  /** `2026-Q1`: the quarter in which the money was announced. */
  quarter: z.string().regex(/^\d{4}-Q[1-4]$/),
  instrument: z.enum(['equity', 'debt', 'grant', 'fund']),
  /** The day on which this much was known; the newest one is all that the ledger knows. */
  as_of: partialDateSchema,
  /** US dollars, what hangs on conditions taken off. */
  paid: amountSchema,
  /** Events that add to it. */
  events: z.number().int().nonnegative(),
});

export type Revision = z.infer<typeof revisionSchema>;
