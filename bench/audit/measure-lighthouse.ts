// Lighthouse on an emulated phone, several times, with the Chromium that comes inside a package.
import { createServer } from 'node:net';
import packaged from '@sparticuz/chromium';
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { CHROMIUM_FLAGS } from '../../test/browser/launch-chromium.ts';

export interface Scores {
  readonly performance: number;
  readonly accessibility: number;
  readonly 'best-practices': number;
  readonly seo: number;
  readonly layoutShift: number;
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

/** Medians of so many runs: scores from 0 to 100, and the cumulative layout shift. */
export async function measureLighthouse(url: string, runs: number): Promise<Scores> {
  const found: Scores[] = [];
  for (let run = 0; run < runs; run += 1) {
    const port = await freePort();
    const browser = await chromium.launch({
      executablePath: await packaged.executablePath(),
      args: [...CHROMIUM_FLAGS, `--remote-debugging-port=${port}`],
      headless: true,
    });
    try {
      const result = await lighthouse(url, {
        port,
        output: 'json',
        logLevel: 'error',
        onlyCategories: [...CATEGORIES],
      });
      if (!result) throw new Error(`Lighthouse gave nothing for ${url}: expected a report.`);
      const score = (name: string) => Math.round((result.lhr.categories[name]?.score ?? 0) * 100);
      found.push({
        performance: score('performance'),
        accessibility: score('accessibility'),
        'best-practices': score('best-practices'),
        seo: score('seo'),
        layoutShift: result.lhr.audits['cumulative-layout-shift']?.numericValue ?? 0,
      });
    } finally {
      await browser.close();
    }
  }
  const of = (name: keyof Scores) => median(found.map(scores => scores[name]));
  return {
    performance: of('performance'),
    accessibility: of('accessibility'),
    'best-practices': of('best-practices'),
    seo: of('seo'),
    layoutShift: of('layoutShift'),
  };
}
