// Charts of data that no fixture has: one entry alone, names of eighty letters, a dollar beside a trillion.
import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { type ChartMaker, NARROW, type Size, WIDE } from '../../src/charts/chart.ts';
import { makeChart, offerOf } from '../../src/charts/selection.ts';
import { buildDataset, type Dataset } from '../../src/dataset/dataset.ts';
import { fixtureDataset } from '../dataset/fixture-dataset.ts';

const folders = import.meta.glob<{ chart: ChartMaker }>('../../src/charts/*/chart.ts', { eager: true });
const charts = Object.entries(folders).map(
  ([path, module]) => [path.split('/').at(-2)!, module.chart] as const,
);

let warn: MockInstance;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn');
});
afterEach(() => {
  expect(warn, 'Plot warned').not.toHaveBeenCalled();
  warn.mockRestore();
});

const fixture = fixtureDataset();
const long = (name: string) => name.padEnd(80, 'abcdefg ').slice(0, 80);

/** The ledger with every company, investor and organization under a name of eighty letters. */
function longNames(): Dataset {
  const { ledger } = fixture;
  return buildDataset({
    ...ledger,
    organizations: ledger.organizations.map(one => ({ ...one, name: long(one.name) })),
    signals: ledger.signals.map(signal => ({ ...signal, company: long(signal.company) })),
    events: ledger.events.map(event => ({
      ...event,
      company: long(event.company),
      investors: event.investors.map(long),
      lead_investors: event.lead_investors.map(long),
      party_ids: Object.fromEntries(Object.entries(event.party_ids).map(([name, id]) => [long(name), id])),
    })),
  });
}

/** Every amount a dollar or a trillion, in turn. */
function farApart(): Dataset {
  let turn = 0;
  return fixtureDataset(event => {
    turn += 1;
    const usd = turn % 2 === 0 ? 1 : 1e12;
    return {
      ...event,
      amount: event.amount === null ? null : usd,
      currency: event.amount === null ? event.currency : 'USD',
      amount_usd: event.amount_usd === null ? null : usd,
      usd: event.usd === null ? null : { amount: usd, basis: 'stated' as const },
      breakdown: null,
      conditional_amount: null,
      valuation_usd: event.valuation_usd === null ? null : usd,
      observations: event.observations.map((one, index) => ({
        ...one,
        amount_usd: one.amount_usd === null ? null : index % 2 === 0 ? 1 : 1e12,
      })),
    };
  });
}

/** The smallest dataset that the chart draws: the first event, or stretch of events, that gives it something to show. */
function least(maker: ChartMaker): Dataset | null {
  for (let count = 1; count <= fixture.events.length; count += 1) {
    const dataset = buildDataset({ ...fixture.ledger, events: fixture.events.slice(-count) });
    if (makeChart(maker, dataset).views.length > 0) return dataset;
  }
  return null;
}

/** Labels that run out of their drawing: where each begins and ends, with 0.55 em a letter. */
function outOfBounds(svg: string, size: Size): string[] {
  const { document } = parseHTML(`<body>${svg}</body>`);
  const width = Number(document.querySelector('svg')!.getAttribute('width'));
  const inherited = (element: Element | null, name: string): string | null =>
    element === null ? null : (element.getAttribute(name) ?? inherited(element.parentElement, name));
  return [...document.querySelectorAll('text')].flatMap(text => {
    let x = Number(text.getAttribute('x') ?? 0);
    for (let at: Element | null = text; at !== null; at = at.parentElement) {
      const transform = at.getAttribute('transform') ?? '';
      if (transform.includes('rotate')) return [];
      x += Number(/translate\(([-\d.]+)/.exec(transform)?.[1] ?? 0);
    }
    const fontSize = Number(inherited(text, 'font-size') ?? size.fontSize);
    const lines =
      text.children.length > 0
        ? [...text.children].map(line => line.textContent ?? '')
        : [text.textContent ?? ''];
    const length = Math.max(...lines.map(line => line.length)) * fontSize * 0.55;
    const anchor = inherited(text, 'text-anchor') ?? 'start';
    const start = anchor === 'end' ? x - length : anchor === 'middle' ? x - length / 2 : x;
    return start < -8 || start + length > width + 8
      ? [`${text.textContent} (${Math.round(start)} to ${Math.round(start + length)} of ${width})`]
      : [];
  });
}

describe.each(charts)('chart %s', (_, maker) => {
  const datasets: [string, Dataset | null][] = [
    ['what the fixture holds', fixture],
    ['as little as it can draw', least(maker)],
    ['names of eighty letters', longNames()],
    ['a dollar beside a trillion', farApart()],
  ];

  it.each(datasets)('draws %s whole', (_name, dataset) => {
    const chart = makeChart(maker, dataset!);
    expect(chart.views.length).toBeGreaterThan(0);
    expect(chart.finding).not.toMatch(/NaN|undefined|Infinity/);
    for (const view of chart.views)
      for (const size of [WIDE, NARROW]) {
        const svg = view.draw(size);
        expect(svg).not.toMatch(/NaN|undefined|Infinity|⚠/);
        expect(outOfBounds(svg, size), `${view.id} ${size.name}`).toEqual([]);
      }
  });

  it('draws every quarter and every part that can be chosen, or says that there is nothing', () => {
    const offer = offerOf(maker, fixture);
    const chosen = [
      ...offer.periods.map(period => ({ from: period, to: period, picked: [] })),
      ...offer.picks.map(pick => ({ from: null, to: null, picked: [pick.id] })),
    ];
    for (const selection of chosen) {
      const chart = makeChart(maker, fixture, selection);
      expect(chart.finding).not.toMatch(/NaN|undefined|Infinity/);
      if (chart.views.length === 0) expect(chart.finding).toContain('nothing to show');
      for (const view of chart.views) expect(view.draw(NARROW)).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});
