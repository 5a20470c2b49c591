// Valuations as steps on a log axis: a price exists only at an event, and holds until the next.
import * as Plot from '@observablehq/plot';
import { formatDate } from '../wording/format-date.ts';
import { formatMoney } from '../wording/format-money.ts';
import type { LegendEntry, Size } from './chart.ts';
import { drawPlot } from './draw-plot.ts';
import { EVERY_LABEL, logTicks } from './log-ticks.ts';
import { shortenName } from './shorten-name.ts';
import { spreadLabels } from './spread-labels.ts';

/** A price: US dollars on a day (`YYYY-MM-DD`). */
export interface Price {
  readonly company: string;
  readonly day: string;
  readonly usd: number;
  readonly basis: 'pre' | 'post' | 'unstated';
  readonly kind: string;
}

export const VALUATION_LEGEND: readonly LegendEntry[] = [
  { label: 'post-money', fill: 'var(--layer-models)', round: true },
  { label: 'pre-money', fill: 'var(--paper)', stroke: 'var(--layer-models)', round: true },
  { label: 'basis not stated', fill: 'var(--ink-3)', round: true },
];

const BASIS = { pre: 'pre-money', post: 'post-money', unstated: 'basis not stated' };

/** Steps of several companies up to `asOf`, each labelled at its end. Prices of one company are in order of time. */
export function drawValuationSteps(
  size: Size,
  series: readonly (readonly Price[])[],
  asOf: string,
  options: { height: number; labels: boolean },
): string {
  const all = series.flat();
  const low = Math.min(...all.map(price => price.usd)) * 0.7;
  const high = Math.max(...all.map(price => price.usd)) * 1.5;
  const marginTop = 14;
  const marginBottom = 30;
  const gap = size.fontSize * 1.15;
  const date = (day: string) => new Date(`${day}T00:00:00Z`);
  const decades = logTicks(low, high);
  const steps = series.flatMap(prices => [...prices, { ...prices.at(-1)!, day: asOf }]);
  const last = series.map(prices => prices.at(-1)!);
  const pixels = options.height - marginTop - marginBottom;
  const heights = last.map(price => (Math.log(high / price.usd) / Math.log(high / low)) * pixels);
  const places = spreadLabels(heights, gap, pixels);
  return drawPlot(size, {
    height: options.height,
    marginTop,
    marginBottom,
    marginRight: options.labels ? (size.name === 'wide' ? 212 : 96) : 12,
    x: { type: 'utc' },
    y: { type: 'log', domain: [low, high] },
    marks: [
      Plot.gridY(decades, { stroke: 'var(--rule)', strokeOpacity: 1 }),
      Plot.axisY(decades, {
        ...EVERY_LABEL,
        tickSize: 0,
        label: null,
        tickFormat: (value: number) => formatMoney(value),
      }),
      Plot.axisX({ tickSize: 4, label: null, ticks: size.name === 'wide' ? 8 : 4 }),
      Plot.lineY(steps, {
        x: price => date(price.day),
        y: 'usd',
        z: 'company',
        curve: 'step-after',
        stroke: 'var(--layer-models)',
        strokeOpacity: 0.75,
        strokeWidth: 1.5,
      }),
      ...[false, true].map(isTender =>
        Plot.dot(
          all.filter(price => (price.kind === 'tender') === isTender),
          {
            x: (price: Price) => date(price.day),
            y: 'usd',
            r: 3.6,
            fill: (price: Price) =>
              price.basis === 'pre'
                ? 'var(--paper)'
                : price.basis === 'post'
                  ? 'var(--layer-models)'
                  : 'var(--ink-3)',
            stroke: (price: Price) => (price.basis === 'unstated' ? 'var(--ink-3)' : 'var(--layer-models)'),
            strokeWidth: 1.4,
            ...(isTender ? { strokeDasharray: '2,1.5' } : {}),
            title: (price: Price) =>
              `${price.company}, ${formatDate(price.day)}\n${formatMoney(price.usd)} ${BASIS[price.basis]}${isTender ? ', in a secondary sale' : ''}`,
          },
        ),
      ),
      ...(options.labels
        ? last.map((price, index) =>
            Plot.text([price], {
              x: () => date(asOf),
              y: 'usd',
              dy: Math.round(places[index]! - heights[index]!),
              dx: 8,
              textAnchor: 'start',
              fill: 'var(--ink)',
              text: () =>
                size.name === 'wide'
                  ? `${shortenName(price.company, 22)} ${formatMoney(price.usd)}`
                  : shortenName(price.company, 14),
            }),
          )
        : []),
    ],
    color: { type: 'identity' },
  });
}
