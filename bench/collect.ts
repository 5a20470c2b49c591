// How the collector does on a web of 500 sources and 20,000 items on loopback: first run, no change, one new item.
// node bench/collect.ts [--sources 500] [--items 40]   writes bench/collect.json
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';

const { values } = parseArgs({
  options: { sources: { type: 'string', default: '500' }, items: { type: 'string', default: '40' } },
});
const SOURCES = Number(values.sources);
const ITEMS = Number(values.items);
const root = join(import.meta.dirname, '..');

/** A company name that no other story has. */
function nameOf(number: number): string {
  const syllables = ['ka', 'lo', 'mi', 'ru', 'se', 'ta', 'vo', 'xe', 'zu', 'ni'];
  const word = String(number)
    .padStart(6, '0')
    .replace(/\d/g, digit => syllables[Number(digit)] ?? '');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Each source has an address of its own, so that the pace of one host does not slow the others. */
const hostOf = (source: number): string => `127.0.${1 + Math.floor(source / 250)}.${1 + (source % 250)}`;

let extra = -1;
const counts = { requests: 0, robots: 0, notModified: 0, bytes: 0, most: 0, perHost: 0 };
const open = new Map<string, number>();

function feedOf(source: number): string {
  const items = Array.from({ length: ITEMS + (source === extra ? 1 : 0) }, (_, index) => {
    const number = source * 1_000 + index;
    const funding = number % 20 === 0;
    const title = funding
      ? `${nameOf(number)} raises $${10 + (number % 90)} million in Series B funding`
      : `Report ${number} on clusters, racks and cooling of site ${number * 7}`;
    return `<item><title>${title}</title><link>https://news${source}.example/story/${number}</link><guid>${number}</guid><pubDate>${new Date(Date.UTC(2026, 5, 1 + (index % 28), index % 24)).toUTCString()}</pubDate><description>${title}. The company said so on its site, and added more about its plans for the year.</description></item>`;
  });
  return `<rss version="2.0"><channel><title>News ${source}</title><link>https://news${source}.example/</link>${items.reverse().join('')}</channel></rss>`;
}

const server = http.createServer((request, response) => {
  const host = request.socket.localAddress ?? '';
  open.set(host, (open.get(host) ?? 0) + 1);
  counts.perHost = Math.max(counts.perHost, open.get(host) ?? 0);
  counts.most = Math.max(
    counts.most,
    [...open.values()].reduce((a, b) => a + b, 0),
  );
  response.on('close', () => open.set(host, (open.get(host) ?? 1) - 1));
  if (request.url === '/robots.txt') {
    counts.robots += 1;
    response.end('User-agent: *\nDisallow: /private\n');
    return;
  }
  counts.requests += 1;
  const source = Number(request.url?.slice(1));
  const etag = `"${source === extra ? 'b' : 'a'}"`;
  if (request.headers['if-none-match'] === etag) {
    counts.notModified += 1;
    response.writeHead(304).end();
    return;
  }
  const body = feedOf(source);
  counts.bytes += body.length;
  response.writeHead(200, { 'content-type': 'application/rss+xml', etag }).end(body);
});

function fingerprint(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
    statSync(join(folder, name)).isFile(),
  );
  return new Map(
    files.map(name => [
      name,
      createHash('sha256')
        .update(readFileSync(join(folder, name)))
        .digest('hex'),
    ]),
  );
}

async function run(name: string, data: string, now: string): Promise<object> {
  Object.assign(counts, { requests: 0, robots: 0, notModified: 0, bytes: 0, most: 0, perHost: 0 });
  const before = fingerprint(data);
  const started = performance.now();
  const script = `process.on('exit', () => process.stderr.write('\\nRSS ' + process.resourceUsage().maxRSS + '\\n'));`;
  const child = spawn(
    join(root, 'node_modules/.bin/node'),
    [
      '--import',
      `data:text/javascript,${encodeURIComponent(script)}`,
      join(root, 'scrapers/cli.ts'),
      'collect',
      '--data',
      data,
      '--allow-loopback',
      '--json',
      '--now',
      now,
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let said = '';
  let complained = '';
  child.stdout.on('data', chunk => (said += chunk));
  child.stderr.on('data', chunk => (complained += chunk));
  const [code] = await once(child, 'close');
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  if (code !== 0) throw new Error(`${name} ended with ${code}: ${complained.slice(-2_000)}`);
  const report = JSON.parse(said);
  const after = fingerprint(data);
  const written = [...after].filter(([file, hash]) => before.get(file) !== hash).length;
  const result = {
    run: name,
    seconds,
    peak_mb: Math.round(Number(/RSS (\d+)/.exec(complained)?.[1]) / 1024),
    requests: counts.requests,
    robots: counts.robots,
    not_modified: counts.notModified,
    megabytes: Math.round(counts.bytes / 10_000) / 100,
    most_at_once: counts.most,
    most_per_host: counts.perHost,
    items: report.sources.reduce((sum: number, source: { items: number }) => sum + source.items, 0),
    new: report.sources.reduce((sum: number, source: { new: number }) => sum + source.new, 0),
    failed: report.sources.filter((source: { status: string }) => source.status === 'failed').length,
    documents: report.documents,
    claims: report.claims,
    files_written: written,
  };
  console.log(JSON.stringify(result));
  return result;
}

server.listen(0, '0.0.0.0');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
const data = mkdtempSync(join(tmpdir(), 'bench-collect-'));
try {
  const sources = Array.from({ length: SOURCES }, (_, source) => ({
    id: `news-${source}`,
    name: `News ${source}`,
    kind: 'feed',
    url: `http://${hostOf(source)}:${port}/${source}`,
    trust: 'trade',
    enabled: true,
  }));
  writeFileSync(join(data, 'sources.yaml'), stringify(sources));
  const runs = [
    await run('first', data, '2026-07-01T00:00:00Z'),
    await run('no change', data, '2026-07-01T03:00:00Z'),
  ];
  extra = Math.floor(SOURCES / 2);
  runs.push(await run('one new item', data, '2026-07-01T06:00:00Z'));
  runs.push(await run('no change again', data, '2026-07-01T09:00:00Z'));
  writeFileSync(
    join(import.meta.dirname, 'collect.json'),
    `${JSON.stringify({ sources: SOURCES, items_each: ITEMS, node: process.version, runs }, null, 2)}\n`,
  );
} finally {
  server.close();
  server.closeAllConnections();
  rmSync(data, { recursive: true });
}
