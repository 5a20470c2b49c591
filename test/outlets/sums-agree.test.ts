// The counting rules, the explorer, SQL, the CSV, the API, the MCP server and the charts say the same sums, to the dollar.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChartMaker } from '../../src/charts/chart.ts';
import { composeCsv } from '../../src/charts/compose-csv.ts';
import { makeChart } from '../../src/charts/selection.ts';
import { countCapital, INSTRUMENTS, type Instrument } from '../../src/dataset/count.ts';
import { decodeColumns } from '../../src/explorer/columns.ts';
import { encodeColumns } from '../../src/explorer/encode-columns.ts';
import type { PublishedColumns } from '../../src/explorer/published-columns.ts';
import { selectRows } from '../../src/explorer/select-rows.ts';
import { sumRows } from '../../src/explorer/sum-rows.ts';
import { formatView, parseView, STANDARD_VIEW } from '../../src/explorer/view.ts';
import type { Event } from '../../src/model/event.ts';
import { makeApiFiles } from '../../src/outlets/api/api-files.ts';
import { makeOpenData } from '../../src/outlets/data-files.ts';
import { placeOf } from '../../src/outlets/place.ts';
import { type EventFilter, selectEvents } from '../../src/outlets/select-events.ts';
import { databaseStatements } from '../../src/outlets/sql/database.ts';
import { totalsOf } from '../../src/outlets/totals.ts';
import { parseCsv } from '../parse-csv.ts';
import { askMcp, connectMcp } from './connect-mcp.ts';
import { openDuckdb, type Sql } from './open-duckdb.ts';
import { realDataset } from './real-dataset.ts';
import { type ChartRow, QUERIES, type Row } from './twenty-queries.ts';

const dataset = realDataset();
const place = placeOf(null, '/');
const data = makeOpenData(dataset, place);
const api = makeApiFiles(dataset, data.edition, place);
const columns = decodeColumns(JSON.parse(JSON.stringify(encodeColumns(dataset))) as PublishedColumns);
const makers = import.meta.glob<{ chart: ChartMaker }>('../../src/charts/*/chart.ts', { eager: true });
const folder = mkdtempSync(join(tmpdir(), 'tributary-sums-'));
let sql: Sql;
let client: Client;

type Sums = Record<string, number>;
const exact = (sum: (instrument: Instrument) => unknown): Sums =>
  Object.fromEntries(INSTRUMENTS.map(name => [name, Math.round(Number(sum(name)) * 100) / 100]));

/** Adds amounts up, so many of the largest set aside. */
const addUp = (amounts: readonly number[], without: number) =>
  amounts
    .toSorted((a, b) => b - a)
    .slice(without)
    .reduce((sum, amount) => sum + amount, 0);

const rowOf = (
  event: Omit<Row, 'usd' | 'investor_ids'> & {
    usd: { amount: number } | null;
    party_ids: Record<string, string>;
  },
): Row => ({
  ...event,
  usd: event.usd?.amount ?? null,
  investor_ids: Object.values(event.party_ids),
});

interface ApiEvent extends Omit<Row, 'usd' | 'investor_ids'> {
  id: string;
  usd: { amount: number } | null;
  party_ids: Record<string, string>;
  counted: { instrument: string; paid_usd: number }[];
}

/** Every event of the API, page after page. */
function apiEvents(): ApiEvent[] {
  const all: ApiEvent[] = [];
  for (const [name, make] of api)
    if (name === 'events.json' || name.startsWith('events/pages/'))
      all.push(...(JSON.parse(JSON.stringify(make())) as { events: ApiEvent[] }).events);
  return all;
}

/** The filter as the explorer's address says it, read back as the explorer reads it. */
function viewOf(filter: EventFilter) {
  const { facets } = STANDARD_VIEW;
  const { company_id, investor_id, min_usd, max_usd, text, from, to, ...lists } = filter;
  const view = {
    ...STANDARD_VIEW,
    q: text ?? '',
    company: company_id ?? '',
    investor: investor_id ?? '',
    min: min_usd ?? null,
    max: max_usd ?? null,
    from: from ?? '',
    to: to ?? '',
    facets: { ...facets, ...lists },
  };
  return parseView(new URLSearchParams(formatView(view)));
}

/** A chart's CSV, as it is published, without the lines that say what it is. */
function chartRows(id: string): ChartRow[] {
  const csv = composeCsv(makeChart(makers[`../../src/charts/${id}/chart.ts`]!.chart, dataset), dataset.asOf);
  const [header, ...lines] = parseCsv(csv.replace(/^(?:"?#[^\n]*\n)+/, ''));
  return lines.map(line => Object.fromEntries(header!.map((name, at) => [name, line[at]!])));
}

beforeAll(async () => {
  const fileOf = (name: string) => join(folder, name);
  sql = await openDuckdb();
  await sql.rows('CREATE SCHEMA published');
  for (const { name } of data.tables) {
    for (const format of ['csv', 'parquet'])
      writeFileSync(fileOf(`${name}.${format}`), data.files.get(`${name}.${format}`)!.body);
    await sql.rows(`CREATE TABLE published.${name} AS FROM read_parquet('${fileOf(`${name}.parquet`)}')`);
  }
  for (const statement of databaseStatements(data.tables, data.edition, ({ name }) => fileOf(`${name}.csv`)))
    await sql.rows(statement);
  client = await connectMcp();
}, 30_000);

afterAll(async () => {
  await client.close();
  sql.close();
  rmSync(folder, { recursive: true });
});

describe('more than twenty sums', () => {
  const [header, ...lines] = parseCsv(data.files.get('events.csv')!.body as string);
  const csvRows = new Map(
    lines.map(line => [line[0]!, Object.fromEntries(header!.map((name, at) => [name, line[at]!]))]),
  );
  const events = apiEvents();

  it('are asked, four of them of charts at least and three without the largest rounds', () => {
    expect(QUERIES.length).toBeGreaterThan(20);
    expect(QUERIES.filter(query => query.chart).length).toBeGreaterThan(3);
    expect(QUERIES.filter(query => query.without).length).toBeGreaterThanOrEqual(3);
  });

  it.each(QUERIES)(
    'agree on $question',
    async ({ filter, where, test, cells, period, without = 0, chart }) => {
      const chosen = dataset.events.filter(event => test(rowOf(event as Event)));
      expect(chosen.length).toBeGreaterThan(0);
      const { entries } = countCapital(chosen);
      const expected = exact(name =>
        addUp(
          entries.filter(entry => entry.instrument === name).map(entry => entry.paid),
          without,
        ),
      );

      // The filter that the MCP server and others use.
      const { raised } = totalsOf(selectEvents(dataset, filter), without);
      expect(exact(name => raised[name].paid_usd)).toEqual(expected);

      // The explorer.
      const shown = sumRows(columns, selectRows(columns, viewOf(filter)), without);
      expect(exact(name => shown.raised[name].paid_usd)).toEqual(expected);

      // SQL as the page for it does, over the CSV files, by the view in which the rules are applied; and over Parquet.
      const ranked = await sql.rows(
        `SELECT instrument, sum(counted_usd) AS usd FROM (SELECT instrument, counted_usd, row_number() OVER (PARTITION BY instrument ORDER BY counted_usd DESC) AS place FROM counted WHERE ${where}) WHERE place > ${without} GROUP BY instrument`,
      );
      expect(exact(name => ranked.find(row => row['instrument'] === name)?.['usd'] ?? 0)).toEqual(expected);
      if (without === 0 && !/\b(?:year|quarter)\b/.test(where)) {
        const sums = INSTRUMENTS.map(name => `coalesce(sum(counted_${name}_usd), 0) AS ${name}`).join(', ');
        const [row] = await sql.rows(`SELECT ${sums} FROM published.events WHERE ${where}`);
        expect(exact(name => row![name])).toEqual(expected);
      }

      // The API's records, and the CSV's cells of the same ids.
      const published = events.filter(event => test(rowOf(event)));
      expect(
        exact(name =>
          addUp(
            published
              .flatMap(event => event.counted)
              .filter(one => one.instrument === name)
              .map(one => one.paid_usd),
            without,
          ),
        ),
      ).toEqual(expected);
      expect(
        exact(name =>
          addUp(
            published.map(event => Number(csvRows.get(event.id)![`counted_${name}_usd`])),
            without,
          ),
        ),
      ).toEqual(expected);

      // The MCP server, over its child process; ids there are names here.
      const { company_id, investor_id, ...rest } = filter;
      const { raised: said } = await askMcp<{ raised: Record<string, { paid_usd: number }> }>(
        client,
        'get_totals',
        {
          ...rest,
          ...(company_id ? { company: company_id } : {}),
          ...(investor_id ? { investor: investor_id } : {}),
          ...(without > 0 ? { without_largest: without } : {}),
        },
      );
      expect(exact(name => said[name]!.paid_usd)).toEqual(expected);

      // The published cube, where its cells answer the question.
      if (cells && period) {
        const totals = api.get('totals.json')!() as Record<
          string,
          { period: string; layer: string | null; instrument: string; paid_usd: number }[]
        >;
        expect(
          exact(name =>
            addUp(
              totals[period]!.filter(cell => cell.instrument === name && cells(cell)).map(
                cell => cell.paid_usd,
              ),
              0,
            ),
          ),
        ).toEqual(expected);
      }

      // The chart that shows the number.
      if (chart) expect(chart.equity(chartRows(chart.id))).toBeCloseTo(expected['equity']!, 2);
    },
  );
});
