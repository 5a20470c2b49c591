// All events as one JSON document, with the day up to which the ledger knows.
import type { APIRoute } from 'astro';
import { loadDataset } from '../../dataset/load-dataset.ts';

export const GET: APIRoute = () => {
  const { events, asOf, collected } = loadDataset();
  const document = { ledger_to: asOf, collected, licence: 'CC BY 4.0', events };
  return new Response(`${JSON.stringify(document)}\n`, { headers: { 'content-type': 'application/json' } });
};
