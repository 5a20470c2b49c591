// Counts topics by quarter over signals of our own invention: gaps stay, undated ones are left out.
import { describe, expect, it } from 'vitest';
import type { Signal, Topic } from '../../src/model/signal.ts';
import { topicsByQuarter } from '../../src/outreach/topics-by-quarter.ts';

const signal = (date: string | null, ...topics: Topic[]): Signal => ({
  id: 'signal',
  company: 'Example Lab',
  signal: 'hiring',
  topics,
  date,
  what: 'Example.',
  vendor: null,
  role_title: null,
  benchmark: null,
  source: { url: 'https://jobs.example/1', publisher: 'Example', published: null },
  confidence: 'high',
});

describe('topics by quarter', () => {
  it('counts each topic of a signal, keeps quarters without any, and leaves out what has no month', () => {
    const table = topicsByQuarter(
      [
        signal('2026-05-04', 'rlhf', 'law'),
        signal('2025-11', 'law'),
        signal(null, 'code'),
        signal('2026', 'code'),
      ],
      4,
    );
    expect(table.quarters).toEqual(['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2']);
    expect(table.rows).toEqual([
      { topic: 'law', counts: [0, 1, 0, 1] },
      { topic: 'rlhf', counts: [0, 0, 0, 1] },
    ]);
    expect(table).toMatchObject({ dated: 2, largest: 1 });
    expect(table.finding).toBe('Law led the last four quarters, before RLHF');
  });

  it('of nothing says so', () => {
    expect(topicsByQuarter([], 8)).toEqual({
      quarters: [],
      rows: [],
      largest: 0,
      dated: 0,
      finding: 'No sign has a date',
    });
  });
});
