// The ranked accounts as a seller uses them: sliders, address, watch list, a CRM's file, exports, a printed brief.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PublishedAccounts } from '../../src/outlets/accounts-json.ts';
import { sayFormula, sayRank } from '../../src/outreach/explain-score.ts';
import { rankAccounts } from '../../src/outreach/priority.ts';
import { parseWeights } from '../../src/outreach/weights.ts';
import { importIntoAttio, importIntoHubspot, importIntoSalesforce } from '../outlets/vendor-parsers.ts';
import { countPrintedPages } from './count-printed-pages.ts';
import { distFolder } from './serve-dist.ts';
import { visitSite } from './visit-site.ts';

const file = join(distFolder(), 'outreach', 'accounts.json');
const published = (
  existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : { accounts: [] }
) as PublishedAccounts;
const enough = published.accounts.length >= 10;

const site = visitSite();
let context: BrowserContext;
let page: Page;
const asked: string[] = [];

beforeAll(async () => {
  context = await site.browser.newContext({ acceptDownloads: true, viewport: { width: 1280, height: 900 } });
  page = await context.newPage();
  page.on('request', request => asked.push(`${request.method()} ${request.url()}`));
});

const open = (path: string) => page.goto(`${site.home}${path}`, { waitUntil: 'load' });
const shownIds = () =>
  page.$$eval('#account-table tbody tr:not([hidden])', rows =>
    rows.map(row => (row as HTMLElement).dataset['id']),
  );
const settled = () =>
  page.waitForFunction(() => document.querySelector('#account-result')?.textContent !== '');

describe.runIf(enough)('the ranked accounts', () => {
  it('are ranked in the page by the numbers of the build, and keep the weights in the address', async () => {
    await open('/outreach/');
    expect(await shownIds()).toEqual(published.accounts.map(account => account.id));
    await page.click('summary:has-text("Weights")');
    const slide = (id: string, value: number) =>
      page.$eval(
        id,
        (input, to) => {
          (input as HTMLInputElement).value = String(to);
          input.dispatchEvent(new Event('input', { bubbles: true }));
        },
        value,
      );
    await slide('#w-need', 0.9);
    await slide('#w-capacity', 0.05);
    await slide('#h-hiring', 200);
    await settled();
    const query = new URL(page.url()).searchParams;
    expect(Object.fromEntries(query)).toEqual({ need: '0.9', capacity: '0.05', hiring: '200' });
    const ranked = rankAccounts(published.accounts, published.as_of!, parseWeights(query));
    await page.waitForFunction(
      last => document.querySelector('#account-table tbody tr:last-child')?.getAttribute('data-id') === last,
      ranked.at(-1)!.account.id,
    );
    expect(await shownIds()).toEqual(ranked.map(entry => entry.account.id));
    const first = await page.$$eval('#account-table tbody tr', rows =>
      rows.slice(0, 20).map(row => row.querySelector('[data-cell="priority"]')?.textContent),
    );
    expect(first).toEqual(ranked.slice(0, 20).map(entry => entry.score.priority.toFixed(2)));
    await page.reload();
    await settled();
    expect(await page.inputValue('#h-hiring')).toBe('200');
    expect(await shownIds()).toEqual(ranked.map(entry => entry.account.id));
    await page.click('summary:has-text("Weights")');
    await page.click('#reset-weights');
    await page.waitForFunction(() => location.search === '');
    expect(await shownIds()).toEqual(published.accounts.map(account => account.id));
  });

  it('open a brief with the weights of the list, which shows the same score and prints them', async () => {
    const query = 'need=0.9&hiring=200';
    await open(`/outreach/?${query}`);
    await settled();
    const weights = parseWeights(new URLSearchParams(query));
    const ranked = rankAccounts(published.accounts, published.as_of!, weights);
    const entry = ranked[1]!;
    await page.click(`tr[data-id="${entry.account.id}"] th a`);
    await page.waitForSelector('[data-part="weights"]:not([hidden])');
    expect(new URL(page.url()).search).toBe(`?${query}`);
    const text = (name: string) => page.textContent(`[data-part="${name}"]`);
    expect(await text('rank')).toBe(sayRank(entry, ranked.length));
    expect(await text('formula')).toBe(`${sayFormula(entry, weights)}.`);
    expect(await text('weights')).toContain(
      'need weighs 0.9 instead of 0.6; hiring counts half after 200 days',
    );
    await page.emulateMedia({ media: 'print' });
    expect(await page.isVisible('[data-part="weights"]')).toBe(true);
    expect(await countPrintedPages(page)).toBe(1);
    await page.emulateMedia({ media: null });
    await page.click('.kicker a');
    await settled();
    expect(new URL(page.url()).search).toBe(`?${query}`);
  });

  it('re-rank at once', async () => {
    await open('/outreach/?need=0.9');
    await settled();
    const [before, after] = await page.evaluate(async () => {
      const list = () => document.querySelector('#account-table tbody')!.textContent;
      const input = document.querySelector<HTMLInputElement>('#h-paper')!;
      const old = list();
      input.value = '30';
      input.dispatchEvent(new Event('input', { bubbles: true }));
      // The page's next turn: nothing is fetched and nothing waited for.
      await new Promise(done => setTimeout(done));
      return [old, list()];
    });
    expect(after).not.toBe(before);
  });

  it('take nonsense in the address for the defaults', async () => {
    await open('/outreach/?need=abc&hiring=-1&segment=nothing&q=%3Cscript%3E');
    await settled();
    expect(await page.inputValue('#w-need')).toBe('0.6');
    expect(await page.inputValue('select[name="segment"]')).toBe('');
  });

  it('are watched by keyboard, and remembered in this browser', async () => {
    await open('/outreach/');
    const id = published.accounts[2]!.id;
    await page.focus(`tr[data-id="${id}"] .watch`);
    await page.keyboard.press('Enter');
    await page.reload();
    expect(await page.getAttribute(`tr[data-id="${id}"] .watch`, 'aria-pressed')).toBe('true');
    await page.selectOption('select[name="show"]', 'watched');
    await page.waitForFunction(
      () => document.querySelectorAll('#account-table tbody tr:not([hidden])').length === 1,
    );
    expect(await shownIds()).toEqual([id]);
    expect(page.url()).toContain('show=watched');
  });

  it("are matched with a CRM's file that never leaves the machine", async () => {
    await open('/outreach/');
    const [one, two] = published.accounts.filter(account => account.domain !== null);
    await page.focus('input[name="q"]');
    await page.waitForLoadState('networkidle');
    asked.length = 0;
    await page.setInputFiles('#crm-file', {
      name: 'companies.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        // As Excel saves it: UTF-16 with a mark, and as long as a large team's list.
        `\uFEFFName;Company domain name;Last Activity Date\n"Secret, deal";https://www.${one!.domain}/x;2026-01-01\n${two!.name} Inc.;;\n${'"=cmd()\n""and more""";nobody.example;\n'.repeat(10_000)}`,
        'utf16le',
      ),
    });
    await page.waitForFunction(() =>
      document.querySelector('#crm-result')?.textContent?.includes('2 accounts'),
    );
    await page.waitForFunction(
      id => document.querySelector(`tr[data-id="${id}"] [data-cell="crm"]`)?.textContent !== '',
      one!.id,
    );
    expect(await page.textContent(`tr[data-id="${one!.id}"] [data-cell="crm"]`)).toMatch(
      /In your file as “Secret, deal” \(by domain\); .*since 2026-01-01/,
    );
    await page.selectOption('select[name="show"]', 'crm');
    await page.waitForFunction(
      () => document.querySelectorAll('#account-table tbody tr:not([hidden])').length === 2,
    );
    expect(asked).toEqual([]);
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(kept).not.toContain('Secret');
  });

  it.each([
    ['hubspot', importIntoHubspot],
    ['salesforce', importIntoSalesforce],
    ['attio', importIntoAttio],
  ] as const)('export what is shown for %s, and then only what has changed', async (format, importInto) => {
    await open('/outreach/');
    await page.click('summary:has-text("Export")');
    await page.selectOption('#export-format', format);
    const download = page.waitForEvent('download');
    await page.click('#export-button');
    const bytes = readFileSync(await (await download).path());
    const { rows, refused } = importInto(bytes);
    expect(refused).toEqual([]);
    expect(rows).toHaveLength(published.accounts.length);
    expect(bytes.equals(readFileSync(join(distFolder(), 'outreach', `${format}.csv`)))).toBe(true);
    await page.selectOption('#export-rows', 'changed');
    await page.click('#export-button');
    await page.waitForFunction(
      () => document.querySelector('#export-result')?.textContent === 'No row to export.',
    );
  });

  it.each([
    ['on a phone, by touch', { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true }],
    ['on a screen, by keyboard', { viewport: { width: 1280, height: 900 } }],
  ] as const)('are four steps from the home page to an export and a printed brief: %s', async (how, look) => {
    const seller = await site.browser.newContext({ ...look, acceptDownloads: true });
    const sheet = await seller.newPage();
    let steps = 0;
    /** One tap, or as many presses of Tab as it takes to get there and one of Enter. */
    const use = async (selector: string) => {
      steps++;
      const target = sheet.locator(selector).first();
      if (how.includes('touch')) return target.tap();
      await target.evaluate(element => {
        document.querySelector('[data-wanted]')?.removeAttribute('data-wanted');
        element.setAttribute('data-wanted', '');
      });
      const there = () => sheet.evaluate(() => document.activeElement?.hasAttribute('data-wanted') ?? false);
      for (let presses = 0; presses < 150 && !(await there()); presses++) await sheet.keyboard.press('Tab');
      await sheet.keyboard.press('Enter');
    };
    const overflow = () => sheet.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await sheet.goto(`${site.home}/`, { waitUntil: 'load' });
    await use('nav a:has-text("Outreach")');
    await sheet.waitForURL('**/outreach/');
    expect(await overflow()).toBeLessThanOrEqual(0);
    const download = sheet.waitForEvent('download');
    await use('a[download]:has-text("HubSpot")');
    const { rows, refused } = importIntoHubspot(readFileSync(await (await download).path()));
    expect([rows.length, refused]).toEqual([published.accounts.length, []]);
    await use('#account-table tbody tr:first-child th a');
    await sheet.waitForURL(`**/outreach/${published.accounts[0]!.id}/`);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await sheet.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    await use('#print');
    expect(await sheet.getAttribute('body', 'data-printed')).toBe('yes');
    expect(steps).toBeLessThanOrEqual(5);
    await seller.close();
  });

  it('have briefs that each fill one printed page; the audit prints them all', async () => {
    const size = ({ id }: { id: string }) => statSync(join(distFolder(), 'outreach', id, 'index.html')).size;
    const longest = [...published.accounts].sort((a, b) => size(b) - size(a)).slice(0, 5);
    for (const account of longest) {
      await open(`/outreach/${account.id}/`);
      expect([account.id, await countPrintedPages(page)]).toEqual([account.id, 1]);
    }
  });

  it('load at most 30 KB of scripts and 200 KB in all, compressed', async () => {
    const fresh = await site.browser.newContext();
    const look = await fresh.newPage();
    const sizes: { url: string; bytes: number }[] = [];
    look.on('requestfinished', async request => {
      const { responseBodySize } = await request.sizes();
      sizes.push({ url: request.url(), bytes: responseBodySize });
    });
    await look.goto(`${site.home}/outreach/`, { waitUntil: 'networkidle' });
    await look.waitForTimeout(200);
    const sum = (some: typeof sizes) => some.reduce((total, entry) => total + entry.bytes, 0);
    expect(sum(sizes.filter(entry => entry.url.endsWith('.js')))).toBeLessThan(30_000);
    expect(sum(sizes)).toBeLessThan(200_000);
    await fresh.close();
  });
});
