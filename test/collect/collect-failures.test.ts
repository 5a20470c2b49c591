// A run of the collector where something is wrong: a source fails, loudly or quietly, a clock or a state is off.
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createFetcher } from '../../scrapers/collect/fetch-guarded.ts';
import { feed, serve, smallWeb } from './small-web.ts';

const web = smallWeb();
const { later, run, source, stateOf } = web;

describe('failures', () => {
  it('stay with their source, by name, and back off from an hour to three days', async () => {
    web.routes['/a'] = (_, response) => void response.writeHead(500).end();
    web.routes['/b'] = serve(feed([{ title: 'One', link: 'https://site.example/1' }]));
    web.routes['/c'] = serve('<html><head><title>Moved</title></head></html>');
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
    web.routes['/a'] = serve(feed([{ title: 'Two', link: 'https://site.example/2' }]));
    later(5 * 24 * 60);
    expect((await run([source('a')])).outcomes[0]).toMatchObject({ status: 'ok', notices: [] });
  });

  it('410 turns a source off', async () => {
    web.routes['/a'] = (_, response) => void response.writeHead(410).end();
    await run([source('a')]);
    later(7 * 24 * 60);
    expect((await run([source('a')])).outcomes[0]).toMatchObject({ status: 'off' });
    expect(web.server.requests).toHaveLength(1);
  });

  it('a 429 holds back every source of that host, for as long as it asks', async () => {
    web.routes['/a'] = (_, response) => void response.writeHead(429, { 'retry-after': '7200' }).end();
    web.routes['/b'] = serve(feed([]));
    const result = await run([source('a'), source('b')]);
    expect(result.outcomes.map(({ error }) => error?.code)).toEqual(['rate-limited', 'rate-limited']);
    expect(web.server.requests).toHaveLength(1);
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
    expect(await readdir(web.folder)).toEqual([]);
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
    web.routes['/a'] = serve(feed(items('startup-raises')));
    await run([source('a')]);
    later(30 * 24 * 60);
    expect((await run([source('a')])).outcomes[0]?.notices[0]).toMatch(
      /^frozen: answers, but its newest item is 36 days old/,
    );
    later(120);
    web.routes['/a'] = serve(feed(items('gardening')));
    expect((await run([source('a')])).outcomes[0]?.notices.join()).toMatch(/off topic: 0 %/);
    later(120);
    web.routes['/a'] = serve(feed([]));
    expect((await run([source('a')])).outcomes[0]?.notices.join()).toMatch(/emptied: .* before there were 6/);
  });
});

describe('the schedule', () => {
  it('finds an hourly source due at every hourly run, and keeps to what the publisher asks', async () => {
    web.routes['/a'] = serve(feed([{ title: 'One', link: 'https://site.example/1' }]));
    web.routes['/b'] = serve(feed([]).replace('<link>', '<ttl>180</ttl><link>'));
    web.routes['/c'] = serve(feed([]), { 'cache-control': 'max-age=7200' });
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
    web.routes['/a'] = serve(feed([{ title: 'One', link: 'https://site.example/1' }]));
    web.now = new Date('2027-07-01T00:00:00Z');
    await run([source('a')]);
    web.now = new Date('2026-07-01T00:00:00Z');
    expect((await run([source('a')])).outcomes[0]).toMatchObject({ status: 'unchanged', new: 0 });
  });
});

describe('a state that cannot be read', () => {
  it('is as good as none: the source is seen anew', async () => {
    web.routes['/a'] = serve(feed([{ title: 'One', link: 'https://site.example/1' }]));
    await run([source('a')]);
    for (const nonsense of ['{"seen":"nonsense"}', '{"seen":[']) {
      await writeFile(join(web.folder, 'state', 'a.json'), nonsense);
      const { outcomes } = await run([source('a')]);
      expect(outcomes[0]).toMatchObject({ status: 'ok', new: 1 });
      expect(outcomes[0]?.notes.join()).toMatch(/what was remembered of it is/);
    }
  });
});
