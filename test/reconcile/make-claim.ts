// Claims and rates for tests: what a test does not say is ordinary.
import type { Claim } from '../../src/model/claim.ts';
import type { Rate } from '../../src/model/money.ts';
import type { PublisherKind } from '../../src/model/source.ts';
import type { Statement } from '../../src/model/statement.ts';

export interface ClaimParts extends Partial<Statement> {
  readonly id?: string;
  readonly document?: string;
  readonly published?: string | null;
  readonly publisher?: string;
  readonly publisherKind?: PublisherKind;
  readonly recorded?: string;
  readonly method?: Claim['method'];
  readonly confidence?: number;
}

/** A claim as the rules read it from an article. */
export function newsClaim(parts: ClaimParts): Claim {
  const { id, document, published, publisher, publisherKind, recorded, method, confidence, ...says } = parts;
  const name =
    id ?? `c-${JSON.stringify(parts).length}-${says.amount ?? 0}-${published ?? ''}-${publisher ?? ''}`;
  return {
    id: name,
    document: document ?? `d-${name}`,
    document_hash: 'hash',
    method: method ?? 'rules',
    version: 'rules-1',
    recorded: recorded ?? '2026-07-01T00:00:00.000Z',
    says: {
      company: 'Acme Compute',
      kind: 'equity',
      stage: 'venture',
      status: 'announced',
      lead_investors: [],
      investors: [],
      ...(says.amount === undefined ? {} : { currency: 'USD' }),
      ...(says.valuation === undefined ? {} : { valuation_currency: 'USD', valuation_basis: 'unstated' }),
      ...says,
    },
    witnesses: [
      {
        url: `https://news.example/${name}`,
        publisher: publisher ?? 'The Daily Example',
        published: published === undefined ? '2026-05-12' : published,
        publisher_kind: publisherKind ?? 'newsroom',
      },
    ],
    evidence: [],
    confidence: confidence ?? 0.9,
  };
}

/** A claim as a curator wrote it in row `row`. */
export function rowClaim(row: string, parts: ClaimParts): Claim {
  const { confidence: _, ...claim } = newsClaim({ id: `c-${row}`, document: `curated:${row}`, ...parts });
  return {
    ...claim,
    method: 'curated',
    version: 'curated-1',
    recorded: parts.recorded ?? '2026-06-01T00:00:00.000Z',
    level: 'high',
    says: { ai_related: true, ...claim.says },
  };
}

/** Dollars for one unit, invented. */
export const RATES: readonly Rate[] = [
  { currency: 'EUR', month: '2026-04', usdPerUnit: '1.10' },
  { currency: 'EUR', month: '2026-05', usdPerUnit: '1.20' },
  { currency: 'GBP', month: '2026-05', usdPerUnit: '1.25' },
];
