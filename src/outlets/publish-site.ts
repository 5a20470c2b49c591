// What the site asks of Astro beside pages: its files in development, and in a build files and pages written by two threads.
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { loadSiteFiles } from './load-site-files.ts';
import { type Place, placeOf } from './place.ts';
import type { SiteFiles } from './site-files.ts';
import { fileWriter } from './write-file.ts';
import type { FilesOrder } from './write-site-files.ts';

/** How the server of development names what it sends; elsewhere the host says it by the ending. */
const TYPES: Readonly<Record<string, string>> = {
  '.atom': 'application/atom+xml',
  '.csv': 'text/csv',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
};

/** Resolves to the number of files once the thread has written them all. */
function writeFiles(order: FilesOrder): Promise<number> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./write-site-files.ts', import.meta.url), { workerData: order });
    thread.once('message', resolve);
    thread.once('error', reject);
  });
}

/**
 * Astro renders the pages and this writes them: Astro's own way hands each file to other threads and back, several times
 * for every page, and tells of each in the log. Nothing is left to it then, so that it counts no page.
 */
function pageWriter(
  inner: AstroPrerenderer,
  origin: string,
  base: string,
  folder: string,
  tell: (pages: number) => void,
): AstroPrerenderer {
  const write = fileWriter(folder);
  return {
    ...inner,
    name: 'tributary',
    async getStaticPaths() {
      const done = new Set<string>();
      for (const { pathname, route } of await inner.getStaticPaths()) {
        const path = pathname.replace(/\/?$/, '/');
        // The first of two pages with one address stands, as in Astro.
        if (done.has(path)) continue;
        done.add(path);
        const request = new Request(new URL(base.replace(/\/$/, '') + path, origin));
        const rendered = await inner.render(request, { routeData: route });
        const response = 'response' in rendered ? rendered.response : rendered;
        write(
          path === '/404/' ? '/404.html' : `${path}index.html`,
          new Uint8Array(await response.arrayBuffer()),
        );
      }
      tell(done.size);
      return [];
    },
  };
}

/** The integration: everything of the site that Astro's routes are not for. */
export function publishSite(): AstroIntegration {
  let place: Place = { site: null, base: '/' };
  let folder = '';
  let files: Promise<number> | undefined;
  return {
    name: 'tributary',
    hooks: {
      'astro:config:done'({ config }) {
        place = placeOf(config.site, config.base);
        folder = fileURLToPath(config.outDir);
      },
      'astro:server:setup'({ server }) {
        let made: Promise<SiteFiles> | undefined;
        server.middlewares.use(async (request, response, next) => {
          const { pathname } = new URL(request.url ?? '/', 'http://localhost');
          if (extname(pathname) === '') return next();
          try {
            made ??= loadSiteFiles(place);
            const path = pathname.startsWith(place.base) ? pathname.slice(place.base.length - 1) : pathname;
            const body = (await made).get(decodeURI(path));
            if (body === undefined) return next();
            response.setHeader('content-type', TYPES[extname(path)] ?? 'text/plain; charset=utf-8');
            response.end(body());
          } catch (error) {
            next(error);
          }
        });
      },
      'astro:build:start'({ setPrerenderer, logger }) {
        const origin = place.site ?? 'http://localhost:4321';
        setPrerenderer(inner =>
          pageWriter(inner, origin, place.base, folder, pages => logger.info(`${pages} pages written`)),
        );
      },
      // Astro has emptied the folder by now, and bundles next.
      'astro:build:setup'() {
        files ??= writeFiles({ place, folder });
        // Thrown at the end, where it is awaited; the pages are made whatever becomes of the files.
        files.catch(() => undefined);
      },
      async 'astro:build:done'({ logger }) {
        logger.info(`${await files} files written beside them`);
      },
    },
  };
}
