// Holds the score to its formula, its bounds and its promises: caps, decay, order, and what would change it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreCapacity } from '../../src/outreach/capacity.ts';
import { ageInDays, decay } from '../../src/outreach/decay.ts';
import { sayFormula } from '../../src/outreach/explain-score.ts';
import { scoreFit } from '../../src/outreach/fit.ts';
import { missingInputs } from '../../src/outreach/missing-inputs.ts';
import { KIND_CAP, scoreNeed } from '../../src/outreach/need.ts';
import { rankAccounts, scoreAccount } from '../../src/outreach/priority.ts';
import { DEFAULT_WEIGHTS, formatWeights, parseWeights } from '../../src/outreach/weights.ts';
import { whatWouldChange } from '../../src/outreach/what-would-change.ts';
import { exampleAccount, exampleMoney, exampleSignal } from './example-account.ts';

const TODAY = '2026-07-01';
const W = DEFAULT_WEIGHTS;

describe('decay', () => {
  it('halves with every half-life, counts a month from its first day, and undated evidence a quarter', () => {
    expect(decay('2026-05-17', TODAY, 45)).toBe(0.5);
    expect(decay('2026-04-02', TODAY, 45)).toBe(0.25);
    expect(ageInDays('2026-06', TODAY)).toBe(30);
    expect(ageInDays('2025', TODAY)).toBe(546);
    expect(decay(null, TODAY, 45)).toBe(0.25);
    expect(decay('2026-08-01', TODAY, 45)).toBe(1);
  });
});

describe('Need', () => {
  it('adds fresh signals of different kinds and caps each kind', () => {
    const fresh = (id: string, kind: 'hiring' | 'paper') => exampleSignal({ id, kind, date: TODAY });
    const many = [1, 2, 3, 4, 5].map(number => fresh(`h${number}`, 'hiring'));
    expect(scoreNeed(exampleAccount({ signals: [fresh('a', 'hiring')] }), TODAY, W).value).toBe(0.25);
    expect(scoreNeed(exampleAccount({ signals: many }), TODAY, W).value).toBe(KIND_CAP);
    expect(
      scoreNeed(exampleAccount({ signals: [...many, fresh('p', 'paper')] }), TODAY, W).value,
    ).toBeCloseTo(0.6);
  });

  it('counts a sign of machine-made data for less', () => {
    const signals = [exampleSignal({ date: TODAY, topics: ['synthetic-data', 'rlaif'] })];
    expect(scoreNeed(exampleAccount({ signals }), TODAY, W).value).toBeCloseTo(0.1);
  });
});

describe('Capacity', () => {
  const value = (money: Parameters<typeof exampleMoney>[0][], changes = {}) =>
    scoreCapacity(exampleAccount({ money: money.map(exampleMoney), ...changes }), TODAY, W);

  it('runs from a million to ten billion on a logarithmic scale', () => {
    expect(value([{ paid_usd: 1e6, date: TODAY }]).value).toBe(0);
    expect(value([{ paid_usd: 1e8, date: TODAY }]).value).toBeCloseTo(0.5);
    expect(value([{ paid_usd: 1e11, date: TODAY }]).value).toBe(1);
    expect(value([]).value).toBe(0);
  });

  it('counts closed money whole, announced money less, debt a quarter, talk nothing', () => {
    const counts = (changes: object) => value([{ paid_usd: 1e8, date: TODAY, ...changes }]).counts_usd;
    expect(counts({})).toBe(1e8);
    expect(counts({ status: 'announced' })).toBeCloseTo(7e7);
    expect(counts({ kind: 'debt' })).toBe(2.5e7);
    for (const status of ['rumoured', 'reported', 'cancelled']) expect(counts({ status })).toBe(0);
    for (const kind of ['capex', 'valuation', 'tender', 'acquisition']) expect(counts({ kind })).toBe(0);
  });

  it('states a runway only where a source states the burn, and shortens capacity by it', () => {
    const burn = { usd_per_month: 5e7, as_of: '2026-01', url: 'https://news.example/burn' };
    expect(value([{ date: '2026-05' }]).runway_months).toBeNull();
    const known = value([{ date: '2026-05', paid_usd: 3e8 }], { burn });
    expect(known.runway_months).toBe(6);
    expect(known.value).toBeCloseTo(value([{ date: '2026-05', paid_usd: 3e8 }]).value / 2);
  });

  it('assumes the capacity of what a listed owner pays for, and says so', () => {
    const backed = value([], { backer: { name: 'Owner', why: 'it is listed' } });
    expect(backed).toMatchObject({ value: 0.6, assumed: true });
  });
});

describe('Fit', () => {
  it('goes by segment and by what an account builds, never above one', () => {
    expect(scoreFit(exampleAccount({ signals: [] })).value).toBe(0.8);
    expect(scoreFit(exampleAccount({ segment: null, signals: [] })).value).toBe(0.2);
    const trains = scoreFit(exampleAccount({ segment: 'chips' }));
    expect(trains.value).toBeCloseTo(0.7);
    const all = scoreFit(
      exampleAccount({ signals: [exampleSignal({ topics: ['rlhf', 'law'], vendor: 'Example Data' })] }),
    );
    expect(all.value).toBe(1);
  });

  it("does not take a seller's own work for demand", () => {
    expect(scoreFit(exampleAccount({ segment: 'data-labelling' })).value).toBe(0.1);
  });
});

const kind = fc.constantFrom('hiring', 'paper', 'benchmark', 'vendor', 'launch', 'spend');
const date = fc
  .option(fc.integer({ min: 0, max: 1500 }), { nil: null })
  .map(days =>
    days === null ? null : new Date(Date.UTC(2026, 6, 1) - days * 864e5).toISOString().slice(0, 10),
  );
const account = fc
  .record({
    id: fc.stringMatching(/^[a-z]{3,8}$/),
    segment: fc.constantFrom('frontier-models', 'chips', 'agents', 'data-labelling', null),
    signals: fc.array(
      fc
        .record({ id: fc.uuid(), kind, date, confidence: fc.constantFrom('high', 'medium', 'low') })
        .map(changes => exampleSignal(changes as object)),
      { maxLength: 12 },
    ),
    money: fc.array(
      fc
        .record({
          event: fc.uuid(),
          date,
          paid_usd: fc.option(fc.double({ min: 0, max: 2e11, noNaN: true }), { nil: null }),
          status: fc.constantFrom('closed', 'announced', 'rumoured'),
        })
        .map(changes => exampleMoney(changes as object)),
      { maxLength: 6 },
    ),
  })
  .map(changes => exampleAccount(changes as object));
const weights = fc.record({
  need: fc.double({ min: 0, max: 1, noNaN: true }),
  capacity: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe('the score, whatever the account', () => {
  it('and each of its parts lie between 0 and 1', () => {
    fc.assert(
      fc.property(account, weights, (one, shares) => {
        const score = scoreAccount(one, TODAY, { ...W, ...shares });
        for (const value of [score.fit.value, score.need.value, score.capacity.value, score.priority]) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1 + 1e-12);
        }
      }),
    );
  });

  it('never falls by another signal, and never rises by silence', () => {
    fc.assert(
      fc.property(account, one => {
        const before = scoreAccount(one, TODAY, W).priority;
        const more = { ...one, signals: [...one.signals, exampleSignal({ id: 'new', date: TODAY })] };
        expect(scoreAccount(more, TODAY, W).priority).toBeGreaterThanOrEqual(before - 1e-12);
        expect(scoreAccount(one, '2026-10-01', W).priority).toBeLessThanOrEqual(before + 1e-12);
      }),
    );
  });

  it('ranks the same whatever the order of accounts, signals and money', () => {
    fc.assert(
      fc.property(fc.uniqueArray(account, { selector: one => one.id, maxLength: 8 }), accounts => {
        const turned = [...accounts].reverse().map(one => ({ ...one, money: [...one.money].reverse() }));
        const ids = (some: typeof accounts) => rankAccounts(some, TODAY, W).map(entry => entry.account.id);
        const scores = (some: typeof accounts) =>
          rankAccounts(some, TODAY, W).map(entry => entry.score.priority.toFixed(10));
        expect(scores(turned)).toEqual(scores(accounts));
        expect(new Set(ids(turned))).toEqual(new Set(ids(accounts)));
      }),
    );
  });
});

describe('weights', () => {
  it('go through an address and back', () => {
    fc.assert(
      fc.property(
        fc.record({
          need: fc.integer({ min: 0, max: 100 }).map(n => n / 100),
          capacity: fc.integer({ min: 0, max: 100 }).map(n => n / 100),
          hiring: fc.integer({ min: 7, max: 730 }),
        }),
        ({ need, capacity, hiring }) => {
          const set = { need, capacity, halfLives: { ...W.halfLives, hiring } };
          expect(parseWeights(new URLSearchParams(formatWeights(set)))).toEqual(set);
        },
      ),
    );
    expect(formatWeights(W)).toEqual({});
  });

  it('stay within their limits, and nonsense leaves the defaults standing', () => {
    expect(parseWeights(new URLSearchParams('need=2&hiring=1&paper=9999'))).toMatchObject({
      need: 1,
      halfLives: { hiring: 7, paper: 730 },
    });
    expect(parseWeights(new URLSearchParams('need=NaN&capacity=1e9&hiring=-5&money='))).toEqual(W);
  });

  it('are shares: doubling both changes nothing, and none at all leaves fit alone', () => {
    const one = exampleAccount({});
    const of = (need: number, capacity: number) =>
      scoreAccount(one, TODAY, { ...W, need, capacity }).priority;
    expect(of(0.3, 0.2)).toBeCloseTo(of(0.6, 0.4), 12);
    expect(of(0, 0)).toBe(scoreFit(one).value);
  });
});

describe('beside the score', () => {
  it('stands what is missing', () => {
    const bare = exampleAccount({ signals: [], money: [], segment: null, domain: null });
    expect(missingInputs(bare)).toEqual([
      'No signal of demand is in the ledger.',
      'No closed or announced round is in the ledger.',
      'Its segment is not in the registry.',
      'Its web domain is not in the registry.',
    ]);
  });

  it('stands what would move it', () => {
    const accounts = ['a', 'b', 'c'].map((id, index) =>
      exampleAccount({
        id,
        money: [exampleMoney({ status: 'announced', paid_usd: 1e8 / 10 ** index })],
        signals: [],
      }),
    );
    const ranked = rankAccounts(accounts, TODAY, W);
    const changes = whatWouldChange(ranked[1]!, ranked, TODAY, W);
    expect(changes[0]).toMatchObject({ rank: 1 });
    expect(changes.at(-1)!.priority).toBeLessThan(ranked[1]!.score.priority);
  });
});

describe('weights of nothing', () => {
  it('rank by fit alone, and say so', () => {
    const nothing = { ...W, need: 0, capacity: 0 };
    const accounts = [
      exampleAccount({ id: 'a', segment: 'energy', signals: [] }),
      exampleAccount({ id: 'b', segment: 'frontier-models', signals: [] }),
    ];
    const ranked = rankAccounts(accounts, TODAY, nothing);
    expect(ranked.map(({ account }) => account.id)).toEqual(['b', 'a']);
    for (const { score } of ranked) expect(score.priority).toBe(score.fit.value);
    expect(sayFormula(ranked[0]!, nothing)).toContain('neither need nor capacity weighs anything');
  });
});
