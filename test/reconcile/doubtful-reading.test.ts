// What machines alone have read, and are not sure of, is put before a person.
import { describe, expect, it } from 'vitest';
import { reconcile } from '../../scrapers/reconcile/reconcile.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { Ruling } from '../../src/model/ruling.ts';
import { newsClaim, RATES } from './make-claim.ts';

const read = (claims: Claim[], rulings: Ruling[] = []) =>
  reconcile({ claims, rulings, organizations: [], rates: RATES });
const inScope = { amount: 40e6, ai_related: true, segment: 'chips' as const };
const doubtful = newsClaim({ ...inScope, id: 'c-doubtful', confidence: 0.7 });

describe('a doubtful reading', () => {
  it('is asked about, with the money that hangs on it', () => {
    const { unsure, events } = read([doubtful]);
    expect(unsure).toMatchObject([
      {
        about: 'reading',
        event: events[0]!.id,
        claims: ['c-doubtful'],
        money: 40e6,
        doubt: expect.closeTo(0.6),
      },
    ]);
    expect(unsure[0]!.choices[0]!.ruling).toEqual({ action: 'reject', claim: 'c-doubtful' });
  });

  it('is not, where it is sure, confirmed by another publisher, or outside the scope', () => {
    expect(read([newsClaim({ ...inScope, confidence: 0.95 })]).unsure).toEqual([]);
    expect(
      read([doubtful, newsClaim({ ...inScope, id: 'c-other', publisher: 'Another Paper', confidence: 0.7 })])
        .unsure,
    ).toEqual([]);
    expect(read([newsClaim({ ...inScope, ai_related: false, confidence: 0.7 })]).unsure).toEqual([]);
  });

  it('is answered once: kept, or silenced', () => {
    const { unsure } = read([doubtful]);
    const base = {
      id: 'r-1',
      reason: 'Read the page.',
      link: 'https://news.example/proof',
      by: 'editor',
      recorded: '2026-07-02T00:00:00.000Z',
    };
    expect(read([doubtful], [{ ...base, ...unsure[0]!.choices.at(-1)!.ruling } as Ruling]).unsure).toEqual(
      [],
    );
    const silenced = read([doubtful], [{ ...base, ...unsure[0]!.choices[0]!.ruling } as Ruling]);
    expect([silenced.events, silenced.unsure]).toEqual([[], []]);
  });
});
