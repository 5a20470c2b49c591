import { describe, expect, it } from 'vitest';
import { reconcile } from '../../scrapers/reconcile/reconcile.ts';
import { makeOrganization } from '../../src/model/organization.ts';
import { newsClaim, RATES, rowClaim } from './make-claim.ts';

const acme = makeOrganization('acme', 'Acme Compute');
const run = (...claims: ReturnType<typeof newsClaim>[]) =>
  reconcile({ claims, organizations: [acme], rates: RATES });

describe('a figure that is no amount of its own', () => {
  const part = (kind: 'equity' | 'debt') =>
    rowClaim(`acme-${kind}-2026-05`, {
      company_id: 'acme',
      kind,
      amount: 5e9,
      amount_usd: 5e9,
      announced: '2026-05-10',
    });

  it('is a loan and a round in one sum', () => {
    const { events } = run(part('equity'), part('debt'), newsClaim({ id: 'c-sum', amount: 10e9 }));
    expect(events.map(event => [event.id, event.amount])).toEqual([
      ['acme-debt-2026-05', 5e9],
      ['acme-equity-2026-05', 5e9],
    ]);
    expect(events[1]).toMatchObject({ disagreements: [], claims: ['c-acme-equity-2026-05', 'c-sum'] });
  });

  it('is a valuation that was read as money raised', () => {
    const round = newsClaim({ id: 'c-round', amount: 1.4e9, valuation: 14e9, published: '2026-05-14' });
    const { events, unsure } = run(
      round,
      newsClaim({
        id: 'c-misread',
        amount: 14e9,
        published: '2026-05-12',
        recorded: '2026-07-02T00:00:00.000Z',
      }),
    );
    expect(events).toHaveLength(1);
    expect(events[0]!.amount).toBe(1.4e9);
    expect(unsure[0]!.question).toContain('valuation of this round');
  });
});

describe('a figure too large to be believed', () => {
  const huge = newsClaim({
    id: 'c-huge',
    company: 'Meet Expenses',
    amount: 36e9,
    ai_related: true,
    segment: 'applications',
  });

  it('waits for a person on one report of an unlisted company', () => {
    const { events, unsure } = run(huge);
    expect(events[0]).toMatchObject({ amount: null, usd: null, confidence: 'low' });
    expect(unsure[0]).toMatchObject({ about: 'figure', money: 36e9 });
    expect(unsure[0]!.choices[0]!.ruling).toMatchObject({ action: 'set', field: 'amount', value: 36e9 });
  });

  it('stands when a second publisher tells the same, or the company is listed', () => {
    const second = {
      ...huge,
      id: 'c-second',
      document: 'd-second',
      witnesses: [{ ...huge.witnesses[0]!, publisher: 'Example Times' }],
    };
    expect(run(huge, second).events[0]!.amount).toBe(36e9);
    expect(run(newsClaim({ amount: 36e9 })).events[0]!.amount).toBe(36e9);
  });
});
