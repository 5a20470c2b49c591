// The ranked accounts as files: for any importer, and for three CRMs.
import type { APIRoute } from 'astro';
import { ACCOUNT_FILES } from '../../components/account-files.ts';
import { loadDataset } from '../../dataset/load-dataset.ts';
import { attioCsv } from '../../outlets/crm-attio.ts';
import { genericCsv, genericJson } from '../../outlets/crm-generic.ts';
import { hubspotCsv } from '../../outlets/crm-hubspot.ts';
import { type CrmRow, crmRow } from '../../outlets/crm-row.ts';
import { salesforceCsv } from '../../outlets/crm-salesforce.ts';
import { rankDataset } from '../../outreach/rank-dataset.ts';

const WRITERS: Record<string, (rows: readonly CrmRow[], asOf: string | null) => string> = {
  'accounts.csv': genericCsv,
  'accounts.json': genericJson,
  'hubspot.csv': hubspotCsv,
  'salesforce.csv': salesforceCsv,
  'attio.csv': attioCsv,
};

export const getStaticPaths = () => ACCOUNT_FILES.map(({ file }) => ({ params: { file } }));

export const GET: APIRoute = ({ params }) => {
  const dataset = loadDataset();
  const write = WRITERS[params['file']!]!;
  return new Response(write(rankDataset(dataset).map(crmRow), dataset.asOf), {
    headers: {
      'content-type': params['file']!.endsWith('.json') ? 'application/json' : 'text/csv; charset=utf-8',
    },
  });
};
