// One thing that happened, made from all the claims about it by a pure function, and so re-made at will.
import { z } from 'zod';
import { confidenceLevelSchema, witnessSchema } from './claim.ts';
import { kindSchema } from './kind.ts';
import { currencySchema, exactAmountSchema, qualifierSchema } from './money-schemas.ts';
import { partialDateSchema } from './partial-date.ts';
import { layerSchema, segmentSchema } from './segment.ts';
import { stageSchema } from './stage.ts';
import { breakdownSchema, counterpartySchema, observationSchema, valuationBasisSchema } from './statement.ts';
import { statusSchema } from './status.ts';

/** US dollars by which an event is counted, and where they come from. */
export const usdSchema = z.strictObject({
  amount: exactAmountSchema,
  /** `stated`: by a source. `converted`: from `currency` at the average rate of `month`. */
  basis: z.enum(['stated', 'converted']),
  rate: z.string().optional(),
  month: z.string().optional(),
  /** True where the table of rates ends before the event and its last month was used. */
  last_known_rate: z.boolean().optional(),
});
export type Usd = z.infer<typeof usdSchema>;

/** A value that some claims state and the event does not carry. */
export const disagreementSchema = z.strictObject({
  field: z.string().min(1),
  value: z.unknown(),
  claims: z.array(z.string().min(1)).min(1),
});
export type Disagreement = z.infer<typeof disagreementSchema>;

export const eventSchema = z.strictObject({
  /** Stable slug: company, then stage or kind, then month; a suffix where that alone is not unique. */
  id: z.string().min(1),
  /** Ids under which parts of this event were known before they were found to be one. */
  former_ids: z.array(z.string().min(1)),
  company: z.string().min(1),
  company_id: z.string().min(1),
  project: z.string().nullable(),
  kind: kindSchema,
  stage: stageSchema,
  amount: exactAmountSchema.nullable(),
  currency: currencySchema.nullable(),
  amount_qualifier: qualifierSchema.nullable(),
  amount_usd: exactAmountSchema.nullable(),
  usd: usdSchema.nullable(),
  breakdown: breakdownSchema.nullable(),
  conditional_amount: exactAmountSchema.nullable(),
  valuation: exactAmountSchema.nullable(),
  valuation_currency: currencySchema.nullable(),
  valuation_usd: exactAmountSchema.nullable(),
  valuation_basis: valuationBasisSchema.nullable(),
  /** First public announcement; null where no source gives a date and none was published with one. */
  announced: partialDateSchema.nullable(),
  date_precision: z.enum(['day', 'month']).nullable(),
  date_inferred: z.boolean(),
  status: statusSchema,
  lead_investors: z.array(z.string()),
  investors: z.array(z.string()),
  counterparties: z.array(counterpartySchema),
  /** Organization ids of every name among investors and counterparties. */
  party_ids: z.record(z.string(), z.string()),
  segment: segmentSchema.nullable(),
  layer: layerSchema.nullable(),
  /** False: not about AI infrastructure; kept in the ledger, left off the site. */
  in_scope: z.boolean(),
  hq_country: z.string().nullable(),
  website: z.string().nullable(),
  part_of: z.string().nullable(),
  related_to: z.array(z.string()),
  observations: z.array(observationSchema),
  confidence: confidenceLevelSchema,
  /** Why it is so confident, in sentences. */
  confidence_reasons: z.array(z.string()),
  /** A primary source or two independent publishers stand behind it. */
  confirmed: z.boolean(),
  sources: z.array(witnessSchema),
  note: z.string().nullable(),
  claims: z.array(z.string()).min(1),
  /** For each settled field the claims that state its value. */
  stated_by: z.record(z.string(), z.array(z.string())),
  /** For each settled field how sure it is, by the pages behind those claims. */
  field_confidence: z.record(z.string(), confidenceLevelSchema).optional(),
  disagreements: z.array(disagreementSchema),
  /** Rulings that shaped it. */
  rulings: z.array(z.string()),
});

export type Event = z.infer<typeof eventSchema>;
