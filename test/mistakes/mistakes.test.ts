// The ten mistakes that this field makes; the ninth, about names, stands in names.test.ts. Each test fails when the rule that prevents it is taken out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { reconcile } from '../../scrapers/reconcile/reconcile.ts';
import { provisionalOf, unfinishedOf } from '../../src/charts/span.ts';
import { provisionalBand } from '../../src/charts/time-axis.ts';
import { countCapital, type Instrument } from '../../src/dataset/count.ts';
import { countedOn } from '../../src/dataset/periods.ts';
import type { Claim } from '../../src/model/claim.ts';
import { makeOrganization, type Organization } from '../../src/model/organization.ts';
import { newsClaim, RATES, rowClaim } from '../reconcile/make-claim.ts';

const acme = makeOrganization('acme', 'Acme Compute', { segment: 'compute-cloud' });
const eventsOf = (claims: readonly Claim[], organizations: readonly Organization[] = [acme]) =>
  reconcile({ claims, organizations, rates: RATES }).events;
const raised = (claims: readonly Claim[], organizations?: readonly Organization[]) => {
  const { byInstrument } = countCapital(eventsOf(claims, organizations));
  return Object.fromEntries(
    (Object.keys(byInstrument) as Instrument[]).map(name => [name, byInstrument[name].paid]),
  );
};

describe('mistake 1: adding tranches or extensions to their parent round', () => {
  it('counts a parent that contains its parts once, as curators tell it', () => {
    const parent = rowClaim('acme-series-b-2026-03', {
      company_id: 'acme',
      amount: 100e6,
      amount_usd: 100e6,
      announced: '2026-03-02',
    });
    const part = rowClaim('acme-series-b-2026-05', {
      company_id: 'acme',
      amount: 40e6,
      amount_usd: 40e6,
      announced: '2026-05-02',
      part_of: 'acme-series-b-2026-03',
    });
    expect(raised([parent, part])).toMatchObject({ equity: 100e6 });
  });

  it('ties a tranche at the price of the round to it, as news tells it', () => {
    const round = newsClaim({
      id: 'c-round',
      amount: 400e6,
      valuation: 3e9,
      valuation_basis: 'post',
      published: '2026-02-02',
    });
    const tranche = newsClaim({ id: 'c-tranche', amount: 83e6, valuation: 3e9, published: '2026-08-01' });
    expect(raised([round, tranche])).toMatchObject({ equity: 400e6 });
  });

  it('takes the growing figure of one round as one amount, the last', () => {
    const first = newsClaim({ id: 'c-1', amount: 110e6, stage: 'series-c', published: '2026-02-27' });
    const final = newsClaim({
      id: 'c-2',
      amount: 122e6,
      stage: 'series-c',
      status: 'closed',
      published: '2026-03-31',
    });
    expect(raised([first, final])).toMatchObject({ equity: 122e6 });
  });
});

describe('mistake 2: pledged money inside closed totals', () => {
  it('counts no ceiling, and takes off what hangs on conditions', () => {
    const pledge = newsClaim({
      id: 'c-pledge',
      kind: 'debt',
      stage: 'debt',
      amount: 900e6,
      amount_qualifier: 'up-to',
    });
    const conditional = rowClaim('acme-growth-2026-02', {
      company_id: 'acme',
      amount: 120e6,
      amount_usd: 120e6,
      conditional_amount: 35e6,
      announced: '2026-02-27',
    });
    expect(raised([pledge, conditional])).toMatchObject({ debt: 0, equity: 85e6 });
  });

  it('counts no talks, no plans and nothing that was called off', () => {
    const claims = (['rumoured', 'cancelled'] as const).map(status =>
      newsClaim({ id: `c-${status}`, company: status, amount: 50e6, status }),
    );
    expect(raised(claims)).toMatchObject({ equity: 0 });
  });
});

describe('mistake 3: pre-money and post-money mixed', () => {
  const pre = newsClaim({
    id: 'c-pre',
    amount: 110e9,
    valuation: 730e9,
    valuation_basis: 'pre',
    published: '2026-02-27',
  });
  const post = newsClaim({
    id: 'c-post',
    amount: 110e9,
    valuation: 840e9,
    valuation_basis: 'post',
    published: '2026-02-28',
    publisher: 'Example Times',
  });

  it('takes $730bn before and $840bn after $110bn as one deal at one price', () => {
    const events = eventsOf([pre, post]);
    expect(events).toHaveLength(1);
    expect(events[0]!.disagreements).toEqual([]);
    expect([
      [730e9, 'pre'],
      [840e9, 'post'],
    ]).toContainEqual([events[0]!.valuation, events[0]!.valuation_basis]);
  });

  it('joins two reports that share only that price', () => {
    const { amount: _, currency: __, ...says } = post.says;
    expect(
      eventsOf([pre, { ...post, says, witnesses: [{ ...post.witnesses[0]!, published: '2026-05-20' }] }]),
    ).toHaveLength(1);
  });

  it('keeps a basis with every valuation, and says so where none is stated', () => {
    const [event] = eventsOf([newsClaim({ amount: 10e6, valuation: 90e6 })]);
    expect(event!.valuation_basis).toBe('unstated');
  });
});

describe('mistake 4: foreign money converted at the rate of today', () => {
  it('takes the average rate of the month of announcement and keeps the rate on record', () => {
    const [event] = eventsOf([newsClaim({ amount: 100e6, currency: 'EUR', published: '2026-04-10' })]);
    expect(event!.usd).toEqual({ amount: 110e6, basis: 'converted', rate: '1.10', month: '2026-04' });
    expect(event).toMatchObject({ amount: 100e6, currency: 'EUR', amount_usd: null });
  });

  it('says so where the table ends before the event, and guesses nothing where there is no rate', () => {
    const [late] = eventsOf([newsClaim({ amount: 100e6, currency: 'EUR', published: '2026-06-10' })]);
    expect(late!.usd).toMatchObject({ amount: 120e6, month: '2026-05', last_known_rate: true });
    const [early] = eventsOf([newsClaim({ amount: 100e6, currency: 'EUR', published: '2010-06-10' })]);
    const [unknown] = eventsOf([newsClaim({ amount: 100e6, currency: 'PLN' })]);
    expect([early!.usd, unknown!.usd]).toEqual([null, null]);
  });
});

describe('mistake 5: long series in nominal dollars without saying so', () => {
  it('says "nominal" on every chart page and on every picture of a chart', () => {
    const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
    expect(read('src/pages/charts/[id].astro')).toMatch(/nominal dollars/i);
    expect(read('src/charts/compose-svg.ts')).toMatch(/Nominal US dollars as announced/);
  });
});

describe('mistake 6: the day of announcement used as the day of closing', () => {
  const announced = newsClaim({
    id: 'c-announced',
    amount: 30e6,
    stage: 'series-a',
    published: '2026-03-20',
  });
  const closed = newsClaim({
    id: 'c-closed',
    amount: 30e6,
    stage: 'series-a',
    status: 'closed',
    published: '2026-06-02',
  });

  it('keeps the announcement where it was when a closing is reported, and the closing as an observation', () => {
    const [event] = eventsOf([announced, closed]);
    expect(event).toMatchObject({ announced: '2026-03-20', status: 'closed' });
    expect(event!.observations.map(seen => [seen.announced, seen.status])).toEqual([
      ['2026-03-20', 'announced'],
      ['2026-06-02', 'closed'],
    ]);
    expect(countedOn(event!, '2026-07-01')).toBe('2026-03-20');
  });

  it('closes nothing that was only announced, and shows the two apart', () => {
    const { byInstrument } = countCapital(eventsOf([announced]));
    expect(byInstrument.equity).toMatchObject({ announced: 30e6, closed: 0 });
  });
});

describe('mistake 7: the same dollar counted along the chain', () => {
  it('keeps funds, rounds and what is bought with them apart', () => {
    const fund = newsClaim({
      id: 'c-fund',
      company: 'Fern Capital',
      kind: 'fund',
      stage: 'fund',
      amount: 500e6,
      status: 'closed',
    });
    const round = newsClaim({ id: 'c-round', amount: 100e6, investors: ['Fern Capital'] });
    const cloud = newsClaim({ id: 'c-cloud', kind: 'capex', stage: 'none', amount: 80e6 });
    expect(raised([fund, round, cloud])).toEqual({ equity: 100e6, debt: 0, grant: 0, fund: 500e6 });
  });

  it('counts no fund that is still being raised', () => {
    const fund = newsClaim({ company: 'Fern Capital', kind: 'fund', stage: 'fund', amount: 500e6 });
    expect(raised([fund])).toMatchObject({ fund: 0 });
  });
});

describe('mistake 8: equity, debt, secondary sales and capital spending pooled', () => {
  const kinds = ['equity', 'debt', 'tender', 'capex', 'acquisition', 'ipo'] as const;
  const told = kinds.map((kind, n) =>
    newsClaim({ id: `c-${kind}`, kind, stage: 'venture', amount: 10e6, published: `2026-05-1${n}` }),
  );

  it('makes an event of each of them, though company, amount and week are the same', () => {
    expect(
      eventsOf(told)
        .map(event => event.kind)
        .sort(),
    ).toEqual([...kinds].sort());
  });

  it('counts equity and debt, each by itself, and nothing else', () => {
    expect(raised(told)).toEqual({ equity: 10e6, debt: 10e6, grant: 0, fund: 0 });
  });

  it('takes a mixed headline apart', () => {
    const mixed = rowClaim('acme-growth-2026-02', {
      company_id: 'acme',
      amount: 12e6,
      amount_usd: 12e6,
      breakdown: { equity: 7e6, debt: 5e6, other: null },
      announced: '2026-02-27',
    });
    expect(raised([mixed])).toMatchObject({ equity: 7e6, debt: 5e6 });
  });
});

describe('mistake 10: recent months read as a slump because late reports are still to come', () => {
  const quarters = ['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2'];
  const size = { width: 800, height: 400, narrow: false } as never;

  it('marks the newest two quarters as provisional', () => {
    const span = { periods: quarters, chosen: false, asOf: '2026-06-30', includes: () => true };
    expect(provisionalOf(span)).toEqual(['2026-Q1', '2026-Q2']);
    expect(provisionalBand(size, span, 1).length).toBeGreaterThan(0);
  });

  it('marks nothing in a range that ends earlier, and says how far an unfinished quarter goes', () => {
    const earlier = { periods: quarters, chosen: true, asOf: '2027-01-02', includes: () => true };
    expect(provisionalOf(earlier)).toEqual([]);
    const open = { periods: quarters, chosen: false, asOf: '2026-04-02', includes: () => true };
    expect(unfinishedOf(open)).toEqual({ period: '2026-Q2', to: '2026-04-02' });
  });

  it('knows what was known on a day, so that a quarter can be compared with itself as it then stood', () => {
    const early = newsClaim({ id: 'c-early', company: 'Birch', amount: 10e6, published: '2026-03-10' });
    const late = newsClaim({
      id: 'c-late',
      company: 'Cedar',
      amount: 30e6,
      announced: '2026-03-12',
      published: '2026-05-20',
    });
    const known = (asOf?: string) =>
      countCapital(
        reconcile({
          claims: [early, { ...late, says: { ...late.says, announced: undefined } }],
          organizations: [],
          rates: RATES,
          asOf,
        }).events,
      ).byInstrument.equity.paid;
    expect([known('2026-03-31'), known('2026-06-30'), known()]).toEqual([10e6, 40e6, 40e6]);
  });
});
