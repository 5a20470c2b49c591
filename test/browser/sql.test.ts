// Asking in SQL as a reader does: a worked question, an answer that is the site's, an address to share, and no way out.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { parseCsv } from '../parse-csv.ts';
import { distFolder } from './serve-dist.ts';
import { visitSite } from './visit-site.ts';

const home = readFileSync(join(distFolder(), 'index.html'), 'utf8');
const site = visitSite();
let page: Page;
const requests: string[] = [];
const troubles: string[] = [];

beforeAll(async () => {
  page = await site.browser.newPage({ viewport: { width: 1100, height: 900 } });
  page.on('request', request => requests.push(request.url()));
  page.on('pageerror', error => troubles.push(error.message));
  page.on('console', message => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  await page.goto(`${site.home}/data/sql/`);
});

const settled = () => page.waitForSelector('#sql-run:not([disabled])');

/** Runs a query by the keyboard; the rows of the answer, or what was said of the fault. */
async function ask(sql: string): Promise<string[][] | string> {
  await page.fill('#sql-text', sql);
  await page.press('#sql-text', 'Control+Enter');
  await settled();
  if (await page.isVisible('#sql-fault')) return (await page.textContent('#sql-fault'))!;
  return page.$$eval('#sql-table tbody tr', rows =>
    rows.map(row => [...row.children].map(cell => cell.textContent ?? '')),
  );
}

async function download(button: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.click(button)]);
  return readFileSync(await file.path(), 'utf8');
}

it('loads nothing of the engine before it is asked', () => {
  expect(requests.filter(address => /wasm|duckdb|sql-engine/.test(address))).toEqual([]);
});

it('answers a worked question with the figures of the home page, and draws them', async () => {
  await page.click('button[data-question="raised-lately"]');
  await page.waitForSelector('#sql-answer:not([hidden])');
  await settled();
  const [header, ...rows] = parseCsv(await download('#sql-csv'));
  const shown = [...home.matchAll(/<data[^>]*\bvalue="([\d.]+)"[^>]*\bdata-raised="([a-z]+)-(\d+)"/g)];
  expect(shown.length).toBeGreaterThan(8);
  for (const [, usd, instrument, days] of shown) {
    const row = rows.find(one => one[0] === instrument);
    expect(Number(row?.[header!.indexOf(`last_${days}_days`)] ?? 0), `${instrument} ${days}`).toBe(
      Number(usd),
    );
  }
  // What stands on the page from the build is what the engine answers in the browser.
  const cells = (selector: string) =>
    page.$$eval(`${selector} tbody td`, all => all.map(cell => cell.textContent));
  expect(await cells('#sql-table')).toEqual(await cells('#raised-lately'));
  await page.click('#sql-chart');
  await page.waitForSelector('#sql-drawing svg[role="img"] rect');
});

it('keeps the query in the address', async () => {
  const sql =
    "SELECT company FROM events\nWHERE company LIKE '%a%' AND company <> '50 % + #' ORDER BY 1 LIMIT 3";
  const rows = await ask(sql);
  expect(rows).toHaveLength(3);
  const shared = await site.browser.newPage();
  await shared.goto(page.url());
  await shared.waitForSelector('#sql-run[disabled]');
  expect(await shared.inputValue('#sql-text')).toBe(sql);
  await shared.close();
  await ask('SELECT 7');
  await page.goBack();
  await page.waitForFunction(
    wanted => document.querySelector<HTMLTextAreaElement>('#sql-text')!.value === wanted,
    sql,
  );
  await settled();
  expect(await page.locator('#sql-table tbody tr').count()).toBe(3);
});

it('runs one statement at a time, and only one that reads', async () => {
  const [[before]] = (await ask('SELECT count(*) FROM events')) as [[string]];
  for (const sql of [
    'DROP TABLE events',
    'DELETE FROM events',
    "UPDATE events SET company = 'x'",
    'CREATE TABLE mine AS SELECT 1',
    'SELECT 1; DROP TABLE events',
    'EXPLAIN ANALYZE DROP TABLE events',
    "COPY (SELECT 1) TO 'https://example.org/x.csv'",
    "ATTACH ':memory:' AS other",
    'SET enable_external_access = true',
    'INSTALL httpfs',
    'LOAD httpfs',
  ])
    expect(await ask(sql), sql).toContain('only one that reads');
  expect(await ask('SELECT 1); DROP TABLE events; SELECT (1')).toContain('syntax error at or near ")"');
  for (const sql of [
    'SELECT count(*) FROM events; -- all of them',
    'WITH all_of_them AS (FROM events) SELECT count(*) FROM all_of_them',
    '/* how many */ SELECT count(*) AS n FROM events;',
  ])
    expect(await ask(sql), sql).toEqual([[before]]);
  for (const sql of [
    'DESCRIBE events',
    'SHOW TABLES',
    'SUMMARIZE events',
    'VALUES (1), (2)',
    'EXPLAIN FROM events',
  ])
    expect(Array.isArray(await ask(sql)), sql).toBe(true);
});

it('asks no other host, whatever the query says', async () => {
  expect(await ask("SELECT * FROM read_parquet('https://example.org/x.parquet')")).toContain(
    'loads no extensions',
  );
  expect(await ask("FROM read_csv('https://example.org/x.csv')")).toContain('opens no other address');
  expect(await ask("SELECT timezone('UTC', now())")).toContain('loads no extensions');
  // Should the engine try all the same, its worker is held to the policy of the page.
  const answer = await page.evaluate(
    () =>
      new Promise(resolve => {
        const script =
          "fetch('https://example.org/').then(() => postMessage('went'), () => postMessage('held'))";
        new Worker(URL.createObjectURL(new Blob([script]))).onmessage = event => resolve(event.data);
      }),
  );
  expect(answer).toBe('held');
  expect(troubles.filter(trouble => !trouble.includes('example.org'))).toEqual([]);
  troubles.length = 0;
  const asked = requests.filter(address => !address.startsWith('blob:') && !address.startsWith('data:'));
  expect(asked.some(address => address.endsWith('.wasm'))).toBe(true);
  expect(asked.filter(address => !address.startsWith(new URL(site.home).origin))).toEqual([]);
});

it('shows what is hostile as text, says faults plainly and how many rows there are', async () => {
  expect(await ask(`SELECT '<img src=x onerror=alert(1)>' AS "<b>x</b>", '=1+1' AS f`)).toEqual([
    ['<img src=x onerror=alert(1)>', '=1+1'],
  ]);
  expect(await page.locator('#sql-answer :is(img, b)').count()).toBe(0);
  expect(await download('#sql-csv')).toBe("<b>x</b>,f\r\n<img src=x onerror=alert(1)>,'=1+1\r\n");
  expect(await ask('SELEC 1')).toMatch(/^Parser Error: syntax error at or near "SELEC"/);
  expect(await ask('SELECT * FROM range(150000)')).toHaveLength(200);
  expect(await page.textContent('#sql-said')).toContain('More than 100,000 rows');
});

it('can be stopped in the middle', async () => {
  await page.fill(
    '#sql-text',
    'SELECT count(*) FROM range(10000000) a, range(10000000) b WHERE a.range + b.range = 3',
  );
  await page.press('#sql-text', 'Control+Enter');
  await page.click('#sql-cancel');
  expect(await page.textContent('#sql-said')).toContain('Cancelled');
  expect(await ask('SELECT 42')).toEqual([['42']]);
  expect(troubles).toEqual([]);
});
