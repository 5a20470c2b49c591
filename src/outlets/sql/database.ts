// The open data as a database: the statements that make it from the published CSV files, and shut every door behind them.

import { INSTRUMENTS } from '../../dataset/count.ts';
import { GUARDED, LIST_SEPARATOR } from '../../dataset/csv.ts';
import { quarterOf } from '../../model/partial-date.ts';
import type { Edition } from '../edition.ts';
import type { Column, ColumnType, Table } from '../tables/table.ts';

/** A table or view as the page lists it. */
export interface Relation {
  readonly name: string;
  readonly means: string;
  readonly columns: readonly { readonly name: string; readonly type: string; readonly means: string }[];
}

/** Types as SQL names them; they are those that the Parquet files declare. */
const SQL_TYPE: Record<ColumnType, string> = {
  string: 'VARCHAR',
  number: 'DOUBLE',
  integer: 'INTEGER',
  boolean: 'BOOLEAN',
  date: 'DATE',
  list: 'VARCHAR[]',
};

const text = (value: string) => `'${value.replaceAll("'", "''")}'`;

/** What a cell of the CSV says as a value: yes is true, a list is taken apart, an apostrophe against formulas falls. */
function readColumn({ name, type }: Column): string {
  const cell = `"${name}"`;
  const bare = `regexp_replace(${cell}, ${text(GUARDED)}, '\\1')`;
  if (type === 'string') return `${bare} AS ${cell}`;
  if (type === 'boolean') return `${cell} = 'yes' AS ${cell}`;
  if (type === 'list')
    return `coalesce(string_split(${bare}, ${text(LIST_SEPARATOR)}), []::VARCHAR[]) AS ${cell}`;
  return cell;
}

const READ_AS: Partial<Record<ColumnType, string>> = { boolean: 'VARCHAR', list: 'VARCHAR' };

/** Makes a table from its CSV file; nothing about it is left to be guessed. */
function createTable(table: Table, file: string): string {
  const columns = table.columns.map(
    column => `${text(column.name)}: ${text(READ_AS[column.type] ?? SQL_TYPE[column.type])}`,
  );
  return `CREATE TABLE ${table.name} AS SELECT ${table.columns.map(readColumn).join(', ')} FROM read_csv(${text(file)}, auto_detect = false, header = true, delim = ',', quote = '"', escape = '"', nullstr = '', columns = {${columns.join(', ')}})`;
}

/** What the database calls now: the newest event's day, never the reader's clock. */
function createEdition(edition: Edition): string {
  const day = edition.date === 'empty' ? null : edition.date;
  const known = (value: string | null) => (value === null ? 'NULL' : text(value));
  return `CREATE TABLE edition AS SELECT ${text(edition.name)} AS name, CAST(${known(day)} AS DATE) AS as_of, CAST(${day?.slice(0, 4) ?? 'NULL'} AS INTEGER) AS "year", CAST(${known(day === null ? null : quarterOf(day))} AS VARCHAR) AS "quarter"`;
}

/** One row for each instrument that an event adds to: the counting rules, ready to be summed. */
const CREATE_COUNTED = `CREATE VIEW counted AS SELECT * FROM (${INSTRUMENTS.map(
  instrument =>
    `SELECT '${instrument}' AS instrument, counted_${instrument}_usd AS counted_usd, CAST(left(announced, 4) AS INTEGER) AS "year", year(counted_on) || '-Q' || quarter(counted_on) AS "quarter", * FROM events`,
).join(' UNION ALL ')}) WHERE counted_usd > 0`;

/** Run before anything else: what is missing is not fetched from anywhere. */
const FETCH_NOTHING = ['SET autoinstall_known_extensions = false', 'SET autoload_known_extensions = false'];
/** Run last: no file, no address, no extension from here on, and no way back. */
const SHUT_DOORS = ['SET enable_external_access = false', 'SET lock_configuration = true'];

/** All statements in their order; `fileOf` says under which name the database finds a table's CSV file. */
export function databaseStatements(
  tables: readonly Table[],
  edition: Edition,
  fileOf: (table: Table) => string,
): string[] {
  return [
    ...FETCH_NOTHING,
    ...tables.map(table => createTable(table, fileOf(table))),
    createEdition(edition),
    CREATE_COUNTED,
    ...SHUT_DOORS,
  ];
}

/** What can be asked: the ready-made view first, then the tables. */
export function listRelations(tables: readonly Table[]): Relation[] {
  const own = (name: string, type: string, means: string) => ({ name, type, means });
  return [
    {
      name: 'counted',
      means:
        'What counts as capital raised, ready to be summed: one row an event and instrument. Sum counted_usd of one instrument; equity, debt, grants and funds are never added together.',
      columns: [
        own('instrument', 'VARCHAR', INSTRUMENTS.join(', ')),
        own('counted_usd', 'DOUBLE', 'US dollars that the event adds'),
        own('year', 'INTEGER', 'of the announcement'),
        own('quarter', 'VARCHAR', 'as 2026-Q1; empty where not even the month is known'),
        own('*', '', 'and every column of events'),
      ],
    },
    ...tables.map(table => ({
      name: table.name,
      means: table.means,
      columns: table.columns.map(({ name, type, means }) => ({ name, type: SQL_TYPE[type], means })),
    })),
    {
      name: 'edition',
      means: 'One row about these data. Periods end on as_of, the day of the newest event, and not today.',
      columns: [
        own('name', 'VARCHAR', 'the edition, as it is cited'),
        own('as_of', 'DATE', 'day of the newest event'),
        own('year', 'INTEGER', 'its year'),
        own('quarter', 'VARCHAR', 'its quarter, as 2026-Q1'),
      ],
    },
  ];
}
