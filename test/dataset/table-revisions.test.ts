import { describe, expect, it } from 'vitest';
import { tableRevisions } from '../../src/dataset/table-revisions.ts';
import type { Revision } from '../../src/model/revision.ts';

const known = (
  quarter: string,
  as_of: string,
  paid: number,
  instrument: Revision['instrument'] = 'equity',
): Revision => ({ quarter, as_of, paid, instrument, events: 1 });

const REVISIONS = [
  known('2025-Q4', '2026-07-01', 90),
  known('2025-Q4', '2025-12-31', 40),
  known('2025-Q4', '2026-03-31', 70),
  known('2025-Q4', '2026-06-30', 90),
  known('2026-Q1', '2026-03-31', 10),
  known('2026-Q1', '2026-06-30', 10),
  known('2026-Q1', '2026-07-01', 12),
  known('2026-Q2', '2026-07-01', 0),
  known('2026-Q3', '2026-07-01', 5),
  known('2025-Q4', '2025-12-31', 1000, 'debt'),
];

describe('the table of revisions', () => {
  it('sets what was known at the end of a quarter beside what was learnt later, one instrument at a time', () => {
    expect(tableRevisions(REVISIONS, 'equity')).toEqual([
      { quarter: '2025-Q4', atItsEnd: 40, oneLater: 70, twoLater: 90, now: 90 },
      { quarter: '2026-Q1', atItsEnd: 10, oneLater: 10, twoLater: null, now: 12 },
      { quarter: '2026-Q3', atItsEnd: null, oneLater: null, twoLater: null, now: 5 },
    ]);
  });

  it('is empty where nothing was ever known', () => {
    expect(tableRevisions([], 'equity')).toEqual([]);
    expect(tableRevisions(REVISIONS, 'fund')).toEqual([]);
  });
});
