// Rows of accounts → CSV with every column and JSON with every field, for anything else that imports.
import { formatCsv } from '../dataset/csv.ts';
import type { CrmRow } from './crm-row.ts';

export const GENERIC_HEADER = [
  'record_id',
  'rank',
  'name',
  'domain',
  'country',
  'segment',
  'priority',
  'fit',
  'need',
  'capacity',
  'why_now',
  'evidence_url',
  'funding_status',
  'funding_last_usd',
  'funding_date',
  'funding_month',
  'topics',
  'changed',
] as const satisfies readonly (keyof CrmRow)[];

export function genericCsv(rows: readonly CrmRow[]): string {
  return formatCsv(
    GENERIC_HEADER,
    rows.map(row => GENERIC_HEADER.map(column => row[column])),
  );
}

/** The same as JSON; `asOf` is the ledger's newest date. */
export function genericJson(rows: readonly CrmRow[], asOf: string | null): string {
  return `${JSON.stringify({ as_of: asOf, licence: 'CC BY 4.0', accounts: rows }, null, 1)}\n`;
}
