// The files in which ranked accounts leave the site.

export const ACCOUNT_FILES = [
  { file: 'accounts.csv', label: 'CSV with every column' },
  { file: 'accounts.json', label: 'JSON' },
  { file: 'hubspot.csv', label: 'HubSpot' },
  { file: 'salesforce.csv', label: 'Salesforce' },
  { file: 'attio.csv', label: 'Attio' },
] as const;
