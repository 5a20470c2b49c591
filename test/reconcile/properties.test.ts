import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openReconciliation, reconcile } from '../../scrapers/reconcile/reconcile.ts';
import { countCapital, INSTRUMENTS } from '../../src/dataset/count.ts';
import type { Claim } from '../../src/model/claim.ts';
import { KINDS } from '../../src/model/kind.ts';
import { sumMoney } from '../../src/model/money.ts';
import { makeOrganization } from '../../src/model/organization.ts';
import { PUBLISHER_KINDS } from '../../src/model/source.ts';
import type { Stage } from '../../src/model/stage.ts';
import { STATUSES } from '../../src/model/status.ts';
import { newsClaim, RATES, rowClaim } from './make-claim.ts';

const organizations = [
  makeOrganization('acme', 'Acme', { aliases: ['Acme Compute'], segment: 'compute-cloud' }),
  makeOrganization('acme-bank', 'Acme Bank', { aliases: ['Acme'], roles: [], ambiguous_with: ['acme'] }),
  makeOrganization('fern-capital', 'Fern Capital', { roles: ['investor'], investor_type: 'vc' }),
];
const STAGES_HERE: readonly Stage[] = ['venture', 'seed', 'series-a', 'series-b', 'growth'];

const day = fc
  .integer({ min: 0, max: 500 })
  .map(n => new Date(Date.UTC(2025, 0, 1 + n)).toISOString().slice(0, 10));

/** Few companies, amounts and days, so that claims meet, agree and quarrel often. */
const parts = fc.record({
  company: fc.constantFrom('Acme', 'Acme Compute, Inc.', 'Birch.ai', 'Birch', 'Cedar'),
  kind: fc.constantFrom(...KINDS),
  stage: fc.constantFrom(...STAGES_HERE),
  amount: fc.option(fc.constantFrom(10e6, 11e6, 15e6, 20e6, 60e6), { nil: undefined }),
  valuation: fc.option(fc.constantFrom(90e6, 100e6, 110e6, 400e6), { nil: undefined }),
  status: fc.constantFrom(...STATUSES),
  investors: fc.subarray(['Fern Capital', 'Grove', 'Hazel Ventures']),
  published: fc.option(day, { nil: null }),
  publisher: fc.constantFrom('The Daily Example', 'Example Wire', 'Copy Daily'),
  publisherKind: fc.constantFrom(...PUBLISHER_KINDS),
  document: fc.constantFrom(...Array.from({ length: 12 }, (_, n) => `d-${n}`)),
  ai_related: fc.option(fc.boolean(), { nil: undefined }),
  curated: fc.integer({ min: 0, max: 9 }).map(n => n === 0),
});

/** Claims recorded one a minute, in the order of the array, as a ledger takes them in. */
const claims = fc.array(parts, { maxLength: 14 }).map(list =>
  list.map(({ curated, document, ...says }, index): Claim => {
    const recorded = new Date(Date.UTC(2026, 6, 1, 0, index)).toISOString();
    const given = Object.fromEntries(Object.entries(says).filter(([, value]) => value !== undefined));
    return curated
      ? rowClaim(`row-${index}`, {
          ...given,
          company: 'Acme',
          company_id: 'acme',
          announced: '2025-06',
          recorded,
        })
      : newsClaim({ ...given, id: `c-${index}`, document, recorded });
  }),
);

const run = (list: readonly Claim[], rulings = {}) =>
  reconcile({ claims: list, organizations, rates: RATES, ...rulings });
const RUNS = { numRuns: 150 };

describe('reconcile, for any claims', () => {
  it('gives the same for any order of them, and again for themselves twice', () => {
    fc.assert(
      fc.property(
        claims.chain(list =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(run(shuffled)).toEqual(run(list));
          expect(run([...list, ...shuffled])).toEqual(run(list));
        },
      ),
      RUNS,
    );
  });

  it('puts every claim into one event', () => {
    fc.assert(
      fc.property(claims, list => {
        const placed = run(list).events.flatMap(event => event.claims);
        expect(placed.sort()).toEqual(list.map(claim => claim.id).sort());
      }),
      RUNS,
    );
  });

  it('changes no other event for a claim about another company', () => {
    fc.assert(
      fc.property(claims, parts, (list, { curated: _, document: __, ...says }) => {
        const given = Object.fromEntries(Object.entries(says).filter(([, value]) => value !== undefined));
        const other = newsClaim({
          ...given,
          company: 'Willow',
          id: 'c-willow',
          recorded: '2020-01-01T00:00:00.000Z',
        });
        const before = run(list).events;
        const after = run([...list, other]).events.filter(event => event.company_id !== 'willow');
        expect(after).toEqual(before);
      }),
      RUNS,
    );
  });

  it('keeps every id, as the id or a former id of an event, as claims come in', () => {
    fc.assert(
      fc.property(claims, fc.nat(14), (list, cut) => {
        const before = run(list.slice(0, cut)).events.flatMap(event => [event.id, ...event.former_ids]);
        const after = new Set(run(list).events.flatMap(event => [event.id, ...event.former_ids]));
        expect(before.filter(id => !after.has(id))).toEqual([]);
        const ids = run(list).events.map(event => event.id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 400 },
    );
  });

  it('gives an event the amount that one of its claims states', () => {
    fc.assert(
      fc.property(claims, list => {
        const byId = new Map(list.map(claim => [claim.id, claim]));
        for (const event of run(list).events) {
          const own = event.claims.map(id => byId.get(id)!.says);
          if (event.amount !== null) expect(own.map(says => says.amount)).toContain(event.amount);
          if (event.valuation !== null) expect(own.map(says => says.valuation)).toContain(event.valuation);
          expect(own.map(says => says.status)).toContain(event.status);
        }
      }),
      RUNS,
    );
  });

  it('restores what was when a ruling is taken back, and leaves other events alone under it', () => {
    fc.assert(
      fc.property(claims, fc.nat(20), (list, pick) => {
        const before = run(list);
        const target = before.events[pick % Math.max(1, before.events.length)];
        if (target === undefined) return;
        const ruling = {
          id: 'r-1',
          action: 'set' as const,
          event: target.id,
          field: 'note',
          value: 'Seen in the register.',
          reason: 'The register says so.',
          link: 'https://register.example/1',
          by: 'an editor',
          recorded: '2026-08-01T00:00:00.000Z',
        };
        const under = run(list, { rulings: [ruling] });
        expect(under.events.filter(event => event.rulings.length > 0).map(event => event.id)).toEqual([
          target.id,
        ]);
        expect(under.events.map(event => (event.id === target.id ? target : event))).toEqual(before.events);
        expect(run(list, { rulings: [] })).toEqual(before);
      }),
      RUNS,
    );
  });

  it('totals to the sum over any disjoint parts of its events', () => {
    fc.assert(
      fc.property(claims, fc.nat(14), (list, cut) => {
        const { events } = run(list);
        const [whole, first, second] = [events, events.slice(0, cut), events.slice(cut)].map(countCapital);
        for (const instrument of INSTRUMENTS) {
          const sum = sumMoney([first!.byInstrument[instrument].paid, second!.byInstrument[instrument].paid]);
          expect(sum).toBe(whole!.byInstrument[instrument].paid);
        }
        expect(whole!.counted + whole!.leftOut.length).toBe(events.length);
      }),
      RUNS,
    );
  });

  it('comes to the same whether claims are added to a run or are there from the start', () => {
    fc.assert(
      fc.property(claims, fc.nat(14), (list, cut) => {
        const open = openReconciliation({ claims: list.slice(0, cut), organizations, rates: RATES });
        open.add(list.slice(cut));
        expect(open.result()).toEqual(run(list));
      }),
      RUNS,
    );
  });
});
