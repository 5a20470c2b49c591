// The static API: one JSON file an address.
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadOutlets } from '../../../outlets/load-outlets.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [...loadOutlets(import.meta.env.SITE).api.keys()].map(file => ({ params: { file } }));

export const GET: APIRoute = ({ params, site }) => {
  const answer = loadOutlets(site).api.get(params['file']!)!();
  return new Response(`${JSON.stringify(answer)}\n`, { headers: { 'content-type': 'application/json' } });
};
