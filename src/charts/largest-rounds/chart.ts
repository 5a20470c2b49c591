// Chart 2: how much of the equity is left when the largest rounds are set aside.
import * as Plot from '@observablehq/plot';
import { formatCount } from '../../wording/format-count.ts';
import { formatQuarter } from '../../wording/format-date.ts';
import { formatMoney, formatShare } from '../../wording/format-money.ts';
import { type ChartMaker, emptyChart, type Size } from '../chart.ts';
import { drawPlot } from '../draw-plot.ts';
import { newestOf } from '../span.ts';
import { dollarAxis, provisionalBand, quarterAxis } from '../time-axis.ts';
import { equityRounds, type Split, splitLargest } from './rows.ts';

const QUESTION = 'How much is left without the largest rounds?';
const MEASURE =
  'Equity raised by quarter of announcement, US$, with the largest rounds of the whole span set apart.';
const CHOICES = [1, 3, 5, 10, 25];
/** Rounds that the finding sets apart, where there are as many. */
const MAIN = 5;

export const chart: ChartMaker = {
  order: 2,
  span: { by: 'quarter', newest: 14 },
  make(dataset, span) {
    const quarters = span.periods;
    const rounds = equityRounds(dataset, quarters);
    if (rounds.length === 0) return emptyChart(QUESTION, MEASURE, 'the ledger holds no equity rounds.');
    const splits = CHOICES.filter(count => count < rounds.length || count === 1).map(count =>
      splitLargest(quarters, rounds, count),
    );
    const main = splits.find(split => split.without === MAIN) ?? splits.at(-1)!;
    const finding = `${main.without === 1 ? 'The largest round makes' : `The ${main.without} largest rounds make`} ${formatShare((main.total - main.rest) / main.total)} of the equity raised ${newestOf(span, quarters.length).since}: without ${main.without === 1 ? 'it' : 'them'} ${formatMoney(main.rest)} remain of ${formatMoney(main.total)}`;
    const draw = (split: Split) => (size: Size) => {
      const top = Math.max(...split.rows.map(row => row.largest + row.rest));
      const tip = (row: { quarter: string; largest: number; rest: number }) =>
        `${formatQuarter(row.quarter)}\n${formatMoney(row.rest)} without, ${formatMoney(row.largest + row.rest)} with the largest ${split.without}`;
      return drawPlot(size, {
        height: size.name === 'wide' ? 380 : 280,
        x: { domain: quarters, padding: 0.18 },
        y: { domain: [0, top], nice: true },
        marks: [
          ...provisionalBand(size, span, top),
          ...dollarAxis(),
          Plot.barY(
            split.rows.filter(row => row.rest > 0),
            { x: 'quarter', y: 'rest', fill: 'var(--ink-2)', title: tip },
          ),
          Plot.barY(
            split.rows.filter(row => row.largest > 0),
            {
              x: 'quarter',
              y1: 'rest',
              y2: row => row.rest + row.largest,
              fill: 'var(--largest)',
              title: tip,
            },
          ),
          Plot.ruleY([0], { stroke: 'var(--ink)' }),
          quarterAxis(size, span),
        ],
        color: { type: 'identity' },
      });
    };
    return {
      question: QUESTION,
      finding,
      measure: MEASURE,
      totals: ['equity'],
      notes: [
        `The ${main.without} largest: ${main.rounds.map(round => `${round.event.company} ${formatMoney(round.paid)} (${formatQuarter(round.quarter)})`).join(', ')}.`,
        'Only what does not hang on conditions is counted, so a headline can be larger than its bar.',
      ],
      alternative: `Columns for ${quarters.length} quarters in two parts. ${finding}.`,
      legend: [
        { label: 'all other rounds', fill: 'var(--ink-2)' },
        { label: 'the largest rounds', fill: 'var(--largest)' },
      ],
      choice: 'Set apart the largest',
      initial: splits.indexOf(main),
      views: splits.map(split => ({
        id: `top-${split.without}`,
        label: String(split.without),
        draw: draw(split),
      })),
      table: {
        columns: [
          { key: 'quarter', label: 'Quarter', unit: 'text' },
          { key: 'all', label: 'All equity', unit: 'usd' },
          ...splits.map(split => ({
            key: `without_${split.without}`,
            label: `Without the largest ${formatCount(split.without, 'round')}`,
            unit: 'usd' as const,
          })),
        ],
        rows: quarters.map((quarter, index) => ({
          quarter,
          all: splits[0]!.rows[index]!.largest + splits[0]!.rows[index]!.rest,
          ...Object.fromEntries(splits.map(split => [`without_${split.without}`, split.rows[index]!.rest])),
        })),
      },
      events: rounds.map(round => round.event.id),
    };
  },
};
