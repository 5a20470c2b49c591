// A small web on loopback and a run of the collector over it, for one test each.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach } from 'vitest';
import { collect } from '../../scrapers/collect/collect.ts';
import type { CollectOptions, CollectResult } from '../../scrapers/collect/collect-options.ts';
import { createFeedReader } from '../../scrapers/collect/feed-reader.ts';
import { createFetcher } from '../../scrapers/collect/fetch-guarded.ts';
import { loadAdapters } from '../../scrapers/collect/load-adapters.ts';
import { openFilesLedger } from '../../scrapers/ledger/files-ledger.ts';
import type { FetchedDocument } from '../../src/model/document.ts';
import type { Source } from '../../src/model/source.ts';
import { type LoopbackServer, startServer } from './loopback-server.ts';

/** An answer to one address. */
export type Route = (request: IncomingMessage, response: ServerResponse) => void;

/** A feed of these items. */
export const feed = (items: { title: string; link: string; guid?: string; date?: string }[]): string =>
  `<rss version="2.0"><channel><title>F</title><link>https://site.example/</link>${items
    .map(
      item =>
        `<item><title>${item.title}</title><link>${item.link}</link>${item.guid ? `<guid isPermaLink="false">${item.guid}</guid>` : ''}<pubDate>${item.date ?? '2026-06-30T10:00:00Z'}</pubDate></item>`,
    )
    .join('')}</channel></rss>`;

/** An answer that keeps to its ETag. */
export const serve =
  (text: string, headers: Record<string, string> = {}) =>
  (request: IncomingMessage, response: ServerResponse) => {
    if (headers['etag'] && request.headers['if-none-match'] === headers['etag'])
      response.writeHead(304).end();
    else response.writeHead(200, { 'content-type': 'application/rss+xml', ...headers }).end(text);
  };

/** To be called where a test file begins: a fresh folder, clock and server for each test. */
export function smallWeb() {
  const reader = createFeedReader();
  let folder: string;
  let server: LoopbackServer;
  let routes: Record<string, Route>;
  let clock: Date;
  let documents: FetchedDocument[];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'collect-'));
    routes = {};
    documents = [];
    clock = new Date('2026-07-01T00:00:00Z');
    server = await startServer((request, response) => {
      const route = routes[request.url ?? ''];
      if (route) route(request, response);
      else response.writeHead(404).end();
    });
  });
  afterEach(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });
  afterAll(() => reader.close());

  const source = (id: string, rest: Partial<Source> = {}): Source => ({
    id,
    name: id.toUpperCase(),
    kind: 'feed',
    url: `${server.url}/${id}`,
    trust: 'newsroom',
    cadence: 60,
    enabled: true,
    ...rest,
  });

  async function run(sources: Source[], options: Partial<CollectOptions> = {}): Promise<CollectResult> {
    return collect({
      sources,
      ledger: openFilesLedger(folder),
      fetcher: createFetcher({ userAgent: 'Test/1', allowLoopback: true, idleMs: 300, totalMs: 1_000 }),
      reader,
      adapters: await loadAdapters(),
      now: () => clock,
      paceMs: 0,
      random: () => 0,
      onDocuments: async found => void documents.push(...found),
      ...options,
    });
  }

  const later = (minutes: number): void => {
    clock = new Date(clock.getTime() + minutes * 60_000);
  };

  const stateOf = async (id: string) =>
    JSON.parse(await readFile(join(folder, 'state', `${id}.json`), 'utf8'));

  return {
    get folder() {
      return folder;
    },
    get server() {
      return server;
    },
    get routes() {
      return routes;
    },
    get documents() {
      return documents;
    },
    get now() {
      return clock;
    },
    set now(moment: Date) {
      clock = moment;
    },
    source,
    run,
    later,
    stateOf,
  };
}
