// The events explorer as a reader uses it: typing, filters, order, address, saved views, files, keyboard, no scripts.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { decodeColumns, eventId } from '../../src/explorer/columns.ts';
import { exportCsv } from '../../src/explorer/export-view.ts';
import type { PublishedColumns } from '../../src/explorer/published-columns.ts';
import { selectRows } from '../../src/explorer/select-rows.ts';
import { chosenColumns } from '../../src/explorer/shown-columns.ts';
import { sumRows } from '../../src/explorer/sum-rows.ts';
import { parseView } from '../../src/explorer/view.ts';
import { distFolder } from './serve-dist.ts';
import { type VisitOptions, visitSite } from './visit-site.ts';

const file = join(distFolder(), 'events', 'columns.json');
const published = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PublishedColumns) : null;
const enough = published !== null && published.rows > 200;

const site = visitSite();

async function visit(
  { query = '', ...options }: VisitOptions & { readonly query?: string },
  look: (page: Page) => Promise<void>,
) {
  await site.visit(
    `/events/${query}`,
    async page => {
      if (options.javaScriptEnabled !== false && !options.expected) await ready(page);
      await look(page);
    },
    options,
  );
}

const ready = (page: Page) => page.waitForSelector('#explorer-table th[data-column]');
const addressIs = (page: Page, query: string) =>
  page.waitForFunction(wanted => location.search === wanted, query);

/** What a query must show, by the functions that the other tests hold to the API's totals. */
function expectedOf(query: string) {
  const columns = decodeColumns(published!);
  const view = parseView(new URLSearchParams(query));
  const rows = selectRows(columns, view);
  const { raised } = sumRows(columns, rows);
  return {
    count: rows.length,
    sums: Object.values(raised).map(sum => String(sum.paid_usd)),
    ids: [...rows].map(row => eventId(columns, row)),
    csv: exportCsv(columns, rows, chosenColumns(view.columns)),
  };
}

/** What the page shows: sums, number of rows, and the ids of the rows drawn. */
const shownOf = async (page: Page) => ({
  sums: await page.$$eval('#explorer-sums data', all => all.map(one => one.getAttribute('value'))),
  count: Number(await page.getAttribute('#explorer-table', 'aria-rowcount')) - 1,
  ids: await page.$$eval('#explorer-table tbody a[href*="/events/"]', all =>
    all.map(one => one.getAttribute('href')!.split('/').at(-2)),
  ),
});

async function shows(page: Page, query: string): Promise<void> {
  const { count, sums, ids } = expectedOf(query);
  const shown = await shownOf(page);
  expect(shown).toEqual({ count, sums, ids: ids.slice(0, shown.ids.length) });
  expect(shown.ids.length).toBeGreaterThan(Math.min(count, 10) - 1);
}

describe.runIf(enough)('the events explorer', () => {
  it('searches as one types, filters and sorts, and keeps all of it in the address', async () => {
    await visit({}, async page => {
      await shows(page, '');
      await page.fill('[name="q"]', 'compute');
      await shows(page, 'q=compute');
      await page.click('#explorer-filters summary');
      await page.check('[name="layer"][value="models"]');
      await page.fill('[name="min"]', '50m');
      await page.click('th[data-column="amount"] button');
      await page.click('#explorer-take summary');
      await page.check('[name="column"][value="country"]');
      const query = 'q=compute&layer=models&min=50000000&sort=-amount';
      await shows(page, query);
      await addressIs(
        page,
        `?${query}${['company', 'date', 'amount', 'valuation', 'status', 'layer', 'confidence', 'country'].map(id => `&column=${id}`).join('')}`,
      );
      expect(await page.getAttribute('th[data-column="amount"]', 'aria-sort')).toBe('descending');
      await page.reload();
      await ready(page);
      await shows(page, query);
      expect(await page.inputValue('[name="min"]')).toBe('50,000,000');
      expect(await page.isChecked('[name="layer"][value="models"]')).toBe(true);
      expect(await page.locator('th[data-column="country"]').count()).toBe(1);
      // The four totals are said to those who hear the page, once typing rests.
      await page.fill('[name="q"]', 'nothing goes by this name');
      await page.waitForFunction(() =>
        document.querySelector('#explorer-said')?.textContent?.startsWith('0 of'),
      );
      expect(await page.textContent('#explorer-count')).toContain('No event fits');
    });
  });

  it('says by name what it does not understand, of the address and of the form, until that is mended', async () => {
    await visit({ query: '?min=1e3&stage=foo' }, async page => {
      expect(await page.textContent('#explorer-trouble')).toMatch(/“min=1e3” was not understood.*“foo”/);
      await page.click('#explorer-filters summary');
      await page.fill('[name="max"]', 'lots');
      expect(await page.textContent('#explorer-trouble')).toContain('“max=lots”');
      await page.fill('[name="max"]', '5bn');
      expect(await page.textContent('#explorer-trouble')).not.toContain('max');
    });
  });

  it('has every row in sight drawn wherever one scrolls, and few others', async () => {
    await visit({}, async page => {
      const missing = await page.evaluate(async () => {
        const region = document.querySelector('#explorer-rows')!;
        region.scrollIntoView();
        const seen: string[] = [];
        for (const share of [0.5, 0.51, 1, 0.02, 0]) {
          region.scrollTop = share * region.scrollHeight;
          await new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
          const { top, bottom, left } = region.getBoundingClientRect();
          for (let y = top + 60; y < Math.min(bottom, innerHeight); y += 20)
            if (!document.elementFromPoint(left + 20, y)?.closest('tr[aria-rowindex]'))
              seen.push(`${share} ${y}`);
        }
        return seen;
      });
      expect(missing).toEqual([]);
      expect(await page.locator('#explorer-table tbody tr').count()).toBeLessThan(80);
    });
  });

  it('is used by keyboard alone', async () => {
    await visit({ query: '?status=closed&status=announced' }, async page => {
      await page.focus('#explorer-filters summary');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      const first = published!.terms.layer[0]![0];
      await shows(page, `status=closed&status=announced&layer=${first}`);
      await page.focus('#explorer-conditions button');
      await page.keyboard.press('Enter');
      await shows(page, 'status=closed&status=announced');
      // The focus stays with the conditions.
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(
        /^Take off: /,
      );
      await page.focus('th[data-column="company"] button');
      await page.keyboard.press('Enter');
      await shows(page, 'status=closed&status=announced&sort=company');
      await page.focus('#explorer-rows');
      await page.keyboard.press('End');
      const last = String(expectedOf('status=closed&status=announced').count + 1);
      await page.waitForSelector(`#explorer-table tr[aria-rowindex="${last}"]`);
      // A link that is focused and scrolled out of sight hands the focus to the region.
      await page.focus(`#explorer-table tr[aria-rowindex="${last}"] a`);
      await page.$eval('#explorer-rows', region => {
        region.scrollTop = 0;
      });
      await page.waitForFunction(() => document.activeElement?.id === 'explorer-rows');
    });
  });

  it('hands out exactly what it shows', async () => {
    const query = 'q=series&kind=equity&sort=company&column=company&column=amount&column=investors';
    await visit({ query: `?${query}` }, async page => {
      await page.click('#explorer-take summary');
      const take = async (button: string) => {
        const [download] = await Promise.all([page.waitForEvent('download'), page.click(button)]);
        return readFileSync(await download.path(), 'utf8');
      };
      const { csv, ids } = expectedOf(query);
      expect(await take('#explorer-csv')).toBe(csv);
      const json = JSON.parse(await take('#explorer-json'));
      expect(json.events.map(({ id }: { id: string }) => id)).toEqual(ids);
      expect(json.view).toBe(`${site.home}/events/?${query}`);
    });
  });

  it('keeps views and the last visit in this browser', async () => {
    await visit(
      {
        prepare: context =>
          context.addInitScript(() => {
            if (localStorage.getItem('tributary.events.seen') === null)
              localStorage.setItem('tributary.events.seen', '"2000-01-01T00:00:00.000Z"');
          }),
      },
      async page => {
        expect(await page.textContent('#explorer-since-label')).toContain(
          published!.rows.toLocaleString('en-GB'),
        );
        expect(await page.locator('#explorer-table .new').count()).toBeGreaterThan(10);
        await page.fill('[name="q"]', 'compute');
        await page.click('#explorer-take summary');
        await page.fill('#explorer-name', 'My <b>view</b>');
        await page.click('#explorer-save');
        await addressIs(page, '?q=compute');
        await page.goto(`${site.home}/events/`);
        await ready(page);
        // Loading the page again in one tab is the same visit.
        expect(await page.locator('#explorer-table .new').count()).toBeGreaterThan(10);
        await page.click('#explorer-take summary');
        await Promise.all([page.waitForNavigation(), page.click('#explorer-saved a')]);
        await ready(page);
        await shows(page, 'q=compute');
        await page.click('#explorer-take summary');
        await page.click('#explorer-saved button');
        expect(await page.locator('#explorer-saved li').count()).toBe(0);
        // Another tab is another visit, and the ledger holds nothing newer.
        const again = await page.context().newPage();
        await again.goto(`${site.home}/events/`);
        await ready(again);
        expect(await again.textContent('#explorer-since-label')).toContain('(0)');
        expect(await again.locator('#explorer-table .new').count()).toBe(0);
      },
    );
  });

  it('leads to every event where scripts do not run, or the list does not come', async () => {
    await visit({ javaScriptEnabled: false }, async page => {
      expect(await page.locator('#explorer-table tbody tr').count()).toBe(100);
      expect(await page.locator('#explorer-form').isVisible()).toBe(false);
      expect(await page.locator('#explorer-sums data').count()).toBe(4);
      await Promise.all([page.waitForNavigation(), page.click('#event-pager a[aria-label="Page 2"]')]);
      expect(await page.locator('table tbody tr').count()).toBe(100);
    });
    await visit(
      {
        prepare: context => context.route('**/columns.json', route => route.abort()),
        expected: /ERR_FAILED|columns\.json$/,
      },
      async page => {
        await page.waitForFunction(() =>
          document.querySelector('#explorer-count')?.textContent?.includes('could not be loaded'),
        );
        expect(await page.locator('#event-pager a').first().isVisible()).toBe(true);
        expect(await page.locator('#explorer-table tbody tr[aria-rowindex]').count()).toBe(100);
      },
    );
  });
});
