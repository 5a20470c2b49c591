// All events as JSON Lines, newest first.
import type { APIRoute } from 'astro';
import { loadDataset } from '../../dataset/load-dataset.ts';
import { formatJsonLines } from '../../model/json-lines.ts';

export const GET: APIRoute = () =>
  new Response(formatJsonLines(loadDataset().events), { headers: { 'content-type': 'application/jsonl' } });
