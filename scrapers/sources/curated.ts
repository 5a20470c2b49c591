// Hand-curated facts → claims of the method `curated`: they come in through the same door as everything else.
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Claim, confidenceLevelSchema, witnessSchema } from '../../src/model/claim.ts';
import { sortKeys } from '../../src/model/json-lines.ts';
import { kindSchema } from '../../src/model/kind.ts';
import { amountSchema, currencySchema } from '../../src/model/money-schemas.ts';
import { partialDateSchema } from '../../src/model/partial-date.ts';
import { segmentSchema } from '../../src/model/segment.ts';
import { publisherKindSchema } from '../../src/model/source.ts';
import { stageSchema } from '../../src/model/stage.ts';
import {
  breakdownSchema,
  counterpartySchema,
  observationSchema,
  type Statement,
  valuationBasisSchema,
} from '../../src/model/statement.ts';
import { statusSchema } from '../../src/model/status.ts';

/** Version of the row format below; part of every curated claim. */
export const CURATED_VERSION = 'curated-1';

/** One row of a curated file of events; every row has all fields, and null says that no source states it. */
export const curatedRowSchema = z
  .strictObject({
    id: z.string().min(1),
    company: z.string().min(1),
    company_id: z.string().min(1),
    project: z.string().nullable(),
    kind: kindSchema,
    stage: stageSchema,
    amount: amountSchema.nullable(),
    currency: currencySchema,
    amount_usd: amountSchema.nullable(),
    breakdown: breakdownSchema.nullable(),
    conditional_amount: amountSchema.nullable(),
    valuation_usd: amountSchema.nullable(),
    valuation_basis: valuationBasisSchema.nullable(),
    announced: partialDateSchema,
    date_precision: z.enum(['day', 'month']),
    date_inferred: z.boolean(),
    status: statusSchema,
    lead_investors: z.array(z.string()),
    investors: z.array(z.string()),
    counterparties: z.array(counterpartySchema),
    segment: segmentSchema,
    hq_country: z.string().nullable(),
    website: z.string().nullable(),
    part_of: z.string().nullable(),
    related_to: z.array(z.string()),
    observations: z.array(observationSchema),
    confidence: confidenceLevelSchema,
    sources: z.array(witnessSchema.omit({ publisher_kind: true })).min(1),
    publisher_kinds: z.array(publisherKindSchema),
    note: z.string().nullable(),
  })
  .refine(row => row.sources.length === row.publisher_kinds.length, {
    path: ['publisher_kinds'],
    error: 'There must be one publisher kind for each source.',
  });

export type CuratedRow = z.infer<typeof curatedRowSchema>;

const stated = <T>(value: T | null): T | undefined => value ?? undefined;
const some = <T>(list: readonly T[]): T[] | undefined => (list.length > 0 ? [...list] : undefined);

/** What a row says, field by field; what it leaves null is absent. */
export function rowToStatement(row: CuratedRow): Statement {
  const says: Statement = {
    company: row.company,
    company_id: row.company_id,
    project: stated(row.project),
    kind: row.kind,
    stage: row.stage,
    amount: stated(row.amount),
    currency: row.currency,
    amount_usd: stated(row.amount_usd),
    breakdown: stated(row.breakdown),
    conditional_amount: stated(row.conditional_amount),
    valuation: stated(row.valuation_usd),
    valuation_currency: row.valuation_usd === null ? undefined : 'USD',
    valuation_basis: stated(row.valuation_basis),
    announced: row.announced,
    date_precision: row.date_precision,
    date_inferred: row.date_inferred || undefined,
    status: row.status,
    lead_investors: row.lead_investors,
    investors: row.investors,
    counterparties: some(row.counterparties),
    segment: row.segment,
    ai_related: true,
    hq_country: stated(row.hq_country),
    website: stated(row.website),
    part_of: stated(row.part_of),
    related_to: some(row.related_to),
    observations: some(row.observations),
    note: stated(row.note),
  };
  return Object.fromEntries(Object.entries(says).filter(([, value]) => value !== undefined)) as Statement;
}

const sha256 = (value: unknown) =>
  createHash('sha256')
    .update(JSON.stringify(sortKeys(value)))
    .digest('hex');

/**
 * The claim that a curated row makes. Its id follows from its content, so importing an unchanged row again makes
 * the same claim, and a changed row makes a new one that supersedes it.
 * @param recorded the moment of the import, an ISO instant
 */
export function rowToClaim(row: CuratedRow, recorded: string): Claim {
  const says = rowToStatement(row);
  const witnesses = row.sources.map((source, index) => ({
    ...source,
    publisher_kind: row.publisher_kinds[index]!,
  }));
  const hash = sha256({ says, witnesses, level: row.confidence });
  return {
    id: `c-${sha256([row.id, hash]).slice(0, 16)}`,
    document: `curated:${row.id}`,
    document_hash: hash,
    method: 'curated',
    version: CURATED_VERSION,
    recorded,
    says,
    witnesses,
    evidence: [],
    level: row.confidence,
  };
}
