// One article, release or filing, as it was fetched.
import { z } from 'zod';
import { instantSchema, partialDateSchema } from './partial-date.ts';
import { publisherKindSchema } from './source.ts';
import type { Statement } from './statement.ts';

/**
 * What the ledger keeps of a document. The text itself belongs to its publisher: only the headline and a short
 * excerpt are kept, with the hash of all that was read.
 */
export const documentSchema = z.strictObject({
  /** `d-` and sixteen hexadecimal digits of the SHA-256 of the canonical address. */
  id: z.string().min(1),
  source: z.string().min(1),
  url: z.string().min(1),
  title: z.string(),
  /** At most 280 characters of what the publisher itself offers as a summary; absent when it offers none. */
  excerpt: z.string().max(280).optional(),
  publisher: z.string().min(1),
  publisher_kind: publisherKindSchema,
  /** First publication as stated; absent when it was not. */
  published: z.union([partialDateSchema, instantSchema]).optional(),
  first_seen: instantSchema,
  /** SHA-256 of title, summary and body, in hexadecimal. */
  hash: z.string().min(1),
});

export type Document = z.infer<typeof documentSchema>;

/** A document in memory, with the text that extraction reads and the ledger does not keep. */
export interface FetchedDocument extends Omit<Document, 'excerpt' | 'hash'> {
  readonly summary: string | null;
  readonly body: string | null;
  /** What the fields of a filing say, where the document is one: nothing need be read from its words. */
  readonly filed?: Statement | undefined;
}

/**
 * The text that extraction reads and that evidence counts its offsets in (UTF-16 code units): title, summary and
 * body, those that are there, joined by one line feed.
 */
export function documentText(document: {
  readonly title?: string | null | undefined;
  readonly summary?: string | null | undefined;
  readonly body?: string | null | undefined;
}): string {
  return [document.title, document.summary, document.body].filter(Boolean).join('\n');
}
