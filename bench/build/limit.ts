// The bare cost below which no build of this site on one core can go: drawing its charts and writing its files.
// node bench/build/limit.ts BUILT OUT   (TRIBUTARY_DATA names the ledger)
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { chartsOfSite } from './site-charts.ts';

const [built, out] = process.argv.slice(2);
if (built === undefined || out === undefined) throw new Error('usage: node bench/build/limit.ts BUILT OUT');

const drawings = await chartsOfSite(loadDataset());
const files = readdirSync(built, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile())
  .map(entry => join(entry.parentPath, entry.name))
  .map(path => [join(out, path.slice(built.length)), readFileSync(path)] as const);

// Reading the ledger and the files that stand in for rendered pages is no part of the limit.
const started = performance.now();
const cpu = process.cpuUsage();
let drawn = 0;
let letters = 0;
for (const draws of drawings.values())
  for (const draw of draws) {
    letters += draw().length;
    drawn += 1;
  }
const drawnIn = performance.now() - started;
for (const [path, bytes] of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}
const { user, system } = process.cpuUsage(cpu);
console.log(
  JSON.stringify({
    seconds: (performance.now() - started) / 1000,
    cpu: (user + system) / 1e6,
    drawn,
    letters,
    drawing_seconds: drawnIn / 1000,
    files: files.length,
  }),
);
