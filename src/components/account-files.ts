// The files in which ranked accounts leave the site: whole, and only what changed of late.

/** Days back from the ledger's newest date that the files of changes reach. */
export const CHANGED_DAYS = 30;

export const ACCOUNT_FILES = [
  { file: 'hubspot.csv', label: 'HubSpot' },
  { file: 'salesforce.csv', label: 'Salesforce' },
  { file: 'attio.csv', label: 'Attio' },
  { file: 'accounts.csv', label: 'CSV, every column' },
  { file: 'rows.json', label: 'JSON, every column' },
  { file: 'accounts.json', label: 'JSON with all inputs' },
] as const;

/** The same for what changed; all inputs are only ever published whole. */
export const CHANGED_FILES = ACCOUNT_FILES.filter(({ file }) => file !== 'accounts.json').map(
  ({ file, label }) => ({ file: `changed-${file}`, label }),
);
