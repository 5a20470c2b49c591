// What `tributary collect` tells at each level, what it never tells, and the tables that it stores.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { collectCommand } from '../../scrapers/commands/collect.ts';
import { type CollectReport, summarize } from '../../scrapers/commands/collect-report.ts';
import { runCommand } from '../../scrapers/commands/run-command.ts';
import { watchCommand } from '../../scrapers/commands/watch.ts';
import { openFilesLedger } from '../../scrapers/ledger/files-ledger.ts';
import { type LoopbackServer, startServer } from '../collect/loopback-server.ts';
import { silentEffects } from './silent-effects.ts';

const rates = readFileSync(
  join(import.meta.dirname, '../fixtures/sources/rates/ninety-days/answer.xml'),
  'utf8',
);
const FEED =
  '<rss version="2.0"><channel><title>F</title><item><title>AI startup Wrenfield raises $40M Series B</title><link>https://wire.example/0</link></item></channel></rss>';
let folder: string;
let server: LoopbackServer;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tributary-levels-'));
  server = await startServer((request, response) => {
    const path = request.url ?? '';
    if (path === '/good') response.end(FEED);
    else if (path.startsWith('/rates')) response.end(rates);
    else if (path.startsWith('/move')) response.writeHead(301, { location: '/bad?token=hunter2' }).end();
    else response.writeHead(404).end();
  }, true);
});
afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

async function run(lines: string[], ...words: string[]) {
  const effects = { ...silentEffects(folder), env: { TRIBUTARY_DATA: folder } };
  writeFileSync(join(folder, 'sources.yaml'), `${lines.join('\n')}\n`);
  const code = await runCommand([collectCommand, watchCommand], [...words, '--allow-loopback'], effects);
  return { code, said: effects.said(), complained: effects.complained() };
}
/** Each source on a host of its own, so that none waits for another. */
let hosts = 0;
const hostOf = () => `127.0.1.${(hosts++ % 250) + 1}:${server.port}`;
const entry = (id: string, path: string, kind = 'feed', login = '') =>
  `- { id: ${id}, name: ${id}, kind: ${kind}, url: "http://${login}${hostOf()}${path}", trust: trade, enabled: true }`;
const stored = () =>
  readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter(found => found.isFile() && found.name !== 'sources.yaml')
    .map(found => readFileSync(join(found.parentPath, found.name), 'utf8'))
    .join('\n');

describe('--log-level', () => {
  it.each([
    ['error', /^bad: failed \(not-found\)[^\n]*\n$/],
    ['warn', /^bad: failed \(not-found\)[^\n]*\n$/],
    ['info', /bad: failed[\s\S]*1 sources with news, 0 unchanged, 1 failed; 1 documents and 1 claims added/],
    ['debug', /good: \d+ bytes in \d+ ms/],
  ])('%s', async (level, told) => {
    const lines = [entry('bad', '/bad'), entry('good', '/good')];
    for (const command of [['collect'], ['watch', '--rounds', '1']]) {
      const { code, complained } = await run(lines, ...command, '--log-level', level);
      expect(code).toBe(0);
      expect(complained).toMatch(told);
      if (level !== 'debug') expect(complained).not.toMatch(/ bytes in /);
      rmSync(join(folder, 'state'), { recursive: true });
      for (const shelf of ['claims', 'documents', 'events'])
        rmSync(join(folder, shelf), { recursive: true, force: true });
    }
  });

  it('names a level that there is not', async () => {
    expect(await run([], 'collect', '--log-level', 'loud')).toMatchObject({
      code: 2,
      complained: expect.stringContaining('expected one of error, warn, info, debug'),
    });
  });
});

describe('secrets in addresses', () => {
  it('are in no message, report or state', async () => {
    const lines = [
      entry('token', '/bad?token=hunter2'),
      entry('login', '/bad', 'feed', 'ann:hunter2@'),
      entry('moved', '/move?api_key=hunter2'),
      entry('unread', '/rates?key=hunter2'),
      entry('good', '/good'),
    ];
    const { code, said, complained } = await run(lines, 'collect', '--json', '--log-level', 'debug');
    expect(code).toBe(0);
    expect(
      (JSON.parse(said) as CollectReport).sources.filter(({ status }) => status === 'failed'),
    ).toHaveLength(4);
    expect(complained).toContain('token=***');
    expect(`${said}${complained}${stored()}`).not.toContain('hunter2');
  });

  it('are not in what is said of a wrong list of sources either', async () => {
    const { code, complained } = await run(
      [
        '- { id: a, name: a, kind: feed, url: "ftp://ann:hunter2@news.example/?token=hunter2", trust: trade, enabled: true }',
      ],
      'collect',
    );
    expect(code).toBe(2);
    expect(complained).toContain('news.example');
    expect(complained).not.toContain('hunter2');
  });
});

describe('exchange rates', () => {
  it('of whole months are added once, and what stood stays', async () => {
    const stood = 'month,currency,usd_per_unit\n2026-05,EUR,1.2345\n';
    writeFileSync(join(folder, 'rates.csv'), stood);
    const lines = [entry('ecb', '/rates', 'rates')];
    const first = await run(lines, 'collect', '--json');
    expect(JSON.parse(first.said)).toMatchObject({ rates: 4 });
    expect(first.complained).toContain('4 exchange rates');
    const text = readFileSync(join(folder, 'rates.csv'), 'utf8');
    expect(text.startsWith(`${stood}# European Central Bank`)).toBe(true);
    expect((await openFilesLedger(folder).readRates()).map(rate => Object.values(rate).join(' '))).toEqual([
      '2026-05 EUR 1.2345',
      '2026-05 ILS 0.2625',
      '2026-05 JPY 0.00666667',
      '2026-06 EUR 1.15',
      '2026-06 JPY 0.00698529',
    ]);
    expect(JSON.parse((await run(lines, 'collect', '--json', '--only', 'ecb')).said)).toMatchObject({
      rates: 0,
    });
    expect(readFileSync(join(folder, 'rates.csv'), 'utf8')).toBe(text);
  });
});

describe('the summary', () => {
  it('stays on one screen, however much failed', () => {
    const outcome = { items: 0, new: 0, copies: 0, retitled: 0, bytes: 0, ms: 0, notes: [] };
    const sources = Array.from({ length: 500 }, (_, index) => ({
      ...outcome,
      id: `s-${index}`,
      status: index % 2 === 0 ? ('failed' as const) : ('ok' as const),
      error: { name: 'TryLater', code: 'cut-off' as const, message: 'x'.repeat(500) },
      notices: index % 2 === 0 ? [] : ['frozen: answers, but nothing new'],
    }));
    const text = summarize({ offline: false, sources, documents: 3, claims: 2, signals: 1, rates: 0 });
    const lines = text.split('\n');
    expect(lines.length).toBeLessThanOrEqual(25);
    expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(120);
    expect(text).toContain('250 failed; 3 documents and 2 claims added, 1 signals');
    expect(text).toContain('and 240 more; tributary status names them');
  });
});
