import { describe, expect, it } from 'vitest';
import { reconcile } from '../../scrapers/reconcile/reconcile.ts';
import { makeOrganization } from '../../src/model/organization.ts';
import { type ClaimParts, newsClaim, RATES, rowClaim } from './make-claim.ts';

const run = (...parts: ClaimParts[]) =>
  reconcile({
    claims: parts.map((part, n) => newsClaim({ id: `c-${n}`, amount: 10e6, ...part })),
    organizations: [makeOrganization('acme', 'Acme Compute')],
    rates: RATES,
  }).events;

describe('confidence', () => {
  it('takes ten copies of one release as one witness', () => {
    const copies = Array.from({ length: 10 }, (_, n) => ({
      publisher: `Copy ${n}`,
      publisherKind: 'aggregator' as const,
    }));
    const [event] = run(...copies);
    expect(event).toMatchObject({ confirmed: false, confidence: 'medium' });
    expect(run(copies[0]!)[0]).toMatchObject({ confirmed: false, confidence: 'low' });
  });

  it('takes an agency in many titles as one voice', () => {
    const [event] = run(
      { publisher: 'Business Times / Bloomberg' },
      { publisher: 'Swissinfo (Bloomberg)' },
      { publisher: 'Bloomberg' },
    );
    expect(event).toMatchObject({ confirmed: false, confidence: 'medium' });
    expect(event!.confidence_reasons.join(' ')).toContain('2 further pages repeat');
  });

  it('is confirmed by two independent publishers, or by a party itself', () => {
    expect(
      run({ publisher: 'The Daily Example' }, { publisher: 'Chip Letter', publisherKind: 'trade' })[0],
    ).toMatchObject({ confirmed: true, confidence: 'high' });
    expect(run({ publisher: 'Acme', publisherKind: 'primary' })[0]).toMatchObject({
      confirmed: true,
      confidence: 'high',
    });
  });

  it('is not confirmed by two publishers that tell different amounts, and shows both', () => {
    const [event] = run({ publisher: 'The Daily Example' }, { publisher: 'Example Times', amount: 11e6 });
    expect(event).toMatchObject({ confirmed: false, confidence: 'medium' });
    expect(event!.disagreements.map(({ field }) => field)).toEqual(['amount']);
    expect(event!.confidence_reasons.join(' ')).toContain('Sources disagree on the amount.');
  });

  it('rates each field by the pages that state it, and doubts what was read with difficulty', () => {
    const [event] = run(
      { publisher: 'Acme', publisherKind: 'primary' },
      { publisher: 'Copy', publisherKind: 'aggregator', amount: undefined, valuation: 90e6 },
    );
    expect(event!.field_confidence).toMatchObject({ amount: 'high', valuation: 'low' });
    expect(run({ confidence: 0.3 })[0]!.confidence).toBe('low');
  });
});

describe('status', () => {
  it('moves forward and never back', () => {
    const statusOf = (...parts: ClaimParts[]) => run(...parts).map(event => event.status);
    expect(
      statusOf(
        { status: 'rumoured', published: '2026-05-01' },
        { status: 'announced', published: '2026-05-20' },
      ),
    ).toEqual(['announced']);
    expect(
      statusOf(
        { status: 'closed', published: '2026-05-01' },
        { status: 'reported', published: '2026-05-20' },
      ),
    ).toEqual(['closed']);
    expect(
      statusOf(
        { status: 'closed', published: '2026-05-01' },
        { status: 'cancelled', published: '2026-05-20', publisherKind: 'aggregator' },
      ),
    ).toEqual(['closed']);
    expect(
      statusOf(
        { status: 'announced', published: '2026-05-01' },
        { status: 'cancelled', published: '2026-05-20' },
      ),
    ).toEqual(['cancelled']);
  });

  it('of a new attempt after a deal was called off belongs to another event', () => {
    const events = run(
      {
        kind: 'acquisition',
        stage: 'none',
        investors: ['Fern'],
        status: 'cancelled',
        published: '2026-01-10',
      },
      {
        kind: 'acquisition',
        stage: 'none',
        investors: ['Fern'],
        status: 'announced',
        published: '2026-06-10',
      },
    );
    expect(events.map(event => event.status).sort()).toEqual(['announced', 'cancelled']);
  });
});

describe('one document', () => {
  it('that tells of two amounts tells of two rounds', () => {
    expect(
      run({ document: 'd', amount: 14e6, stage: 'series-a' }, { document: 'd', amount: 9e6, stage: 'seed' }),
    ).toHaveLength(2);
    expect(run({ document: 'd', amount: 14e6 }, { document: 'd', amount: 9e6 })).toHaveLength(2);
  });

  it('that says one thing twice tells of one, with all that it says', () => {
    const events = run({ document: 'd', investors: ['Fern'] }, { document: 'd', investors: ['Grove'] });
    expect(events).toHaveLength(1);
    expect(events[0]!.investors.sort()).toEqual(['Fern', 'Grove']);
  });

  it('that is read again speaks with its newest reading', () => {
    const events = run(
      { document: 'd', amount: 14e6 },
      { document: 'd', amount: 41e6, recorded: '2026-08-01T00:00:00.000Z' },
    );
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ amount: 41e6, disagreements: [] });
  });
});

describe('two names of one merger', () => {
  it('meet, whichever of them is named first', () => {
    const merger = { kind: 'merger', stage: 'none', amount: undefined } as const;
    expect(
      run(
        { ...merger, company: 'Habyt', investors: ['Homefully'] },
        { ...merger, company: 'Homefully', investors: ['Habyt'] },
      ),
    ).toHaveLength(1);
  });

  it('meet the curated row of it', () => {
    const row = rowClaim('acme-merger-2026-05', {
      company_id: 'acme',
      kind: 'merger',
      stage: 'none',
      announced: '2026-05',
      investors: ['Zephyr Cloud'],
    });
    const news = newsClaim({
      company: 'Zephyr Cloud',
      kind: 'acquisition',
      stage: 'none',
      investors: ['Acme Compute'],
    });
    const { events } = reconcile({
      claims: [row, news],
      organizations: [makeOrganization('acme', 'Acme Compute')],
      rates: RATES,
    });
    expect(events).toHaveLength(1);
  });
});

describe('a build-out told by a partner', () => {
  it('is the curated commitment of the sum', () => {
    const row = rowClaim('gate-capex-2026-01', {
      company: 'Gate',
      company_id: 'gate',
      kind: 'capex',
      stage: 'none',
      amount: 500e9,
      announced: '2026-01-21',
      counterparties: [{ name: 'Acme Compute', role: 'partner' }],
    });
    const news = newsClaim({ kind: 'capex', stage: 'none', amount: 500e9, published: '2026-01-22' });
    const { events } = reconcile({
      claims: [row, news],
      organizations: [makeOrganization('gate', 'Gate'), makeOrganization('acme', 'Acme Compute')],
      rates: RATES,
    });
    expect(events.map(event => event.id)).toEqual(['gate-capex-2026-01']);
  });
});
