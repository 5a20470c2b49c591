// The one file that the events explorer loads: all events as columns, see src/explorer/published-columns.ts.
import type { APIRoute } from 'astro';
import { loadDataset } from '../../dataset/load-dataset.ts';
import { encodeColumns } from '../../explorer/encode-columns.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(encodeColumns(loadDataset())), {
    headers: { 'content-type': 'application/json' },
  });
