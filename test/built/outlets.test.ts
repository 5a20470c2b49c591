// What the built site publishes beside its pages: every file that it names is there, and says what its name promises.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/outlets/edition.ts';
import { distFolder } from '../browser/serve-dist.ts';
import { allPages } from './pages.ts';

const folder = distFolder();
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const base = (process.env['TRIBUTARY_BASE'] || '/').replace(/\/$/, '');
const site = process.env['TRIBUTARY_SITE']
  ? new URL(process.env['TRIBUTARY_SITE']).origin
  : 'http://localhost';

describe('the files beside the pages', () => {
  it('are the ones that the checksums name, in the archive too', () => {
    const [edition] = readdirSync(join(folder, 'data/archive'));
    for (const shelf of ['data', `data/archive/${edition}`])
      for (const line of read(`${shelf}/sha256sums.txt`).trimEnd().split('\n'))
        expect(sha256(readFileSync(join(folder, shelf, line.slice(66)))), line.slice(66)).toBe(
          line.slice(0, 64),
        );
    expect(JSON.parse(read('api/v1/meta.json')).edition).toBe(edition);
  });

  it('of the API are behind every address that the list of events names', () => {
    const events = JSON.parse(read('api/v1/events.json')).events as { self: string; page: string }[];
    for (const { self, page } of events) {
      expect(existsSync(join(folder, self.replace(site, '').slice(base.length))), self).toBe(true);
      expect(existsSync(join(folder, page.replace(site, '').slice(base.length), 'index.html')), page).toBe(
        true,
      );
    }
  });

  it('include a sitemap of exactly the pages that may be found', () => {
    const found = [...read('sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(match =>
      match[1]!.replace(`${site}${base}`, ''),
    );
    const pages = allPages().filter(
      page => page.endsWith('/') && !/<meta name="robots" content="noindex/.test(read(`${page}index.html`)),
    );
    expect(found.toSorted()).toEqual(pages.filter(page => !/^\/events\/page\//.test(page)).toSorted());
  });

  it('include a feed behind every autodiscovery link', () => {
    for (const page of allPages().filter(name => /^\/((companies|investors)\/[^/]+\/)?$/.test(name))) {
      const links = [
        ...read(`${page}index.html`).matchAll(
          /<link rel="alternate" type="application\/(?:atom|feed)\+(?:xml|json)"[^>]* href="([^"]+)"/g,
        ),
      ];
      // The choice behind a name that several organizations go by has no feed of its own.
      const own = page !== '/' && !read(`${page}index.html`).includes('<title>Which ');
      expect(links.length, page).toBe(own ? 4 : 2);
      for (const [, href] of links)
        expect(existsSync(join(folder, href!.slice(base.length))), href).toBe(true);
    }
  });
});
