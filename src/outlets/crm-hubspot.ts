// Rows of accounts → the CSV that HubSpot's company import takes.
import { type CrmColumns, FUNDING_COLUMNS, writeCrmCsv } from './crm-columns.ts';
import { type CrmRow, fitText } from './crm-row.ts';

/** HubSpot's own limit for one value of a text property. */
const TEXT = 65_536;
/** A single-line name as its company records show it. */
const NAME = 255;

/**
 * `Name` and `Company domain name` are HubSpot's own headers, the domain is what it tells companies apart by. The
 * industry is left out: HubSpot takes only its own list of values there. All else are custom properties; numbers
 * carry no separators and dates are YYYY-MM-DD.
 */
const COLUMNS: CrmColumns = {
  Name: row => fitText(row.name, NAME),
  'Company domain name': row => row.domain,
  'Country/Region': row => row.country,
  record_id: row => row.record_id,
  priority: row => row.priority,
  why_now: row => fitText(row.why_now, TEXT),
  evidence_url: row => row.evidence_url,
  ...FUNDING_COLUMNS,
  segment: row => row.segment,
  demand_topics: row => row.topics,
};

export const hubspotCsv = (rows: readonly CrmRow[]): string => writeCrmCsv(COLUMNS, rows);
