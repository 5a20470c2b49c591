// A run of the collector over a small web on loopback: what is new, what is known, what failed, what is written.
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collect } from '../../scrapers/collect/collect.ts';
import type { CollectOptions, CollectResult } from '../../scrapers/collect/collect-options.ts';
import { createFeedReader } from '../../scrapers/collect/feed-reader.ts';
import { createFetcher } from '../../scrapers/collect/fetch-guarded.ts';
import { loadAdapters } from '../../scrapers/collect/load-adapters.ts';
import { createRobotsGate } from '../../scrapers/collect/robots-gate.ts';
import { openFilesLedger } from '../../scrapers/ledger/files-ledger.ts';
import type { FetchedDocument } from '../../src/model/document.ts';
import type { Source } from '../../src/model/source.ts';
import { type LoopbackServer, startServer } from './loopback-server.ts';

const reader = createFeedReader();
const adapters = await loadAdapters();
let folder: string;
let server: LoopbackServer;
let routes: Record<string, (request: IncomingMessage, response: ServerResponse) => void>;
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

const feed = (items: { title: string; link: string; guid?: string; date?: string }[]): string =>
  `<rss version="2.0"><channel><title>F</title><link>https://site.example/</link>${items
    .map(
      item =>
        `<item><title>${item.title}</title><link>${item.link}</link>${item.guid ? `<guid isPermaLink="false">${item.guid}</guid>` : ''}<pubDate>${item.date ?? '2026-06-30T10:00:00Z'}</pubDate></item>`,
    )
    .join('')}</channel></rss>`;

const serve =
  (text: string, headers: Record<string, string> = {}) =>
  (request: IncomingMessage, response: ServerResponse) => {
    if (headers['etag'] && request.headers['if-none-match'] === headers['etag'])
      response.writeHead(304).end();
    else response.writeHead(200, { 'content-type': 'application/rss+xml', ...headers }).end(text);
  };

function run(sources: Source[], options: Partial<CollectOptions> = {}): Promise<CollectResult> {
  return collect({
    sources,
    ledger: openFilesLedger(folder),
    fetcher: createFetcher({ userAgent: 'Test/1', allowLoopback: true, idleMs: 300, totalMs: 1_000 }),
    reader,
    adapters,
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

const stateOf = async (id: string) => JSON.parse(await readFile(join(folder, 'state', `${id}.json`), 'utf8'));

describe('new and known items', () => {
  it('hands over what is new, once, and keeps titles, cleaned addresses and dates', async () => {
    routes['/a'] = serve(
      feed([{ title: 'Acme raises $5M', link: 'https://site.example/1?utm_source=rss#top', guid: 'g1' }]),
    );
    const first = await run([source('a')]);
    expect(first.outcomes).toMatchObject([{ id: 'a', status: 'ok', items: 1, new: 1 }]);
    expect(documents).toMatchObject([
      {
        id: expect.stringMatching(/^d-[0-9a-f]{16}$/),
        source: 'a',
        url: 'https://site.example/1',
        title: 'Acme raises $5M',
        publisher: 'A',
        publisher_kind: 'newsroom',
        published: '2026-06-30T10:00:00Z',
        first_seen: '2026-07-01T00:00:00.000Z',
      },
    ]);
    later(120);
    documents = [];
    expect((await run([source('a')])).outcomes).toMatchObject([{ status: 'unchanged', new: 0 }]);
    expect(documents).toEqual([]);
  });

  it('asks with the stored validators, and writes nothing when nothing changed', async () => {
    routes['/a'] = serve(feed([{ title: 'One', link: 'https://site.example/1' }]), { etag: 'W/"1"' });
    await run([source('a')]);
    const before = await readFile(join(folder, 'state', 'a.json'), 'utf8');
    later(120);
    expect((await run([source('a')])).outcomes).toMatchObject([{ status: 'unchanged', items: 1 }]);
    expect(server.requests).toHaveLength(2);
    expect(await readFile(join(folder, 'state', 'a.json'), 'utf8')).toBe(before);
  });

  it('knows an item again by its identifier when its address changed, and by its address when the identifier did', async () => {
    routes['/a'] = serve(feed([{ title: 'One', link: 'https://site.example/1', guid: 'g1' }]));
    await run([source('a')]);
    later(120);
    routes['/a'] = serve(feed([{ title: 'One', link: 'https://site.example/moved', guid: 'g1' }]));
    expect((await run([source('a')])).outcomes[0]).toMatchObject({ new: 0 });
    later(120);
    routes['/a'] = serve(feed([{ title: 'One', link: 'http://www.site.example/moved/', guid: 'g2' }]));
    expect((await run([source('a')])).outcomes[0]).toMatchObject({ new: 0 });
  });

  it('hands an item over again when its headline changed, under the same id', async () => {
    routes['/a'] = serve(
      feed([{ title: 'Acme raises 5 million dollars today', link: 'https://site.example/1' }]),
    );
    await run([source('a')]);
    later(120);
    routes['/a'] = serve(
      feed([{ title: 'Acme raises 50 million dollars today', link: 'https://site.example/1' }]),
    );
    expect((await run([source('a')])).outcomes[0]).toMatchObject({ new: 0, retitled: 1 });
    expect(documents[0]?.id).toBe(documents[1]?.id);
  });

  it('takes a copy for a copy, but a better source all the same', async () => {
    const headline = 'Acme Compute raises $25 million to build';
    routes['/a'] = serve(feed([{ title: headline, link: 'https://site.example/1' }]));
    routes['/b'] = serve(
      feed([{ title: headline.replace('raises', 'Raises'), link: 'https://copy.example/1' }]),
    );
    routes['/c'] = serve(feed([{ title: headline, link: 'https://issuer.example/1' }]));
    const result = await run([
      source('a'),
      source('b', { trust: 'aggregator' }),
      source('c', { trust: 'primary' }),
    ]);
    expect(result.outcomes.map(outcome => [outcome.new, outcome.copies])).toEqual([
      [1, 0],
      [0, 1],
      [1, 0],
    ]);
    expect(documents.map(({ source: from }) => from)).toEqual(['a', 'c']);
  });

  it('keeps items apart that differ only in their fragment, or have no address of their own', async () => {
    routes['/a'] = serve(
      '<rss version="2.0"><channel><title>F</title><link>https://site.example/</link><item><title>a</title><link>https://site.example/day#1</link></item><item><title>b</title><link>https://site.example/day#2</link></item><item><title>c</title><guid isPermaLink="false">x</guid></item><item><title>d</title><guid isPermaLink="false">y</guid></item></channel></rss>',
    );
    expect((await run([source('a')])).outcomes[0]).toMatchObject({ items: 4, new: 4 });
    expect(new Set(documents.map(({ id }) => id)).size).toBe(4);
  });

  it('never takes a date in the future for a publication', async () => {
    routes['/a'] = serve(
      feed([{ title: 'One', link: 'https://site.example/1', date: '2027-01-01T00:00:00Z' }]),
    );
    await run([source('a')]);
    expect(documents[0]).not.toHaveProperty('published');
  });

  it('repeats a source whose documents could not be stored', async () => {
    routes['/a'] = serve(feed([{ title: 'One', link: 'https://site.example/1' }]));
    const full = run([source('a')], { onDocuments: async () => Promise.reject(new Error('disk full')) });
    await expect(full).rejects.toThrow('disk full');
    expect((await run([source('a')])).outcomes[0]).toMatchObject({ new: 1 });
  });
});

describe('failures', () => {
  it('stay with their source, by name, and back off from an hour to three days', async () => {
    routes['/a'] = (_, response) => void response.writeHead(500).end();
    routes['/b'] = serve(feed([{ title: 'One', link: 'https://site.example/1' }]));
    routes['/c'] = serve('<html><head><title>Moved</title></head></html>');
    const result = await run([source('a'), source('b'), source('c')]);
    expect(result.outcomes).toMatchObject([
      { status: 'failed', error: { name: 'TryLater', code: 'server-error' } },
      { status: 'ok' },
      { status: 'failed', error: { name: 'StopSource', code: 'web-page' } },
    ]);
    expect((await stateOf('a')).health).toMatchObject({ errors: 1, next_try: '2026-07-01T01:00:00.000Z' });
    later(30);
    expect((await run([source('a')])).outcomes[0]).toMatchObject({ status: 'not-due' });
    for (const hours of [1, 3, 9]) {
      later(hours * 60);
      expect((await run([source('a')])).outcomes[0]).toMatchObject({ status: 'failed' });
    }
    later(27 * 60);
    expect((await run([source('a')])).outcomes[0]?.notices[0]).toMatch(
      /^rests: failed 5 times in a row, last with server-error/,
    );
    later(3 * 24 * 60);
    expect((await run([source('a')])).outcomes[0]).toMatchObject({ status: 'not-due' });
    routes['/a'] = serve(feed([{ title: 'Two', link: 'https://site.example/2' }]));
    later(5 * 24 * 60);
    expect((await run([source('a')])).outcomes[0]).toMatchObject({ status: 'ok', notices: [] });
  });

  it('410 turns a source off', async () => {
    routes['/a'] = (_, response) => void response.writeHead(410).end();
    await run([source('a')]);
    later(7 * 24 * 60);
    expect((await run([source('a')])).outcomes[0]).toMatchObject({ status: 'off' });
    expect(server.requests).toHaveLength(1);
  });

  it('a 429 holds back every source of that host, for as long as it asks', async () => {
    routes['/a'] = (_, response) => void response.writeHead(429, { 'retry-after': '7200' }).end();
    routes['/b'] = serve(feed([]));
    const result = await run([source('a'), source('b')]);
    expect(result.outcomes.map(({ error }) => error?.code)).toEqual(['rate-limited', 'rate-limited']);
    expect(server.requests).toHaveLength(1);
    expect((await stateOf('b')).health.next_try).toBe('2026-07-01T02:00:00.000Z');
  });

  it("are nobody's fault when we are offline: said source by source, written nowhere", async () => {
    const lookup = async () => Promise.reject(Object.assign(new Error('no'), { code: 'ENOTFOUND' }));
    const fetcher = createFetcher({ userAgent: 'Test/1', allowLoopback: true, lookup });
    const sources = [...'abcdefghijkl'].map(id =>
      source(id, { url: `http://localhost:${9000 + id.charCodeAt(0)}/` }),
    );
    const named = sources.map((entry, index) => ({ ...entry, url: `http://h${index}.localhost.test/` }));
    const refuse = (async request => fetcher({ ...request, url: 'http://localhost/' })) as typeof fetcher;
    const result = await run(named, { fetcher: refuse });
    expect(result.offline).toBe(true);
    expect(new Set(result.outcomes.map(({ error }) => error?.code))).toEqual(
      new Set(['dns-failed', 'offline']),
    );
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('quiet failures', () => {
  it('notices a feed that is frozen, emptied or gone off topic although it answers', async () => {
    const items = (word: string) =>
      Array.from({ length: 6 }, (_, index) => ({
        title: `${word} ${index} of the week`,
        link: `https://site.example/${word}/${index}`,
        date: `2026-06-${20 + index}T00:00:00Z`,
      }));
    routes['/a'] = serve(feed(items('startup-raises')));
    await run([source('a')]);
    later(30 * 24 * 60);
    expect((await run([source('a')])).outcomes[0]?.notices[0]).toMatch(
      /^frozen: answers, but its newest item is 36 days old/,
    );
    later(120);
    routes['/a'] = serve(feed(items('gardening')));
    expect((await run([source('a')])).outcomes[0]?.notices.join()).toMatch(/off topic: 0 %/);
    later(120);
    routes['/a'] = serve(feed([]));
    expect((await run([source('a')])).outcomes[0]?.notices.join()).toMatch(/emptied: .* before there were 6/);
  });
});

describe('the schedule', () => {
  it('finds an hourly source due at every hourly run, and keeps to what the publisher asks', async () => {
    routes['/a'] = serve(feed([{ title: 'One', link: 'https://site.example/1' }]));
    routes['/b'] = serve(feed([]).replace('<link>', '<ttl>180</ttl><link>'));
    routes['/c'] = serve(feed([]), { 'cache-control': 'max-age=7200' });
    await run(
      ['a', 'b', 'c'].map(id => source(id)),
      { random: () => 1 },
    );
    later(59);
    expect((await run(['a', 'b', 'c'].map(id => source(id)))).outcomes.map(({ status }) => status)).toEqual([
      'unchanged',
      'not-due',
      'not-due',
    ]);
    later(60);
    expect((await run(['b', 'c'].map(id => source(id)))).outcomes.map(({ status }) => status)).toEqual([
      'not-due',
      'unchanged',
    ]);
  });
});

describe('a clock that was set back', () => {
  it('keeps no source waiting, and nothing is lost', async () => {
    routes['/a'] = serve(feed([{ title: 'One', link: 'https://site.example/1' }]));
    clock = new Date('2027-07-01T00:00:00Z');
    await run([source('a')]);
    clock = new Date('2026-07-01T00:00:00Z');
    expect((await run([source('a')])).outcomes[0]).toMatchObject({ status: 'unchanged', new: 0 });
  });
});

describe('a state that cannot be read', () => {
  it('is as good as none: the source is seen anew', async () => {
    routes['/a'] = serve(feed([{ title: 'One', link: 'https://site.example/1' }]));
    await run([source('a')]);
    for (const nonsense of ['{"seen":"nonsense"}', '{"seen":[']) {
      await writeFile(join(folder, 'state', 'a.json'), nonsense);
      const { outcomes } = await run([source('a')]);
      expect(outcomes[0]).toMatchObject({ status: 'ok', new: 1 });
      expect(outcomes[0]?.notes.join()).toMatch(/what was remembered of it is/);
    }
  });
});

describe('robots.txt', () => {
  const gate = () => createRobotsGate({ token: 'Tributary', now: () => clock });

  it('is asked once a day and obeyed', async () => {
    routes['/robots.txt'] = serve(
      'User-agent: *\nDisallow: /a\n\nUser-agent: Tributary/2\nDisallow: /b\nCrawl-delay: 0.01',
    );
    routes['/a'] = serve(feed([{ title: 'One', link: 'https://site.example/1' }]));
    routes['/b'] = routes['/a'];
    const result = await run([source('a'), source('b')], { robots: gate() });
    expect(result.outcomes).toMatchObject([
      { status: 'ok' },
      { error: { name: 'StopSource', code: 'robots-disallow' } },
    ]);
    expect(server.requests.map(({ url }) => url)).toEqual(['/robots.txt', '/a']);
    expect(Object.keys(await stateOf('robots'))).toEqual([server.url]);
  });

  it('a missing one forbids nothing; one that fails to answer holds the source back', async () => {
    routes['/a'] = serve(feed([{ title: 'One', link: 'https://site.example/1' }]));
    expect((await run([source('a')], { robots: gate() })).outcomes).toMatchObject([{ status: 'ok' }]);
    routes['/robots.txt'] = (_, response) => void response.writeHead(503).end();
    later(120);
    expect((await run([source('a')], { robots: gate() })).outcomes).toMatchObject([
      { error: { code: 'robots-unreachable' } },
    ]);
  });
});

describe('the list', () => {
  it('asks enabled sources only, and just the named ones with `only`', async () => {
    routes['/a'] = serve(feed([]));
    const sources = [source('a'), source('off', { enabled: false, why_not: 'because' })];
    expect((await run(sources)).outcomes.map(({ id }) => id)).toEqual(['a']);
    await expect(run(sources, { only: ['nope'] })).rejects.toThrow(
      'nope: found no source of this id; expected an id of the sources file.',
    );
  });

  it('asks one host one request at a time', async () => {
    let open = 0;
    let most = 0;
    const slow = (_: IncomingMessage, response: ServerResponse): void => {
      open += 1;
      most = Math.max(most, open);
      setImmediate(() => {
        open -= 1;
        response.end(feed([]));
      });
    };
    for (const id of 'abcde') routes[`/${id}`] = slow;
    await run([...'abcde'].map(id => source(id)));
    expect(most).toBe(1);
  });
});
