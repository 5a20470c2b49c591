// The exports by name: what the page offers, what the build writes, what a file is called.
import { attioCsv } from './crm-attio.ts';
import { genericCsv, genericJson } from './crm-generic.ts';
import { hubspotCsv } from './crm-hubspot.ts';
import type { CrmRow } from './crm-row.ts';
import { salesforceCsv } from './crm-salesforce.ts';

export interface CrmFormat {
  readonly id: string;
  readonly label: string;
  readonly extension: 'csv' | 'json';
  readonly write: (rows: readonly CrmRow[], asOf: string | null) => string;
}

export const CRM_FORMATS: readonly CrmFormat[] = [
  { id: 'hubspot', label: 'HubSpot companies', extension: 'csv', write: hubspotCsv },
  { id: 'salesforce', label: 'Salesforce accounts', extension: 'csv', write: salesforceCsv },
  { id: 'attio', label: 'Attio companies', extension: 'csv', write: attioCsv },
  { id: 'generic', label: 'CSV, all columns', extension: 'csv', write: genericCsv },
  { id: 'json', label: 'JSON', extension: 'json', write: genericJson },
];
