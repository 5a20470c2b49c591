// Rows of accounts → the CSV that Salesforce's Data Import Wizard and Data Loader take for accounts.
import { type CrmColumns, FUNDING_COLUMNS, writeCrmCsv } from './crm-columns.ts';
import { type CrmRow, fitText } from './crm-row.ts';

/** Lengths of standard and of custom text fields; a custom text field ends at 255. */
const NAME = 255;
const SITE = 80;
const TEXT = 255;

/** An address longer than the field is left out: half an address leads nowhere. */
const wholeUrl = (url: string, most: number) => (url.length <= most ? url : '');

/**
 * `Account Name` is required; the wizard matches on it with `Account Site`, Data Loader on the external id, for which
 * `record_id` is meant. `Amount` is not among them: that is the seller's own deal.
 */
const COLUMNS: CrmColumns = {
  'Account Name': row => fitText(row.name, NAME),
  'Account Site': row => fitText(row.domain || row.record_id, SITE),
  Website: row => (row.domain === '' ? '' : wholeUrl(`https://${row.domain}`, TEXT)),
  'Billing Country': row => row.country,
  record_id: row => fitText(row.record_id, TEXT),
  priority: row => row.priority,
  // The apostrophe that disarms a formula counts too.
  why_now: row => fitText(row.why_now, TEXT - 1),
  evidence_url: row => wholeUrl(row.evidence_url, TEXT),
  ...FUNDING_COLUMNS,
  segment: row => row.segment,
};

export const salesforceCsv = (rows: readonly CrmRow[]): string => writeCrmCsv(COLUMNS, rows);
