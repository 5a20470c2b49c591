// The search as a reader uses it: by the key /, by the keyboard alone, without scripts.
import { describe, expect, it } from 'vitest';
import { visitSite } from './visit-site.ts';

const site = visitSite();

describe('the search', () => {
  it('opens by / on any page, loads only then, forgives a slip and goes where Enter says', async () => {
    await site.visit('/methodology/', async (page, asked) => {
      expect(asked.some(path => path.includes('/search/index.json'))).toBe(false);
      await page.keyboard.press('/');
      await page.waitForSelector('dialog[open] input:focus');
      const [, title] = (await page.evaluate(
        async address =>
          ((await (await fetch(address)).json()) as [number, string][]).find(row => row[1].length > 5) ?? [
            0,
            '',
          ],
        new URL(`${site.home}/search/index.json`).pathname,
      )) as [number, string];
      const slip = title.length > 6 ? `${title.slice(0, 3)}${title[4]}${title[3]}${title.slice(5)}` : title;
      await page.keyboard.type(slip);
      await page.waitForFunction(
        name => [...document.querySelectorAll('.search-title')].some(one => one.textContent === name),
        title,
      );
      expect(await page.getAttribute('#search-input', 'aria-activedescendant')).toBe('search-result-0');
      await page.fill('#search-input', title);
      await page.waitForFunction(
        name => document.querySelector('.search-title')?.textContent === name,
        title,
      );
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      expect(page.url()).not.toBe(`${site.home}/methodology/`);
    });
  });

  it('answers every keystroke from what it has loaded, and Escape closes it', async () => {
    await site.visit('/', async (page, asked) => {
      await page.click('#search-open');
      await page.waitForSelector('dialog[open] input:focus');
      await page.keyboard.type('a');
      await page.waitForSelector('.search-results li');
      const loaded = asked.length;
      const answers = await page.evaluate(async () => {
        const input = document.querySelector<HTMLInputElement>('#search-input')!;
        const results = document.querySelector('.search-results')!;
        const counted: number[] = [];
        for (const text of ['an', 'ant', 'antr', 'antrop', 'data cen', 'series b']) {
          const changed = new Promise<void>(resolve => {
            new MutationObserver((_, observer) => {
              observer.disconnect();
              resolve();
            }).observe(results, { childList: true, subtree: true });
          });
          input.value = text;
          input.dispatchEvent(new Event('input'));
          await changed;
          counted.push(results.children.length);
        }
        return counted;
      });
      expect(Math.min(...answers)).toBeGreaterThan(0);
      expect(Math.max(...answers)).toBeLessThan(30);
      expect(asked.length).toBe(loaded);
      await page.keyboard.press('Escape');
      expect(await page.locator('dialog[open]').count()).toBe(0);
    });
  });

  it('leaves the key / alone where somebody types', async () => {
    await site.visit('/search/?q=energy', async page => {
      await page.waitForSelector('#search-page .search-results li');
      await page.click('#search-page input');
      await page.keyboard.type('/');
      expect(await page.locator('dialog[open]').count()).toBe(0);
      expect(new URL(page.url()).searchParams.get('q')).toContain('/');
    });
  });

  it('says what to do where scripts do not run', async () => {
    await site.visit(
      '/',
      async page => {
        await Promise.all([page.waitForNavigation(), page.click('#search-open')]);
        expect(await page.textContent('noscript')).toContain('needs scripts');
        expect(await page.locator('main a').count()).toBeGreaterThan(8);
      },
      { javaScriptEnabled: false },
    );
  });
});
