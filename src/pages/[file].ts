// The files that crawlers ask for at the root of the site.
import type { APIRoute, GetStaticPaths } from 'astro';
import { CHART_MAKERS } from '../charts/load-charts.ts';
import { loadDataset } from '../dataset/load-dataset.ts';
import { loadOutlets } from '../outlets/load-outlets.ts';
import { llmsFile, robotsFile, sitemapFiles, sitemapPaths } from '../outlets/sitemap.ts';
import { rankDataset } from '../outreach/rank-dataset.ts';

/** Every page with a name of its own; only the names are asked for. */
const PAGES = import.meta.glob('./**/index.astro');

const sitemaps = (site: URL | string | undefined) =>
  sitemapFiles(
    sitemapPaths(loadDataset(), {
      pages: Object.keys(PAGES)
        .filter(file => !file.includes('['))
        .map(file => file.slice(1, -'index.astro'.length)),
      charts: CHART_MAKERS.map(({ id }) => id),
      briefs: rankDataset(loadDataset()).map(({ account }) => account.id),
    }),
    loadOutlets(site).place,
  );

export const getStaticPaths: GetStaticPaths = () =>
  ['robots.txt', 'llms.txt', ...sitemaps(import.meta.env.SITE).keys()].map(file => ({ params: { file } }));

export const GET: APIRoute = ({ params, site }) => {
  const { place, openData } = loadOutlets(site);
  const file = params['file']!;
  const text =
    file === 'robots.txt'
      ? robotsFile(place)
      : file === 'llms.txt'
        ? llmsFile(loadDataset(), openData.edition, place)
        : sitemaps(site).get(file)!;
  const type = file.endsWith('.xml') ? 'application/xml' : 'text/plain; charset=utf-8';
  return new Response(text, { headers: { 'content-type': type } });
};
