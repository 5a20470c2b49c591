// A reader with a spreadsheet: the methodology's rules, applied to the downloaded CSV, give the home page's figures.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { distFolder } from '../browser/serve-dist.ts';
import { parseCsv } from '../parse-csv.ts';

const [header, ...lines] = parseCsv(readFileSync(join(distFolder(), 'data/events.csv'), 'utf8'));
const rows = lines.map(line => Object.fromEntries(header!.map((name, index) => [name, line[index]!])));
const home = readFileSync(join(distFolder(), 'index.html'), 'utf8');
const number = (text: string) => (text === '' ? 0 : Number(text));

/** The rules of the methodology page, one after the other, with nothing but the columns of the file. */
function raised(row: Record<string, string>, instrument: string): number {
  if (row['part_of'] !== '') return 0; // 1
  if (row['status'] !== 'closed' && row['status'] !== 'announced') return 0; // 2
  const kind = row['kind']!;
  if (!['equity', 'debt', 'grant', 'fund'].includes(kind)) return 0; // 3
  if (kind === 'fund' && row['status'] !== 'closed') return 0; // 4
  if (row['usd'] === '') return 0; // 5
  if (row['amount_qualifier'] === 'up-to') return 0; // 6
  const rate = row['amount'] === '' ? 1 : number(row['usd']!) / number(row['amount']!);
  const inUsd = (part: string) => (rate === 1 ? number(part) : Math.round(number(part) * rate));
  const splits = row['has_breakdown'] === 'yes' && (kind === 'equity' || kind === 'debt'); // 7
  const parts: Record<string, number> = splits
    ? { equity: inUsd(row['breakdown_equity']!), debt: inUsd(row['breakdown_debt']!) }
    : { [kind]: number(row['usd']!) };
  let held = inUsd(row['conditional_amount']!); // 8
  for (const name of [kind, ...Object.keys(parts).filter(one => one !== kind)]) {
    const taken = Math.min(held, parts[name] ?? 0);
    if (parts[name] !== undefined) parts[name] -= taken;
    held -= taken;
  }
  return parts[instrument] ?? 0;
}

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
