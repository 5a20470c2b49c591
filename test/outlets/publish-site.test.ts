import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { afterAll, describe, expect, it } from 'vitest';
import { publishSite } from '../../src/outlets/publish-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'tributary-publish-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Astro's part: the hooks in the order of a build, around a prerenderer that answers with the address it was asked for. */
async function writePages(pathnames: readonly string[], site: string | undefined, base: string) {
  const { hooks } = publishSite() as { hooks: Required<AstroIntegration['hooks']> };
  const said: string[] = [];
  const logger = { info: (line: string) => said.push(line) };
  await hooks['astro:config:done']({
    config: { site, base, outDir: pathToFileURL(`${folder}/`) },
  } as never);
  const inner = {
    name: 'inner',
    getStaticPaths: async () =>
      pathnames.map((pathname, index) => ({ pathname, route: { component: String(index) } })),
    render: async (request: Request, { routeData }: { routeData: { component: string } }) =>
      new Response(`${routeData.component} ${request.url}`),
  } as unknown as AstroPrerenderer;
  let made: AstroPrerenderer | undefined;
  await hooks['astro:build:start']({
    logger,
    setPrerenderer: (make: (inner: AstroPrerenderer) => AstroPrerenderer) => {
      made = make(inner);
    },
  } as never);
  return { left: await made!.getStaticPaths(), said };
}

describe('the writer of pages', () => {
  it('writes each page where its address is, the first of two with one address, and leaves Astro none', async () => {
    const { left, said } = await writePages(
      ['/', '/404', '/a/b', '/a/b/', '/ä'],
      'https://example.org',
      '/m/',
    );
    expect(left).toEqual([]);
    expect(said).toEqual(['4 pages written']);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(
      ['404.html', 'a', 'a/b', 'a/b/index.html', 'index.html', 'ä', 'ä/index.html'].sort(),
    );
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    expect(read('index.html')).toBe('0 https://example.org/m/');
    expect(read('404.html')).toBe('1 https://example.org/m/404/');
    expect(read('a/b/index.html')).toBe('2 https://example.org/m/a/b/');
  });

  it('renders for a host of its own where none is named', async () => {
    await writePages(['/c'], undefined, '/');
    expect(readFileSync(join(folder, 'c/index.html'), 'utf8')).toBe('0 http://localhost:4321/c/');
  });
});
