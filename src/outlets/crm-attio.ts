// Rows of accounts → the CSV that Attio's company import takes.
import { formatCsv } from '../dataset/csv.ts';
import type { CrmRow } from './crm-row.ts';

/**
 * `Domains` is unique and drives enrichment. Our id is called `tributary_record_id` here: Attio would take a column
 * "Record ID" for its own ids and refuse new companies. Topics are split by commas, as multi-selects want.
 */
export const ATTIO_HEADER = [
  'Domains',
  'Name',
  'tributary_record_id',
  'priority',
  'why_now',
  'evidence_url',
  'funding_status',
  'funding_last_usd',
  'funding_date',
  'funding_month',
  'country',
  'segment',
  'demand_topics',
] as const;

export function attioCsv(rows: readonly CrmRow[]): string {
  return formatCsv(
    ATTIO_HEADER,
    rows.map(row => [
      row.domain,
      row.name,
      row.record_id,
      row.priority,
      row.why_now,
      row.evidence_url,
      row.funding_status,
      row.funding_last_usd,
      row.funding_date,
      row.funding_month,
      row.country,
      row.segment,
      row.topics.replaceAll('; ', ', '),
    ]),
  );
}
