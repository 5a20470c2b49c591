// A reader at a browser: only follows what can be seen and pressed, and counts what that takes.
import type { Locator } from 'playwright-core';
import { openSite, type Site } from '../../test/browser/open-site.ts';
import type { Walk } from './walks.ts';

export interface Walked {
  /** What stands where the answer is read. */
  readonly read: string;
  readonly clicks: number;
  readonly keys: number;
  /** Pages that were opened, the home page counted in. */
  readonly pages: number;
  /** Of the machine alone: opening pages, searching, drawing. */
  readonly seconds: number;
}

export interface ReaderSeat {
  readonly walk: (walk: Walk) => Promise<Walked>;
  readonly close: () => Promise<void>;
}

async function walkOnce(site: Site, walk: Walk): Promise<Walked> {
  const since = performance.now();
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 900 } });
  let [clicks, keys, pages] = [0, 0, 0];
  page.on('framenavigated', frame => {
    if (frame === page.mainFrame()) pages += 1;
  });
  await page.goto(`${site.home}/`);
  const press = async (one: Locator) => {
    clicks += 1;
    await one.first().click();
    await page.waitForLoadState('load');
  };
  await walk.go({
    page,
    press,
    click: words =>
      press(
        page
          .getByRole('link', { name: words })
          .or(page.getByRole('button', { name: words }))
          .or(page.getByRole('tab', { name: words }))
          .or(page.getByRole('checkbox', { name: words }))
          .or(page.locator('summary').filter({ hasText: words })),
      ),
    search: async words => {
      await page.keyboard.press('/');
      await page.waitForSelector('#search-input:focus');
      await page.keyboard.type(words);
      await page.waitForSelector('.search-results li[aria-selected="true"]');
      keys += words.length + 2;
      const from = page.url();
      await page.keyboard.press('Enter');
      await page.waitForURL(address => address.href !== from);
      await page.waitForLoadState('load');
    },
  });
  await page.waitForLoadState('networkidle');
  // Cell by cell: what stands in two cells is not one word.
  const read = await page
    .locator(walk.at)
    .first()
    .evaluate(element => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let text = '';
      while (walker.nextNode()) text += ` ${walker.currentNode.textContent}`;
      return text.replaceAll(/\s+/g, ' ');
    });
  await page.close();
  return { read, clicks, keys, pages, seconds: (performance.now() - since) / 1000 };
}

/** Starts a browser on the built site. */
export async function openReader(): Promise<ReaderSeat> {
  const site = await openSite();
  return { walk: walk => walkOnce(site, walk), close: site.close };
}
