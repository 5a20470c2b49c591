// The events explorer over 100,000 invented events, beside Tabulator over the same rows, in Chromium; build the site first.
// node bench/explorer.ts [--rows 100000] [--accept]   --accept writes bench/explorer.json
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { encodeColumns } from '../src/explorer/encode-columns.ts';
import { inventDataset, plainRows } from './explorer/large-dataset.ts';
import { type Figures, measureSubject, type Subject } from './explorer/measure-subject.ts';
import { serveSubjects } from './explorer/serve-subjects.ts';

const { values } = parseArgs({
  options: { rows: { type: 'string', default: '100000' }, accept: { type: 'boolean', default: false } },
});

const EXPLORER: Subject = {
  name: 'the explorer',
  path: '/events/',
  row: '#explorer-table tbody tr[aria-rowindex]',
  ready: '#explorer-table th[data-column]',
  region: '#explorer-rows',
  heads: '#explorer-table th button',
};
const PEER: Subject = {
  name: 'Tabulator',
  path: '/peer/',
  row: '.tabulator-row',
  ready: '.tabulator-row',
  region: '.tabulator-tableholder',
  heads: '.tabulator-col',
};
/** What a reader may ask at most: the figures of the explorer that must hold. */
const LIMITS: Partial<Record<keyof Figures, number>> = {
  list_ms: 1500,
  stroke_p95_ms: 50,
  frames_with_gaps: 0,
  renderer_mb: 300,
};

const dataset = await inventDataset(Number(values.rows));
const columns = JSON.stringify(encodeColumns(dataset));
const rows = JSON.stringify(plainRows(dataset));
const sizes = (text: string) => ({ bytes: Buffer.byteLength(text), gzip_bytes: gzipSync(text).length });
// Words of every sort: names of companies and investors from over the list, words of many rows and of none.
const { events } = dataset;
const named = [0.1, 0.3, 0.5, 0.7, 0.9].map(share => events[Math.floor(share * events.length)]!);
const words = [
  ...named.map(event =>
    event.company
      .toLowerCase()
      .replaceAll(/[^a-z ]/g, '')
      .slice(0, 8)
      .trim(),
  ),
  ...named.flatMap(event => event.investors.slice(0, 1)).map(name => name.toLowerCase().slice(0, 8)),
  'capital',
  'ventures ba',
  'qqq',
].filter(word => word.length > 2);

const served = await serveSubjects(columns, rows);
try {
  const explorer = await measureSubject(served.origin, EXPLORER, words);
  const tabulator = await measureSubject(served.origin, PEER, words);
  const figures = {
    rows: events.length,
    cores: cpus().length,
    // Above the number of cores other work delayed every figure in milliseconds but those of the processor.
    load: Math.round(loadavg()[0]! * 10) / 10,
    explorer_file: sizes(columns),
    tabulator_file: sizes(rows),
    explorer,
    tabulator,
  };
  console.log(
    `${events.length.toLocaleString('en-GB')} rows; file ${JSON.stringify(figures.explorer_file)}, Tabulator's ${JSON.stringify(figures.tabulator_file)}`,
  );
  console.log(
    `${''.padEnd(20)} ${'explorer'.padStart(10)} ${'Tabulator'.padStart(10)} ${'ratio'.padStart(7)} ${'limit'.padStart(7)}`,
  );
  for (const name of Object.keys(explorer) as (keyof Figures)[]) {
    const [ours, theirs, limit] = [explorer[name], tabulator[name], LIMITS[name]];
    const broken = limit !== undefined && ours > limit;
    if (broken) process.exitCode = 1;
    console.log(
      `${name.padEnd(20)} ${String(ours).padStart(10)} ${String(theirs).padStart(10)} ${(ours / theirs).toFixed(2).padStart(7)} ${String(limit ?? '').padStart(7)}${broken ? '  BROKEN' : ''}`,
    );
  }
  if (values.accept)
    writeFileSync(join(import.meta.dirname, 'explorer.json'), `${JSON.stringify(figures, null, 2)}\n`);
} finally {
  await served.close();
}
