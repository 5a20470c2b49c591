// What the importers of CRMs have in common: a file is its columns, each with its header and what stands in it.
import { type Cell, formatCsv } from '../dataset/csv.ts';
import type { CrmRow } from './crm-row.ts';

/** Columns by their headers, in the order of the file. */
export type CrmColumns = Readonly<Record<string, (row: CrmRow) => Cell>>;

/** The newest round: fields of our own under the same names everywhere. */
export const FUNDING_COLUMNS: CrmColumns = {
  funding_status: row => row.funding_status,
  funding_last_usd: row => row.funding_last_usd,
  funding_date: row => row.funding_date,
  funding_month: row => row.funding_month,
};

/** The file with these columns. */
export function writeCrmCsv(columns: CrmColumns, rows: readonly CrmRow[]): string {
  return formatCsv(
    Object.keys(columns),
    rows.map(row => Object.values(columns).map(cell => cell(row))),
  );
}
