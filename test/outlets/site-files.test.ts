import { describe, expect, it } from 'vitest';
import { makeChart } from '../../src/charts/selection.ts';
import { ACCOUNT_FILES, CHANGED_FILES } from '../../src/components/account-files.ts';
import { findCharts } from '../../src/outlets/find-charts.ts';
import { placeOf } from '../../src/outlets/place.ts';
import { makeSiteFiles } from '../../src/outlets/site-files.ts';
import { rankDataset } from '../../src/outreach/rank-dataset.ts';
import { emptyDataset, realDataset } from './real-dataset.ts';

const makers = await findCharts();
const filesOf = (dataset: ReturnType<typeof realDataset>, site: string | null = 'https://example.org') =>
  makeSiteFiles({
    dataset,
    place: placeOf(site, '/money/'),
    charts: makers.map(({ id, maker }) => ({ id, chart: makeChart(maker, dataset) })),
    tokens: '--ink: light-dark(#111111, #eeeeee);',
    pages: ['/', '/quality/'],
  });
const textOf = (files: ReturnType<typeof filesOf>, path: string) => String(files.get(path)!());

describe('the files of the site that are no pages', () => {
  const dataset = realDataset();
  const files = filesOf(dataset);
  const paths = [...files.keys()];

  it('stand at addresses from the root, none twice in one folder of the same name', () => {
    expect(paths.filter(path => !path.startsWith('/') || path.endsWith('/') || path.includes('//'))).toEqual(
      [],
    );
    expect(paths.filter(path => paths.some(other => other.startsWith(`${path}/`)))).toEqual([]);
  });

  it('are there for every event, organization, company, investor, chart and account', () => {
    for (const { id } of dataset.events) expect(files.has(`/api/v1/events/${id}.json`)).toBe(true);
    for (const kind of ['companies', 'investors'] as const)
      for (const id of dataset[kind].keys())
        for (const format of ['atom', 'json']) expect(files.has(`/feeds/${kind}/${id}.${format}`)).toBe(true);
    expect(makers.length).toBe(16);
    for (const { id } of makers)
      for (const format of ['csv', 'json', 'svg']) expect(files.has(`/charts/${id}.${format}`)).toBe(true);
    for (const { file } of [...ACCOUNT_FILES, ...CHANGED_FILES])
      expect(textOf(files, `/outreach/${file}`).length).toBeGreaterThan(20);
    for (const { account } of rankDataset(dataset))
      expect(JSON.parse(textOf(files, `/outreach/${account.id}/feed.json`)).feed_url).toBe(
        `https://example.org/money/outreach/${account.id}/feed.json`,
      );
  });

  it('give an edition the same bytes at its citable address', () => {
    const archived = paths.filter(path => path.startsWith('/data/archive/'));
    expect(archived.length).toBeGreaterThan(30);
    for (const path of archived)
      expect(files.get(path)!()).toBe(files.get(path.replace(/archive\/[^/]+\//, ''))!());
    const setup = JSON.parse(textOf(files, '/data/sql/setup.json')) as { files: { path: string }[] };
    for (const { path } of setup.files) expect(files.has(path.replace('/money', ''))).toBe(true);
  });

  it('name pages and charts to crawlers and to the search', () => {
    expect(textOf(files, '/sitemap.xml')).toContain('<loc>https://example.org/money/quality/</loc>');
    expect(textOf(files, '/robots.txt')).toContain('https://example.org/money/sitemap.xml');
    for (const { id } of makers) expect(textOf(files, '/search/index.json')).toContain(`/charts/${id}/`);
  });

  it('leave out of an account what needs a host where none is known', () => {
    const [first] = rankDataset(dataset);
    const feed = JSON.parse(textOf(filesOf(dataset, null), `/outreach/${first!.account.id}/feed.json`));
    expect(feed).not.toHaveProperty('feed_url');
    expect(feed).not.toHaveProperty('home_page_url');
  });

  it('are all written for an empty ledger too', () => {
    const files = filesOf(emptyDataset());
    const empty = [...files].filter(([, body]) => body().length === 0).map(([path]) => path);
    expect(empty.filter(path => !path.endsWith('.jsonl'))).toEqual([]);
  });
});
