// The ranked accounts as files: for any importer, for three CRMs, and with all inputs for whoever checks the ranking.
import type { APIRoute } from 'astro';
import { ACCOUNT_FILES, CHANGED_DAYS, CHANGED_FILES } from '../../components/account-files.ts';
import { loadDataset } from '../../dataset/load-dataset.ts';
import { addDays } from '../../dataset/periods.ts';
import { accountsJson } from '../../outlets/accounts-json.ts';
import { attioCsv } from '../../outlets/crm-attio.ts';
import { genericCsv, genericJson } from '../../outlets/crm-generic.ts';
import { hubspotCsv } from '../../outlets/crm-hubspot.ts';
import { type CrmRow, changedSince, crmRow } from '../../outlets/crm-row.ts';
import { salesforceCsv } from '../../outlets/crm-salesforce.ts';
import { rankDataset } from '../../outreach/rank-dataset.ts';

const WRITERS: Record<string, (rows: readonly CrmRow[], asOf: string | null) => string> = {
  'accounts.csv': genericCsv,
  'rows.json': genericJson,
  'hubspot.csv': hubspotCsv,
  'salesforce.csv': salesforceCsv,
  'attio.csv': attioCsv,
};

export const getStaticPaths = () =>
  [...ACCOUNT_FILES, ...CHANGED_FILES].map(({ file }) => ({ params: { file } }));

export const GET: APIRoute = ({ params }) => {
  const file = params['file']!;
  const { asOf, ...dataset } = loadDataset();
  const ranked = rankDataset({ ...dataset, asOf });
  const headers = {
    'content-type': file.endsWith('.json') ? 'application/json' : 'text/csv; charset=utf-8',
  };
  if (file === 'accounts.json') return new Response(accountsJson(ranked, asOf), { headers });
  const rows = ranked.map(crmRow);
  const wanted =
    file.startsWith('changed-') && asOf !== null ? changedSince(rows, addDays(asOf, -CHANGED_DAYS)) : rows;
  return new Response(WRITERS[file.replace(/^changed-/, '')]!(wanted, asOf), { headers });
};
