// The compact list of all events that the browser searches: one array a row, in the order of EVENT_INDEX_FIELDS.
import type { APIRoute } from 'astro';
import { eventIndex } from '../../dataset/event-index.ts';
import { loadDataset } from '../../dataset/load-dataset.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(eventIndex(loadDataset())), {
    headers: { 'content-type': 'application/json' },
  });
