import { describe, expect, it } from 'vitest';
import { EVENT_COLUMNS } from '../../src/dataset/event-table.ts';
import { fixtureDataset } from './fixture-dataset.ts';

const dataset = fixtureDataset();
const cell = (name: string, id: string) =>
  EVENT_COLUMNS.find(column => column.name === name)!.cell(dataset.eventById.get(id)!, dataset.asOf!);

describe('the table of events', () => {
  it('names each column once', () => {
    const names = EVENT_COLUMNS.map(column => column.name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('shows what an event adds and why another adds nothing', () => {
    expect(cell('counted_equity_usd', 'quillmind-growth-2026-02')).toBe(8e9);
    expect(cell('left_out_because', 'quillmind-growth-2026-02')).toBeNull();
    expect(cell('counted_equity_usd', 'quillmind-strategic-2026-02')).toBe(0);
    expect(cell('left_out_because', 'quillmind-strategic-2026-02')).toBe('part-of-another');
  });

  it('leaves a cell empty where nothing was stated', () => {
    expect(cell('amount', 'casebook-equity-2026-05')).toBeNull();
    expect(cell('valuation', 'casebook-equity-2026-05')).toBeNull();
  });
});
