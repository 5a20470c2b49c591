// A reader's choice: what an address can say, what is understood of it, and that the whole chart follows.
import { describe, expect, it } from 'vitest';
import type { ChartMaker } from '../../src/charts/chart.ts';
import {
  makeChart,
  NOTHING_CHOSEN,
  offerOf,
  readSelection,
  writeSelection,
} from '../../src/charts/selection.ts';
import { ownSpan } from '../../src/charts/span.ts';
import { fixtureDataset } from '../dataset/fixture-dataset.ts';

const folders = import.meta.glob<{ chart: ChartMaker }>('../../src/charts/*/chart.ts', { eager: true });
const charts = Object.entries(folders).map(
  ([path, module]) => [path.split('/').at(-2)!, module.chart] as const,
);
const makerOf = (id: string) => charts.find(([name]) => name === id)![1];
const dataset = fixtureDataset();
const quarterly = offerOf(makerOf('capital-by-layer'), dataset);
const yearly = offerOf(makerOf('stage-sizes'), dataset);
const read = (query: string, offer = quarterly) => readSelection(new URLSearchParams(query), offer);

describe('what an address says', () => {
  it('is a range and a selection', () => {
    expect(read('from=2025-Q1&to=2025-Q4&layer=models&tab=table')).toEqual({
      from: '2025-Q1',
      to: '2025-Q4',
      picked: ['models'],
    });
  });

  it('may name years of a chart by quarter, and quarters of a chart by year', () => {
    expect(read('from=2025&to=2025')).toMatchObject({ from: '2025-Q1', to: '2025-Q4' });
    expect(read('from=2025-Q3&to=2025-Q4', yearly)).toMatchObject({ from: '2025', to: '2025' });
  });

  it('is turned round where it ends before it begins, and cut to what is known', () => {
    expect(read('from=2025-Q4&to=2025-Q1')).toMatchObject({ from: '2025-Q1', to: '2025-Q4' });
    expect(read('from=1066-Q4&to=2025-Q1')).toMatchObject({ from: quarterly.periods[0], to: '2025-Q1' });
    expect(read('from=2025-Q1&to=9999-Q1')).toMatchObject({ to: quarterly.periods.at(-1) });
  });

  it.each(['', 'from=soon&to=', 'from=2025-Q9', 'layer=<script>', `from=${quarterly.own[0]}`])(
    'says nothing by "%s"',
    query => expect(read(query)).toEqual(NOTHING_CHOSEN),
  );

  it('picks nothing where everything is picked', () => {
    expect(read(quarterly.picks.map(pick => `layer=${pick.id}`).join('&')).picked).toEqual([]);
  });

  it('comes back as it was written, beside what else stands there', () => {
    const address = new URLSearchParams('tab=table&view=debt&from=old');
    const selection = read('from=2025-Q2&to=2025-Q3&layer=models');
    writeSelection(address, quarterly, selection);
    expect(address.get('tab')).toBe('table');
    expect(address.get('view')).toBe('debt');
    expect(readSelection(address, quarterly)).toEqual(selection);
  });
});

describe.each(charts)('%s of a choice', (_, maker) => {
  const offer = offerOf(maker, dataset);
  const whole = makeChart(maker, dataset);
  const from = offer.periods.at(-5) ?? offer.periods[0]!;
  const to = offer.periods.at(-2) ?? offer.periods.at(-1)!;
  const part = makeChart(maker, dataset, { from, to, picked: [] });

  it('says in its title and measure what was chosen', () => {
    expect(part.finding).not.toBe(whole.finding);
    expect(part.finding).toContain(from.slice(0, 4));
    expect(part.measure).toContain('Shown: ');
  });

  it('holds nothing of another time', () => {
    const years = [from.slice(0, 4), to.slice(0, 4)];
    for (const id of part.events) {
      const { announced } = dataset.eventById.get(id)!;
      expect(announced!.slice(0, 4) >= years[0]! && announced!.slice(0, 4) <= years[1]!).toBe(true);
    }
    for (const row of part.table.rows)
      if ('quarter' in row) expect(row['quarter']! >= from && row['quarter']! <= to).toBe(true);
  });

  it('shows by itself what the choice of the same periods shows', () => {
    const span = ownSpan(dataset, maker.span);
    if (maker.span.newest === 'all' || span.periods.length !== offer.own.length) return;
    const same = makeChart(maker, dataset, { from: offer.own[0]!, to: offer.own.at(-1)!, picked: [] });
    expect(same.table).toEqual(whole.table);
  });

  it('holds only what was picked', () => {
    const [pick] = offer.picks;
    if (!pick || maker.companies) return;
    const chart = makeChart(maker, dataset, { from: null, to: null, picked: [pick.id] });
    expect(chart.finding.toLowerCase()).toContain(pick.label.toLowerCase());
    for (const id of chart.events) expect(dataset.eventById.get(id)!.layer).toBe(pick.id);
  });
});
