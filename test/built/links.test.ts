// Every link inside the built site leads somewhere, fragments included, and none leads outside over anything but http.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { distFolder } from '../browser/serve-dist.ts';
import { allPages } from './pages.ts';

const folder = distFolder();
const base = (process.env['TRIBUTARY_BASE'] || '/').replace(/\/$/, '');
const fileOf = (page: string) => join(folder, page.endsWith('/') ? `${page}index.html` : page);

it('has no dead link', () => {
  const pages = allPages();
  expect(pages.length).toBeGreaterThan(15);
  const ids = new Map<string, Set<string>>();
  const idsOf = (page: string) => {
    let some = ids.get(page);
    if (!some) {
      some = new Set(
        [...readFileSync(fileOf(page), 'utf8').matchAll(/\sid="([^"]+)"/g)].map(match => match[1]!),
      );
      ids.set(page, some);
    }
    return some;
  };
  const known = new Map<string, boolean>();
  const dead = new Set<string>();
  for (const page of pages) {
    const html = readFileSync(fileOf(page), 'utf8');
    for (const match of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      const address = match[1]!.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
      if (/^https?:\/\//.test(address) || address.startsWith('data:')) continue;
      if (!address.startsWith('/') && !address.startsWith('#')) {
        dead.add(`${page} → ${address}`);
        continue;
      }
      const [path, fragment] = address.startsWith('#') ? [page, address.slice(1)] : address.split('#');
      const inside = address.startsWith('#') ? page : path!.slice(base.length).split('?')[0]!;
      if (base !== '' && !address.startsWith('#') && !path!.startsWith(`${base}/`))
        dead.add(`${page} → ${address}`);
      let alive = known.get(inside);
      if (alive === undefined) {
        const file = fileOf(inside);
        alive = existsSync(file) && statSync(file).isFile();
        known.set(inside, alive);
      }
      if (!alive) dead.add(`${page} → ${address}`);
      else if (fragment && !idsOf(inside).has(fragment)) dead.add(`${page} → ${address}`);
    }
  }
  expect([...dead].slice(0, 20)).toEqual([]);
});
