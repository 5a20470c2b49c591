// How fast the search answers and how large the published files are: the real ledger, and an invented one of 100,000 events.
// node bench/search-scale.ts [--ledger FOLDER | --events 100000 --organizations 30000] (after npm run build)
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { buildDataset, type Dataset } from '../src/dataset/dataset.ts';
import { readLedger } from '../src/dataset/load-ledger.ts';
import { makeApiFiles } from '../src/outlets/api/api-files.ts';
import { placeOf } from '../src/outlets/place.ts';
import { searchRows } from '../src/outlets/search/search-index.ts';
import { SITE_PAGES } from '../src/outlets/search/site-pages.ts';
import { launchChromium } from '../test/browser/launch-chromium.ts';
import { distFolder, type Served, serveDist } from '../test/browser/serve-dist.ts';
import { onePageOfEachKind } from '../test/built/pages.ts';
import { generateLedger } from './generate-ledger.ts';
import { seeded } from './seeded.ts';

const { values } = parseArgs({
  options: {
    ledger: { type: 'string' },
    events: { type: 'string', default: '100000' },
    organizations: { type: 'string', default: '30000' },
  },
});

const megabytes = (bytes: number) => Math.round(bytes / 1e4) / 100;
const milliseconds = (time: number) => Math.round(time * 10) / 10;
const quantile = (sorted: readonly number[], share: number) =>
  milliseconds(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!);

/** What a reader types: names letter by letter, and with a slip in them; most often a slip of two letters swapped. */
function keystrokes(names: readonly string[], seed: number): string[] {
  const chance = seeded(seed);
  const typed = (text: string) => Array.from({ length: text.length }, (_, end) => text.slice(0, end + 1));
  const slip = (name: string) => {
    const at = 1 + Math.floor(chance.next() * Math.max(1, name.length - 3));
    return chance.often(0.6)
      ? `${name.slice(0, at)}${name[at + 1] ?? ''}${name[at]}${name.slice(at + 2)}`
      : `${name.slice(0, at)}${name.slice(at + 1)}`;
  };
  const some = Array.from({ length: 12 }, () => chance.pick(names));
  return [
    ...some.flatMap(typed),
    ...some.map(slip),
    'series b',
    'data cen',
    'nvdia',
    'sequoia capitl',
    'xqzwv',
  ];
}

interface Answers {
  readonly page: string;
  /** From the key / to the first answer: the index is fetched and read. */
  readonly open_ms: number;
  readonly keystrokes: number;
  readonly median_ms: number;
  readonly p95_ms: number;
  readonly most_ms: number;
}

/** Opens the search on a page by its key and types; times are until the results are laid out. */
async function typeOn(
  browser: Browser,
  served: Served,
  page: string,
  texts: readonly string[],
  index: string | null,
): Promise<Answers> {
  const tab = await browser.newPage();
  if (index !== null)
    await tab.route('**/search/index.json', route =>
      route.fulfill({ body: index, contentType: 'application/json' }),
    );
  await tab.goto(`${served.origin}${page}`);
  await tab.waitForLoadState('networkidle');
  await tab.evaluate(() =>
    addEventListener('keydown', () => performance.mark('pressed'), { capture: true, once: true }),
  );
  await tab.keyboard.press('/');
  await tab.waitForSelector('#search-input:focus');
  const { open, times } = await tab.evaluate(async all => {
    const input = document.querySelector<HTMLInputElement>('#search-input')!;
    const panel = document.querySelector<HTMLElement>('.search-panel')!;
    const answerTo = async (text: string) => {
      const changed = new Promise<void>(resolve => {
        new MutationObserver((_, observer) => {
          observer.disconnect();
          resolve();
        }).observe(panel, { childList: true, subtree: true });
      });
      const since = performance.now();
      input.value = text;
      input.dispatchEvent(new Event('input'));
      await changed;
      panel.getBoundingClientRect();
      return performance.now() - since;
    };
    return {
      open: await answerTo('a').then(() => performance.measure('open', 'pressed').duration),
      times: await (async () => {
        const measured: number[] = [];
        for (const text of all) measured.push(await answerTo(text));
        return measured;
      })(),
    };
  }, texts);
  await tab.close();
  const sorted = times.toSorted((a, b) => a - b);
  return {
    page,
    open_ms: milliseconds(open),
    keystrokes: times.length,
    median_ms: quantile(sorted, 0.5),
    p95_ms: quantile(sorted, 0.95),
    most_ms: quantile(sorted, 1),
  };
}

/** Sizes of the static API, every file written out once and dropped. */
function apiSizes(dataset: Dataset) {
  const edition = { date: dataset.asOf ?? 'empty', name: 'bench', collected: null, recorded: null };
  const sizes = [...makeApiFiles(dataset, edition, placeOf(null, '/'))].map(([name, make]) => ({
    name,
    bytes: Buffer.byteLength(JSON.stringify(make())),
  }));
  const largest = sizes.reduce((a, b) => (b.bytes > a.bytes ? b : a));
  return {
    files: sizes.length,
    total_mb: megabytes(sizes.reduce((sum, one) => sum + one.bytes, 0)),
    largest: largest.name,
    largest_mb: megabytes(largest.bytes),
  };
}

function describe(dataset: Dataset, index: string) {
  return {
    events: dataset.events.length,
    organizations: dataset.companies.size + dataset.investors.size,
    index_rows: (JSON.parse(index) as unknown[]).length,
    index_mb: megabytes(Buffer.byteLength(index)),
    index_gzip_mb: megabytes(gzipSync(index).byteLength),
    api: apiSizes(dataset),
  };
}

const namesOf = (dataset: Dataset) =>
  [...dataset.companies.values(), ...dataset.investors.values()].map(one => one.name);

const made = values.ledger === undefined ? mkdtempSync(join(tmpdir(), 'tributary-search-')) : null;
const served = await serveDist();
const browser = await launchChromium();
try {
  const real = buildDataset(readLedger('data'));
  const realIndex = readFileSync(join(distFolder(), 'search/index.json'), 'utf8');
  const texts = keystrokes(namesOf(real), 1);
  const pages: Answers[] = [];
  for (const page of onePageOfEachKind())
    if (!page.startsWith('/embed/') && page !== '/404.html')
      pages.push(await typeOn(browser, served, page, texts, null));
  const slowest = pages.reduce((a, b) => (b.p95_ms > a.p95_ms ? b : a));

  if (made !== null)
    await generateLedger(made, {
      events: Number(values.events),
      organizations: Number(values.organizations),
    });
  const large = buildDataset(readLedger(made ?? values.ledger!));
  const largeIndex = JSON.stringify(searchRows(large, [], SITE_PAGES));
  const largeAnswers = await typeOn(browser, served, '/', keystrokes(namesOf(large), 2), largeIndex);

  const figures = {
    node: process.version,
    real: { ...describe(real, realIndex), pages: pages.length, slowest_page: slowest },
    large: { ...describe(large, largeIndex), answers: largeAnswers },
  };
  console.log(JSON.stringify(figures, null, 2));
  writeFileSync(join(import.meta.dirname, 'search-scale.json'), `${JSON.stringify(figures, null, 2)}\n`);
} finally {
  await browser.close();
  await served.close();
  if (made !== null) rmSync(made, { recursive: true });
}
