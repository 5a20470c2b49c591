// What one document says about one funding event. Claims are only ever added.
import { z } from 'zod';
import { instantSchema, partialDateSchema } from './partial-date.ts';
import { publisherKindSchema } from './source.ts';
import { statementSchema } from './statement.ts';

/** The words that say a field: `text` stands at UTF-16 offsets `start` to `end` of the document's text. */
export const evidenceSchema = z
  .strictObject({
    field: z.string().min(1),
    start: z.number().int().nonnegative(),
    end: z.number().int().nonnegative(),
    text: z.string(),
  })
  .refine(evidence => evidence.end - evidence.start === evidence.text.length, {
    error: 'The evidence is not as long as its offsets say: expected end - start to be the length of text.',
  });
export type Evidence = z.infer<typeof evidenceSchema>;

/** A public page that carries a claim. */
export const witnessSchema = z.strictObject({
  url: z.string().min(1),
  publisher: z.string().min(1),
  published: partialDateSchema.nullable(),
  publisher_kind: publisherKindSchema,
});
export type Witness = z.infer<typeof witnessSchema>;

/** How a claim was read: by a person, by the rules, by a language model, or from the fields of a filing. */
export const METHODS = ['curated', 'rules', 'llm', 'form-d'] as const;

export const confidenceLevelSchema = z.enum(['high', 'medium', 'low']);
export type ConfidenceLevel = z.infer<typeof confidenceLevelSchema>;

export const claimSchema = z.strictObject({
  /** `c-` and sixteen hexadecimal digits of the SHA-256 of document, method and what is said. */
  id: z.string().min(1),
  /** Id of the document; `curated:<row>` for a curated fact. */
  document: z.string().min(1),
  document_hash: z.string().min(1),
  method: z.enum(METHODS),
  /** Version of the extractor or of the curated format. */
  version: z.string().min(1),
  /** When the ledger took it in. */
  recorded: instantSchema,
  says: statementSchema,
  /** The pages that carry it: the document itself, or every page that a curator lists. */
  witnesses: z.array(witnessSchema).min(1),
  evidence: z.array(evidenceSchema),
  /** Probability that the claim is right, 0 to 1; absent for curated facts, which have a level. */
  confidence: z.number().min(0).max(1).optional(),
  level: confidenceLevelSchema.optional(),
});

export type Claim = z.infer<typeof claimSchema>;

/** The slug of the curated row that a claim came from, or null for a claim read from a document. */
export function curatedRow(claim: Pick<Claim, 'document'>): string | null {
  return claim.document.startsWith('curated:') ? claim.document.slice('curated:'.length) : null;
}
