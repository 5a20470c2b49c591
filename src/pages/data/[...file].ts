// The open data as files: tables in every form, descriptions, schemas and checksums.
import type { APIRoute, GetStaticPaths } from 'astro';
import { loadOutlets } from '../../outlets/load-outlets.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [...loadOutlets(import.meta.env.SITE).openData.files.keys()].map(file => ({ params: { file } }));

export const GET: APIRoute = ({ params, site }) => {
  const file = loadOutlets(site).openData.files.get(params['file']!)!;
  return new Response(file.body as BodyInit, { headers: { 'content-type': file.type } });
};
