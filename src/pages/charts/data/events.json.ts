// The part of the dataset from which a chart is made again in the reader's browser; asked for only then.
import type { APIRoute } from 'astro';
import { packDataset } from '../../../charts/chart-data.ts';
import { loadDataset } from '../../../dataset/load-dataset.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(packDataset(loadDataset())), {
    headers: { 'content-type': 'application/json' },
  });
