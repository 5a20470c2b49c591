// The ranked accounts as CSV, with the reason, the money and the page that proves it.
import type { APIRoute } from 'astro';
import { formatCsv } from '../../dataset/csv.ts';
import { loadDataset } from '../../dataset/load-dataset.ts';
import { rankAccounts } from '../../outreach/rank-accounts.ts';

export const GET: APIRoute = () => {
  const csv = formatCsv(
    [
      'rank',
      'record_id',
      'company',
      'domain',
      'country',
      'segment',
      'priority',
      'fit',
      'capacity',
      'raised_two_years_usd',
      'funding_last_usd',
      'funding_status',
      'funding_date',
      'signals',
      'why_now',
      'evidence_url',
    ],
    rankAccounts(loadDataset()).map((account, index) => [
      index + 1,
      account.company.id,
      account.company.name,
      account.company.organization?.website ?? account.lastRound.website,
      account.company.organization?.hq_country ?? account.lastRound.hq_country,
      account.segment,
      Number(account.priority.toFixed(4)),
      Number(account.fit.toFixed(4)),
      Number(account.capacity.toFixed(4)),
      account.raised,
      account.lastRound.usd?.amount,
      account.lastRound.status,
      account.lastRound.announced,
      account.signals,
      account.why,
      account.lastRound.sources[0]?.url,
    ]),
  );
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
