// `tributary sources`: the list is checked, one source is tried, a new one proposed, and nothing is written.
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseSources } from '../../scrapers/collect/load-sources.ts';
import { sourcesCommand } from '../../scrapers/commands/sources.ts';
import { type LoopbackServer, startServer } from '../collect/loopback-server.ts';
import { silentEffects } from './silent-effects.ts';

let folder: string;
let server: LoopbackServer;
const FEED =
  '<rss version="2.0"><channel><title>The Daily Compute</title><link>https://a.example/</link><language>en-us</language><item><title>Acme raises $5M</title><link>https://a.example/1</link><pubDate>Wed, 01 Jul 2026 09:30:00 GMT</pubDate></item></channel></rss>';
const PAGE =
  '<html><head><title>Home</title><link rel="alternate" type="application/rss+xml" href="/my-feed"></head></html>';

beforeAll(async () => {
  server = await startServer((request, response) => {
    if (request.url === '/my-feed') response.end(FEED);
    else if (request.url === '/') response.end(PAGE);
    else response.writeHead(404).end();
  });
  folder = await mkdtemp(join(tmpdir(), 'sources-'));
  await writeFile(
    join(folder, 'sources.yaml'),
    `- { id: one, name: One, kind: feed, url: "${server.url}/my-feed", trust: trade, enabled: false, why_not: because }\n- { id: two, name: Two, kind: feed, url: "${server.url}/none", trust: trade, enabled: true }\n`,
  );
  await writeFile(
    join(folder, 'wrong.yaml'),
    '- { id: one, name: One, kind: feed, url: nowhere, trust: trade, enabled: true }\n',
  );
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const values = () => ({ data: folder, 'allow-loopback': true });

describe('tributary sources', () => {
  it('check counts, and names every mistake', async () => {
    const effects = silentEffects(folder);
    expect(await sourcesCommand.run(values(), ['check'], effects)).toBe(0);
    expect(effects.said()).toBe('2 sources: 1 on, 1 off with a reason\n');
    await expect(
      sourcesCommand.run({ ...values(), sources: 'wrong.yaml' }, ['check'], effects),
    ).rejects.toThrow(/wrong\.yaml:1: source "one", url: found "nowhere"/);
  });

  it('test shows what a source would add, even one that is off, and writes nothing', async () => {
    const effects = silentEffects(folder);
    expect(await sourcesCommand.run(values(), ['test', 'one'], effects)).toBe(0);
    expect(effects.said()).toContain('2026-07-01T09:30:00Z  Acme raises $5M\n    One  https://a.example/1');
    expect((await readdir(folder)).sort()).toEqual(['sources.yaml', 'wrong.yaml']);
  });

  it('test says what is wrong', async () => {
    const effects = silentEffects(folder);
    expect(await sourcesCommand.run(values(), ['test', 'two'], effects)).toBe(1);
    expect(effects.complained()).toMatch(
      /^TryLater \(not-found\): .*\/none: found status 404; expected status 200 or 304\.\n$/,
    );
    await expect(sourcesCommand.run(values(), ['test', 'three'], effects)).rejects.toThrow(
      'There is no source "three"',
    );
  });

  it.each(['/', '/my-feed'])('add finds the feed of %s and proposes an entry that is right', async path => {
    const effects = silentEffects(folder);
    expect(await sourcesCommand.run(values(), ['add', server.url + path], effects)).toBe(0);
    expect(parseSources(effects.said(), 'proposal')).toMatchObject([
      { id: 'the-daily-compute', kind: 'feed', url: `${server.url}/my-feed`, language: 'en', enabled: false },
    ]);
  });

  it('add says so when there is none, and refuses what is no address', async () => {
    const effects = silentEffects(folder);
    expect(await sourcesCommand.run(values(), ['add', `${server.url}/none`], effects)).toBe(1);
    await expect(sourcesCommand.run(values(), ['add', 'file:///etc/passwd'], effects)).rejects.toThrow(
      'expected the http(s) address',
    );
    await expect(sourcesCommand.run(values(), ['remove'], effects)).rejects.toThrow(
      'expected check, test ID or add URL',
    );
  });
});
