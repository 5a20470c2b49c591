import { describe, expect, it } from 'vitest';
import {
  daysBetween,
  firstDay,
  lastDay,
  partialDateSchema,
  quarterOf,
} from '../../src/model/partial-date.ts';

describe('a partial date', () => {
  it.each(['2026', '2026-02', '2024-02-29'])('may be %s', text =>
    expect(partialDateSchema.parse(text)).toBe(text),
  );

  it.each(['2026-13', '2026-02-30', '2023-02-29', '26-02-01', '2026-2', 'May 2026', ''])(
    'may not be %j',
    text => {
      expect(partialDateSchema.safeParse(text).error?.issues[0]?.message).toBe(
        `The date ${JSON.stringify(text)} is not a date: expected YYYY, YYYY-MM or YYYY-MM-DD.`,
      );
    },
  );

  it('spans from its first day to its last', () => {
    expect([firstDay('2026'), lastDay('2026')]).toEqual(['2026-01-01', '2026-12-31']);
    expect([firstDay('2024-02'), lastDay('2024-02')]).toEqual(['2024-02-01', '2024-02-29']);
    expect([firstDay('2026-07-01'), lastDay('2026-07-01')]).toEqual(['2026-07-01', '2026-07-01']);
  });

  it('lies in a quarter unless it is a bare year', () => {
    expect(['2026-03', '2026-04-01', '2026'].map(quarterOf)).toEqual(['2026-Q1', '2026-Q2', null]);
  });

  it('is as many days away as the calendar says', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2026-07-01', '2026-06-01')).toBe(-30);
  });
});
