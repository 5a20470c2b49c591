// Opens the built site for the tests of one file; a visit on which the page had troubles, or asked another host, fails.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { openSite, type Site } from './open-site.ts';

export interface VisitOptions extends BrowserContextOptions {
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
  /** Troubles that belong to the test. */
  readonly expected?: RegExp;
}

export interface TestSite {
  /** Once tests run. */
  readonly browser: Browser;
  readonly home: string;
  /** Looks at a page in a context of its own; `asked` has the paths of what was requested so far. */
  readonly visit: (
    path: string,
    look: (page: Page, asked: readonly string[]) => Promise<void>,
    options?: VisitOptions,
  ) => Promise<void>;
}

/** To be called where a test file begins: opens the site before its tests and closes it after them. */
export function visitSite(): TestSite {
  let site: Site;
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.close());
  return {
    get browser() {
      return site.browser;
    },
    get home() {
      return site.home;
    },
    visit: async (path, look, { prepare, expected, ...options } = {}) => {
      const context = await site.browser.newContext({
        viewport: { width: 1200, height: 900 },
        ...options,
      });
      await prepare?.(context);
      const page = await context.newPage();
      const asked: string[] = [];
      const troubles: string[] = [];
      page.on('request', request => {
        const { origin, pathname } = new URL(request.url());
        asked.push(pathname);
        if (origin !== site.origin && !/^(?:data|blob):/.test(request.url()))
          troubles.push(`asked ${request.url()}`);
      });
      page.on('requestfailed', request => troubles.push(`failed ${request.url()}`));
      page.on('pageerror', error => troubles.push(error.message));
      page.on('console', message => {
        if (message.type() === 'error' || message.type() === 'warning') troubles.push(message.text());
      });
      await page.goto(`${site.home}${path}`, { waitUntil: 'load' });
      await look(page, asked);
      await context.close();
      expect(troubles.filter(trouble => !expected?.test(trouble))).toEqual([]);
    },
  };
}
