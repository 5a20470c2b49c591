// Feeds as Atom and JSON Feed.
import type { APIRoute, GetStaticPaths } from 'astro';
import { atomFeed, jsonFeed } from '../../outlets/feeds/feed-formats.ts';
import { loadOutlets } from '../../outlets/load-outlets.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [...loadOutlets(import.meta.env.SITE).feeds.keys()].flatMap(path =>
    ['atom', 'json'].map(format => ({ params: { file: `${path.slice('/feeds/'.length)}.${format}` } })),
  );

export const GET: APIRoute = ({ params, site }) => {
  const { feeds, place } = loadOutlets(site);
  const [, name, format] = /^(.*)\.(atom|json)$/.exec(params['file']!)!;
  const feed = feeds.get(`/feeds/${name}`)!;
  return format === 'atom'
    ? new Response(atomFeed(feed, place), {
        headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
      })
    : new Response(jsonFeed(feed, place), { headers: { 'content-type': 'application/feed+json' } });
};
