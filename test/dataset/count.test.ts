import { describe, expect, it } from 'vitest';
import {
  countCapital,
  judgeEvent,
  judgeUnconfirmed,
  partInUsd,
  tallyReasons,
} from '../../src/dataset/count.ts';
import { readLedger } from '../../src/dataset/load-ledger.ts';
import { sumMoney } from '../../src/model/money.ts';
import { fixtureDataset } from './fixture-dataset.ts';

const dataset = fixtureDataset();
const event = (id: string) => dataset.eventById.get(id)!;
const reason = (id: string) => {
  const verdict = judgeEvent(event(id));
  return 'leftOut' in verdict ? verdict.leftOut.reason : null;
};
const entries = (id: string) => {
  const verdict = judgeEvent(event(id));
  return 'entries' in verdict
    ? verdict.entries.map(({ instrument, gross, conditional, paid }) => ({
        instrument,
        gross,
        conditional,
        paid,
      }))
    : [];
};

describe('what counts as capital raised', () => {
  it('reads the fixture without a problem', () => {
    expect(readLedger('test/fixtures/ledger').problems).toEqual([]);
  });

  it('counts a parent and never its tranches', () => {
    expect(reason('quillmind-strategic-2026-02')).toBe('part-of-another');
    expect(reason('quillmind-extension-2026-03')).toBe('part-of-another');
    expect(reason('quillmind-growth-2026-02')).toBeNull();
  });

  it('takes off what hangs on conditions', () => {
    expect(entries('quillmind-growth-2026-02')).toEqual([
      { instrument: 'equity', gross: 12e9, conditional: 4e9, paid: 8e9 },
    ]);
  });

  it('counts the parts of a mixed headline and leaves the rest of it out', () => {
    expect(entries('harbour-compute-growth-2025-09')).toEqual([
      { instrument: 'equity', gross: 700e6, conditional: 0, paid: 700e6 },
      { instrument: 'debt', gross: 400e6, conditional: 0, paid: 400e6 },
    ]);
  });

  it.each([
    ['harbour-compute-capex-2025-10', 'not-raised'],
    ['lumenforge-ipo-2025-12', 'not-raised'],
    ['annotara-acquisition-2026-06', 'not-raised'],
    ['toolwright-merger-2026-05', 'not-raised'],
    ['basalt-halls-valuation-2026-06', 'not-raised'],
    ['quillmind-tender-2025-10', 'not-raised'],
    ['opal-weights-series-c-2026-05', 'rumoured'],
    ['casebook-series-d-2026-06', 'reported'],
    ['img-sons-equity-2026-06', 'cancelled'],
    ['cairn-fund-fund-2026-06', 'fund-not-closed'],
    ['basalt-halls-debt-2026-05', 'up-to'],
    ['casebook-equity-2026-05', 'no-amount'],
  ])('leaves %s out: %s', (id, expected) => {
    expect(reason(id)).toBe(expected);
  });

  it('counts converted dollars and says so', () => {
    const { equity } = countCapital([event('opal-weights-seed-2024-03')]).byInstrument;
    expect(equity).toMatchObject({ paid: 43_488_000, converted: 43_488_000 });
  });

  it('says for every event either that it counts or why not', () => {
    const total = countCapital(dataset.events);
    expect(total.counted + total.leftOut.length).toBe(dataset.events.length);
    expect(tallyReasons(total.leftOut).reduce((sum, tally) => sum + tally.events, 0)).toBe(
      total.leftOut.length,
    );
  });

  it('keeps equity, debt, grants and funds apart', () => {
    const { byInstrument } = countCapital(dataset.events);
    expect(byInstrument.fund.paid).toBe(800e6);
    expect(byInstrument.grant.paid).toBe(80e6);
    for (const total of Object.values(byInstrument))
      expect(sumMoney([total.closed, total.announced])).toBe(total.paid);
  });

  it('outlines only what is reported or rumoured', () => {
    expect(judgeUnconfirmed(event('casebook-series-d-2026-06'))).toHaveLength(1);
    expect(judgeUnconfirmed(event('quillmind-growth-2026-02'))).toEqual([]);
    expect(judgeUnconfirmed(event('cairn-fund-fund-2026-06'))).toEqual([]);
  });

  it('turns parts into dollars at the rate of the whole, to the dollar', () => {
    expect(partInUsd(10e6, event('opal-weights-seed-2024-03'))).toBe(10_872_000);
    expect(partInUsd(1e6, event('opal-weights-series-a-2025-02'))).toBe(1_040_000);
  });
});

describe('the ledger of curated facts', () => {
  const { events, claims } = readLedger('data');
  // Only what curators stated: events that were read in the news since would come on top.
  const curatedClaims = new Set(claims.filter(claim => claim.method === 'curated').map(claim => claim.id));
  const curated = events.filter(one => one.claims.some(claim => curatedClaims.has(claim)));

  // The table of the facts' README: US$ billion by year of announcement, dollars that a source states, conditional
  // parts included, the "other" parts of a breakdown left out.
  const TABLE: Record<string, [equity: number, debt: number, funds: number]> = {
    2019: [4.5, 0, 0.3],
    2020: [3.8, 0, 0],
    2021: [12.8, 0.1, 2.5],
    2022: [1.5, 0.1, 22.9],
    2023: [12.4, 2.3, 0.1],
    2024: [68.1, 22.8, 23.9],
    2025: [130.5, 146.7, 14.2],
    2026: [312.2, 154.9, 84],
  };

  it.each(Object.entries(TABLE))('gives the totals of %s that its curators state', (year, stated) => {
    const { entries: counted } = countCapital(curated);
    (['equity', 'debt', 'fund'] as const).forEach((instrument, index) => {
      const gross = sumMoney(
        counted
          .filter(
            entry =>
              entry.basis === 'stated' &&
              entry.instrument === instrument &&
              entry.event.announced?.startsWith(year),
          )
          .map(entry => entry.gross),
      );
      // The table is rounded to a tenth of a billion, so half of one is as near as it can be held.
      expect(Math.abs(gross / 1e9 - stated[index]!), `${instrument} ${gross}`).toBeLessThanOrEqual(0.0500001);
    });
  });
});
