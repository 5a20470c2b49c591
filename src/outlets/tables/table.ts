// What a table of the open data is: one definition from which every format, the data package and the dictionary are made.
import type { Dataset } from '../../dataset/dataset.ts';

/** `date` is a whole day; a date that may be only a month or a year is a `string`. A `list` holds strings. */
export type ColumnType = 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'list';

/** What a cell holds: null where nothing was stated. */
export type Value = string | number | boolean | readonly string[] | null;

/** How a column is filled from the records that make the rows. */
export interface ColumnDefinition<Row> {
  readonly name: string;
  readonly type: ColumnType;
  readonly means: string;
  /** Unit of a number, or the standard that a code follows. */
  readonly unit?: string;
  /** True where every row has a value. */
  readonly required?: boolean;
  /** All values that the column can take. */
  readonly values?: readonly string[];
  readonly cell: (row: Row, dataset: Dataset) => Value | undefined;
}

export type Column = Omit<ColumnDefinition<never>, 'cell'>;

/** Columns whose values are found in another table. */
export interface Reference {
  readonly column: string;
  readonly table: string;
  readonly target: string;
}

/** A table filled from one ledger. */
export interface Table {
  readonly name: string;
  readonly title: string;
  readonly means: string;
  readonly key: readonly string[];
  readonly references: readonly Reference[];
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Value[])[];
}

export interface TableDefinition<Row> extends Omit<Table, 'columns' | 'rows' | 'references'> {
  readonly references?: readonly Reference[];
  readonly columns: readonly ColumnDefinition<Row>[];
  readonly list: (dataset: Dataset) => readonly Row[];
}

/** A definition as the function that fills it from a dataset. */
export function defineTable<Row>(definition: TableDefinition<Row>): (dataset: Dataset) => Table {
  const { list, columns, references = [], ...rest } = definition;
  return dataset => ({
    ...rest,
    references,
    columns: columns.map(({ cell: _, ...column }) => column),
    rows: list(dataset).map(row => columns.map(column => column.cell(row, dataset) ?? null)),
  });
}

/** The rows of a table as records, as JSON, JSON Lines and Parquet show them. */
export function recordsOf(table: Table): Record<string, Value>[] {
  return table.rows.map(row =>
    Object.fromEntries(table.columns.map((column, index) => [column.name, row[index] ?? null])),
  );
}
