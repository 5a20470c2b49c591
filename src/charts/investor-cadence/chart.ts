// Chart 14: how often the busiest investors take part in a round.
import * as Plot from '@observablehq/plot';
import { formatCount } from '../../wording/format-count.ts';
import { formatQuarter } from '../../wording/format-date.ts';
import { type ChartMaker, emptyChart, type Size } from '../chart.ts';
import { drawPlot } from '../draw-plot.ts';
import { shortenName } from '../shorten-name.ts';
import { nameSpan, newestOf, type Span } from '../span.ts';
import { quarterAxis } from '../time-axis.ts';
import { cadenceRows } from './rows.ts';

const QUESTION = 'Who invests most often?';
const measureOf = (span: Span) =>
  `Announced and closed equity rounds that name the investor, by quarter; the fifteen busiest of ${nameSpan(span)}. Rings grow with the number; the filled part is rounds that it led.`;

export const chart: ChartMaker = {
  order: 14,
  span: { by: 'quarter', newest: 10 },
  make(dataset, span) {
    const quarters = span.periods;
    const rows = cadenceRows(dataset, quarters);
    const measure = measureOf(span);
    if (rows.length === 0) return emptyChart(QUESTION, measure, 'no investor is named in two rounds.');
    const names = [...new Set(rows.map(row => row.investor))];
    const sum = (investor: string, field: 'rounds' | 'led') =>
      rows.filter(row => row.investor === investor).reduce((total, row) => total + row[field], 0);
    const totals = names.map(name => ({ name, rounds: sum(name, 'rounds'), led: sum(name, 'led') }));
    const first = totals[0]!;
    const leader = [...totals].sort((a, b) => b.led - a.led || b.rounds - a.rounds)[0]!;
    const finding =
      leader.name === first.name || leader.led === 0
        ? `${first.name} took part in ${formatCount(first.rounds, 'round')} ${newestOf(span, quarters.length).since}, more than any other that sources name, and led ${first.led}`
        : `${first.name} took part in ${formatCount(first.rounds, 'round')} ${newestOf(span, quarters.length).since}, more than any other that sources name; ${leader.name} led most often, ${leader.led} of its ${leader.rounds}`;
    const draw = (size: Size) => {
      const wide = size.name === 'wide';
      const most = Math.max(...rows.map(row => row.rounds));
      const radius = (rounds: number) => Math.sqrt(rounds / most) * (wide ? 13 : 9.5);
      return drawPlot(size, {
        height: names.length * (wide ? 32 : 27) + 44,
        marginLeft: wide ? 180 : 112,
        marginRight: wide ? 70 : 34,
        marginTop: 8,
        x: { domain: quarters, type: 'point', padding: 0.6 },
        y: { domain: names, type: 'point', padding: 0.6, axis: null },
        marks: [
          Plot.ruleY(names, {
            y: (name: string) => name,
            x1: () => quarters[0]!,
            x2: () => quarters.at(-1)!,
            stroke: 'var(--rule)',
          }),
          Plot.dot(rows, {
            x: 'quarter',
            y: 'investor',
            r: row => radius(row.rounds),
            fill: 'var(--paper)',
            stroke: 'var(--ink-2)',
            title: row =>
              `${row.investor}, ${formatQuarter(row.quarter)}\n${formatCount(row.rounds, 'round')}, led ${row.led}`,
          }),
          Plot.dot(
            rows.filter(row => row.led > 0),
            {
              x: 'quarter',
              y: 'investor',
              r: row => radius(row.led),
              fill: 'var(--ink-2)',
              pointerEvents: 'none',
            },
          ),
          Plot.text(names, {
            x: () => quarters[0]!,
            y: (name: string) => name,
            text: (name: string) => shortenName(name, wide ? 24 : 16),
            textAnchor: 'end',
            dx: wide ? -28 : -14,
            fill: 'var(--ink)',
          }),
          Plot.text(totals, {
            x: () => quarters.at(-1)!,
            y: 'name',
            text: total => (wide ? formatCount(total.rounds, 'round') : String(total.rounds)),
            textAnchor: 'start',
            dx: wide ? 24 : 14,
            fill: 'var(--ink-2)',
          }),
          quarterAxis(size, span),
        ],
        r: { type: 'identity' },
      });
    };
    return {
      question: QUESTION,
      finding,
      measure,
      notes: [
        'Counts and not money: what each investor put in is seldom stated. An investor that sources do not name is missing.',
        'Tranches are not counted beside their parent. The two newest quarters are provisional.',
      ],
      alternative: `A table of rings for ${names.length} investors and ${quarters.length} quarters. ${finding}. ${totals.map(total => `${total.name} ${total.rounds}`).join(', ')}.`,
      legend: [
        { label: 'rounds taken part in', fill: 'var(--paper)', stroke: 'var(--ink-2)', round: true },
        { label: 'of them led', fill: 'var(--ink-2)', round: true },
      ],
      views: [{ id: 'rings', label: 'rings', draw }],
      table: {
        columns: [
          { key: 'investor', label: 'Investor', unit: 'text' },
          { key: 'quarter', label: 'Quarter', unit: 'text' },
          { key: 'rounds', label: 'Rounds', unit: 'count' },
          { key: 'led', label: 'Led', unit: 'count' },
        ],
        rows: rows.map(row => ({
          investor: row.investor,
          quarter: row.quarter,
          rounds: row.rounds,
          led: row.led,
        })),
      },
      events: rows.flatMap(row => row.events),
    };
  },
};
