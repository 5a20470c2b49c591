// Axes that many charts share: quarters along the bottom, dollars up the side.
import * as Plot from '@observablehq/plot';
import { formatDayOfYear } from '../wording/format-date.ts';
import { formatMoney } from '../wording/format-money.ts';
import type { Size } from './chart.ts';
import { provisionalOf, type Span, unfinishedOf } from './span.ts';

/**
 * Quarters as `Q1` with the year under the first of each; narrow charts name the years only. A quarter that the ledger
 * knows only in part says up to which day.
 */
export function quarterAxis(size: Size, span: Span, options: Plot.AxisXOptions = {}): Plot.Markish {
  const quarters = span.periods;
  const wide = size.name === 'wide' && quarters.length <= 16;
  const open = unfinishedOf(span);
  const ticks = wide || quarters.length < 4 ? quarters : quarters.filter(quarter => quarter.endsWith('Q1'));
  return Plot.axisX(ticks, {
    tickSize: 0,
    label: null,
    lineHeight: 1.25,
    tickFormat: (quarter: string, index: number) => {
      const year = quarter.slice(0, 4);
      const short = `’${year.slice(2)}`;
      if (!wide) return quarters.length < 4 ? `${quarter.slice(5)} ${short}` : short;
      const begins = quarter.endsWith('Q1') || index === 0;
      if (quarter === open?.period)
        return `${quarter.slice(5)}${begins ? ` ${short}` : ''}\nto ${formatDayOfYear(open.to)}`;
      return begins ? `${quarter.slice(5)}\n${year}` : quarter.slice(5);
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

/**
 * Shades those of the ledger's newest two quarters that are shown: reports of them are still coming in. Where the last
 * has not ended, the shade says up to which day it goes. `top` is the highest value of the axis.
 */
export function provisionalBand(
  size: Size,
  span: Span,
  top: number,
  { words = true, room = size.width - 70 }: { words?: boolean; room?: number } = {},
): Plot.Markish[] {
  const newest = provisionalOf(span);
  if (newest.length === 0 || top <= 0) return [];
  const open = unfinishedOf(span);
  // Wide enough that two shades beside one another touch, whatever stands between two columns.
  const inset = (-room / span.periods.length) * 0.127;
  const text =
    open === null ? 'provisional' : `provisional, ${open.period.slice(5)} to ${formatDayOfYear(open.to)}`;
  return [
    Plot.barY(newest, {
      x: (quarter: string) => quarter,
      y: top,
      fill: 'var(--paper-2)',
      insetLeft: inset,
      insetRight: inset,
    }),
    ...(words
      ? [
          Plot.text([text], {
            frameAnchor: 'top-right',
            text: (said: string) => said,
            dy: -15,
            dx: 4,
            fill: 'var(--ink-3)',
            fontStyle: 'italic',
          }),
        ]
      : []),
  ];
}
