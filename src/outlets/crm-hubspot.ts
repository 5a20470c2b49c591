// Rows of accounts → the CSV that HubSpot's company import takes.
import { formatCsv } from '../dataset/csv.ts';
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
export const HUBSPOT_HEADER = [
  'Name',
  'Company domain name',
  'Country/Region',
  'record_id',
  'priority',
  'why_now',
  'evidence_url',
  'funding_status',
  'funding_last_usd',
  'funding_date',
  'funding_month',
  'segment',
  'demand_topics',
] as const;

export function hubspotCsv(rows: readonly CrmRow[]): string {
  return formatCsv(
    HUBSPOT_HEADER,
    rows.map(row => [
      fitText(row.name, NAME),
      row.domain,
      row.country,
      row.record_id,
      row.priority,
      fitText(row.why_now, TEXT),
      row.evidence_url,
      row.funding_status,
      row.funding_last_usd,
      row.funding_date,
      row.funding_month,
      row.segment,
      row.topics,
    ]),
  );
}
