// Exactly the rows of a view, in its order, as files: the columns that are shown, under the names of the open data.
import { type Cell, formatCsv, LIST_SEPARATOR } from '../dataset/csv.ts';
import { subtractMoney } from '../model/money.ts';
import type { Totals } from '../outlets/totals.ts';
import {
  amountAt,
  type Columns,
  companyId,
  dateText,
  eventId,
  type Lists,
  listAt,
  termAt,
  textAt,
} from './columns.ts';
import { reasonAt } from './draw-row.ts';
import { COUNTED } from './published-columns.ts';
import type { ShownColumn } from './shown-columns.ts';

type Value = string | number | readonly string[] | null;

const names = (columns: Columns, lists: Lists, row: number) =>
  [...listAt(lists, row)].map(place => columns.organizations.names[place] ?? '');

function counted(columns: Columns, row: number, instrument: number): number {
  const { starts, values } = columns.entries;
  for (let at = starts[row]!; at < starts[row + 1]!; at += 1)
    if (values[at] === instrument) return subtractMoney(columns.gross[at]!, columns.conditional[at]!);
  return 0;
}

/** How each exported column is filled; a name is that of the column of the open data that holds the same. */
const FIELDS: Readonly<Record<string, (columns: Columns, row: number) => Value>> = {
  company: (columns, row) => columns.organizations.names[columns.company[row]!] ?? null,
  company_id: companyId,
  announced: (columns, row) => dateText(columns.announced[row]!),
  date_precision: (columns, row) => textAt(columns.datePrecision, row),
  amount: (columns, row) => amountAt(columns.amount, row),
  currency: (columns, row) => textAt(columns.currency, row),
  amount_qualifier: (columns, row) => textAt(columns.amountQualifier, row),
  usd: (columns, row) => amountAt(columns.usd, row),
  usd_basis: (columns, row) => textAt(columns.usdBasis, row),
  valuation: (columns, row) => amountAt(columns.valuation, row),
  valuation_currency: (columns, row) => textAt(columns.valuationCurrency, row),
  valuation_usd: (columns, row) => amountAt(columns.valuationUsd, row),
  valuation_basis: (columns, row) => textAt(columns.valuationBasis, row),
  status: (columns, row) => termAt(columns, 'status', row)?.[0] ?? null,
  layer: (columns, row) => termAt(columns, 'layer', row)?.[0] ?? null,
  confidence: (columns, row) => termAt(columns, 'confidence', row)?.[0] ?? null,
  kind: (columns, row) => termAt(columns, 'kind', row)?.[0] ?? null,
  stage: (columns, row) => termAt(columns, 'stage', row)?.[0] ?? null,
  segment: (columns, row) => termAt(columns, 'segment', row)?.[0] ?? null,
  hq_country: (columns, row) => termAt(columns, 'country', row)?.[0] ?? null,
  lead_investors: (columns, row) => names(columns, columns.leadInvestors, row),
  investors: (columns, row) => names(columns, columns.investors, row),
  counterparties: (columns, row) => {
    const first = columns.counterparties.starts[row]!;
    return names(columns, columns.counterparties, row).map(
      (name, index) => `${name} (${textAt(columns.roles, first + index)})`,
    );
  },
  project: (columns, row) => textAt(columns.project, row),
  source_count: (columns, row) => columns.sources[row]!,
  first_recorded: (columns, row) => textAt(columns.recorded, row),
  note: (columns, row) => textAt(columns.note, row),
  ...Object.fromEntries(
    COUNTED.map((instrument, index) => [
      `counted_${instrument}_usd`,
      (columns: Columns, row: number) => counted(columns, row, index),
    ]),
  ),
  left_out_because: reasonAt,
};

/** The id first, then what is shown, then what every row counts for and why not, so that a file sums as its view. */
export function exportFields(shown: readonly ShownColumn[]): string[] {
  return [
    'id',
    ...new Set([
      ...shown.flatMap(column => column.fields),
      ...COUNTED.map(instrument => `counted_${instrument}_usd`),
      'left_out_because',
    ]),
  ];
}

const fieldValue = (columns: Columns, row: number, field: string): Value =>
  field === 'id' ? eventId(columns, row) : FIELDS[field]!(columns, row);

/** As the open data writes it: lists joined by semicolons, formulas made harmless. */
export function exportCsv(columns: Columns, rows: Iterable<number>, shown: readonly ShownColumn[]): string {
  const fields = exportFields(shown);
  const lines = Array.from(rows, row =>
    fields.map((field): Cell => {
      const value = fieldValue(columns, row, field);
      return Array.isArray(value) ? value.join(LIST_SEPARATOR) : (value as Cell);
    }),
  );
  return formatCsv(fields, lines);
}

/** The rows as records, with the address of the view, the day that the ledger reaches to and the totals. */
export function exportJson(
  columns: Columns,
  rows: Iterable<number>,
  shown: readonly ShownColumn[],
  { view, without, totals }: { readonly view: string; readonly without: number; readonly totals: Totals },
): string {
  const fields = exportFields(shown);
  const events = Array.from(rows, row =>
    Object.fromEntries(fields.map(field => [field, fieldValue(columns, row, field)])),
  );
  return `${JSON.stringify({ source: 'Tributary', licence: 'CC BY 4.0', view, as_of: columns.asOf, without_largest: without, totals, events }, null, 1)}\n`;
}
