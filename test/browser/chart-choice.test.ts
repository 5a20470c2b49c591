// A reader chooses a range of a chart: title, drawing, table, files, embed code and address follow, and nothing is loaded before.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { visitSite } from './visit-site.ts';

const site = visitSite();

const follows = (page: Page, words: string) =>
  page.waitForFunction(said => document.querySelector('h1')?.textContent?.includes(said), words);

describe('a range of a chart', () => {
  it('is chosen, shown, kept in the address and handed out', async () => {
    await site.visit('/charts/capital-by-layer/', async (page, asked) => {
      const options = await page
        .locator('select[name="from"] option')
        .evaluateAll(all => all.map(option => (option as HTMLOptionElement).value));
      const whole = await page.textContent('h1');
      expect(asked.filter(path => path.includes('chart-remake') || path.endsWith('events.json'))).toEqual([]);
      await page.selectOption('select[name="from"]', options[3]!);
      await page.selectOption('select[name="to"]', options[1]!);
      await follows(page, ' to ');
      const drawn = await page.locator('.view-0 .drawing-wide svg').innerHTML();
      expect(page.url()).toContain(`from=${options[3]}&to=${options[1]}`);
      // Terms are explained in what was made again, each with its definition there to open.
      const [term] = await page.locator('#chart-measure .term, #chart-notes .term').all();
      await term!.click();
      expect(await page.locator(`#${await term!.getAttribute('popovertarget')}`).isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await page.textContent('#chart-embed')).toContain(`?from=${options[3]}&to=${options[1]}`);
      const quarters = await page.locator('#chart-table tbody td:first-child').allTextContents();
      expect(new Set(quarters).size).toBeLessThanOrEqual(3);

      const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-file="csv"]')]);
      expect(download.suggestedFilename()).toBe(`tributary-capital-by-layer-${options[3]}-${options[1]}.csv`);
      const csv = readFileSync(await download.path(), 'utf8');
      expect(csv.split('\r\n')[0]).toBe(`# ${await page.textContent('h1')}`);
      expect(csv).not.toContain(`\n${options[0]},`);

      await page.reload();
      await follows(page, ' to ');
      expect(await page.locator('.view-0 .drawing-wide svg').innerHTML()).toBe(drawn);
      await page.click('#chart-again');
      await follows(page, whole!);
      expect(new URL(page.url()).search).toBe('');
    });
  });

  it('stands in the embedded chart as well', async () => {
    await site.visit('/embed/capital-by-layer/?layer=models&view=debt', async page => {
      await follows(page, 'only: ');
      expect(await page.locator('input[value="debt"]').isChecked()).toBe(true);
      expect(await page.getAttribute('#chart-whole', 'href')).toContain('layer=models');
    });
  });

  it('that cannot be drawn leaves the chart and says so', async () => {
    const context = await site.browser.newContext();
    const page = await context.newPage();
    await page.route('**/charts/data/events.json', route => route.abort());
    await page.goto(`${site.home}/charts/capital-by-layer/?layer=models`);
    await page.locator('#chart-trouble').waitFor({ state: 'visible' });
    expect(await page.textContent('h1')).not.toContain('only');
    await context.close();
  });
});
