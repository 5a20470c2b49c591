// Rows of accounts → the CSV that Attio's company import takes.
import { type CrmColumns, FUNDING_COLUMNS, writeCrmCsv } from './crm-columns.ts';
import type { CrmRow } from './crm-row.ts';

/**
 * `Domains` is unique and drives enrichment. Our id is called `tributary_record_id` here: Attio would take a column
 * "Record ID" for its own ids and refuse new companies. Topics are split by commas, as multi-selects want.
 */
const COLUMNS: CrmColumns = {
  Domains: row => row.domain,
  Name: row => row.name,
  tributary_record_id: row => row.record_id,
  priority: row => row.priority,
  why_now: row => row.why_now,
  evidence_url: row => row.evidence_url,
  ...FUNDING_COLUMNS,
  country: row => row.country,
  segment: row => row.segment,
  demand_topics: row => row.topics.replaceAll('; ', ', '),
};

export const attioCsv = (rows: readonly CrmRow[]): string => writeCrmCsv(COLUMNS, rows);
