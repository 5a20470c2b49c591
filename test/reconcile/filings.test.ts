import { describe, expect, it } from 'vitest';
import { reconcile } from '../../scrapers/reconcile/reconcile.ts';
import { makeOrganization } from '../../src/model/organization.ts';
import type { Filing } from '../../src/model/statement.ts';
import { type ClaimParts, newsClaim, RATES, rowClaim } from './make-claim.ts';

const acme = makeOrganization('acme', 'Acme Compute');

/** A claim as it is read from the fields of a Form D. */
const filed = (accession: string, parts: ClaimParts, filing: Partial<Filing> = {}) =>
  newsClaim({
    id: `c-${accession}`,
    document: `d-${accession}`,
    company: 'Acme Compute Inc.',
    method: 'form-d',
    publisher: 'SEC EDGAR',
    publisherKind: 'primary',
    status: 'reported',
    ...parts,
    filing: { accession, sold: parts.amount, ...filing },
  });

const round = newsClaim({ id: 'c-round', amount: 25e6, stage: 'series-a', published: '2026-05-12' });
const run = (...claims: ReturnType<typeof newsClaim>[]) =>
  reconcile({ claims, organizations: [acme], rates: RATES }).events;

describe('a Form D', () => {
  it('is a primary witness that money of a round was sold, and changes no figure of it', () => {
    for (const claims of [
      [round, filed('1', { amount: 18e6, published: '2026-05-27', recorded: '2026-07-02T00:00:00.000Z' })],
      [filed('1', { amount: 18e6, published: '2026-05-02', recorded: '2026-06-02T00:00:00.000Z' }), round],
    ]) {
      const events = run(...claims);
      expect(events).toHaveLength(1);
      expect(events[0]).toMatchObject({
        amount: 25e6,
        stage: 'series-a',
        status: 'announced',
        announced: '2026-05-12',
        confirmed: true,
        disagreements: [],
        observations: [],
      });
      expect(events[0]!.confidence_reasons.join(' ')).toContain('USD 18,000,000 was sold');
    }
  });

  it('stands beside a curated event without touching it', () => {
    const row = rowClaim('acme-series-a-2026-05', {
      company_id: 'acme',
      amount: 25e6,
      amount_usd: 25e6,
      announced: '2026-05-12',
      stage: 'series-a',
      publisherKind: 'aggregator',
    });
    const events = run(row, filed('1', { amount: 18e6, published: '2026-05-27' }));
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({
      amount: 25e6,
      status: 'announced',
      confirmed: true,
      disagreements: [],
    });
  });

  it('that amends another replaces it and adds nothing', () => {
    const first = filed('1', { amount: 10e6, published: '2026-03-02' }, { file_number: '021-1' });
    const amended = filed(
      '2',
      { amount: 40e6, published: '2026-12-20', recorded: '2026-12-21T00:00:00.000Z' },
      { file_number: '021-1', amends: '1' },
    );
    const events = run(first, amended);
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ amount: 40e6, status: 'reported' });
    expect(run(amended, first)).toEqual(events);
  });

  it('of another offering is another event', () => {
    const events = run(
      filed('1', { amount: 10e6, published: '2026-03-02' }, { file_number: '021-1' }),
      filed('2', { amount: 10e6, published: '2026-03-20' }, { file_number: '021-2' }),
    );
    expect(events).toHaveLength(2);
  });

  it('that shows more than was announced is kept as a disagreement', () => {
    const events = run(round, filed('1', { amount: 30e6, published: '2026-06-01' }));
    expect(events).toHaveLength(1);
    expect(events[0]!.amount).toBe(25e6);
    expect(events[0]!.disagreements).toEqual([
      { field: 'amount', value: { amount: 30e6, currency: 'USD' }, claims: ['c-1'] },
    ]);
  });

  it('of a pooled vehicle is a fund, never a round of the company', () => {
    const events = run(round, filed('1', { amount: 25e6, published: '2026-05-20' }, { pooled: true }));
    expect(events.map(event => event.kind).sort()).toEqual(['equity', 'fund']);
  });

  it('proves nothing by its absence', () => {
    const [alone] = run(round);
    const other = filed('9', { company: 'Willow', amount: 5e6 });
    expect(run(round, other).find(event => event.company_id === 'acme')).toEqual(alone);
  });
});
