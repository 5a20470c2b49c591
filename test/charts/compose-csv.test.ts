// The CSV of a chart says what it is and is still read by a database and by a spreadsheet.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { chart as maker } from '../../src/charts/capital-by-layer/chart.ts';
import { composeCsv } from '../../src/charts/compose-csv.ts';
import { chart as concentrationMaker } from '../../src/charts/concentration/chart.ts';
import { makeChart } from '../../src/charts/selection.ts';
import { fixtureDataset } from '../dataset/fixture-dataset.ts';
import { openDuckdb } from '../outlets/open-duckdb.ts';
import { realDataset } from '../outlets/real-dataset.ts';

const chart = makeChart(maker, fixtureDataset());

it('opens with title, measure, date and licence', () => {
  const lines = composeCsv(chart, '2026-06-30').split('\r\n');
  expect(lines[0]).toBe(`# ${chart.finding}`);
  expect(lines[1]).toContain('Equity raised by quarter');
  expect(lines.filter(line => line.startsWith('#')).at(-1)).toMatch(/ledger to 2026-06-30.*CC BY 4\.0/);
});

it('says at an address of its own that it holds the chart’s own range', () => {
  const about = (ownRange: boolean) => composeCsv(chart, null, { ownRange }).split('\r\n')[2];
  expect(about(true)).toContain('the range that the chart shows by itself');
  expect(about(false)).toBe(`# ${chart.notes[0]}`);
});

it('holds the numbers of a view that has its own, each point of its curve', () => {
  const concentration = makeChart(concentrationMaker, realDataset());
  const lines = composeCsv(concentration, null, { view: 'lorenz' }).split('\r\n');
  const [header, ...rows] = lines
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(line => line.split(','));
  expect(lines.join('\n')).toContain('# The numbers of the view: Lorenz curve');
  expect(header).toEqual(['company', 'quarter', 'usd', 'rounds', 'money', 'event']);
  const [usd, share] = ['usd', 'money'].map(name =>
    rows.map(row => Number(row.at(header!.indexOf(name) - header!.length))),
  );
  const total = usd!.reduce((sum, one) => sum + one, 0);
  let sum = 0;
  usd!.forEach((one, index) => {
    sum += one;
    expect(share![index]).toBeCloseTo(sum / total, 9);
  });
  expect(usd!.length).toBeGreaterThan(50);
  expect(usd).toEqual(usd!.toSorted((a, b) => a - b));
});

it('is read by a database that finds the header by itself', async () => {
  const sql = await openDuckdb();
  const folder = mkdtempSync(join(tmpdir(), 'tributary-csv-'));
  try {
    writeFileSync(join(folder, 'chart.csv'), composeCsv(chart, '2026-06-30'));
    const rows = await sql.rows(`SELECT * FROM read_csv('${join(folder, 'chart.csv')}')`);
    expect(rows).toHaveLength(chart.table.rows.length);
    expect(Object.keys(rows[0]!)).toEqual(chart.table.columns.map(column => column.key));
  } finally {
    sql.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

it('lets no name open a quote or begin a formula in the lines about it', () => {
  const hostile = { ...chart, finding: 'Foo,=1+1 and "bar\nbaz,"@x', notes: [] };
  const [first] = composeCsv(hostile, null).split('\r\n');
  expect(first).toBe('# Foo, =1+1 and ”bar baz, ”@x');
});
