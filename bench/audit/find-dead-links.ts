// Follows every link within the built site, fragments included, without a browser.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Links within the site that lead nowhere, as `page → address`; `base` is the sub-path that the site was built for. */
export function findDeadLinks(folder: string, base: string): string[] {
  const prefix = base.replace(/\/$/, '');
  const fileOf = (path: string) => join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => name.endsWith('.html'))
    .map(name => `/${name.replace(/index\.html$/, '')}`);
  const texts = new Map(pages.map(page => [page, readFileSync(fileOf(page), 'utf8')]));
  const ids = new Map<string, Set<string>>();
  const idsOf = (page: string) => {
    let some = ids.get(page);
    if (!some) {
      some = new Set([...(texts.get(page) ?? '').matchAll(/\sid="([^"]+)"/g)].map(match => match[1]!));
      ids.set(page, some);
    }
    return some;
  };
  const files = new Map<string, boolean>();
  const isFile = (path: string) => {
    let known = files.get(path);
    if (known === undefined) {
      const file = fileOf(path);
      known = existsSync(file) && statSync(file).isFile();
      files.set(path, known);
    }
    return known;
  };
  const dead = new Set<string>();
  for (const [page, html] of texts)
    for (const match of html.matchAll(/\s(?:href|src)="([^"]*)"/g)) {
      const address = match[1]!.replaceAll('&amp;', '&').replaceAll('&#38;', '&');
      if (/^https?:\/\//.test(address) || address.startsWith('data:')) continue;
      const here = address.startsWith('#');
      const [path, fragment] = here ? [page, address.slice(1)] : (address.split('#') as [string, string?]);
      const inside = here ? page : path.slice(prefix.length).split('?')[0]!;
      const rooted = here || (path.startsWith(`${prefix}/`) && !address.startsWith('//'));
      if (!rooted || !isFile(inside) || (fragment && !idsOf(inside).has(fragment)))
        dead.add(`${page} → ${address}`);
    }
  return [...dead];
}
