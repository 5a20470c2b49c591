// The dataset → every file of the site that is no page: API, feeds, open data, charts and accounts as files, indexes, sitemaps.
import type { Chart } from '../charts/chart.ts';
import { packDataset } from '../charts/chart-data.ts';
import { composeCsv } from '../charts/compose-csv.ts';
import { composeJson } from '../charts/compose-json.ts';
import { composeSvg } from '../charts/compose-svg.ts';
import { ACCOUNT_FILES, CHANGED_DAYS, CHANGED_FILES } from '../components/account-files.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { addDays } from '../dataset/periods.ts';
import { encodeColumns } from '../explorer/encode-columns.ts';
import { rankDataset } from '../outreach/rank-dataset.ts';
import { accountFeed } from './account-feed.ts';
import { accountsJson } from './accounts-json.ts';
import { makeApiFiles } from './api/api-files.ts';
import { attioCsv } from './crm-attio.ts';
import { genericCsv, genericJson } from './crm-generic.ts';
import { hubspotCsv } from './crm-hubspot.ts';
import { type CrmRow, changedSince, crmRow } from './crm-row.ts';
import { salesforceCsv } from './crm-salesforce.ts';
import { makeOpenData, type OpenData } from './data-files.ts';
import { atomFeed, jsonFeed } from './feeds/feed-formats.ts';
import { makeFeeds } from './feeds/make-feeds.ts';
import { addressOf, type Place } from './place.ts';
import { searchRows } from './search/search-index.ts';
import { SITE_PAGES } from './search/site-pages.ts';
import { llmsFile, robotsFile, sitemapFiles, sitemapPaths } from './sitemap.ts';
import { databaseStatements } from './sql/database.ts';
import { listQuestions } from './sql/questions.ts';

/** What the files are made of. */
export interface SiteSource {
  readonly dataset: Dataset;
  readonly place: Place;
  /** In the order of the gallery. */
  readonly charts: readonly { readonly id: string; readonly chart: Chart }[];
  /** The text of tokens.css: the colours of charts that leave the site. */
  readonly tokens: string;
  /** Paths of the pages that stand by themselves. */
  readonly pages: readonly string[];
}

/** A file by its path from the root of the site, which begins with a slash; it is written out only when it is asked for. */
type Entry = readonly [path: string, body: () => string | Uint8Array];
export type SiteFiles = ReadonlyMap<string, Entry[1]>;

function apiFiles({ dataset, place }: SiteSource, { edition }: OpenData): Entry[] {
  return [...makeApiFiles(dataset, edition, place)].map(([name, answer]) => [
    `/api/v1/${name}`,
    () => `${JSON.stringify(answer())}\n`,
  ]);
}

function feedFiles({ dataset, place }: SiteSource): Entry[] {
  return [...makeFeeds(dataset)].flatMap(([path, feed]): Entry[] => [
    [`${path}.atom`, () => atomFeed(feed, place)],
    [`${path}.json`, () => jsonFeed(feed, place)],
  ]);
}

/** Each file twice: at the address of the newest edition, and under the name of its own, which never holds other rows. */
function dataFiles({ place }: SiteSource, { tables, edition, files }: OpenData): Entry[] {
  const archive = `/data/archive/${edition.name}`;
  const setup = () => ({
    files: tables.map(({ name }) => ({
      name: `${name}.csv`,
      path: addressOf({ ...place, site: null }, `${archive}/${name}.csv`),
    })),
    statements: databaseStatements(tables, edition, table => `${table.name}.csv`),
  });
  return [
    ...[...files].flatMap(([name, { body }]): Entry[] => [
      [`/data/${name}`, () => body],
      [`${archive}/${name}`, () => body],
    ]),
    ['/data/sql/setup.json', () => JSON.stringify(setup())],
  ];
}

function chartFiles({ dataset, charts, tokens }: SiteSource): Entry[] {
  return [
    ...charts.flatMap(({ id, chart }): Entry[] => [
      [`/charts/${id}.csv`, () => composeCsv(chart, dataset.asOf, { ownRange: true })],
      ...chart.views.flatMap(({ id: view, table }): Entry[] =>
        table
          ? [[`/charts/${id}.${view}.csv`, () => composeCsv(chart, dataset.asOf, { view, ownRange: true })]]
          : [],
      ),
      [`/charts/${id}.json`, () => composeJson(id, chart, dataset)],
      [`/charts/${id}.svg`, () => composeSvg(chart, dataset.asOf, tokens)],
    ]),
    ['/charts/data/events.json', () => JSON.stringify(packDataset(dataset))],
  ];
}

const CRM_WRITERS: Readonly<Record<string, (rows: readonly CrmRow[], asOf: string | null) => string>> = {
  'accounts.csv': genericCsv,
  'rows.json': genericJson,
  'hubspot.csv': hubspotCsv,
  'salesforce.csv': salesforceCsv,
  'attio.csv': attioCsv,
};

/** The ranked accounts: for any importer, for three CRMs, with all inputs for whoever checks the ranking, and a feed of each. */
function accountFiles({ dataset, place }: SiteSource): Entry[] {
  const { asOf } = dataset;
  const ranked = rankDataset(dataset);
  const rows = ranked.map(crmRow);
  const whole = (path: string) => (place.site === null ? null : addressOf(place, path));
  const writerOf = (file: string) => CRM_WRITERS[file.replace(/^changed-/, '')]!;
  return [
    ...[...ACCOUNT_FILES, ...CHANGED_FILES].map(({ file }): Entry => {
      if (file === 'accounts.json') return [`/outreach/${file}`, () => accountsJson(ranked, asOf)];
      const wanted = () =>
        file.startsWith('changed-') && asOf !== null
          ? changedSince(rows, addDays(asOf, -CHANGED_DAYS))
          : rows;
      return [`/outreach/${file}`, () => writerOf(file)(wanted(), asOf)];
    }),
    ...ranked.map((entry): Entry => {
      const home = `/outreach/${entry.account.id}/`;
      return [`${home}feed.json`, () => accountFeed(entry, whole(home), whole(`${home}feed.json`))];
    }),
  ];
}

/** What the browser searches: asked for only when somebody opens the search. */
function searchIndex({ dataset, charts }: SiteSource): string {
  const chartPages = charts.map(({ id, chart }) => ({
    title: chart.question,
    path: `/charts/${id}/`,
    about: 'chart',
  }));
  const questions = listQuestions(dataset).map(({ id, question, care }) => ({
    title: question,
    path: `/data/sql/#${id}`,
    about: care,
  }));
  return JSON.stringify(searchRows(dataset, chartPages, SITE_PAGES, questions));
}

/** The files that crawlers ask for at the root of the site. */
function crawlerFiles({ dataset, place, charts, pages }: SiteSource, { edition }: OpenData): Entry[] {
  const paths = sitemapPaths(dataset, {
    pages,
    charts: charts.map(({ id }) => id),
    briefs: rankDataset(dataset).map(({ account }) => account.id),
  });
  return [
    ['/robots.txt', () => robotsFile(place)],
    ['/llms.txt', () => llmsFile(dataset, edition, place)],
    ...[...sitemapFiles(paths, place)].map(([name, text]): Entry => [`/${name}`, () => text]),
  ];
}

/** All files of the site that are no pages. */
export function makeSiteFiles(source: SiteSource): SiteFiles {
  const openData = makeOpenData(source.dataset, source.place);
  return new Map<string, Entry[1]>([
    ...dataFiles(source, openData),
    ...apiFiles(source, openData),
    ...feedFiles(source),
    ...chartFiles(source),
    ...accountFiles(source),
    ['/events/columns.json', () => JSON.stringify(encodeColumns(source.dataset))],
    ['/search/index.json', () => searchIndex(source)],
    ...crawlerFiles(source, openData),
  ]);
}
