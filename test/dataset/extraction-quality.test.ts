// The quality page shows what was measured on items held back, beside the baselines, and nothing where nothing fits.
import { describe, expect, it } from 'vitest';
import { readExtractionQuality, tableOfMeasures } from '../../src/dataset/extraction-quality.ts';
import { readLedger } from '../../src/dataset/load-ledger.ts';

const figure = (value: number) => ({ value, low: value - 0.1, high: value + 0.1, of: 20 });
const raw = {
  measured: '2026-06-01',
  extractor: 'rules-9',
  corpus: { items: 30, worked_on: 20, held: 10, description: 'Invented.' },
  figures: {
    'rules dev': { 'events precision': figure(0.9), 'ai_related recall': figure(0.8) },
    'rules held': { 'events precision': figure(0.7) },
    'rules fresh': { 'events precision': figure(0.8) },
    'simple dev': { 'events precision': figure(0.5) },
    'simple held': { 'events precision': figure(0.4) },
  },
};

describe('tableOfMeasures', () => {
  it('sets the held part beside fresh news and the worked part, and each baseline on the held part', () => {
    const { baselines, rows } = tableOfMeasures(readExtractionQuality(raw)!);
    expect(baselines).toEqual(['simple']);
    expect(
      rows.map(row => [
        row.name,
        row.held?.value,
        row.fresh?.value,
        row.workedOn?.value,
        row.baselines[0]?.value,
      ]),
    ).toEqual([
      ['events precision', 0.7, 0.8, 0.9, 0.4],
      ['AI-related recall', undefined, undefined, 0.8, undefined],
    ]);
  });

  it('reads what the ledger publishes, and nothing else', () => {
    const published = readExtractionQuality(readLedger('data').extractionQuality);
    expect(published).not.toBeNull();
    const { rows } = tableOfMeasures(published!);
    expect(rows.find(row => row.name === 'events precision')?.held?.of).toBeGreaterThan(0);
    expect(readExtractionQuality(null)).toBeNull();
    expect(readExtractionQuality({ figures: 3 })).toBeNull();
  });
});
