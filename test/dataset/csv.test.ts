import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCell, formatCsv, unguardCell } from '../../src/dataset/csv.ts';
import { parseCsv } from '../parse-csv.ts';

describe('CSV', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('keeps a spreadsheet from running %j', text => {
    expect(formatCell(text).replace(/^"/, '').startsWith("'")).toBe(true);
  });

  it('leaves numbers numbers', () => {
    expect(formatCell(-5)).toBe('-5');
    expect(formatCell(110_000_000_000)).toBe('110000000000');
    expect(formatCell(null)).toBe('');
  });

  it('comes back whole, whatever the text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }).map(one => one.replaceAll('\0', '')),
      fc.string({ unit: fc.constantFrom("'", '=', '-', '＠', '\n', '"', 'a') }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 8 }), rows => {
        const read = parseCsv(formatCsv(['a', 'b'], rows)).slice(1);
        expect(read.map(row => row.map(unguardCell))).toEqual(rows);
      }),
    );
  });
});
