// Chart 12: one event, several reports: how its figure grew.
import * as Plot from '@observablehq/plot';
import { formatCount } from '../../wording/format-count.ts';
import { formatDate } from '../../wording/format-date.ts';
import { formatMoney } from '../../wording/format-money.ts';
import { type ChartMaker, emptyChart, type Size } from '../chart.ts';
import { drawPlot } from '../draw-plot.ts';
import { joinPanels } from '../join-panels.ts';
import { shortenName } from '../shorten-name.ts';
import { type SightingRow, sightingRows } from './rows.ts';

const QUESTION = 'How do the figures of an event change from report to report?';
const MEASURE =
  'US$ in each dated report of one event, by days since the first; the ten events whose figure moved most. Each panel has a scale of its own.';

/** Panels that are drawn; the table holds every figure that changed. */
const SHOWN = 10;

export const chart: ChartMaker = {
  order: 12,
  span: { by: 'quarter', newest: 'all' },
  make(dataset, span) {
    const all = sightingRows(dataset, span);
    if (all.length === 0)
      return emptyChart(QUESTION, MEASURE, 'no event has two reports with different amounts.');
    const series = all.slice(0, SHOWN);
    const grew = all.filter(rows => rows.at(-1)!.usd > rows[0]!.usd).length;
    const most = series[0]!;
    const finding = `${grew} of ${formatCount(all.length, 'figure')} that changed from report to report grew; ${most[0]!.company}’s moved furthest, from ${formatMoney(most[0]!.usd)} to ${formatMoney(most.at(-1)!.usd)}`;
    const draw = (size: Size) => {
      const columns = size.name === 'wide' ? 5 : 2;
      const width = Math.floor(size.width / columns);
      const height = size.name === 'wide' ? 168 : 150;
      const panels = series.map((rows, index) => {
        const end = Math.max(...rows.map(row => row.days), 1);
        const svg = drawPlot(size, {
          width,
          height,
          marginLeft: 6,
          marginRight: 26,
          marginTop: 44,
          marginBottom: 22,
          x: { domain: [0, end], inset: 5 },
          y: { domain: [0, Math.max(...rows.map(row => row.usd))], axis: null },
          marks: [
            Plot.ruleY([0], { stroke: 'var(--rule)' }),
            Plot.line(rows, { x: 'days', y: 'usd', stroke: 'var(--ink-3)', curve: 'step-after' }),
            Plot.dot(rows, {
              x: 'days',
              y: 'usd',
              r: 4,
              fill: (row: SightingRow) =>
                row.status === 'closed'
                  ? 'var(--ink-2)'
                  : row.status === 'announced'
                    ? 'url(#hatch-ink)'
                    : 'var(--paper)',
              stroke: 'var(--ink-2)',
              strokeWidth: 1.4,
              title: (row: SightingRow) =>
                `${row.company}, ${formatDate(row.announced)}\n${formatMoney(row.usd)}, ${row.status}`,
            }),
            Plot.text([rows], {
              frameAnchor: 'top-left',
              dy: -40,
              text: () => shortenName(rows[0]!.company, size.name === 'wide' ? 20 : 17),
              textAnchor: 'start',
              fill: 'var(--ink)',
              fontWeight: 600,
            }),
            Plot.text([rows], {
              frameAnchor: 'top-left',
              dy: -24,
              text: () => `${formatMoney(rows[0]!.usd)} to ${formatMoney(rows.at(-1)!.usd)}`,
              textAnchor: 'start',
              fill: 'var(--ink-2)',
            }),
            Plot.axisX([0, end], {
              tickSize: 0,
              label: null,
              tickFormat: (day: number) => (day === 0 ? '0' : `${day} d`),
            }),
          ],
          color: { type: 'identity' },
        });
        return { svg, x: (index % columns) * width, y: Math.floor(index / columns) * height };
      });
      return joinPanels(panels, size.width, Math.ceil(series.length / columns) * height);
    };
    return {
      question: QUESTION,
      finding,
      measure: MEASURE,
      notes: [
        'All reports of an event restate one amount; they are never added. The event counts with its last figures.',
        `The ${SHOWN} that moved most are drawn; the table holds all. Events with one report, or with reports of one figure, are not here.`,
        'Where only the month of a report is known its first day is used.',
      ],
      alternative: `${formatCount(series.length, 'small step chart')}. ${finding}. ${series.map(rows => `${rows[0]!.company}: ${rows.map(row => formatMoney(row.usd)).join(', ')}`).join('; ')}.`,
      legend: [
        { label: 'closed', fill: 'var(--ink-2)', round: true },
        { label: 'announced', fill: 'url(#hatch-ink)', stroke: 'var(--ink-2)', round: true },
        { label: 'reported or rumoured', fill: 'var(--paper)', stroke: 'var(--ink-2)', round: true },
      ],
      views: [{ id: 'reports', label: 'reports', draw }],
      table: {
        columns: [
          { key: 'company', label: 'Company', unit: 'text' },
          { key: 'announced', label: 'Reported', unit: 'date' },
          { key: 'days', label: 'Days since the first', unit: 'count' },
          { key: 'usd', label: 'Amount', unit: 'usd' },
          { key: 'status', label: 'Status', unit: 'text' },
          { key: 'event', label: 'Event', unit: 'text' },
        ],
        rows: all.flat().map(({ source: _, ...row }) => row),
      },
      events: all.map(rows => rows[0]!.event),
    };
  },
};
