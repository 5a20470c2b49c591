// What can be wrong with a ledger while something wants to write: each is told clearly, ends by itself, and loses nothing.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadCommands } from '../../scrapers/cli.ts';
import { takeSignals, takeTables } from '../../scrapers/commands/collect.ts';
import { runCommand } from '../../scrapers/commands/run-command.ts';
import { openFilesLedger } from '../../scrapers/ledger/files-ledger.ts';
import { LedgerDamaged } from '../../scrapers/ledger/ledger-errors.ts';
import { lockLedger } from '../../scrapers/ledger/lock-ledger.ts';
import type { Signal } from '../../src/model/signal.ts';
import { startServer } from '../collect/loopback-server.ts';
import { silentEffects } from './silent-effects.ts';

const COMMANDS = await loadCommands();
const root = join(import.meta.dirname, '..', '..');
const facts = join(root, 'test/fixtures/facts');
let folder: string;
let data: string;
let saved: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tributary-troubles-'));
  data = join(folder, 'data');
  saved = join(folder, 'saved');
  mkdirSync(saved);
  mkdirSync(data);
  writeFileSync(join(folder, 'sources.yaml'), SOURCES('https://wire.example/feed'));
  writeFileSync(join(saved, 'news.xml'), NEWS);
});
afterEach(() => rmSync(folder, { recursive: true }));

const SOURCES = (url: string) =>
  `- { id: wire, name: Example Wire, kind: feed, url: "${url}", trust: trade, enabled: true }\n`;
const NEWS = `<?xml version="1.0"?><rss version="2.0"><channel><title>Example Wire</title>
<link>https://wire.example/</link><description>News</description><item>
<title>AI chip startup Wrenfield raises $40M Series B led by Harrow Capital</title><link>https://wire.example/0</link>
<guid>w-0</guid><pubDate>Mon, 04 May 2026 09:00:00 GMT</pubDate>
<description>Wrenfield, which designs chips for inference, said so on Monday.</description></item></channel></rss>`;

async function run(...words: string[]) {
  const effects = silentEffects(folder);
  const code = await runCommand(COMMANDS, words, effects);
  return { code, said: effects.said(), complained: effects.complained() };
}
const NOON = ['--now', '2026-05-05T12:00:00Z'];
const replay = () => ['collect', '--replay', saved, '--sources', join(folder, 'sources.yaml'), ...NOON];

const snapshot = () =>
  readdirSync(data, { recursive: true, encoding: 'utf8' })
    .sort()
    .map(name => [name, statSync(join(data, name)).isFile() ? readFileSync(join(data, name), 'utf8') : '']);

/** What an undisturbed run makes of the same news. */
async function undisturbed(): Promise<unknown> {
  const other = join(folder, 'other');
  expect((await run(...replay(), '--data', other)).code).toBe(0);
  const ledger = openFilesLedger(other);
  return [await ledger.readClaims(), await ledger.readDocuments()];
}
async function retried(): Promise<unknown> {
  expect((await run(...replay(), '--data', data)).code).toBe(0);
  const ledger = openFilesLedger(data);
  return [await ledger.readClaims(), await ledger.readDocuments()];
}

describe('a ledger that somebody else writes', () => {
  const RULING = ['--reason', 'It is said so.', '--link', 'https://wire.example/0'];
  const WRITERS = [
    ['reconcile'],
    ['import', '--from', facts],
    ['rule', 'merge', 'a-b', 'c-d', ...RULING],
    ['rule', 'withdraw', 'r-0'],
    ['collect', '--replay', 'saved', '--sources', 'sources.yaml'],
    ['watch', '--rounds', '1', '--sources', 'sources.yaml'],
    ['start', '--no-collect', '--no-serve'],
  ];

  it.each(WRITERS)('is left alone by %s %s', async (...words) => {
    const lock = await lockLedger(data);
    const before = snapshot();
    try {
      const { code, complained } = await run(...words.filter(word => word !== undefined));
      expect(complained).toContain(`is in use by process ${process.pid} on ${hostname()} since`);
      expect(code).toBe(3);
      expect(snapshot()).toEqual(before);
    } finally {
      await lock.release();
    }
  });

  it.each([
    ['reconcile'],
    ['import', '--from', facts],
    ['collect', '--replay', 'saved', '--sources', 'sources.yaml'],
  ])('is taken over by %s when that is dead, and given back', async (...words) => {
    writeFileSync(
      join(data, '.lock'),
      JSON.stringify({ pid: 2 ** 22 + 1, host: hostname(), began: null, since: 'then' }),
    );
    expect(await run(...words)).toMatchObject({ code: 0 });
    expect(readdirSync(data).filter(name => name.startsWith('.lock'))).toEqual([]);
  });

  it('is read all the same: only writers wait', async () => {
    const lock = await lockLedger(data);
    try {
      for (const words of [['status'], ['review'], ['rule', 'list']])
        expect(await run(...words)).toMatchObject({ code: 0 });
    } finally {
      await lock.release();
    }
  });

  it('lets one of two collectors in that start at once, and tells the other who', async () => {
    const asked = Promise.withResolvers<ServerResponse>();
    const server = await startServer((request, response) => {
      if (request.url === '/feed') asked.resolve(response);
      else response.writeHead(404).end();
    });
    try {
      writeFileSync(join(data, 'sources.yaml'), SOURCES(`${server.url}/feed`));
      const words = [join(root, 'bin/tributary.mjs'), 'collect', '--data', data, '--allow-loopback'];
      const ended: { code: number; complained: string }[] = [];
      const both = [0, 1].map(async () => {
        const child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'pipe'] });
        let complained = '';
        child.stderr.on('data', chunk => {
          complained += chunk;
        });
        const [code] = (await once(child, 'close')) as [number];
        ended.push({ code, complained });
        // The feed waits for the loser to end: as long as it waits, the winner is at work.
        if (ended.length === 1)
          (await asked.promise).writeHead(200, { 'content-type': 'application/rss+xml' }).end(NEWS);
      });
      await Promise.all(both);
      expect(ended).toMatchObject([
        { code: 3, complained: expect.stringMatching(/is in use by process \d+ on /) },
        { code: 0, complained: expect.stringContaining('1 documents and 1 claims added') },
      ]);
      expect(server.requests.filter(({ url }) => url === '/feed')).toHaveLength(1);
      expect(await openFilesLedger(data).readClaims()).toHaveLength(1);
      expect(readdirSync(data).filter(name => name.startsWith('.'))).toEqual([]);
    } finally {
      await server.close();
    }
  });
});

describe('a folder that can be no ledger', () => {
  const WRITERS = [
    ['collect', '--replay', 'saved', '--sources', 'sources.yaml'],
    ['import', '--from', facts],
    ['reconcile'],
    ['review'],
    ['watch', '--rounds', '1', '--sources', 'sources.yaml'],
    ['start', '--no-serve'],
  ];

  it.each(WRITERS)('a file: %s says so', async (...words) => {
    const { code, complained } = await run(...words, '--data', join(saved, 'news.xml'));
    expect(complained).toMatch(/news\.xml is a file; expected the folder of a ledger/);
    expect(code).toBe(2);
    expect(readFileSync(join(saved, 'news.xml'), 'utf8')).toBe(NEWS);
  });

  // Nothing can be made there, and Node's recursive mkdir would try for ever.
  it.skipIf(process.platform !== 'linux').each(WRITERS.filter(([name]) => name !== 'review'))(
    '/proc: %s says so and ends',
    async (...words) => {
      const { code, complained } = await run(...words, '--data', '/proc/self');
      expect(complained).toMatch(/\/proc\/self cannot be locked \(.*nothing was written/);
      expect(code).toBe(3);
      expect((await run(...words, '--data', '/proc/self/below/it')).code).toBeOneOf([2, 3]);
    },
  );
});

describe('a line that cannot be read', () => {
  const damaged = (name: string): string => {
    const path = join(data, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, 'torn');
    return path;
  };

  it.each([
    ['organizations.jsonl', 'collect'],
    ['documents/2026-04.jsonl', 'collect'],
    ['claims/2026-04.jsonl', 'collect'],
    ['organizations.jsonl', 'reconcile'],
    ['claims/2026-04.jsonl', 'reconcile'],
    ['events/2026.jsonl', 'reconcile'],
    ['rulings.jsonl', 'reconcile'],
    ['revisions.jsonl', 'reconcile'],
    ['rates.csv', 'reconcile'],
    ['organizations.jsonl', 'import'],
    ['claims/2026-04.jsonl', 'import'],
  ])('in %s stops %s by its place, and nothing is lost', async (name, command) => {
    const path = damaged(name);
    const words =
      command === 'collect' ? replay() : command === 'import' ? ['import', '--from', facts] : [command];
    const { code, complained } = await run(...words, '--data', data);
    expect(complained).toContain(`${path}:1: `);
    expect(code).toBe(3);
    expect(readFileSync(path, 'utf8')).toBe('torn');
    expect(readdirSync(data, { recursive: true }).filter(found => /lock|tmp/.test(String(found)))).toEqual(
      [],
    );
    rmSync(path);
    if (command === 'collect') expect(await retried()).toEqual(await undisturbed());
    else expect((await run(...words, '--data', data)).code).toBe(0);
  });

  it('in signals, buying roles or rates stops what would add to them', async () => {
    const ledger = openFilesLedger(data);
    damaged('signals/2026-04.jsonl');
    await expect(takeSignals([{ id: 's-1' } as Signal], ledger)).rejects.toThrow(LedgerDamaged);
    damaged('buying-roles.jsonl');
    await expect(ledger.putBuyingRoles([])).rejects.toThrow(LedgerDamaged);
    const path = damaged('rates.csv');
    const rates = [{ month: '2026-09', currency: 'EUR', usdPerUnit: '1.1' }];
    await expect(takeTables([{ rates }], ledger)).rejects.toThrow(`${path}:1: Found "torn"`);
    expect(readFileSync(path, 'utf8')).toBe('torn');
  });
});

/** A small disk at the folder of the ledger; false where the system lets nobody but others make one. */
const mounts = (...options: string[]) =>
  spawnSync('mount', ['-t', 'tmpfs', ...options, 'tmpfs', data]).status === 0;
const unmounts = () => spawnSync('umount', ['-l', data]);
const canMount = ((): boolean => {
  const place = mkdtempSync(join(tmpdir(), 'tributary-mount-'));
  const can =
    process.platform === 'linux' &&
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place]).status === 0;
  if (can) spawnSync('umount', ['-l', place]);
  else console.warn('SKIPPED: full and read-only disks, since no file system can be mounted here.');
  rmSync(place, { recursive: true });
  return can;
})();

describe.skipIf(!canMount)('a disk', () => {
  afterEach(() => void unmounts());

  // A page is 4 KiB: with none left there is no lock, with one no document, and so on to the state of the source.
  it.each([0, 1, 2, 3])('that is full but for %i pages is named, and nothing is lost', async pages => {
    expect(mounts('-o', 'size=64k')).toBe(true);
    const filler = join(data, 'filler');
    writeFileSync(filler, Buffer.alloc((16 - pages) * 4096));
    const { code, complained } = await run(...replay(), '--data', data);
    expect(complained).toMatch(/(?:cannot be locked|could not be written) \(ENOSPC/);
    expect(code).toBe(3);
    expect(readdirSync(data, { recursive: true }).filter(name => /lock|tmp/.test(String(name)))).toEqual([]);
    rmSync(filler);
    expect(await retried()).toEqual(await undisturbed());
  });

  it('that may only be read is named, and is read', async () => {
    expect(mounts('-o', 'size=1m')).toBe(true);
    await run('import', '--from', facts, '--data', data);
    await run('reconcile', '--data', data);
    spawnSync('mount', ['-o', 'remount,ro', data]);
    const before = snapshot();
    for (const words of [replay(), ['reconcile'], ['import', '--from', facts]]) {
      const { code, complained } = await run(...words, '--data', data);
      expect(complained).toMatch(/cannot be locked \(EROFS.*nothing was written/);
      expect(code).toBe(3);
    }
    expect((await run('status', '--data', data)).code).toBe(0);
    expect(snapshot()).toEqual(before);
  });
});
