import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measurePairs } from '../../bench/reconcile/measure-pairs.ts';

describe('the labelled pairs', () => {
  it('are at least three hundred, each once, of both sorts', () => {
    const pairs = readFileSync(join(import.meta.dirname, 'pairs.jsonl'), 'utf8')
      .split('\n')
      .filter(Boolean);
    expect(pairs.length).toBeGreaterThanOrEqual(300);
    const keys = pairs.map(line => {
      const { a, b } = JSON.parse(line) as { a: string; b: string };
      return [a, b].sort().join(' ');
    });
    expect(new Set(keys).size).toBe(pairs.length);
    expect(pairs.filter(line => line.includes('"same": true')).length).toBeGreaterThanOrEqual(80);
  });

  const score = measurePairs();
  it.skipIf(score === null)('are grouped with a precision of 0.98 and a recall of 0.93 at the least', () => {
    expect(score!.wronglyJoined.length / score!.pairs).toBeLessThan(0.02);
    expect(score!.precision).toBeGreaterThanOrEqual(0.98);
    expect(score!.recall).toBeGreaterThanOrEqual(0.93);
  });
  if (score === null)
    console.warn('SKIPPED: the corpus is not beside the checkout, so pairs were not scored.');
});
