// A run of the collector over a small web on loopback: what is new, what is known, who is asked, what is written.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createRobotsGate } from '../../scrapers/collect/robots-gate.ts';
import { feed, type Route, serve, smallWeb } from './small-web.ts';

const web = smallWeb();
const { later, run, source, stateOf } = web;

describe('new and known items', () => {
  it('hands over what is new, once, and keeps titles, cleaned addresses and dates', async () => {
    web.routes['/a'] = serve(
      feed([{ title: 'Acme raises $5M', link: 'https://site.example/1?utm_source=rss#top', guid: 'g1' }]),
    );
    const first = await run([source('a')]);
    expect(first.outcomes).toMatchObject([{ id: 'a', status: 'ok', items: 1, new: 1 }]);
    expect(web.documents).toMatchObject([
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
    web.documents.length = 0;
    expect((await run([source('a')])).outcomes).toMatchObject([{ status: 'unchanged', new: 0 }]);
    expect(web.documents).toEqual([]);
  });

  it('asks with the stored validators, and writes nothing when nothing changed', async () => {
    web.routes['/a'] = serve(feed([{ title: 'One', link: 'https://site.example/1' }]), { etag: 'W/"1"' });
    await run([source('a')]);
    const before = await readFile(join(web.folder, 'state', 'a.json'), 'utf8');
    later(120);
    expect((await run([source('a')])).outcomes).toMatchObject([{ status: 'unchanged', items: 1 }]);
    expect(web.server.requests).toHaveLength(2);
    expect(await readFile(join(web.folder, 'state', 'a.json'), 'utf8')).toBe(before);
  });

  it('knows an item again by its identifier when its address changed, and by its address when the identifier did', async () => {
    web.routes['/a'] = serve(feed([{ title: 'One', link: 'https://site.example/1', guid: 'g1' }]));
    await run([source('a')]);
    later(120);
    web.routes['/a'] = serve(feed([{ title: 'One', link: 'https://site.example/moved', guid: 'g1' }]));
    expect((await run([source('a')])).outcomes[0]).toMatchObject({ new: 0 });
    later(120);
    web.routes['/a'] = serve(feed([{ title: 'One', link: 'http://www.site.example/moved/', guid: 'g2' }]));
    expect((await run([source('a')])).outcomes[0]).toMatchObject({ new: 0 });
  });

  it('hands an item over again when its headline changed, under the same id', async () => {
    web.routes['/a'] = serve(
      feed([{ title: 'Acme raises 5 million dollars today', link: 'https://site.example/1' }]),
    );
    await run([source('a')]);
    later(120);
    web.routes['/a'] = serve(
      feed([{ title: 'Acme raises 50 million dollars today', link: 'https://site.example/1' }]),
    );
    expect((await run([source('a')])).outcomes[0]).toMatchObject({ new: 0, retitled: 1 });
    expect(web.documents[0]?.id).toBe(web.documents[1]?.id);
  });

  it('takes a copy for a copy, but a better source all the same', async () => {
    const headline = 'Acme Compute raises $25 million to build';
    web.routes['/a'] = serve(feed([{ title: headline, link: 'https://site.example/1' }]));
    web.routes['/b'] = serve(
      feed([{ title: headline.replace('raises', 'Raises'), link: 'https://copy.example/1' }]),
    );
    web.routes['/c'] = serve(feed([{ title: headline, link: 'https://issuer.example/1' }]));
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
    expect(web.documents.map(({ source: from }) => from)).toEqual(['a', 'c']);
  });

  it('keeps items apart that differ only in their fragment, or have no address of their own', async () => {
    web.routes['/a'] = serve(
      '<rss version="2.0"><channel><title>F</title><link>https://site.example/</link><item><title>a</title><link>https://site.example/day#1</link></item><item><title>b</title><link>https://site.example/day#2</link></item><item><title>c</title><guid isPermaLink="false">x</guid></item><item><title>d</title><guid isPermaLink="false">y</guid></item></channel></rss>',
    );
    expect((await run([source('a')])).outcomes[0]).toMatchObject({ items: 4, new: 4 });
    expect(new Set(web.documents.map(({ id }) => id)).size).toBe(4);
  });

  it('never takes a date in the future for a publication', async () => {
    web.routes['/a'] = serve(
      feed([{ title: 'One', link: 'https://site.example/1', date: '2027-01-01T00:00:00Z' }]),
    );
    await run([source('a')]);
    expect(web.documents[0]).not.toHaveProperty('published');
  });

  it('repeats a source whose documents could not be stored', async () => {
    web.routes['/a'] = serve(feed([{ title: 'One', link: 'https://site.example/1' }]));
    const full = run([source('a')], { onDocuments: async () => Promise.reject(new Error('disk full')) });
    await expect(full).rejects.toThrow('disk full');
    expect((await run([source('a')])).outcomes[0]).toMatchObject({ new: 1 });
  });
});

describe('robots.txt', () => {
  const gate = () => createRobotsGate({ token: 'Tributary', now: () => web.now });

  it('is asked once a day and obeyed', async () => {
    web.routes['/robots.txt'] = serve(
      'User-agent: *\nDisallow: /a\n\nUser-agent: Tributary/2\nDisallow: /b\nCrawl-delay: 0.01',
    );
    web.routes['/a'] = serve(feed([{ title: 'One', link: 'https://site.example/1' }]));
    web.routes['/b'] = web.routes['/a'];
    const result = await run([source('a'), source('b')], { robots: gate() });
    expect(result.outcomes).toMatchObject([
      { status: 'ok' },
      { error: { name: 'StopSource', code: 'robots-disallow' } },
    ]);
    expect(web.server.requests.map(({ url }) => url)).toEqual(['/robots.txt', '/a']);
    expect(Object.keys(await stateOf('robots'))).toEqual([web.server.url]);
  });

  it('a missing one forbids nothing; one that fails to answer holds the source back', async () => {
    web.routes['/a'] = serve(feed([{ title: 'One', link: 'https://site.example/1' }]));
    expect((await run([source('a')], { robots: gate() })).outcomes).toMatchObject([{ status: 'ok' }]);
    web.routes['/robots.txt'] = (_, response) => void response.writeHead(503).end();
    later(120);
    expect((await run([source('a')], { robots: gate() })).outcomes).toMatchObject([
      { error: { code: 'robots-unreachable' } },
    ]);
  });
});

describe('the list', () => {
  it('asks enabled sources only, and just the named ones with `only`', async () => {
    web.routes['/a'] = serve(feed([]));
    const sources = [source('a'), source('off', { enabled: false, why_not: 'because' })];
    expect((await run(sources)).outcomes.map(({ id }) => id)).toEqual(['a']);
    await expect(run(sources, { only: ['nope'] })).rejects.toThrow(
      'nope: found no source of this id; expected an id of the sources file.',
    );
  });

  it('asks one host one request at a time', async () => {
    let open = 0;
    let most = 0;
    const slow: Route = (_, response) => {
      open += 1;
      most = Math.max(most, open);
      setImmediate(() => {
        open -= 1;
        response.end(feed([]));
      });
    };
    for (const id of 'abcde') web.routes[`/${id}`] = slow;
    await run([...'abcde'].map(id => source(id)));
    expect(most).toBe(1);
  });
});
