import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { makeOpenData } from '../../src/outlets/data-files.ts';
import { placeOf } from '../../src/outlets/place.ts';
import { llmsFile, robotsFile, SITEMAP_SIZE, sitemapFiles, sitemapPaths } from '../../src/outlets/sitemap.ts';
import { realDataset } from './real-dataset.ts';

const place = placeOf('https://example.org', '/tributary/');
const nowhere = placeOf(null, '/');

const locations = (xml: string) => {
  const $ = load(xml, { xml: true });
  return $('loc')
    .toArray()
    .map(one => $(one).text());
};

describe('sitemap.xml', () => {
  it('names every page once, as a whole address', () => {
    const paths = sitemapPaths(realDataset(), {
      pages: ['/', '/data/'],
      charts: ['capital-by-layer'],
      briefs: ['openai'],
    });
    const files = sitemapFiles(paths, place);
    expect([...files.keys()]).toEqual(['sitemap.xml']);
    const found = locations(files.get('sitemap.xml')!);
    expect(found).toEqual(paths.map(path => `https://example.org/tributary${path}`));
    expect(new Set(found).size).toBe(found.length);
    expect(load(files.get('sitemap.xml')!, { xml: true })('urlset').attr('xmlns')).toBe(
      'http://www.sitemaps.org/schemas/sitemap/0.9',
    );
  });

  it('becomes an index where one file may not hold all', () => {
    const paths = Array.from({ length: SITEMAP_SIZE + 1 }, (_, index) => `/events/e-${index}/`);
    const files = sitemapFiles(paths, place);
    expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml']);
    expect(locations(files.get('sitemap.xml')!)).toEqual([
      'https://example.org/tributary/sitemap-1.xml',
      'https://example.org/tributary/sitemap-2.xml',
    ]);
    expect(locations(files.get('sitemap-1.xml')!).length).toBe(SITEMAP_SIZE);
    expect(locations(files.get('sitemap-2.xml')!)).toEqual([
      `https://example.org/tributary/events/e-${SITEMAP_SIZE}/`,
    ]);
  });
});

describe('robots.txt', () => {
  it('names the sitemap only where its address is known', () => {
    expect(robotsFile(place)).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://example.org/tributary/sitemap.xml\n',
    );
    expect(robotsFile(nowhere)).toBe('User-agent: *\nAllow: /\n');
  });
});

describe('llms.txt', () => {
  it('opens with a title and a summary, and links whole addresses', () => {
    const text = llmsFile(realDataset(), makeOpenData(realDataset(), place).edition, place);
    expect(text).toMatch(/^# .+\n\n> .+\n/);
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(match => match[1]!);
    expect(links.length).toBeGreaterThan(7);
    for (const link of links) expect(link).toMatch(/^https:\/\/example\.org\/tributary\//);
  });
});
