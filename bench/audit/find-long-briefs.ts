// Prints the brief of every account, and names those that take more than one page of paper.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { countPrintedPages } from '../../test/browser/count-printed-pages.ts';
import { launchChromium } from '../../test/browser/launch-chromium.ts';
import type { Served } from '../../test/browser/serve-dist.ts';

/** How many were printed, and a line for each that is too long. */
export async function findLongBriefs(
  served: Served,
  dist: string,
): Promise<{ printed: number; faults: string[] }> {
  const folder = join(dist, 'outreach');
  const ids = existsSync(folder)
    ? readdirSync(folder).filter(name => existsSync(join(folder, name, 'index.html')))
    : [];
  const browser = await launchChromium();
  const faults: string[] = [];
  try {
    const page = await browser.newPage();
    for (const id of ids) {
      await page.goto(`${served.home}/outreach/${encodeURIComponent(id)}/`, { waitUntil: 'load' });
      const pages = await countPrintedPages(page);
      if (pages !== 1) faults.push(`the brief of ${id} takes ${pages} pages`);
    }
  } finally {
    await browser.close();
  }
  return { printed: ids.length, faults };
}
