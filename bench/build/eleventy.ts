// The same number of pages by Eleventy, each with its facts and the same charts, drawn by the same functions.
// node bench/build/eleventy.ts OUT   (TRIBUTARY_DATA names the ledger)
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Eleventy, { type Settings } from '@11ty/eleventy';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import type { Event } from '../../src/model/event.ts';
import { describeAmount, describeEvent, describeValuation } from '../../src/wording/describe-event.ts';
import { formatEventDate } from '../../src/wording/format-date.ts';
import { chartsOfSite, type Drawings } from './site-charts.ts';

/** A page in the plainest form that holds what ours holds: a title, facts, events, charts. */
interface Page {
  readonly path: string;
  readonly title: string;
  readonly facts: () => readonly (readonly [string, string])[];
  readonly events: readonly Event[];
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** As many pages as the site has: one an event, company, investor and page with charts, the rest filled up with lists. */
function listPages(dataset: Dataset, drawings: Drawings, count: number): Page[] {
  const pages = new Map<string, Page>();
  const add = (page: Page) => pages.set(page.path, page);
  for (const event of dataset.events)
    add({
      path: `/events/${event.id}/`,
      title: describeEvent(event),
      facts: () => [
        ['Status', event.status],
        ['Announced', formatEventDate(event)],
        ['Company', event.company],
        ['Kind', event.kind],
        ['Stage', event.stage],
        ['Amount', describeAmount(event) ?? 'not stated'],
        ['Valuation', describeValuation(event) ?? 'not stated'],
        ['Led by', event.lead_investors.join(', ')],
        ['Investors', event.investors.join(', ')],
        ['Layer', event.layer ?? 'not stated'],
        ['Country', event.hq_country ?? 'not stated'],
        ['Confidence', [event.confidence, ...event.confidence_reasons].join(' ')],
        ...event.sources.map(page => ['Page', `${page.publisher} ${page.url}`] as const),
      ],
      events: [],
    });
  for (const company of dataset.companies.values())
    add({ path: `/companies/${company.id}/`, title: company.name, facts: () => [], events: company.events });
  for (const investor of dataset.investors.values())
    add({
      path: `/investors/${investor.id}/`,
      title: investor.name,
      facts: () => [],
      events: investor.events,
    });
  for (const path of drawings.keys())
    if (!pages.has(path)) add({ path, title: path, facts: () => [], events: [] });
  for (let page = 0; pages.size < count; page += 1)
    add({
      path: `/lists/${page}/`,
      title: `List ${page}`,
      facts: () => [],
      events: dataset.events.slice(page * 100, (page + 1) * 100),
    });
  return [...pages.values()].slice(0, count);
}

function render(page: Page, drawings: Drawings): string {
  const facts = page.facts().map(([name, value]) => `<dt>${name}</dt><dd>${escapeHtml(value)}</dd>`);
  const rows = page.events.map(
    event =>
      `<tr><td>${formatEventDate(event)}</td><th><a href="/events/${event.id}/">${escapeHtml(event.company)}</a></th><td>${describeAmount(event) ?? ''}</td><td>${describeValuation(event) ?? ''}</td><td>${event.status}</td><td>${event.confidence}</td></tr>`,
  );
  const charts = (drawings.get(page.path) ?? []).map(draw => `<figure>${draw()}</figure>`);
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(page.title)}</title></head><body><h1>${escapeHtml(page.title)}</h1><dl>${facts.join('')}</dl>${charts.join('')}<table>${rows.join('')}</table></body></html>`;
}

const [out, count] = process.argv.slice(2);
if (out === undefined || count === undefined)
  throw new Error('usage: node bench/build/eleventy.ts OUT PAGES');
const started = performance.now();
const cpu = process.cpuUsage();
const dataset = loadDataset();
const drawings = await chartsOfSite(dataset);
const pages = listPages(dataset, drawings, Number(count));
const input = mkdtempSync(join(tmpdir(), 'tributary-eleventy-'));
try {
  const eleventy = new Eleventy(input, out, {
    quietMode: true,
    config(settings: Settings) {
      settings.addGlobalData('pages', () => pages);
      settings.addTemplate('page.11ty.js', ({ entry }: { entry: Page }) => render(entry, drawings), {
        pagination: { data: 'pages', size: 1, alias: 'entry' },
        permalink: ({ entry }: { entry: Page }) => `${entry.path}index.html`,
      });
    },
  });
  await eleventy.write();
} finally {
  rmSync(input, { recursive: true, force: true });
}
const { user, system } = process.cpuUsage(cpu);
console.log(
  JSON.stringify({
    seconds: (performance.now() - started) / 1000,
    cpu: (user + system) / 1e6,
    pages: pages.length,
  }),
);
