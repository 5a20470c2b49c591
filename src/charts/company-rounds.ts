// What one company raised, round by round: stems in time, status by texture, what hangs on conditions dashed above.
import * as Plot from '@observablehq/plot';
import { partInUsd } from '../dataset/count.ts';
import type { Event } from '../model/event.ts';
import { firstDay } from '../model/partial-date.ts';
import { describeEvent } from '../wording/describe-event.ts';
import { formatEventDate } from '../wording/format-date.ts';
import { formatMoney } from '../wording/format-money.ts';
import type { Size } from './chart.ts';
import { drawPlot } from './draw-plot.ts';

/** Rounds and loans that can be placed: dated to the month at least, with an amount in US$, neither called off nor part of another. */
export function placedRounds(events: readonly Event[]): Event[] {
  return events.filter(
    event =>
      (event.kind === 'equity' || event.kind === 'debt' || event.kind === 'grant') &&
      event.status !== 'cancelled' &&
      event.part_of === null &&
      event.announced !== null &&
      event.announced.length >= 7 &&
      event.usd !== null,
  );
}

const headline = (event: Event) => event.usd!.amount;
/** What was raised whatever happens later: the headline without the part that hangs on conditions. */
const unconditional = (event: Event) =>
  headline(event) - (event.conditional_amount === null ? 0 : partInUsd(event.conditional_amount, event));

/** Stems of at least two placed rounds, US$ upwards. */
export function drawCompanyRounds(size: Size, events: readonly Event[]): string {
  const date = (event: Event) => new Date(`${firstDay(event.announced!)}T00:00:00Z`);
  const hanging = events.filter(event => unconditional(event) < headline(event));
  return drawPlot(size, {
    height: 210,
    x: { type: 'utc', inset: 12 },
    y: { domain: [0, Math.max(...events.map(headline))], nice: true },
    marks: [
      Plot.gridY({ stroke: 'var(--rule)', strokeOpacity: 1, ticks: 3 }),
      Plot.axisY({
        tickSize: 0,
        label: null,
        ticks: 3,
        tickFormat: (value: number) => (value === 0 ? '0' : formatMoney(value)),
      }),
      Plot.axisX({ tickSize: 4, label: null, ticks: size.name === 'wide' ? 8 : 4 }),
      Plot.ruleX(events, {
        x: date,
        y1: 0,
        y2: unconditional,
        stroke: (event: Event) =>
          event.status === 'closed' || event.status === 'announced' ? 'var(--ink-2)' : 'var(--ink-3)',
        strokeWidth: (event: Event) => (event.kind === 'debt' ? 1 : 2),
      }),
      Plot.ruleX(hanging, {
        x: date,
        y1: unconditional,
        y2: headline,
        stroke: 'var(--ink-2)',
        strokeWidth: 1.2,
        strokeDasharray: '3 3',
      }),
      Plot.dot(hanging, {
        x: date,
        y: headline,
        r: 4,
        fill: 'var(--paper)',
        stroke: 'var(--ink-2)',
        strokeWidth: 1.2,
        strokeDasharray: '2 2',
        title: (event: Event) =>
          `${formatMoney(headline(event))} in the headline, of which ${formatMoney(headline(event) - unconditional(event))} hangs on conditions`,
      }),
      Plot.dot(events, {
        x: date,
        y: unconditional,
        r: 5,
        symbol: (event: Event) => (event.kind === 'debt' ? 'square' : 'circle'),
        fill: (event: Event) =>
          event.status === 'closed'
            ? 'var(--ink-2)'
            : event.status === 'announced'
              ? 'url(#hatch-ink)'
              : 'var(--paper)',
        stroke: 'var(--ink-2)',
        strokeWidth: 1.4,
        title: (event: Event) => `${describeEvent(event)}\n${formatEventDate(event)}, ${event.status}`,
      }),
      Plot.ruleY([0], { stroke: 'var(--ink)' }),
    ],
    color: { type: 'identity' },
    symbol: { type: 'identity' } as Plot.ScaleOptions,
  });
}
