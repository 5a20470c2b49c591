// One run over a hostile web: every trick ends in time, is named in the report, and leaves the good sources untouched.
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collect } from '../../scrapers/collect/collect.ts';
import type { CollectResult } from '../../scrapers/collect/collect-options.ts';
import { createFeedReader } from '../../scrapers/collect/feed-reader.ts';
import { createFetcher } from '../../scrapers/collect/fetch-guarded.ts';
import { loadAdapters } from '../../scrapers/collect/load-adapters.ts';
import { createRobotsGate } from '../../scrapers/collect/robots-gate.ts';
import type { FetchedDocument } from '../../src/model/document.ts';
import type { Source } from '../../src/model/source.ts';
import { type LoopbackServer, startServer } from './loopback-server.ts';

type Route = (request: IncomingMessage, response: ServerResponse) => void;
const rss = (title: string, description = ''): string =>
  `<rss version="2.0"><channel><title>F</title><item><title>${title}</title><link>https://site.example/${encodeURIComponent(title)}</link><description>${description}</description></item></channel></rss>`;
const send =
  (body: string | Buffer, headers: Record<string, string> = {}): Route =>
  (_, response) =>
    void response.writeHead(200, headers).end(body);
const to =
  (location: string): Route =>
  (_, response) =>
    void response.writeHead(302, { location }).end();
const status =
  (code: number, headers: Record<string, string> = {}): Route =>
  (_, response) =>
    void response.writeHead(code, headers).end();

/** Each limit is short only where it is what must be met: on a slow machine none is met by chance. */
const fetcherOf = (idleMs: number, totalMs: number) =>
  createFetcher({ userAgent: 'Tributary/0.1', allowLoopback: true, idleMs, totalMs });
const patient = fetcherOf(60_000, 60_000);
const impatient = new Map([
  ['slow-drip', fetcherOf(60_000, 1_000)],
  ['silence', fetcherOf(500, 60_000)],
]);
const fetcherFor = (url: string) => impatient.get(new URL(url).pathname.slice(1)) ?? patient;

/** Bytes that the endless body wrote before it was hung up on. */
let sent = 0;
const endless: Route = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/rss+xml' });
  const chunk = Buffer.alloc(65_536, '<item>');
  const more = (): void => {
    do sent += chunk.length;
    while (!response.destroyed && response.write(chunk));
  };
  response.on('drain', more);
  more();
};

/** Name of the trick, what must be reported, and the server's answer. */
const TRICKS: readonly (readonly [string, string, Route])[] = [
  ['good', 'ok', send(rss('Good one'))],
  [
    'slow-drip',
    'timeout-total',
    (_, response) => {
      response.writeHead(200);
      const drip = setInterval(() => response.write('<'), 50);
      response.on('close', () => clearInterval(drip));
    },
  ],
  ['silence', 'timeout-idle', () => {}],
  ['cut', 'cut-off', (_, response) => void response.socket?.destroy()],
  [
    'short-length',
    'cut-off',
    (_, response) => void response.socket?.end('HTTP/1.1 200 OK\r\nContent-Length: 999\r\n\r\n<rss>'),
  ],
  [
    'announced-400-mb',
    'body-too-big',
    (_, response) =>
      void response.writeHead(200, { 'content-length': String(400 * 1024 * 1024) }).write('<rss>'),
  ],
  ['endless-body', 'body-too-big', endless],
  [
    'gzip-bomb',
    'inflated-too-big',
    send(gzipSync(Buffer.alloc(60_000_000, ' ')), { 'content-encoding': 'gzip' }),
  ],
  ['unannounced-gzip-bomb', 'inflated-too-big', send(gzipSync(Buffer.alloc(60_000_000, ' ')))],
  [
    'entity-bomb',
    'ok',
    send(
      `<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]>${rss('Entities', '&c;')}`,
    ),
  ],
  [
    'external-entity',
    'ok',
    send(`<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rss('External', '&x;')}`),
  ],
  ['nesting', 'too-deep', send(`<rss>${'<a>'.repeat(100_000)}`)],
  ['never-closed', 'ok', send(rss('Never closed', `<![CDATA[${'<div '.repeat(150_000)}]]>`))],
  [
    'many-elements',
    'ok',
    send(
      `<rss version="2.0"><channel><title>F</title>${'<item><title>x</title><link>https://site.example/x</link></item>'.repeat(50_000)}</channel></rss>`,
    ),
  ],
  ['redirect-loop', 'redirect-loop', to('/redirect-loop')],
  ['endless-redirects', 'redirect-too-many', (request, response) => to(`${request.url}x`)(request, response)],
  ['redirect-to-private', 'address-private', to('http://192.168.0.1/feed')],
  ['redirect-to-metadata', 'address-private', to('http://169.254.169.254/latest/meta-data')],
  ['redirect-to-file', 'scheme-refused', to('file:///etc/passwd')],
  ['wrong-encoding', 'encoding-lied', send(rss('x'), { 'content-encoding': 'gzip' })],
  ['strange-encoding', 'encoding-unknown', send(rss('x'), { 'content-encoding': 'compress' })],
  ['wrong-charset', 'ok', send(rss('Ümläut heißt so'), { 'content-type': 'text/xml; charset=utf-16' })],
  ['feed-as-html', 'ok', send(rss('Feed as page'), { 'content-type': 'text/html' })],
  [
    'html-as-xml',
    'web-page',
    send('<!doctype html><html><head><title>Oops</title></head></html>', {
      'content-type': 'application/rss+xml',
    }),
  ],
  [
    'consent',
    'consent-page',
    send('<html><head><title>Before you continue</title></head><body>cookie-consent</body></html>'),
  ],
  [
    'unasked-304',
    'not-modified-unasked',
    (_, response) => void response.socket?.end('HTTP/1.1 304 Not Modified\r\n\r\n<rss/>'),
  ],
  ['empty', 'empty-body', send('')],
  [
    'noise',
    'not-a-feed',
    send(Buffer.from(Array.from({ length: 5_000 }, (_, index) => (index * 7919) % 256))),
  ],
  ['error-with-200', 'not-a-feed', send('Rate exceeded.')],
  ['json-garbage', 'parse-failed', send('{"version":"https://jsonfeed.org/version/1","items":[{]}')],
  ['busy', 'rate-limited', status(429, { 'retry-after': '600' })],
  ['down', 'server-error', status(503)],
  ['forbidden', 'refused-by-publisher', status(403)],
  ['pay-per-crawl', 'refused-by-publisher', status(402)],
  ['gone', 'gone', status(410)],
  ['not-http', 'protocol-error', (_, response) => void response.socket?.end('NOPE\r\n\r\n')],
  ['disallowed', 'robots-disallow', send(rss('Never asked'))],
  ['good-too', 'ok', send(rss('Another good one'))],
];

const reader = createFeedReader();
const documents: FetchedDocument[] = [];
const asked: string[] = [];
let server: LoopbackServer;
let result: CollectResult;
let grown: number;

beforeAll(async () => {
  const routes = new Map(TRICKS.map(([name, , route]) => [name, route]));
  server = await startServer((request, response) => {
    const name = request.url?.slice(1) ?? '';
    if (name === 'robots.txt') {
      response.end('User-agent: tributary\nDisallow: /disallowed\n');
      return;
    }
    asked.push(name);
    (routes.get(name) ?? routes.get(name.replace(/x+$/, '')) ?? status(404))(request, response);
  }, true);
  const sources = TRICKS.map(
    ([name], index): Source => ({
      id: name,
      name,
      kind: 'feed',
      url: `http://127.0.3.${index + 1}:${server.port}/${name}`,
      trust: 'trade',
      cadence: 60,
      enabled: true,
    }),
  );
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 50);
  const now = () => new Date('2026-07-01T00:00:00Z');
  result = await collect({
    sources,
    ledger: { readState: async () => null, writeState: async () => {} },
    fetcher: request => fetcherFor(request.url)(request),
    reader,
    adapters: await loadAdapters(),
    now,
    robots: createRobotsGate({ token: 'Tributary', now }),
    paceMs: 0,
    onDocuments: async found => void documents.push(...found),
  });
  clearInterval(watch);
  grown = (peak - before) / 1024 / 1024;
}, 60_000);
afterAll(async () => {
  await server.close();
  await reader.close();
});

describe('a run over a hostile web', () => {
  it.each(TRICKS.map(([name, expected]) => [name, expected]))('%s: %s', (name, expected) => {
    const outcome = result.outcomes.find(({ id }) => id === name);
    expect(outcome?.error?.code ?? outcome?.status, outcome?.error?.message).toBe(expected);
    if (outcome?.error) expect(outcome.error.message).toMatch(/: found .+; expected .+\.$/s);
  });

  it('brings home what the good sources have, and nothing of what hides in the others', () => {
    expect(documents.map(({ source }) => source)).toEqual(
      expect.arrayContaining(['good', 'good-too', 'feed-as-html', 'wrong-charset']),
    );
    expect(documents.find(({ source }) => source === 'wrong-charset')?.title).toBe('Ümläut heißt so');
    expect(JSON.stringify(documents)).not.toMatch(/root:|aaaaaaaaaaaaaaaaaaaaaa/);
  });

  it('asks no source that robots.txt keeps', () => {
    expect(asked).not.toContain('disallowed');
  });

  it('takes no more than it can hold', () => {
    expect(result.offline).toBe(false);
    expect(sent, 'bytes of the body without end').toBeLessThan(64 * 1024 * 1024);
    expect(grown, 'megabytes').toBeLessThan(300);
  });
});
