// A table as bytes: CSV for spreadsheets, JSON and JSON Lines for programs, Parquet for columns.
import { ByteWriter, parquetWrite } from 'hyparquet-writer';
import { type Cell, formatCsv, LIST_SEPARATOR } from '../../dataset/csv.ts';
import { type Column, recordsOf, type Table, type Value } from './table.ts';

function toCell(value: Value): Cell {
  return Array.isArray(value) ? value.join(LIST_SEPARATOR) : (value as Cell);
}

/** RFC 4180; a list is joined by semicolons, and text that a spreadsheet could run gets an apostrophe in front. */
export function tableCsv(table: Table): string {
  return formatCsv(
    table.columns.map(column => column.name),
    table.rows.map(row => row.map(toCell)),
  );
}

/** The same records as one JSON array, one record a line. JSON writes no line feed inside a record. */
export function jsonOfLines(lines: string): string {
  return lines === '' ? '[]\n' : `[\n${lines.slice(0, -1).replaceAll('\n', ',\n')}\n]\n`;
}

/** One record a line, in the order of the columns. */
export function tableJsonLines(table: Table): string {
  return recordsOf(table)
    .map(record => `${JSON.stringify(record)}\n`)
    .join('');
}

type SchemaElement = NonNullable<Parameters<typeof parquetWrite>[0]['schema']>[number];

function schemaOf(column: Column): SchemaElement[] {
  const { name } = column;
  const repetition_type = column.required ? 'REQUIRED' : 'OPTIONAL';
  switch (column.type) {
    case 'number':
      return [{ name, type: 'DOUBLE', repetition_type }];
    case 'integer':
      return [{ name, type: 'INT32', repetition_type }];
    case 'boolean':
      return [{ name, type: 'BOOLEAN', repetition_type }];
    case 'date':
      return [{ name, type: 'INT32', converted_type: 'DATE', repetition_type }];
    case 'list':
      return [
        { name, converted_type: 'LIST', num_children: 1, repetition_type: 'OPTIONAL' },
        { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
        { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
      ];
    default:
      return [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type }];
  }
}

/** Parquet with a declared type a column: lists stay lists, days are days, money is a double (exact to the cent). */
export function tableParquet(table: Table): Uint8Array {
  const writer = new ByteWriter();
  parquetWrite({
    writer,
    columnData: table.columns.map((column, index) => ({
      name: column.name,
      data: table.rows.map(row => {
        const value = row[index] ?? null;
        return column.type === 'date' && value !== null ? new Date(`${value}T00:00:00Z`) : value;
      }),
    })),
    schema: [{ name: 'root', num_children: table.columns.length }, ...table.columns.flatMap(schemaOf)],
    createdBy: 'Tributary',
  });
  return new Uint8Array(writer.getBuffer());
}
