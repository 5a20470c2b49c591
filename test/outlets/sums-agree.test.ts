// The counting rules, the tables in SQL, the CSV, the API and the MCP server say the same sums, to the dollar.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countCapital, INSTRUMENTS } from '../../src/dataset/count.ts';
import type { Event } from '../../src/model/event.ts';
import { makeApiFiles } from '../../src/outlets/api/api-files.ts';
import { makeOpenData } from '../../src/outlets/data-files.ts';
import { placeOf } from '../../src/outlets/place.ts';
import { selectEvents } from '../../src/outlets/select-events.ts';
import { totalsOf } from '../../src/outlets/totals.ts';
import { parseCsv } from '../parse-csv.ts';
import { askMcp, connectMcp } from './connect-mcp.ts';
import { openDuckdb, type Sql } from './open-duckdb.ts';
import { realDataset } from './real-dataset.ts';
import { QUERIES, type Row } from './twenty-queries.ts';

const dataset = realDataset();
const place = placeOf(null, '/');
const data = makeOpenData(dataset, place);
const api = makeApiFiles(dataset, data.edition, place);
const folder = mkdtempSync(join(tmpdir(), 'tributary-sums-'));
let sql: Sql;
let client: Client;

type Sums = Record<string, number>;
const exact = (sums: Record<string, unknown>): Sums =>
  Object.fromEntries(INSTRUMENTS.map(name => [name, Math.round(Number(sums[name]) * 100) / 100]));

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

beforeAll(async () => {
  for (const name of ['events', 'participations'])
    writeFileSync(join(folder, `${name}.parquet`), data.files.get(`${name}.parquet`)!.body);
  sql = await openDuckdb();
  for (const name of ['events', 'participations'])
    await sql.rows(
      `create table ${name} as select * from read_parquet('${join(folder, `${name}.parquet`)}')`,
    );
  client = await connectMcp();
}, 30_000);

afterAll(async () => {
  await client.close();
  sql.close();
  rmSync(folder, { recursive: true });
});

describe('twenty sums', () => {
  const [header, ...lines] = parseCsv(data.files.get('events.csv')!.body as string);
  const csvRows = new Map(
    lines.map(line => [line[0]!, Object.fromEntries(header!.map((name, at) => [name, line[at]!]))]),
  );
  const events = apiEvents();

  it('are twenty', () => {
    expect(QUERIES.length).toBe(20);
  });

  it.each(QUERIES)('agree on $question', async ({ filter, where, test, cells, period }) => {
    const chosen = dataset.events.filter(event => test(rowOf(event as Event)));
    expect(chosen.length).toBeGreaterThan(0);
    const { byInstrument } = countCapital(chosen);
    const expected = exact(Object.fromEntries(INSTRUMENTS.map(name => [name, byInstrument[name].paid])));

    // The filter that the MCP server and others use.
    const { raised } = totalsOf(selectEvents(dataset, filter));
    expect(exact(Object.fromEntries(INSTRUMENTS.map(name => [name, raised[name].paid_usd])))).toEqual(
      expected,
    );

    // SQL over the Parquet file.
    const columns = INSTRUMENTS.map(name => `coalesce(sum(counted_${name}_usd), 0) as ${name}`).join(', ');
    expect(exact((await sql.rows(`select ${columns} from events where ${where}`))[0]!)).toEqual(expected);

    // The API's records, and the CSV's cells of the same ids.
    const published = events.filter(event => test(rowOf(event)));
    const sums = Object.fromEntries(
      INSTRUMENTS.map(name => [
        name,
        published
          .flatMap(event => event.counted)
          .filter(one => one.instrument === name)
          .reduce((sum, one) => sum + one.paid_usd, 0),
      ]),
    );
    expect(exact(sums)).toEqual(expected);
    const cellsOf = Object.fromEntries(
      INSTRUMENTS.map(name => [
        name,
        published.reduce((sum, event) => sum + Number(csvRows.get(event.id)![`counted_${name}_usd`]), 0),
      ]),
    );
    expect(exact(cellsOf)).toEqual(expected);

    // The MCP server, over its child process; ids there are names here.
    const { company_id, investor_id, ...rest } = filter;
    const { raised: said } = await askMcp<{ raised: Record<string, { paid_usd: number }> }>(
      client,
      'get_totals',
      {
        ...rest,
        ...(company_id ? { company: company_id } : {}),
        ...(investor_id ? { investor: investor_id } : {}),
      },
    );
    expect(exact(Object.fromEntries(INSTRUMENTS.map(name => [name, said[name]!.paid_usd])))).toEqual(
      expected,
    );

    // The published cube, where its cells answer the question.
    if (cells && period) {
      const totals = api.get('totals.json')!() as Record<
        string,
        { period: string; layer: string | null; instrument: string; paid_usd: number }[]
      >;
      const cube = Object.fromEntries(
        INSTRUMENTS.map(name => [
          name,
          totals[period]!.filter(cell => cell.instrument === name && cells(cell)).reduce(
            (sum, cell) => sum + cell.paid_usd,
            0,
          ),
        ]),
      );
      expect(exact(cube)).toEqual(expected);
    }
  });
});
