// A reader with a spreadsheet: the methodology's rules, applied to the downloaded CSV, give the home page's figures.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { distFolder } from '../browser/serve-dist.ts';
import { parseCsv } from '../parse-csv.ts';
import { raised } from './raised.ts';

const [header, ...lines] = parseCsv(readFileSync(join(distFolder(), 'data/events.csv'), 'utf8'));
const rows = lines.map(line => Object.fromEntries(header!.map((name, index) => [name, line[index]!])));
const home = readFileSync(join(distFolder(), 'index.html'), 'utf8');
const number = (text: string) => (text === '' ? 0 : Number(text));

const newest = rows
  .map(row => (row['announced']!.length === 7 ? `${row['announced']}-01` : row['announced']!))
  .sort()
  .at(-1)!;
const shown = [...home.matchAll(/<data[^>]*\bvalue="([\d.]+)"[^>]*\bdata-raised="([a-z]+)-(\d+)"/g)].map(
  match => ({
    usd: Number(match[1]),
    instrument: match[2]!,
    days: Number(match[3]),
  }),
);

describe.runIf(rows.length > 0)('the money on the home page', () => {
  it('is there for three periods', () => {
    expect(shown.length).toBeGreaterThanOrEqual(9);
  });

  it.each(shown)(
    'is $usd of $instrument in $days days by the rules and the CSV',
    ({ usd, instrument, days }) => {
      const from = new Date(Date.parse(newest) - (days - 1) * 86_400_000).toISOString().slice(0, 10); // 9
      const sum = rows
        .filter(row => row['counted_on']! >= from && row['counted_on']! <= newest)
        .reduce((total, row) => total + raised(row, instrument), 0);
      expect(sum).toBeCloseTo(usd, 2);
    },
  );

  it('agrees with the columns that say what each event adds', () => {
    for (const row of rows)
      for (const instrument of ['equity', 'debt', 'grant', 'fund'])
        expect(raised(row, instrument), `${row['id']} ${instrument}`).toBe(
          number(row[`counted_${instrument}_usd`]!),
        );
  });
});
