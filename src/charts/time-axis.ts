// Axes that many charts share: quarters along the bottom, dollars up the side.
import * as Plot from '@observablehq/plot';
import { formatMoney } from '../wording/format-money.ts';
import type { Size } from './chart.ts';

/** Quarters as `Q1` with the year under the first of each; narrow charts name the years only. */
export function quarterAxis(
  size: Size,
  quarters: readonly string[],
  options: Plot.AxisXOptions = {},
): Plot.Markish {
  const wide = size.name === 'wide' && quarters.length <= 18;
  const ticks = wide ? quarters : quarters.filter(quarter => quarter.endsWith('Q1'));
  return Plot.axisX(ticks, {
    tickSize: 0,
    label: null,
    lineHeight: 1.25,
    tickFormat: (quarter: string, index: number) => {
      const year = quarter.slice(0, 4);
      if (!wide) return `’${year.slice(2)}`;
      return quarter.endsWith('Q1') || index === 0 ? `${quarter.slice(5)}\n${year}` : quarter.slice(5);
    },
    ...options,
  });
}

/** Dollars with hairlines across; zero stands on the base line. */
export function dollarAxis(options: Plot.AxisYOptions = {}): Plot.Markish[] {
  return [
    Plot.gridY({
      stroke: 'var(--rule)',
      strokeOpacity: 1,
      ticks: options.ticks ?? 5,
    }),
    Plot.axisY({
      tickSize: 0,
      label: null,
      ticks: 5,
      tickFormat: (value: number) => (value === 0 ? '0' : formatMoney(value)),
      ...options,
    }),
  ];
}

/** Shades the two newest quarters, whose reports are still coming in; `top` is the highest value of the axis. */
export function provisionalBand(size: Size, quarters: readonly string[], top: number): Plot.Markish[] {
  const newest = quarters.slice(-2);
  if (newest.length === 0 || top <= 0) return [];
  return [
    Plot.barY(newest, {
      x: (quarter: string) => quarter,
      y: top,
      fill: 'var(--paper-2)',
      insetLeft: -4,
      insetRight: -4,
    }),
    ...(size.name === 'wide'
      ? [
          Plot.text([newest[0]!], {
            x: (quarter: string) => quarter,
            y: top,
            text: () => 'provisional',
            dy: -7,
            textAnchor: 'start',
            dx: -16,
            fill: 'var(--ink-3)',
            fontStyle: 'italic',
          }),
        ]
      : []),
  ];
}
