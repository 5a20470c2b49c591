// What a query answers, as plain cells: from the engine's columns to what a table, a CSV file or a drawing takes.

import type { Cell } from '../../dataset/csv.ts';
import { LIST_SEPARATOR } from '../../dataset/csv.ts';

/** The part of an Arrow batch that is read. */
export interface Batch {
  readonly numRows: number;
  readonly schema: { readonly fields: readonly { readonly name: string; readonly type: unknown }[] };
  getChildAt(column: number): { get(row: number): unknown } | null;
}

const isIterable = (value: object): value is Iterable<unknown> => Symbol.iterator in value;

/** A number where a double holds it exactly, else its digits. */
const readInteger = (value: bigint): Cell =>
  BigInt.asIntN(54, value) === value ? Number(value) : String(value);

/** JSON of what has parts, integers of any length as their digits. */
const asJson = (value: unknown) =>
  JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? String(part) : part));

/** One value of a column of the named Arrow type. */
export function readCell(value: unknown, type: string): Cell {
  if (value === null || value === undefined) return null;
  if (type.startsWith('Date')) return new Date(Number(value)).toISOString().slice(0, 10);
  if (type.startsWith('Timestamp'))
    return new Date(Number(value))
      .toISOString()
      .replace('T', ' ')
      .replace(/(?:\.000)?Z$/, '');
  // The reader of Arrow gets these wrong: better to say so than to show them.
  if (/^(?:Interval|Time)/.test(type)) return `(${type.split('<')[0]}: cast it to VARCHAR)`;
  if (typeof value === 'bigint') return readInteger(value);
  if (typeof value === 'number')
    return Number.isFinite(value) ? value : Number.isNaN(value) ? 'NaN' : String(value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (type.startsWith('List') && isIterable(value as object)) {
    const inner = type.slice(type.indexOf('<') + 1, -1);
    return [...(value as Iterable<unknown>)]
      .map(one => String(readCell(one, inner) ?? ''))
      .join(LIST_SEPARATOR);
  }
  return asJson(value);
}

/** The names of a result's columns, and its rows as cells. */
export function readBatch(batch: Batch): { columns: string[]; rows: Cell[][] } {
  const { fields } = batch.schema;
  const vectors = fields.map((_, column) => batch.getChildAt(column));
  const types = fields.map(field => String(field.type));
  return {
    columns: fields.map(field => field.name),
    rows: Array.from({ length: batch.numRows }, (_, row) =>
      vectors.map((vector, column) => readCell(vector?.get(row), types[column]!)),
    ),
  };
}
