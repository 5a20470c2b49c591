// The parts of a chart's page are written as text: nothing that came from outside becomes an element.
import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import type { ChartMaker } from '../../src/charts/chart.ts';
import { drawingPart, notesPart, sourcesPart, tablePart } from '../../src/charts/chart-parts.ts';
import { formatTableCell } from '../../src/charts/format-cell.ts';
import { html } from '../../src/charts/markup.ts';
import { makeChart } from '../../src/charts/selection.ts';
import { buildDataset } from '../../src/dataset/dataset.ts';
import { glossaryOf } from '../../src/wording/glossary.ts';
import { fixtureDataset } from '../dataset/fixture-dataset.ts';

const folders = import.meta.glob<{ chart: ChartMaker }>('../../src/charts/*/chart.ts', { eager: true });
const charts = Object.entries(folders).map(
  ([path, module]) => [path.split('/').at(-2)!, module.chart] as const,
);

const EVIL = '"><img src=x onerror=alert(1)></title></svg><script>alert(2)</script>';
const evil = (name: string) => `${EVIL}${name}`;
const { ledger } = fixtureDataset();
const hostile = buildDataset({
  ...ledger,
  organizations: ledger.organizations.map(one => ({ ...one, name: evil(one.name) })),
  signals: ledger.signals.map(signal => ({ ...signal, company: evil(signal.company) })),
  events: ledger.events.map(event => ({
    ...event,
    company: evil(event.company),
    hq_country: event.hq_country === null ? null : EVIL,
    investors: event.investors.map(evil),
    lead_investors: event.lead_investors.map(evil),
    party_ids: Object.fromEntries(Object.entries(event.party_ids).map(([name, id]) => [evil(name), id])),
    sources: event.sources.map(source => ({ ...source, publisher: evil(source.publisher) })),
  })),
});

describe('html', () => {
  it('escapes values and keeps markup', () => {
    expect(html`<i title="${'a"b'}">${'<b>'}${html`<u>${1}</u>`}${false}${null}</i>`.text).toBe(
      '<i title="a&quot;b">&lt;b&gt;<u>1</u></i>',
    );
  });
});

describe.each(charts)('the parts of %s', (id, maker) => {
  it('hold names of any kind as text', () => {
    const chart = makeChart(maker, hostile);
    expect(chart.views.length).toBeGreaterThan(0);
    for (const { text } of [
      drawingPart(id, chart),
      tablePart(chart),
      notesPart(chart, glossaryOf(hostile.ledger.taxonomy), new Set()),
      sourcesPart(chart, hostile),
    ]) {
      const page = load(text, null, false);
      expect(page('img, script').length).toBe(0);
      const handlers = page('*')
        .toArray()
        .flatMap(element => Object.keys(page(element).attr() ?? {}))
        .filter(name => /^on/i.test(name));
      expect(handlers).toEqual([]);
    }
  });
});

it('explains a term in the notes once, and not where the page explains it already', () => {
  const [, maker] = charts.find(([id]) => id === 'capital-by-layer')!;
  const chart = { ...makeChart(maker, fixtureDataset()), notes: ['A tranche of it.', 'No tranche here.'] };
  const glossary = new Map([
    ['tranche', { id: 'tranche', label: 'Tranche', means: 'A part.', words: ['tranche'] }],
  ]);
  const page = load(notesPart(chart, glossary, new Set()).text, null, false);
  expect(page('button').length).toBe(1);
  expect(page('li').eq(0).text()).toContain('A part.');
  expect(page(`#${page('button').attr('popovertarget')}`).length).toBe(1);
  expect(load(notesPart(chart, glossary, new Set(['tranche'])).text, null, false)('button').length).toBe(0);
});

it('writes a quarter in a table as everywhere, in one piece', () => {
  expect(formatTableCell('2026-Q1', 'text')).toBe('Q1\u00a02026');
  expect(formatTableCell('Q1 of 2026-Q1', 'text')).toBe('Q1 of 2026-Q1');
});
