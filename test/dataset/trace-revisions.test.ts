import { describe, expect, it } from 'vitest';
import { reconcile } from '../../scrapers/reconcile/reconcile.ts';
import { tracedDays, traceRevisions } from '../../src/dataset/trace-revisions.ts';
import { newsClaim, RATES } from '../reconcile/make-claim.ts';

describe('how totals were revised', () => {
  it('traces eight quarters up to the newest day, each from its own end on', () => {
    const { quarters, days } = tracedDays('2026-07-01');
    expect(quarters).toEqual([
      '2024-Q4',
      '2025-Q1',
      '2025-Q2',
      '2025-Q3',
      '2025-Q4',
      '2026-Q1',
      '2026-Q2',
      '2026-Q3',
    ]);
    expect(days).toEqual([
      '2024-12-31',
      '2025-03-31',
      '2025-06-30',
      '2025-09-30',
      '2025-12-31',
      '2026-03-31',
      '2026-06-30',
      '2026-07-01',
    ]);
  });

  it('shows that a quarter grew by what was reported after its end', () => {
    const said = { ai_related: true, segment: 'compute-cloud' } as const;
    const claims = [
      newsClaim({
        id: 'c-1',
        company: 'Birch',
        amount: 110e6,
        stage: 'series-a',
        published: '2026-03-10',
        ...said,
      }),
      newsClaim({
        id: 'c-2',
        company: 'Birch',
        amount: 122e6,
        stage: 'series-a',
        published: '2026-04-20',
        ...said,
      }),
      newsClaim({
        id: 'c-3',
        company: 'Cedar',
        amount: 9e6,
        published: '2026-03-20',
        ...said,
        ai_related: false,
      }),
    ];
    const known = (asOf?: string) => reconcile({ claims, organizations: [], rates: RATES, asOf }).events;
    const revisions = traceRevisions(
      [
        { asOf: '2026-03-31', events: known('2026-03-31') },
        { asOf: '2026-06-30', events: known('2026-06-30') },
      ],
      ['2026-Q1'],
    );
    expect(revisions.filter(({ instrument }) => instrument === 'equity')).toEqual([
      { quarter: '2026-Q1', instrument: 'equity', as_of: '2026-03-31', paid: 110e6, events: 1 },
      { quarter: '2026-Q1', instrument: 'equity', as_of: '2026-06-30', paid: 122e6, events: 1 },
    ]);
  });
});
