// The registry of organizations as CSV.
import type { APIRoute } from 'astro';
import { formatCsv } from '../../dataset/csv.ts';
import { loadDataset } from '../../dataset/load-dataset.ts';

export const GET: APIRoute = () => {
  const { ledger } = loadDataset();
  const csv = formatCsv(
    [
      'id',
      'name',
      'aliases',
      'former_names',
      'roles',
      'investor_type',
      'segment',
      'website',
      'hq_country',
      'parent',
      'ambiguous_with',
    ],
    ledger.organizations.map(one => [
      one.id,
      one.name,
      one.aliases.join('; '),
      one.former_names.join('; '),
      one.roles.join('; '),
      one.investor_type,
      one.segment,
      one.website,
      one.hq_country,
      one.parent,
      one.ambiguous_with.join('; '),
    ]),
  );
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
