// The database that the browser makes from the published CSV files: the same rows, the same sums, no way out.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countCapital, INSTRUMENTS } from '../../src/dataset/count.ts';
import { eventsWithin, periodsEnding } from '../../src/dataset/periods.ts';
import { makeOpenData } from '../../src/outlets/data-files.ts';
import { placeOf } from '../../src/outlets/place.ts';
import { answerQuestions } from '../../src/outlets/sql/answer-questions.ts';
import { databaseStatements, listRelations } from '../../src/outlets/sql/database.ts';
import { listQuestions } from '../../src/outlets/sql/questions.ts';
import { type Batch, readBatch, readCell } from '../../src/outlets/sql/result.ts';
import { numberColumns, showCell } from '../../src/outlets/sql/show-cell.ts';
import { openDuckdb, type Sql } from './open-duckdb.ts';
import { changedDataset, emptyDataset, realDataset } from './real-dataset.ts';

const NOWHERE = placeOf(null, '/');
const HOSTILE = [
  '=HYPERLINK("http://x")',
  "'=1",
  "''-2",
  '\n@x',
  '"quoted", with comma',
  "O'Neil",
  '＝1+1',
  "'plain'",
];

/** The real ledger with names that a stranger wrote, in texts and as the first of lists. */
const hostileDataset = () =>
  changedDataset((event, index) => {
    const name = HOSTILE[index];
    return name === undefined
      ? event
      : { ...event, company: name, note: name, lead_investors: [name, 'Next'] };
  });

describe.each([
  ['the real ledger', realDataset],
  ['a ledger with hostile names', hostileDataset],
  ['an empty ledger', emptyDataset],
])('the database of %s', (_, load) => {
  const dataset = load();
  const data = makeOpenData(dataset, NOWHERE);
  const folder = mkdtempSync(join(tmpdir(), 'tributary-sql-'));
  const fileOf = ({ name }: { name: string }, format = 'csv') => join(folder, `${name}.${format}`);
  let sql: Sql;

  beforeAll(async () => {
    sql = await openDuckdb();
    await sql.rows('CREATE SCHEMA published');
    for (const table of data.tables) {
      for (const format of ['csv', 'parquet'])
        writeFileSync(fileOf(table, format), data.files.get(`${table.name}.${format}`)!.body);
      await sql.rows(
        `CREATE TABLE published.${table.name} AS FROM read_parquet('${fileOf(table, 'parquet')}')`,
      );
    }
    for (const statement of databaseStatements(data.tables, data.edition, table => fileOf(table)))
      await sql.rows(statement);
  });
  afterAll(() => {
    sql.close();
    rmSync(folder, { recursive: true });
  });

  it.each(data.tables.map(table => table.name))(
    'holds %s as the Parquet file does, typed alike',
    async name => {
      const columns = (schema: string) =>
        sql.rows(
          `SELECT column_name, data_type FROM information_schema.columns WHERE table_schema = '${schema}' AND table_name = '${name}' ORDER BY ordinal_position`,
        );
      expect(await columns('main')).toEqual(await columns('published'));
      expect(await sql.rows(`FROM ${name}`)).toEqual(await sql.rows(`FROM published.${name}`));
    },
  );

  it('lists what it has', async () => {
    for (const { name, columns } of listRelations(data.tables)) {
      const present = await sql.rows(`DESCRIBE ${name}`);
      for (const column of columns.filter(one => one.name !== '*'))
        expect(present).toContainEqual(
          expect.objectContaining({ column_name: column.name, column_type: column.type }),
        );
    }
  });

  it('sums what counts as the site does', async () => {
    const { byInstrument } = countCapital(dataset.events);
    for (const instrument of INSTRUMENTS)
      expect(
        (
          await sql.rows(
            `SELECT coalesce(sum(counted_usd), 0) AS usd FROM counted WHERE instrument = '${instrument}'`,
          )
        )[0]!['usd'],
      ).toBeCloseTo(byInstrument[instrument].paid, 2);
  });

  it('opens nothing beside itself, and stays so', async () => {
    for (const query of [
      "FROM read_csv('https://example.org/x.csv')",
      `FROM '${fileOf(data.tables[0]!)}'`,
      "COPY (SELECT 1) TO 'out.csv'",
      "ATTACH 'other.db'",
      'LOAD spatial',
      'SET enable_external_access = true',
      'SET autoload_known_extensions = true',
    ])
      await expect(sql.rows(query), query).rejects.toThrow(/disabled|locked/);
  });
});

describe('the worked questions', () => {
  const dataset = realDataset();
  const questions = listQuestions(dataset);

  it('are a dozen and have an answer each, from the engine of the browser', async () => {
    const answers = await answerQuestions(makeOpenData(dataset, NOWHERE), questions);
    expect(questions.length).toBeGreaterThanOrEqual(12);
    questions.forEach(({ id }, index) => {
      expect(answers[index]!.rows.length, id).toBeGreaterThan(0);
    });
    const { columns, rows } = answers[questions.findIndex(({ id }) => id === 'raised-lately')]!;
    for (const days of [30, 90, 365]) {
      const { byInstrument } = countCapital(
        eventsWithin(dataset.events, periodsEnding(dataset.asOf!, days).current, dataset.asOf!),
      );
      for (const row of rows)
        expect(row[columns.indexOf(`last_${days}_days`)], `${row[0]} ${days}`).toBe(
          byInstrument[row[0] as 'equity'].paid,
        );
    }
  });

  it('can be asked of an empty ledger', async () => {
    const empty = emptyDataset();
    const answers = await answerQuestions(makeOpenData(empty, NOWHERE), listQuestions(empty));
    expect(answers).toHaveLength(questions.length);
  });
});

describe('what the engine answers', () => {
  it.each([
    ['Utf8', null, null, '–'],
    ['Int64', 12n, 12, '12'],
    ['Int64', 2n ** 60n, String(2n ** 60n), String(2n ** 60n)],
    ['Int32', 2025, 2025, '2025'],
    ['Float64', 1234567.5, 1234567.5, '1,234,567.5'],
    ['Float64', Number.NaN, 'NaN', 'NaN'],
    ['Date32<DAY>', Date.UTC(2026, 6, 1), '2026-07-01', '2026-07-01'],
    ['Timestamp<MICROSECOND>', Date.UTC(2026, 6, 1, 9), '2026-07-01 09:00:00', '2026-07-01 09:00:00'],
    ['List<Utf8>', ['a', null, 'b'], 'a; ; b', 'a; ; b'],
    ['Struct<{a:Int64}>', { a: 1n }, '{"a":"1"}', '{"a":"1"}'],
    ['Bool', true, true, 'yes'],
    ['Interval<MONTH_DAY_NANO>', [0, 0], '(Interval: cast it to VARCHAR)', '(Interval: cast it to VARCHAR)'],
  ])('is read as a cell: %s', (type, value, cell, shown) => {
    expect(readCell(value, type)).toBe(cell);
    expect(showCell(cell)).toBe(shown);
  });

  it('comes as columns and rows; only columns of numbers are set as numbers', () => {
    const data = [
      [1, 'a'],
      [null, 2],
    ];
    const batch: Batch = {
      numRows: 2,
      schema: { fields: ['n', 'm'].map(name => ({ name, type: 'Float64' })) },
      getChildAt: column => ({ get: row => data[row]![column] }),
    };
    const { columns, rows } = readBatch(batch);
    expect([columns, rows]).toEqual([['n', 'm'], data]);
    expect(numberColumns(rows, 2)).toEqual([true, false]);
  });

  it('cuts what is very long, in the table only', () => {
    expect(showCell('x'.repeat(1000)).length).toBeLessThan(300);
  });
});
