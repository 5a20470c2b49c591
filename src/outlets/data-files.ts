// Everything under /data/ that is a file: the tables in every form, their descriptions and their checksums.
import type { Dataset } from '../dataset/dataset.ts';
import { makeJsonSchemas } from '../model/json-schemas.ts';
import { citationFile, type DescribedFile, dataPackage } from './data-package.ts';
import { type Edition, editionOf, sha256 } from './edition.ts';
import type { Place } from './place.ts';
import { listTables } from './tables/list-tables.ts';
import type { Table } from './tables/table.ts';
import { jsonOfLines, tableCsv, tableJsonLines, tableParquet } from './tables/table-formats.ts';

export interface DataFile {
  readonly name: string;
  readonly type: string;
  readonly body: string | Uint8Array;
}

export interface OpenData {
  readonly edition: Edition;
  readonly tables: readonly Table[];
  /** By name below /data/. */
  readonly files: ReadonlyMap<string, DataFile>;
}

const bytesOf = (body: string | Uint8Array) =>
  typeof body === 'string' ? new TextEncoder().encode(body).byteLength : body.byteLength;

const describe = (file: DataFile): DescribedFile => ({
  name: file.name,
  type: file.type,
  bytes: bytesOf(file.body),
  sha256: sha256(file.body),
});

const prettyJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** A table in every form; `lines` are its rows as JSON Lines, formatted once for the edition and the files. */
function formatsOf(table: Table, lines: string): DataFile[] {
  return [
    { name: `${table.name}.csv`, type: 'text/csv; charset=utf-8', body: tableCsv(table) },
    { name: `${table.name}.json`, type: 'application/json', body: jsonOfLines(lines) },
    { name: `${table.name}.jsonl`, type: 'application/jsonl', body: lines },
    { name: `${table.name}.parquet`, type: 'application/vnd.apache.parquet', body: tableParquet(table) },
  ];
}

/** The JSON Schemas of the vocabulary, for the records of the API and of the ledger. */
export function schemaFiles(): DataFile[] {
  return Object.entries(makeJsonSchemas()).map(([name, schema]) => ({
    name: `schemas/${name}.json`,
    type: 'application/schema+json',
    body: prettyJson(schema),
  }));
}

/** All files of one edition: the same ledger gives the same bytes. */
export function makeOpenData(dataset: Dataset, place: Place): OpenData {
  const tables = listTables(dataset);
  const written = tables.map(table => ({ table, name: table.name, lines: tableJsonLines(table) }));
  const edition = editionOf(dataset, written);
  const shelves = written.flatMap(({ table, lines }) => formatsOf(table, lines));
  const files: DataFile[] = [
    ...shelves,
    ...schemaFiles(),
    {
      name: 'datapackage.json',
      type: 'application/json',
      body: prettyJson(dataPackage(tables, shelves.map(describe), edition, place)),
    },
    { name: 'CITATION.cff', type: 'text/plain; charset=utf-8', body: citationFile(edition, place) },
  ];
  const sums = files
    .map(file => `${sha256(file.body)}  ${file.name}\n`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1));
  files.push({ name: 'sha256sums.txt', type: 'text/plain; charset=utf-8', body: sums.join('') });
  return { edition, tables, files: new Map(files.map(file => [file.name, file])) };
}
