// A hundred marks of the charts, drawn by lot, made again from the downloaded events by the methodology's words.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { distFolder } from '../browser/serve-dist.ts';
import { parseCsv } from '../parse-csv.ts';
import { type CsvRow, raised } from './raised.ts';

function rowsOf(path: string): CsvRow[] {
  const [header, ...lines] = parseCsv(readFileSync(join(distFolder(), path), 'utf8'));
  return lines.map(line => Object.fromEntries(header!.map((name, index) => [name, line[index]!])));
}

const events = rowsOf('data/events.csv');
const quarter = (row: CsvRow) =>
  row['announced']!.length < 7
    ? null
    : `${row['announced']!.slice(0, 4)}-Q${Math.ceil(Number(row['announced']!.slice(5, 7)) / 3)}`;
const json = (id: string) =>
  JSON.parse(readFileSync(join(distFolder(), `charts/${id}.json`), 'utf8')) as {
    rows: Record<string, string | number>[];
  };
const sum = (rows: readonly CsvRow[], instrument: string) =>
  rows.reduce((total, row) => total + raised(row, instrument), 0);
const taxonomy = parse(readFileSync('data/taxonomy.yaml', 'utf8')) as Record<
  string,
  Record<string, { label: string }>
>;
/** The id behind a label, as the taxonomy pairs them. */
const idOf = (group: string, label: unknown) =>
  Object.entries(taxonomy[group]!).find(([, term]) => term.label === label)?.[0];

/** Marks of five charts, each with what it shows and how a reader makes it again. */
const marks: { name: string; shown: number; again: () => number }[] = [
  ...json('capital-by-layer')
    .rows.filter(row => row['certainty'] !== 'unconfirmed')
    .map(row => ({
      name: `capital-by-layer ${row['quarter']} ${row['instrument']} ${row['layer']} ${row['certainty']}`,
      shown: Number(row['usd']),
      again: () =>
        sum(
          events.filter(
            event =>
              quarter(event) === row['quarter'] &&
              event['layer'] === idOf('layers', row['layer']) &&
              event['status'] === row['certainty'],
          ),
          String(row['instrument']),
        ),
    })),
  ...json('largest-rounds').rows.map(row => ({
    name: `largest-rounds ${row['quarter']}`,
    shown: Number(row['all']),
    again: () =>
      sum(
        events.filter(event => quarter(event) === row['quarter']),
        'equity',
      ),
  })),
  ...json('equity-debt-buildout').rows.flatMap(row =>
    (['equity', 'debt'] as const).map(instrument => ({
      name: `equity-debt-buildout ${row['quarter']} ${instrument}`,
      shown: Number(row[instrument]),
      again: () =>
        sum(
          events.filter(event => quarter(event) === row['quarter']),
          instrument,
        ),
    })),
  ),
  ...json('equity-debt-buildout').rows.map(row => ({
    name: `equity-debt-buildout ${row['quarter']} pledged`,
    shown: Number(row['buildout']),
    again: () =>
      events
        .filter(
          event =>
            quarter(event) === row['quarter'] &&
            event['kind'] === 'capex' &&
            event['part_of'] === '' &&
            (event['status'] === 'announced' || event['status'] === 'closed'),
        )
        .reduce((total, event) => total + Number(event['usd'] || 0), 0),
  })),
  ...json('segments').rows.map(row => ({
    name: `segments ${row['segment']} ${row['quarter']}`,
    shown: Number(row['usd']),
    again: () =>
      sum(
        events.filter(
          event => quarter(event) === row['quarter'] && event['segment'] === idOf('segments', row['segment']),
        ),
        'equity',
      ),
  })),
];

/** Small and seeded, so that every run draws the same marks (mulberry32). */
function lots(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

describe.runIf(marks.length > 0)('marks of the charts', () => {
  const draw = lots(7);
  const drawn = Array.from(
    { length: Math.min(100, marks.length) },
    () => marks[Math.floor(draw() * marks.length)]!,
  );

  it.each(drawn)('$name is what the downloaded events give', ({ shown, again }) => {
    expect(again()).toBeCloseTo(shown, 2);
  });
});
