// `tributary feed`: what it prints, for people and for programs, and how it ends.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { feedCommand } from '../../scrapers/commands/feed.ts';
import { startServer } from '../collect/loopback-server.ts';
import { silentEffects } from './silent-effects.ts';

const RSS =
  '<rss version="2.0"><channel><title>Feed</title><link>https://a.example/</link><item><title>Acme <b>raises</b></title><link>/1</link><pubDate>Wed, 01 Jul 2026 09:30:00 GMT</pubDate></item></channel></rss>';
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'feed-'));
  await writeFile(join(folder, 'good.xml'), RSS);
  await writeFile(join(folder, 'bad.xml'), '<html></html>');
  await writeFile(
    join(folder, 'latin.xml'),
    Buffer.from('<rss><channel><title>\xdcml\xe4ut</title></channel></rss>', 'latin1'),
  );
  await writeFile(
    join(folder, 'list.txt'),
    'good.xml\nmissing.xml\n\nbad.xml\nlatin.xml\ttext/xml; charset=iso-8859-1\thttps://b.example/\n',
  );
});
afterAll(() => rm(folder, { recursive: true }));

describe('tributary feed', () => {
  it('shows a feed to people', async () => {
    const effects = silentEffects(folder);
    expect(await feedCommand.run({}, ['good.xml'], effects)).toBe(0);
    expect(effects.said()).toContain('Feed (rss, 1 items)');
    expect(effects.said()).toContain('2026-07-01T09:30:00Z  https://a.example/1');
    expect(effects.said()).toMatch(/read by tree: .*title 1/);
  });

  it('gives programs one JSON line', async () => {
    const effects = silentEffects(folder, RSS);
    expect(await feedCommand.run({ json: true, base: 'https://c.example/feed' }, ['-'], effects)).toBe(0);
    expect(JSON.parse(effects.said())).toMatchObject({
      file: '-',
      title: 'Feed',
      link: 'https://a.example/',
      items: [{ title: 'Acme raises', published: '2026-07-01T09:30:00Z' }],
    });
  });

  it('reads a list, a failure being a line too', async () => {
    const effects = silentEffects(folder);
    expect(await feedCommand.run({ 'files-from': 'list.txt' }, [], effects)).toBe(0);
    const lines = effects
      .said()
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(lines.map(line => [line.file, line.error?.code ?? line.title])).toEqual([
      ['good.xml', 'Feed'],
      ['missing.xml', 'not-found'],
      ['bad.xml', 'web-page'],
      ['latin.xml', 'Ümläut'],
    ]);
  });

  it('says what is wrong with a single feed, and fails', async () => {
    const effects = silentEffects(folder);
    expect(await feedCommand.run({}, ['bad.xml'], effects)).toBe(1);
    expect(effects.complained()).toMatch(/^StopSource \(web-page\): bad\.xml: found a web page/);
    await expect(feedCommand.run({}, [], effects)).rejects.toThrow('There is no feed to read');
  });

  it('reads an address, but this machine only when told so', async () => {
    const server = await startServer((_, response) => void response.end(RSS));
    const allowed = silentEffects(folder);
    expect(await feedCommand.run({ json: true, 'allow-loopback': true }, [server.url], allowed)).toBe(0);
    const refused = silentEffects(folder);
    expect(await feedCommand.run({ json: true }, [server.url], refused)).toBe(1);
    expect(JSON.parse(refused.said()).error.code).toBe('address-private');
    await server.close();
  });
});
