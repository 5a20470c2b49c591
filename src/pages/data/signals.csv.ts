// Signs of demand for human data as CSV.
import type { APIRoute } from 'astro';
import { formatCsv } from '../../dataset/csv.ts';
import { loadDataset } from '../../dataset/load-dataset.ts';

export const GET: APIRoute = () => {
  const { ledger } = loadDataset();
  const csv = formatCsv(
    [
      'id',
      'company',
      'signal',
      'topics',
      'date',
      'what',
      'vendor',
      'role_title',
      'benchmark',
      'source_url',
      'publisher',
      'published',
      'confidence',
    ],
    ledger.signals.map(one => [
      one.id,
      one.company,
      one.signal,
      one.topics.join('; '),
      one.date,
      one.what,
      one.vendor,
      one.role_title,
      one.benchmark,
      one.source.url,
      one.source.publisher,
      one.source.published,
      one.confidence,
    ]),
  );
  return new Response(csv, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
