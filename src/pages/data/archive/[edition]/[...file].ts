// The same files under the name of their edition: the address to cite, which never holds other rows.
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadOutlets } from '../../../../outlets/load-outlets.ts';

export const getStaticPaths: GetStaticPaths = () => {
  const { edition, files } = loadOutlets(import.meta.env.SITE).openData;
  return [...files.keys()].map(file => ({ params: { edition: edition.name, file } }));
};

export const GET: APIRoute = ({ params, site }) => {
  const file = loadOutlets(site).openData.files.get(params['file']!)!;
  return new Response(file.body as BodyInit, { headers: { 'content-type': file.type } });
};
