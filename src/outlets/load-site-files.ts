// Makes the files beside the pages from the ledger that TRIBUTARY_DATA names, without a bundler.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeChart } from '../charts/selection.ts';
import { loadDataset } from '../dataset/load-dataset.ts';
import { findCharts } from './find-charts.ts';
import type { Place } from './place.ts';
import { makeSiteFiles, type SiteFiles } from './site-files.ts';

const SOURCE = join(import.meta.dirname, '..');

/** Paths of the pages that have a name of their own: `src/pages/charts/index.astro` is `/charts/`. */
function listPages(): string[] {
  return readdirSync(join(SOURCE, 'pages'), { recursive: true, encoding: 'utf8' })
    .map(name => `/${name.replaceAll('\\', '/')}`)
    .filter(name => name.endsWith('/index.astro') && !name.includes('['))
    .map(name => name.slice(0, -'index.astro'.length));
}

/** Every file that the site has beside its pages, for the address at which it will stand. */
export async function loadSiteFiles(place: Place): Promise<SiteFiles> {
  const dataset = loadDataset();
  return makeSiteFiles({
    dataset,
    place,
    charts: (await findCharts()).map(({ id, maker }) => ({ id, chart: makeChart(maker, dataset) })),
    tokens: readFileSync(join(SOURCE, 'styles/tokens.css'), 'utf8'),
    pages: listPages(),
  });
}
