// Tells what was measured, and that the file in the ledger is what is measured now.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isHeld, measureTopics, readLabels } from '../../bench/signals/measure-signals.ts';
import { tellSignalsQuality } from '../../src/outreach/signals-quality.ts';

describe('the quality of signals', () => {
  it('is told with the weakest topic that has enough labels', () => {
    const told = tellSignalsQuality({
      labels: 300,
      held: 100,
      kinds_right: 0.9,
      topics: {
        all: { items: 100, precision: 0.95, recall: 0.9 },
        law: { items: 9, precision: 0.8, recall: 0.9 },
        code: { items: 2, precision: 0.1, recall: 0.1 },
      },
    });
    expect(told).toContain('100 of 300');
    expect(told).toContain('95%');
    expect(told).toContain('law, at 80% and 90%');
    expect(told).not.toContain('code');
  });

  it('is not told where nothing was measured', () => {
    expect(tellSignalsQuality(null)).toBeNull();
    expect(tellSignalsQuality({ labels: 'many' })).toBeNull();
  });

  it('is published as it is measured: after a change run npm run eval:signals -- --accept', () => {
    const path = join(import.meta.dirname, '..', '..', 'data', 'quality', 'signals.json');
    const published = JSON.parse(readFileSync(path, 'utf8'));
    const all = measureTopics(readLabels().filter(label => isHeld(label.id))).get('all')!;
    expect(published.topics.all.precision).toBeCloseTo(all.precision, 3);
    expect(published.topics.all.recall).toBeCloseTo(all.recall, 3);
  });
});
