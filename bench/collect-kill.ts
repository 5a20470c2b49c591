// Kills the collector at random moments (SIGKILL) and checks that the ledger stays whole and the next run makes good.
// node bench/collect-kill.ts [--kills 200]   writes bench/collect-kill.json
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';

const { values } = parseArgs({ options: { kills: { type: 'string', default: '200' } } });
const KILLS = Number(values.kills);
const SOURCES = 24;
const root = join(import.meta.dirname, '..');
const NOW = '2026-07-01T00:00:00Z';

let onRequest: () => void = () => {};
const server = http.createServer((request, response) => {
  onRequest();
  if (request.url === '/robots.txt') return void response.writeHead(404).end();
  const source = Number(request.url?.slice(1));
  const items = Array.from({ length: 8 }, (_, index) => {
    const letter = String.fromCharCode(97 + source);
    return `<item><title>Zel${letter}ora${'abcdefgh'[index]} raises $${11 + index} million in Series A funding</title><link>https://n${source}.example/${index}</link><pubDate>Tue, 30 Jun 2026 0${index}:00:00 GMT</pubDate></item>`;
  });
  // A little time each, so that kills fall between requests as well as between writes.
  setTimeout(
    () =>
      response
        .writeHead(200, { etag: '"a"' })
        .end(
          `<rss version="2.0"><channel><title>N</title><link>https://n${source}.example/</link>${items.join('')}</channel></rss>`,
        ),
    5,
  );
});

function start(data: string): ChildProcess {
  return spawn(
    join(root, 'node_modules/.bin/node'),
    [join(root, 'scrapers/cli.ts'), 'collect', '--data', data, '--allow-loopback', '--now', NOW],
    { stdio: 'ignore' },
  );
}

/**
 * What the ledger says, without what may differ between two good runs: the random part of the schedule, and the
 * day's memory of robots.txt, since a run that goes on asks only the hosts that are still due.
 */
function contents(data: string): Record<string, string> {
  const files = readdirSync(data, { recursive: true, encoding: 'utf8' }).filter(
    name => statSync(join(data, name)).isFile() && !/\.tmp$|\.lock$|robots\.json$/.test(name),
  );
  return Object.fromEntries(
    files
      .sort()
      .map(name => [
        name,
        readFileSync(join(data, name), 'utf8').replace(/"next_try": "[^"]*"/g, '"next_try": ""'),
      ]),
  );
}

/** Every file is whole: JSON parses, JSON Lines parse line by line. */
function faultsOf(data: string): string[] {
  return Object.entries(contents(data)).flatMap(([name, text]) => {
    try {
      if (name.endsWith('.jsonl')) for (const line of text.split('\n').filter(Boolean)) JSON.parse(line);
      if (name.endsWith('.json')) JSON.parse(text);
      return [];
    } catch (error) {
      return [`${name}: ${(error as Error).message}`];
    }
  });
}

server.listen(0, '0.0.0.0');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;
const folder = mkdtempSync(join(tmpdir(), 'bench-kill-'));
try {
  const empty = join(folder, 'empty');
  mkdirSync(empty);
  const sources = Array.from({ length: SOURCES }, (_, source) => ({
    id: `n-${source}`,
    name: `N ${source}`,
    kind: 'feed',
    url: `http://127.0.2.${source + 1}:${port}/${source}`,
    trust: 'trade',
    enabled: true,
  }));
  writeFileSync(join(empty, 'sources.yaml'), stringify(sources));
  // From the first request to the end: what comes before is the program's start, where nothing can be lost.
  let duration = Number.POSITIVE_INFINITY;
  let reference = '';
  for (let round = 0; round < 3; round += 1) {
    reference = join(folder, `reference-${round}`);
    cpSync(empty, reference, { recursive: true });
    let began = 0;
    onRequest = () => {
      began ||= performance.now();
    };
    await once(start(reference), 'exit');
    duration = Math.min(duration, performance.now() - began);
  }
  const expected = contents(reference);
  const tally = { kills: 0, finished_before: 0, torn: 0, different: 0, with_something: 0 };
  for (let kill = 0; tally.kills < KILLS; kill += 1) {
    const data = join(folder, `kill-${kill}`);
    cpSync(empty, data, { recursive: true });
    const child = start(data);
    const ended = once(child, 'exit');
    await new Promise<void>(resolve => {
      onRequest = resolve;
    });
    onRequest = () => {};
    await Promise.race([pause(duration * Math.random()), ended]);
    if (child.exitCode === null) tally.kills += 1;
    else tally.finished_before += 1;
    child.kill('SIGKILL');
    await ended;
    if (Object.keys(contents(data)).length > 1) tally.with_something += 1;
    const faults = faultsOf(data);
    if (faults.length > 0) {
      tally.torn += 1;
      console.error(`kill ${kill}: ${faults.join('; ')}`);
    }
    await once(start(data), 'exit');
    const found = contents(data);
    const wrong = [...new Set([...Object.keys(expected), ...Object.keys(found)])].filter(
      name => expected[name] !== found[name],
    );
    if (wrong.length > 0) {
      tally.different += 1;
      console.error(`kill ${kill}: differs in ${wrong.join(', ')}`);
    }
    rmSync(data, { recursive: true });
    if (kill % 20 === 19) console.log(JSON.stringify(tally));
  }
  console.log(JSON.stringify(tally));
  writeFileSync(
    join(import.meta.dirname, 'collect-kill.json'),
    `${JSON.stringify({ ...tally, undisturbed_ms: Math.round(duration), files: Object.keys(expected).length }, null, 2)}\n`,
  );
  if (tally.torn + tally.different > 0) process.exitCode = 1;
} finally {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
}
