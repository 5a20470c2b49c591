// Rows of accounts → the CSV that Salesforce's Data Import Wizard and Data Loader take for accounts.
import { formatCsv } from '../dataset/csv.ts';
import { type CrmRow, fitText } from './crm-row.ts';

/** Lengths of standard and of custom text fields; a custom text field ends at 255. */
const NAME = 255;
const SITE = 80;
const TEXT = 255;

/**
 * `Account Name` is required; the wizard matches on it with `Account Site`, Data Loader on the external id, for which
 * `record_id` is meant. `Amount` is not among them: that is the seller's own deal.
 */
export const SALESFORCE_HEADER = [
  'Account Name',
  'Account Site',
  'Website',
  'Billing Country',
  'record_id',
  'priority',
  'why_now',
  'evidence_url',
  'funding_status',
  'funding_last_usd',
  'funding_date',
  'funding_month',
  'segment',
] as const;

/** An address longer than the field is left out: half an address leads nowhere. */
const wholeUrl = (url: string, most: number) => (url.length <= most ? url : '');

export function salesforceCsv(rows: readonly CrmRow[]): string {
  return formatCsv(
    SALESFORCE_HEADER,
    rows.map(row => [
      fitText(row.name, NAME),
      fitText(row.domain || row.record_id, SITE),
      row.domain === '' ? '' : wholeUrl(`https://${row.domain}`, TEXT),
      row.country,
      fitText(row.record_id, TEXT),
      row.priority,
      // The apostrophe that disarms a formula counts too.
      fitText(row.why_now, TEXT - 1),
      wholeUrl(row.evidence_url, TEXT),
      row.funding_status,
      row.funding_last_usd,
      row.funding_date,
      row.funding_month,
      row.segment,
    ]),
  );
}
