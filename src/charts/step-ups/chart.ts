// Chart 15: how long companies wait between priced rounds, and what the price does.
import * as Plot from '@observablehq/plot';
import { quantile } from '../../dataset/quantile.ts';
import { formatCount } from '../../wording/format-count.ts';
import { formatDate } from '../../wording/format-date.ts';
import { formatMoney } from '../../wording/format-money.ts';
import { type ChartMaker, emptyChart, type Size } from '../chart.ts';
import { drawPlot } from '../draw-plot.ts';
import { EVERY_LABEL, logTicks } from '../log-ticks.ts';
import { type StepRow, stepRows } from './rows.ts';

const QUESTION = 'How long between two rounds, and how much does the price rise?';
const MEASURE =
  'Each dot is a pair of consecutive priced equity rounds of one company: months between them, and the later price as a multiple of the earlier (log axis).';

const times = (ratio: number) => `${ratio >= 10 ? Math.round(ratio) : Number(ratio.toFixed(1))}×`;

export const chart: ChartMaker = {
  order: 15,
  span: { by: 'quarter', newest: 'all' },
  make(dataset, span) {
    const rows = stepRows(dataset, span);
    if (rows.length < 2)
      return emptyChart(QUESTION, MEASURE, 'fewer than two companies have two priced rounds.');
    const middle = (some: readonly StepRow[], field: 'months' | 'ratio') =>
      quantile(
        some.map(row => row[field]).sort((a, b) => a - b),
        0.5,
      );
    const months = middle(rows, 'months');
    const ratio = middle(rows, 'ratio');
    const down = rows.filter(row => row.ratio < 1).length;
    const strict = rows.filter(row => row.comparable);
    const finding = `Where the next price is known (${rows.length} pairs), it came after ${Math.round(months)} months in the median, at ${times(ratio).replace('×', '')} times the one before; ${down === 0 ? 'none fell' : `${formatCount(down, 'price')} fell`}`;
    const draw = (size: Size) => {
      const top = Math.max(...rows.map(row => row.ratio)) * 1.2;
      const bottom = Math.min(0.8, Math.min(...rows.map(row => row.ratio)) * 0.85);
      const ticks = logTicks(bottom, top);
      const far = Math.ceil(Math.max(...rows.map(row => row.months)) / 12) * 12;
      return drawPlot(size, {
        height: size.name === 'wide' ? 430 : 340,
        marginBottom: 40,
        marginLeft: 44,
        x: { domain: [0, far] },
        y: { type: 'log', domain: [bottom, top] },
        marks: [
          Plot.gridY(ticks, { stroke: 'var(--rule)', strokeOpacity: 1 }),
          Plot.axisY(ticks, {
            ...EVERY_LABEL,
            tickSize: 0,
            label: null,
            tickFormat: (tick: number) =>
              `${tick < 1000 ? tick : tick.toLocaleString('en-GB', { notation: 'compact' })}×`,
          }),
          Plot.axisX(
            Array.from({ length: far / 12 + 1 }, (_, index) => index * 12),
            {
              tickSize: 4,
              label: 'months between the two announcements',
              labelAnchor: 'left',
              labelArrow: 'none',
            },
          ),
          Plot.ruleY([1], { stroke: 'var(--ink)' }),
          Plot.ruleX([months], { stroke: 'var(--ink-3)', strokeDasharray: '3,3' }),
          Plot.ruleY([ratio], { stroke: 'var(--ink-3)', strokeDasharray: '3,3' }),
          Plot.dot(rows, {
            x: 'months',
            y: 'ratio',
            r: size.name === 'wide' ? 4 : 3.2,
            fill: (row: StepRow) => (row.comparable ? 'var(--ink-2)' : 'var(--paper)'),
            stroke: 'var(--ink-2)',
            strokeWidth: 1.3,
            title: (row: StepRow) =>
              `${row.company}, ${formatDate(row.day.slice(0, 7))}\n${formatMoney(row.before)} to ${formatMoney(row.after)}: ${times(row.ratio)} in ${Math.round(row.months)} months`,
          }),
          Plot.text([{ months: far, ratio }], {
            x: 'months',
            y: 'ratio',
            text: () => `median ${times(ratio)}`,
            textAnchor: 'end',
            dy: -8,
            fill: 'var(--ink-2)',
          }),
        ],
        color: { type: 'identity' },
      });
    };
    return {
      question: QUESTION,
      finding,
      measure: MEASURE,
      notes: [
        `Filled dots compare two prices that are both stated to be post-money (${strict.length} of ${rows.length}${strict.length > 1 ? `, median ${times(middle(strict, 'ratio'))}` : ''}); for hollow ones no source says so of both. Pre-money prices are never compared.`,
        'Companies that never raised again, and rounds at a price that nobody told, are absent: failures leave no dot, so the rise looks larger and the wait shorter than they are.',
        'Rounds missing from the ledger make two steps look like one.',
      ],
      alternative: `Dots for ${rows.length} pairs of rounds. ${finding}.`,
      legend: [
        { label: 'both prices post-money', fill: 'var(--ink-2)', round: true },
        { label: 'basis of one not stated', fill: 'var(--paper)', stroke: 'var(--ink-2)', round: true },
      ],
      views: [{ id: 'pairs', label: 'pairs', draw }],
      table: {
        columns: [
          { key: 'company', label: 'Company', unit: 'text' },
          { key: 'day', label: 'Later round', unit: 'date' },
          { key: 'months', label: 'Months', unit: 'number' },
          { key: 'before', label: 'Earlier price', unit: 'usd' },
          { key: 'after', label: 'Later price', unit: 'usd' },
          { key: 'ratio', label: 'Multiple', unit: 'number' },
          { key: 'comparable', label: 'Both post-money', unit: 'text' },
          { key: 'from', label: 'Earlier event', unit: 'text' },
          { key: 'to', label: 'Later event', unit: 'text' },
        ],
        rows: rows.map(row => ({
          ...row,
          day: row.day.slice(0, 7),
          comparable: row.comparable ? 'yes' : 'no',
        })),
      },
      events: rows.map(row => row.to),
    };
  },
};
