import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  countedOn,
  eventsWithin,
  periodsEnding,
  quartersBetween,
} from '../../src/dataset/periods.ts';
import { raisedByPeriod } from '../../src/dataset/raised-by-period.ts';
import { daysBetween } from '../../src/model/partial-date.ts';
import { emptyDataset, fixtureDataset } from './fixture-dataset.ts';

describe('periods', () => {
  it('end on the day of the newest event and not at the clock', () => {
    expect(fixtureDataset().asOf).toBe('2026-06-30');
    expect(raisedByPeriod(fixtureDataset())[0]!.period).toEqual({ from: '2026-06-01', to: '2026-06-30' });
    expect(raisedByPeriod(emptyDataset())).toEqual([]);
  });

  it('touch the period before without overlapping it, whatever their length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 800 }), fc.integer({ min: 0, max: 4000 }), (days, offset) => {
        const { current, previous } = periodsEnding(addDays('2019-01-01', offset), days);
        expect(addDays(previous.to, 1)).toBe(current.from);
        expect(daysBetween(current.from, current.to)).toBe(days - 1);
        expect(daysBetween(previous.from, previous.to)).toBe(days - 1);
      }),
    );
  });

  it('count a bare month on its 15th, though never in the future', () => {
    expect(countedOn({ announced: '2026-03' }, '2026-06-30')).toBe('2026-03-15');
    expect(countedOn({ announced: '2026-06' }, '2026-06-02')).toBe('2026-06-02');
    expect(countedOn({ announced: '2026-03-09' }, '2026-06-30')).toBe('2026-03-09');
    expect(countedOn({ announced: '2026' }, '2026-06-30')).toBeNull();
    expect(countedOn({ announced: null }, '2026-06-30')).toBeNull();
  });

  it('never count an undated event', () => {
    const dataset = fixtureDataset();
    const all = eventsWithin(dataset.events, { from: '1900-01-01', to: '2100-01-01' }, dataset.asOf!);
    expect(all.some(event => event.announced === null)).toBe(false);
  });

  it('run through every quarter', () => {
    expect(quartersBetween('2025-Q3', '2026-Q2')).toEqual(['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2']);
  });
});
