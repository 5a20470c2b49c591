// Each kind of page in a real browser: quiet, alone on its own host, complete without scripts, open to everybody.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { onePageOfEachKind } from '../built/pages.ts';
import { visitSite } from './visit-site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
interface AxeResult {
  violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[];
}

const { visit } = visitSite();

/** The page that says that there is none comes with that status, and the browser says so. */
const open = (
  path: string,
  options: { javaScript: boolean; theme: 'light' | 'dark'; width?: number },
  look: (page: Page) => Promise<void>,
) =>
  visit(path, look, {
    javaScriptEnabled: options.javaScript,
    colorScheme: options.theme,
    viewport: { width: options.width ?? 1280, height: 900 },
    ...(path === '/404.html' ? { expected: /404/ } : {}),
  });

describe.each(onePageOfEachKind())('%s', path => {
  it('is quiet and whole with scripts, and fits a phone', async () => {
    await open(path, { javaScript: true, theme: 'light', width: 360 }, async page => {
      const { wide, inner } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        inner: innerWidth,
      }));
      expect(wide).toBeLessThanOrEqual(inner);
    });
  });

  it('is complete without scripts', async () => {
    await open(path, { javaScript: false, theme: 'light' }, async page => {
      expect(await page.locator('h1').count()).toBe(1);
      expect(((await page.locator('main').textContent()) ?? '').trim().length).toBeGreaterThan(80);
      if (/^\/charts\/[^/]+\/$/.test(path)) {
        expect(await page.locator('#table table:visible').count()).toBeGreaterThan(0);
        expect(await page.locator('.drawing svg:visible').count()).toBeGreaterThan(0);
      }
    });
  });

  it.each(['light', 'dark'] as const)('shuts nobody out in the %s theme', async theme => {
    await open(path, { javaScript: true, theme }, async page => {
      // The policy of the page refuses an added script element; what the debugger evaluates it lets pass.
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const { axe: engine } = globalThis as unknown as { axe: { run: () => Promise<AxeResult> } };
        const result = await engine.run();
        return result.violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes
              .slice(0, 3)
              .map(node => `${String(node.target)} ${node.failureSummary ?? ''}`)
              .join(' | ')}`,
        );
      });
      expect(violations.join('\n')).toBe('');
    });
  });
});

describe('what needs no script', () => {
  it('explains a term by keyboard, moves nothing for it, and closes by Escape', async () => {
    await open('/', { javaScript: false, theme: 'light' }, async page => {
      const term = page.locator('.term').first();
      if ((await term.count()) === 0) return;
      const tip = page.locator('.term-tip').first();
      expect(await tip.isVisible()).toBe(false);
      const before = await page.locator('main').boundingBox();
      await term.focus();
      await page.keyboard.press('Enter');
      expect(await tip.isVisible()).toBe(true);
      expect(await page.locator('main').boundingBox()).toEqual(before);
      await page.keyboard.press('Escape');
      expect(await tip.isVisible()).toBe(false);
    });
  });

  it('opens who says a field by keyboard', async () => {
    const event = onePageOfEachKind().find(path => /^\/events\/(?!page)[^/]+\/$/.test(path))!;
    await open(event, { javaScript: false, theme: 'light' }, async page => {
      const said = page.locator('.said-by').first();
      expect(await said.locator('li').first().isVisible()).toBe(false);
      await said.locator('summary').focus();
      await page.keyboard.press('Enter');
      expect(await said.locator('li a').first().isVisible()).toBe(true);
    });
  });
});

describe('what scripts add', () => {
  it('turns the parts of a chart into tabs, by keyboard too', async () => {
    const chart = onePageOfEachKind().find(path => /^\/charts\/[^/]+\/$/.test(path));
    if (!chart) return;
    await open(chart, { javaScript: true, theme: 'light' }, async page => {
      await page.focus('#tab-chart');
      await page.keyboard.press('ArrowRight');
      expect(await page.locator('#table').isVisible()).toBe(true);
      expect(await page.locator('#chart').isVisible()).toBe(false);
      expect(page.url()).toContain('tab=table');
    });
  });

  it('hands a chart out as PNG', async () => {
    const chart = onePageOfEachKind().find(path => /^\/charts\/[^/]+\/$/.test(path));
    if (!chart) return;
    await open(chart, { javaScript: true, theme: 'light' }, async page => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-file="png"]')]);
      const bytes = readFileSync(await download.path());
      expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect(bytes.length).toBeGreaterThan(20_000);
    });
  });

  it('remembers the theme', async () => {
    await open('/', { javaScript: true, theme: 'light' }, async page => {
      await page.click('#theme-switch');
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
      await page.reload();
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    });
  });
});
