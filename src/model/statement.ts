// What is said of one funding event: the fields that a claim states and that an event settles.
import { z } from 'zod';
import { kindSchema } from './kind.ts';
import { amountSchema, currencySchema, qualifierSchema } from './money-schemas.ts';
import { partialDateSchema } from './partial-date.ts';
import { segmentSchema } from './segment.ts';
import { stageSchema } from './stage.ts';
import { statusSchema } from './status.ts';

/** Price of a company before (`pre`) or after (`post`) the new money; `unstated` where no source says which. */
export const VALUATION_BASES = ['pre', 'post', 'unstated'] as const;
export const valuationBasisSchema = z.enum(VALUATION_BASES, {
  error: issue =>
    `The valuation basis ${JSON.stringify(issue.input)} is unknown: expected pre, post or unstated.`,
});
export type ValuationBasis = z.infer<typeof valuationBasisSchema>;

/** The parts of a headline figure that mixes instruments, in its currency; null where no source states a part. */
export const breakdownSchema = z.strictObject({
  equity: amountSchema.nullable(),
  debt: amountSchema.nullable(),
  other: amountSchema.nullable(),
});
export type Breakdown = z.infer<typeof breakdownSchema>;

export const counterpartySchema = z.strictObject({
  name: z.string().min(1),
  role: z.enum(['customer', 'supplier', 'partner', 'funder', 'guarantor']),
});
export type Counterparty = z.infer<typeof counterpartySchema>;

/** One dated report of an event's figures. Observations restate one amount and are never added. */
export const observationSchema = z.strictObject({
  announced: partialDateSchema,
  amount_usd: amountSchema.nullable(),
  valuation_usd: amountSchema.nullable(),
  valuation_basis: valuationBasisSchema.nullable(),
  status: statusSchema,
  source_url: z.string().min(1),
  note: z.string(),
});
export type Observation = z.infer<typeof observationSchema>;

/**
 * What a notice of a private offering (SEC Form D) states beside the statement's own fields, in US dollars. `sold` is a
 * fact, `offered` a ceiling. An amendment restates the whole offering and replaces what it amends.
 */
export const filingSchema = z.strictObject({
  accession: z.string().min(1),
  /** `021-` and six digits: the same on an original and its amendments. */
  file_number: z.string().min(1).optional(),
  /** Accession of the filing that this one amends. */
  amends: z.string().min(1).optional(),
  cik: z.string().min(1).optional(),
  sold: amountSchema.optional(),
  /** Absent where the offering has no limit. */
  offered: amountSchema.optional(),
  first_sale: partialDateSchema.optional(),
  /** The issuer is a fund that pools the money of investors. */
  pooled: z.boolean().optional(),
  business_combination: z.boolean().optional(),
});
export type Filing = z.infer<typeof filingSchema>;

/** An absent field was not stated. Amounts are in units of `currency`; names are as the document or curator spells them. */
export const statementSchema = z.strictObject({
  company: z.string().min(1),
  kind: kindSchema,
  stage: stageSchema,
  amount: amountSchema.optional(),
  currency: currencySchema.optional(),
  amount_qualifier: qualifierSchema.optional(),
  /** US dollars as a source states them. */
  amount_usd: amountSchema.optional(),
  valuation: amountSchema.optional(),
  valuation_currency: currencySchema.optional(),
  valuation_basis: valuationBasisSchema.optional(),
  announced: partialDateSchema.optional(),
  date_precision: z.enum(['day', 'month']).optional(),
  /** True: no listed source states the month; it was inferred. */
  date_inferred: z.boolean().optional(),
  status: statusSchema,
  lead_investors: z.array(z.string().min(1)),
  /** All who took part, leads included; the buyer of an acquisition, the other party of a merger. */
  investors: z.array(z.string().min(1)),
  segment: segmentSchema.optional(),
  /** Whether the text speaks of AI or AI infrastructure at all; absent where nobody judged it. */
  ai_related: z.boolean().optional(),
  /** Claims of the method `form-d`: what the filing itself says. */
  filing: filingSchema.optional(),
  // What only curated facts state so far:
  company_id: z.string().optional(),
  project: z.string().optional(),
  breakdown: breakdownSchema.optional(),
  conditional_amount: amountSchema.optional(),
  counterparties: z.array(counterpartySchema).optional(),
  hq_country: z.string().optional(),
  website: z.string().optional(),
  part_of: z.string().optional(),
  related_to: z.array(z.string()).optional(),
  observations: z.array(observationSchema).optional(),
  note: z.string().optional(),
});

export type Statement = z.infer<typeof statementSchema>;
