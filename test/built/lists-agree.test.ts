// What the list of investors counts is what each investor's page says and shows: nobody's event is lost on the way.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { expect, it } from 'vitest';
import { distFolder } from '../browser/serve-dist.ts';

const page = (path: string) => load(readFileSync(join(distFolder(), path, 'index.html'), 'utf8'));

it('an investor’s page tells of as many events and companies as the list of investors, and shows each event', () => {
  const list = page('investors');
  const names = list('table.index thead th')
    .toArray()
    .map(cell => list(cell).find('button').text() || list(cell).text());
  const rows = list('table.index tbody tr').toArray().slice(0, 60);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    const cell = (name: string) => list(row).children().eq(names.indexOf(name)).text().trim();
    const href = list(row).find('a').attr('href')!;
    const its = page(href.slice(href.indexOf('/investors/')));
    expect(its('.standfirst').text(), href).toMatch(
      new RegExp(`took part in ${cell('Events')} events? of ${cell('Companies')} compan`),
    );
    const shown = its('h2')
      .filter((_, heading) => /^(What it backed|Funds of others)/.test(its(heading).text()))
      .parent()
      .find('tbody tr').length;
    expect(shown, href).toBe(Number(cell('Events')));
  }
});
