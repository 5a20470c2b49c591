// Money as it was stated: what an amount and a currency may be.
import { z } from 'zod';
import { exactMoney } from './money.ts';

/** ISO 4217 code, three capital letters. */
export const currencySchema = z.string().regex(/^[A-Z]{3}$/, {
  error: issue =>
    `The currency ${JSON.stringify(issue.input)} is not an ISO 4217 code: expected three capital letters.`,
});

/** An amount in whole units of its currency (dollars, not millions); zero or more. */
export const amountSchema = z
  .number({
    error: issue =>
      `The amount ${JSON.stringify(issue.input)} is not a number: expected units of the currency.`,
  })
  .nonnegative({
    error: issue => `The amount ${JSON.stringify(issue.input)} is below zero: expected zero or more.`,
  })
  .refine(Number.isFinite, { error: 'The amount is not finite: expected units of the currency.' });

/** How a source hedged a figure. */
export const QUALIFIERS = ['up-to', 'at-least', 'about'] as const;
export const qualifierSchema = z.enum(QUALIFIERS);
export type Qualifier = z.infer<typeof qualifierSchema>;

/** An amount as an event carries it, exact to the hundredth of a unit: claims keep what was read, and nothing after them rounds. */
export const exactAmountSchema = amountSchema.overwrite(exactMoney);
