// Labelled items of the development corpus → claims as a faultless extractor would make them, so that grouping is measured alone.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim } from '../../src/model/claim.ts';
import { claimSchema } from '../../src/model/claim.ts';
import type { PublisherKind } from '../../src/model/source.ts';

/** Where the corpus lies beside the checkout; it is not part of the project. */
export const CORPUS =
  process.env['TRIBUTARY_CORPUS'] ?? join(import.meta.dirname, '../../../shared/corpus/dev.jsonl');

interface LabelledEvent {
  readonly company: string;
  readonly kind: string;
  readonly stage: string;
  readonly amount: number | null;
  readonly currency: string | null;
  readonly valuation: number | null;
  readonly valuation_basis: string | null;
  readonly lead_investors: readonly string[];
  readonly investors: readonly string[];
  readonly status: string;
}

interface LabelledItem {
  readonly id: string;
  readonly url: string | null;
  readonly publisher: string;
  readonly published: string | null;
  readonly labels: { readonly events: readonly LabelledEvent[]; readonly ai_related: boolean };
}

const KIND_OF: Readonly<Record<string, PublisherKind>> = {
  'PR Newswire': 'primary',
  TechCrunch: 'newsroom',
  WIRED: 'newsroom',
  'The Information': 'newsroom',
  'Bloomberg L.P.': 'newsroom',
  VentureBeat: 'trade',
  'Crunchbase News': 'trade',
  Finextra: 'trade',
};

/** The claims of the corpus, `id#n` for the nth event of an item; null where the corpus is absent. */
export function corpusClaims(path = CORPUS): Claim[] | null {
  if (!existsSync(path)) return null;
  const items = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as LabelledItem);
  return items.flatMap(item =>
    item.labels.events.map((event, index) => {
      const says = Object.fromEntries(
        Object.entries({
          ...event,
          currency: event.amount === null ? null : event.currency,
          valuation_currency: event.valuation === null ? null : (event.currency ?? 'USD'),
          ai_related: item.labels.ai_related,
        }).filter(([, value]) => value !== null),
      );
      return claimSchema.parse({
        id: `${item.id}#${index}`,
        document: item.id,
        document_hash: item.id,
        method: 'rules',
        version: 'labels',
        recorded: '2026-11-22T12:00:00Z',
        says,
        witnesses: [
          {
            url: item.url ?? item.id,
            publisher: item.publisher || 'unknown',
            published: item.published?.slice(0, 10) ?? null,
            publisher_kind: KIND_OF[item.publisher] ?? 'aggregator',
          },
        ],
        evidence: [],
        confidence: 0.9,
      });
    }),
  );
}
