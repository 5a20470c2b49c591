import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeOpenData, type OpenData } from '../../src/outlets/data-files.ts';
import { schemaOrgDataset } from '../../src/outlets/data-package.ts';
import { sha256 } from '../../src/outlets/edition.ts';
import { placeOf } from '../../src/outlets/place.ts';
import { recordsOf, type Table, type Value } from '../../src/outlets/tables/table.ts';
import { openDuckdb, type Sql } from './open-duckdb.ts';
import { changedDataset, emptyDataset, realDataset } from './real-dataset.ts';

const HOSTILE = [
  '=HYPERLINK("http://x","y")',
  '+1+1',
  '-2',
  '@SUM(A1)',
  '＝1+1',
  '\n=1+1',
  '"quoted"; and, comma',
  'line\nbreak',
  '</script><b>&amp;',
  '株式会社😀 ﷽',
  "'=1",
  ' space ',
];
const NOWHERE = placeOf(null, '/');

/** Events whose names a stranger wrote. */
const hostileDataset = () =>
  changedDataset((event, index) => {
    const name = HOSTILE[index];
    return name === undefined
      ? event
      : {
          ...event,
          company: name,
          note: name,
          investors: [name],
          lead_investors: [name],
          party_ids: { [name]: 'x-y' },
        };
  });

function writeAll(folder: string, { files }: OpenData) {
  for (const file of files.values()) {
    const path = join(folder, file.name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, file.body);
  }
}

/** What formats say differently for one and the same value. */
const plain = (value: unknown) => (typeof value === 'bigint' ? Number(value) : value);
const unguarded = (text: string) => (/^''*[=+\-@\t\r\n＝＋－＠]/.test(text) ? text.slice(1) : text);

function csvValue(text: string | null, column: Table['columns'][number]): Value {
  if (text === null || text === '') return column.type === 'list' ? [] : null;
  if (column.type === 'number' || column.type === 'integer') return Number(text);
  if (column.type === 'boolean') return text === 'yes';
  return column.type === 'list' ? unguarded(text).split('; ') : unguarded(text);
}

describe.each([
  ['the real ledger', realDataset],
  ['hostile names', hostileDataset],
])('the tables of %s, read back by DuckDB', (label, load) => {
  const folder = mkdtempSync(join(tmpdir(), 'tributary-open-'));
  const data = makeOpenData(load(), NOWHERE);
  let sql: Sql;
  beforeAll(async () => {
    writeAll(folder, data);
    sql = await openDuckdb();
  });
  afterAll(() => {
    sql.close();
    rmSync(folder, { recursive: true });
  });

  for (const table of data.tables) {
    const path = (format: string) => join(folder, `${table.name}.${format}`).replaceAll("'", "''");
    const records = recordsOf(table);

    it(`${table.name}.parquet holds the same rows, typed`, async () => {
      const rows = await sql.rows(`select * from read_parquet('${path('parquet')}')`);
      expect(rows.map(row => Object.fromEntries(Object.entries(row).map(([k, v]) => [k, plain(v)])))).toEqual(
        records,
      );
    });

    it(`${table.name}.jsonl holds the same rows`, async () => {
      const columns = table.columns.map(({ name, type }) => {
        const as = {
          number: 'DOUBLE',
          integer: 'INTEGER',
          boolean: 'BOOLEAN',
          list: 'VARCHAR[]',
          date: 'VARCHAR',
          string: 'VARCHAR',
        };
        return `${name}: '${as[type]}'`;
      });
      const rows = await sql.rows(
        `select * from read_json('${path('jsonl')}', format = 'newline_delimited', columns = {${columns.join(', ')}})`,
      );
      expect(rows).toEqual(records);
    });

    it(`${table.name}.csv holds the same rows but for the guard against formulas`, async () => {
      const rows = await sql.rows(
        `select * from read_csv('${path('csv')}', header = true, all_varchar = true, delim = ',', quote = '"', escape = '"', new_line = '\\r\\n', auto_detect = false, columns = {${table.columns.map(({ name }) => `${name}: 'VARCHAR'`).join(', ')}})`,
      );
      const flat = records.map(record =>
        Object.fromEntries(
          table.columns.map(column => {
            const value = record[column.name]!;
            // What holds the separator itself cannot be told from two names: that is why lists are lists elsewhere.
            return [
              column.name,
              Array.isArray(value)
                ? value.flatMap(one => (one === '' ? [] : one.split('; ')))
                : value === ''
                  ? null
                  : value,
            ];
          }),
        ),
      );
      const read = rows.map(row =>
        Object.fromEntries(
          table.columns.map(column => [column.name, csvValue(row[column.name] as string | null, column)]),
        ),
      );
      if (label === 'the real ledger') expect(read).toEqual(flat);
      else
        expect(read.map(row => row['company'] ?? row['id'])).toEqual(
          flat.map(row => row['company'] ?? row['id']),
        );
    });
  }

  it('lets no cell of a CSV begin like a formula', () => {
    for (const { name } of data.tables) {
      const text = data.files.get(`${name}.csv`)!.body as string;
      expect(text.match(/(^|[\r\n,])"?[=+@\t](?![\d.])/g) ?? [], name).toEqual([]);
    }
  });
});

describe('hostile names', () => {
  it('stand unchanged in JSON and JSON Lines', () => {
    const { files } = makeOpenData(hostileDataset(), NOWHERE);
    const rows = JSON.parse(files.get('events.json')!.body as string) as {
      company: string;
      note: string;
      investors: string[];
    }[];
    for (const name of HOSTILE) {
      const row = rows.find(one => one.company === name)!;
      expect(row.note).toBe(name);
      expect(row.investors).toEqual([name]);
    }
    const lines = (files.get('events.jsonl')!.body as string).trimEnd().split('\n');
    expect(lines.map(line => JSON.parse(line))).toEqual(rows);
  });
});

describe('the descriptions', () => {
  const place = placeOf('https://example.org', '/tributary/');
  const data = makeOpenData(realDataset(), place);
  const text = (name: string) => data.files.get(name)!.body as string;

  it('the data package is valid by Frictionless, and its rows fit their schemas', async () => {
    const { Package } = createRequire(import.meta.url)('datapackage');
    const folder = mkdtempSync(join(tmpdir(), 'tributary-package-'));
    try {
      writeAll(folder, data);
      const found = await Package.load(join(folder, 'datapackage.json'));
      expect(found.errors).toEqual([]);
      expect(found.valid).toBe(true);
      for (const table of data.tables) {
        const rows = await found.getResource(table.name).read({ relations: false });
        expect(rows.length, table.name).toBe(table.rows.length);
        expect(await found.getResource(table.name).checkRelations(), table.name).toBe(true);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('the checksums are those of the files, and name every file but their own', () => {
    const lines = text('sha256sums.txt').trimEnd().split('\n');
    const sums = new Map(lines.map(line => [line.slice(66), line.slice(0, 64)]));
    for (const file of data.files.values())
      if (file.name !== 'sha256sums.txt') expect(sums.get(file.name), file.name).toBe(sha256(file.body));
    expect(sums.size).toBe(data.files.size - 1);
  });

  it('the schemas are JSON Schemas that the ledger’s own records fit', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    const { ledger } = realDataset();
    const records = {
      event: ledger.events,
      organization: ledger.organizations,
      signal: ledger.signals,
      source: ledger.sources,
    };
    for (const [name, list] of Object.entries(records)) {
      const validate = ajv.compile(JSON.parse(text(`schemas/${name}.json`)));
      for (const record of list)
        expect(validate(record), `${name} ${ajv.errorsText(validate.errors)}`).toBe(true);
    }
    expect([...data.files.keys()].filter(name => name.startsWith('schemas/')).length).toBe(9);
  });

  it('the citation names the edition and a licence', () => {
    const citation = parse(text('CITATION.cff'));
    expect(citation).toMatchObject({
      'cff-version': '1.2.0',
      type: 'dataset',
      license: 'CC-BY-4.0',
      version: data.edition.name,
    });
    expect(citation.authors.length).toBeGreaterThan(0);
    expect(citation.url).toBe(`https://example.org/tributary/data/archive/${data.edition.name}/`);
  });

  it('schema.org’s Dataset has what search engines ask for', () => {
    const dataset = schemaOrgDataset(data.tables, data.edition, place, {
      first: '2019',
      last: '2026',
    }) as Record<string, unknown>;
    expect(dataset).toMatchObject({
      '@type': 'Dataset',
      license: 'https://creativecommons.org/licenses/by/4.0/',
    });
    expect(String(dataset['description']).length).toBeGreaterThan(50);
    for (const one of dataset['distribution'] as { contentUrl: string }[])
      expect(data.files.has(one.contentUrl.replace('https://example.org/tributary/data/', ''))).toBe(true);
  });

  it('explains every column, each once', () => {
    for (const table of data.tables) {
      expect(new Set(table.columns.map(column => column.name)).size).toBe(table.columns.length);
      for (const column of table.columns)
        expect(column.means.length, `${table.name}.${column.name}`).toBeGreaterThan(2);
      const keys = table.rows.map(row =>
        JSON.stringify(table.key.map(name => row[table.columns.findIndex(c => c.name === name)])),
      );
      expect(new Set(keys).size, `${table.name} has a key twice`).toBe(keys.length);
    }
  });

  it('leaves a cell empty where nothing was stated, and lists no value that a column does not allow', () => {
    for (const table of data.tables)
      table.columns.forEach((column, at) => {
        for (const row of table.rows) {
          const value = row[at]!;
          if (column.required) expect(value, `${table.name}.${column.name}`).not.toBeNull();
          if (column.values && value !== null) expect(column.values).toContain(value);
          if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
        }
      });
  });
});

describe('an edition', () => {
  it('is the same bytes for the same ledger, whatever the order of its records', () => {
    const { ledger } = realDataset();
    const first = makeOpenData(realDataset(), NOWHERE);
    const again = makeOpenData(
      changedDataset(event => ({ ...event })),
      NOWHERE,
    );
    expect(ledger.events.length).toBeGreaterThan(0);
    for (const [name, file] of first.files)
      expect(sha256(again.files.get(name)!.body), name).toBe(sha256(file.body));
  });

  it('has another name when a row is another', () => {
    const other = makeOpenData(
      changedDataset((event, index) => (index === 3 ? { ...event, note: 'another' } : event)),
      NOWHERE,
    );
    expect(other.edition.name).not.toBe(makeOpenData(realDataset(), NOWHERE).edition.name);
    expect(other.edition.date).toBe(realDataset().asOf);
  });

  it('of an empty ledger is a full set of empty files', async () => {
    const data = makeOpenData(emptyDataset(), NOWHERE);
    expect(data.edition.name).toMatch(/^empty-/);
    expect(JSON.parse(data.files.get('events.json')!.body as string)).toEqual([]);
    const folder = mkdtempSync(join(tmpdir(), 'tributary-empty-'));
    const sql = await openDuckdb();
    try {
      writeAll(folder, data);
      expect(
        await sql.rows(`select count(*)::int as n from read_parquet('${join(folder, 'events.parquet')}')`),
      ).toEqual([{ n: 0 }]);
    } finally {
      sql.close();
      rmSync(folder, { recursive: true });
    }
  });
});
