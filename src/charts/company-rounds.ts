// What one company raised, round by round: stems in time, status by texture.
import * as Plot from '@observablehq/plot';
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

/** Stems of at least two placed rounds, US$ upwards. */
export function drawCompanyRounds(size: Size, events: readonly Event[]): string {
  const date = (event: Event) => new Date(`${firstDay(event.announced!)}T00:00:00Z`);
  const height = (event: Event) => event.usd!.amount;
  return drawPlot(size, {
    height: 210,
    x: { type: 'utc', inset: 12 },
    y: { domain: [0, Math.max(...events.map(height))], nice: true },
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
        y2: height,
        stroke: (event: Event) =>
          event.status === 'closed' || event.status === 'announced' ? 'var(--ink-2)' : 'var(--ink-3)',
        strokeWidth: (event: Event) => (event.kind === 'debt' ? 1 : 2),
      }),
      Plot.dot(events, {
        x: date,
        y: height,
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
