// Serves the built site and starts a browser for it, for tests and benches.
import type { Browser } from 'playwright-core';
import { launchChromium } from './launch-chromium.ts';
import { type Served, serveDist } from './serve-dist.ts';

export interface Site extends Served {
  readonly browser: Browser;
}

/** The site of `distFolder()` on loopback, and a browser without a window. */
export async function openSite(): Promise<Site> {
  const served = await serveDist();
  const browser = await launchChromium();
  return {
    ...served,
    browser,
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}
