// What the browser makes a chart from is less than the build has, and gives the same chart.
import { describe, expect, it } from 'vitest';
import { type ChartMaker, WIDE } from '../../src/charts/chart.ts';
import { packDataset, unpackDataset } from '../../src/charts/chart-data.ts';
import { makeChart, NOTHING_CHOSEN, offerOf } from '../../src/charts/selection.ts';
import { fixtureDataset } from '../dataset/fixture-dataset.ts';

const folders = import.meta.glob<{ chart: ChartMaker }>('../../src/charts/*/chart.ts', { eager: true });
const charts = Object.entries(folders).map(
  ([path, module]) => [path.split('/').at(-2)!, module.chart] as const,
);
const whole = fixtureDataset();
const packed = unpackDataset(JSON.parse(JSON.stringify(packDataset(whole))));

describe.each(charts)('%s from the packed dataset', (_, maker) => {
  const offer = offerOf(maker, whole);
  const selections = [
    NOTHING_CHOSEN,
    { from: offer.periods.at(-4)!, to: offer.periods.at(-2)!, picked: [] },
    {
      from: offer.periods[0]!,
      to: offer.periods.at(-1)!,
      picked: offer.picks.slice(0, 2).map(pick => pick.id),
    },
  ];

  it.each(selections)('is the same chart for $from to $to, $picked', selection => {
    const { views, ...chart } = makeChart(maker, whole, selection);
    const { views: again, ...same } = makeChart(maker, packed, selection);
    expect(same).toEqual(chart);
    expect(again.map(view => view.draw(WIDE))).toEqual(views.map(view => view.draw(WIDE)));
  });

  it('is offered the same', () => {
    expect(offerOf(maker, packed)).toEqual(offer);
  });
});
