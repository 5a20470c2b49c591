import { describe, expect, it } from 'vitest';
import { takeDocuments } from '../../scrapers/commands/collect.ts';
import { extract } from '../../scrapers/extract/extract.ts';
import { reconcile } from '../../scrapers/reconcile/reconcile.ts';
import { type Claim, claimSchema } from '../../src/model/claim.ts';
import {
  type Document,
  documentSchema,
  documentText,
  type FetchedDocument,
} from '../../src/model/document.ts';

const filing: FetchedDocument = {
  id: 'd-1',
  source: 'sec-form-d',
  url: 'https://www.sec.gov/Archives/edgar/data/1/000000000126000001/0000000001-26-000001-index.htm',
  title: 'Example Compute Inc. sold $18,000,000 of securities (Form D)',
  summary: null,
  body: null,
  publisher: 'SEC EDGAR',
  publisher_kind: 'primary',
  published: '2026-06-30',
  first_seen: '2026-07-01T00:00:00.000Z',
  filed: {
    company: 'Example Compute Inc.',
    kind: 'equity',
    stage: 'venture',
    amount: 18e6,
    currency: 'USD',
    status: 'reported',
    lead_investors: [],
    investors: [],
    filing: { accession: '0000000001-26-000001', sold: 18e6, offered: 25e6 },
  },
};

describe('a filing that was collected', () => {
  it('becomes a claim of its fields, which the ledger takes and reconcile counts as reported only', async () => {
    const documents: Document[] = [];
    const claims: Claim[] = [];
    const ledger = {
      appendDocuments: async (some: readonly Document[]) => ({ changed: documents.push(...some), files: [] }),
      appendClaims: async (some: readonly Claim[]) => ({ changed: claims.push(...some), files: [] }),
    };
    await takeDocuments(
      [filing],
      ledger,
      { read: async document => extract(document) },
      '2026-07-01T00:00:00.000Z',
    );
    expect(documentSchema.parse(documents[0])).not.toHaveProperty('filed');
    const claim = claimSchema.parse(claims[0]);
    expect(claim).toMatchObject({ method: 'form-d', says: { amount: 18e6, filing: { offered: 25e6 } } });
    for (const { start, end, text } of claim.evidence)
      expect(documentText(filing).slice(start, end)).toBe(text);
    expect(claim.evidence.map(({ field }) => field)).toEqual(['company', 'amount']);
    const { events } = reconcile({ claims, organizations: [], rates: [] });
    expect(events[0]).toMatchObject({ amount: 18e6, status: 'reported', confirmed: true, in_scope: false });
  });
});
