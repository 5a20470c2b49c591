// Pictures of every kind of page of the built site, at three widths in both themes, on paper and at 400 % zoom, to be looked at.
// node bench/audit/screenshots.ts FOLDER [--only TEXT] [--page /path/]… [--widths 360,768,1440] [--themes light,dark] [--print] [--zoom] [--whole] [--open]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { launchChromium } from '../../test/browser/launch-chromium.ts';
import { serveDist } from '../../test/browser/serve-dist.ts';
import { allPages, onePageOfEachKind } from '../../test/built/pages.ts';

/** What is cut off below unless the whole page is asked for: nobody looks at a picture that is a mile long. */
const TALLEST = 3200;

/** Pages that show what those of `onePageOfEachKind` may not: a rumour, a quarrel of sources, namesakes, nothing. */
function tellingPages(): string[] {
  const { events, companies, organizations } = loadDataset();
  const event = (fits: (one: (typeof events)[number]) => boolean) => {
    const found = events.find(fits);
    return found ? `/events/${found.id}/` : undefined;
  };
  const namesake = [...companies.values()].find(company =>
    (company.organization?.ambiguous_with ?? []).some(id => organizations.get(id)?.name === company.name),
  );
  const confusable = [...companies.values()].find(
    company => (company.organization?.ambiguous_with.length ?? 0) > 0,
  );
  const longest = [...companies.values()].sort((a, b) => b.name.length - a.name.length)[0];
  return [
    event(one => one.status === 'rumoured'),
    event(one => one.disagreements.length > 0),
    event(one => one.observations.length > 0),
    event(one => one.breakdown !== null),
    event(one => one.amount === null && one.investors.length === 0),
    namesake && `/companies/${namesake.id}/`,
    confusable && `/companies/${confusable.id}/`,
    longest && `/companies/${longest.id}/`,
  ].filter((path): path is string => path !== undefined);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    page: { type: 'string', multiple: true },
    widths: { type: 'string', default: '360,768,1440' },
    themes: { type: 'string', default: 'light,dark' },
    print: { type: 'boolean', default: false },
    zoom: { type: 'boolean', default: false },
    whole: { type: 'boolean', default: false },
    /** Every disclosure opened. */
    open: { type: 'boolean', default: false },
  },
});

/** A page's address as a file name: `/events/x/` gives `events-x`. */
const nameOf = (path: string) => path.replaceAll(/^\/|\/$|\.html$/g, '').replaceAll('/', '-') || 'home';

async function takePictures(browser: Browser, origin: string, paths: readonly string[], folder: string) {
  const take = async (
    path: string,
    name: string,
    view: { width: number; height: number; theme: 'light' | 'dark'; media?: 'print' },
  ) => {
    const context = await browser.newContext({
      colorScheme: view.theme,
      viewport: { width: view.width, height: view.height },
    });
    const tab = await context.newPage();
    if (view.media) await tab.emulateMedia({ media: view.media, colorScheme: view.theme });
    await tab.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
    if (values.open)
      await tab.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true;
      });
    const { wide, tall } = await tab.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      tall: document.documentElement.scrollHeight,
    }));
    if (wide > view.width) console.log(`${path} is ${wide} pixels wide at ${view.width}`);
    await tab.screenshot({
      path: join(folder, `${name}.png`),
      fullPage: true,
      ...(values.whole ? {} : { clip: { x: 0, y: 0, width: view.width, height: Math.min(tall, TALLEST) } }),
    });
    await context.close();
  };
  for (const path of paths) {
    const name = nameOf(path);
    for (const theme of values.themes.split(',') as ('light' | 'dark')[])
      for (const width of values.widths.split(',').map(Number))
        await take(path, `${name}-${width}-${theme}`, { width, height: 900, theme });
    if (values.print)
      await take(path, `${name}-print`, { width: 720, height: 1000, theme: 'light', media: 'print' });
    // 1280 by 1024 at 400 % is 320 by 256 pixels to the page.
    if (values.zoom) await take(path, `${name}-zoom`, { width: 320, height: 256, theme: 'light' });
  }
}

const [folder] = positionals;
if (folder === undefined) {
  console.error('usage: node bench/audit/screenshots.ts FOLDER [--only TEXT] [--page /path/]…');
  process.exitCode = 2;
} else {
  mkdirSync(folder, { recursive: true });
  const there = new Set(allPages());
  const asked = values.page ?? [...new Set([...onePageOfEachKind(), ...tellingPages()])];
  const paths = asked.filter(
    path => there.has(path) && (values.only === undefined || path.includes(values.only)),
  );
  const served = await serveDist();
  const browser = await launchChromium();
  try {
    await takePictures(browser, served.origin, paths, folder);
    console.log(`${paths.length} pages in ${folder}`);
  } finally {
    await browser.close();
    await served.close();
  }
}
