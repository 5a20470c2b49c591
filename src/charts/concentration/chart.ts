// Chart 3: how few rounds make most of the money.
import * as Plot from '@observablehq/plot';
import { countedByQuarter } from '../../dataset/quarterly.ts';
import { formatCount } from '../../wording/format-count.ts';
import { formatQuarter } from '../../wording/format-date.ts';
import { formatShare } from '../../wording/format-money.ts';
import { type ChartMaker, emptyChart, type Size } from '../chart.ts';
import { drawPlot } from '../draw-plot.ts';
import { newestOf, provisionalOf } from '../span.ts';
import { spreadLabels } from '../spread-labels.ts';
import { quarterAxis } from '../time-axis.ts';
import { lorenzPoints, shareRows, TOPS } from './rows.ts';

const QUESTION = 'How few rounds make most of the money?';
const MEASURE = 'Share of each quarter’s equity that its largest 1, 5 and 10 rounds make.';

const percentAxis = () => [
  Plot.gridY({ stroke: 'var(--rule)', strokeOpacity: 1, ticks: 5 }),
  Plot.axisY({
    tickSize: 0,
    label: null,
    ticks: 5,
    tickFormat: (value: number) => `${Math.round(value * 100)}%`,
  }),
];

export const chart: ChartMaker = {
  order: 3,
  span: { by: 'quarter', newest: 14 },
  make(dataset, span) {
    const rows = shareRows(dataset, span.periods);
    if (rows.length === 0)
      return emptyChart(QUESTION, MEASURE, 'no quarter has more than ten equity rounds.');
    const quarters = [...new Set(rows.map(row => row.quarter))];
    const provisional = provisionalOf(span);
    const settled = quarters.filter(quarter => !provisional.includes(quarter)).at(-1) ?? quarters.at(-1)!;
    const shareOf = (quarter: string, top: number) =>
      rows.find(row => row.quarter === quarter && row.top === top)!;
    const one = shareOf(settled, 1);
    const ten = shareOf(settled, 10);
    const finding = `In ${formatQuarter(settled)} one round of ${one.rounds} made ${formatShare(one.share)} of the equity raised, and ten made ${formatShare(ten.share)}`;
    const newest = newestOf(span, 4);
    const lorenz = lorenzPoints(dataset, newest.periods);
    const half = lorenz.find(point => point.money >= 0.5);

    // A quarter that is left out breaks the lines: nothing is drawn across it.
    const withGaps = span.periods.flatMap(quarter =>
      TOPS.map(top => shareOf(quarter, top) ?? { quarter, top, share: null }),
    );
    const ends = TOPS.map(top => shareOf(quarters.at(-1)!, top));
    const drawShares = (size: Size) => {
      const height = size.name === 'wide' ? 360 : 280;
      const pixels = height - 18 - 34;
      const heights = ends.map(row => (1 - row.share) * pixels);
      const places = spreadLabels(heights, size.fontSize * 1.2, pixels);
      return drawPlot(size, {
        height,
        marginRight: size.name === 'wide' ? 92 : 58,
        x: { domain: span.periods, type: 'point' },
        y: { domain: [0, 1] },
        marks: [
          ...percentAxis(),
          Plot.lineY(withGaps, {
            x: 'quarter',
            y: 'share',
            z: 'top',
            stroke: 'var(--ink)',
            strokeWidth: 1.6,
            strokeOpacity: row => (row.top === 1 ? 1 : row.top === 5 ? 0.7 : 0.45),
          }),
          Plot.dot(rows, {
            x: 'quarter',
            y: 'share',
            r: 3,
            fill: row => (provisional.includes(row.quarter) ? 'var(--paper)' : 'var(--ink)'),
            stroke: 'var(--ink)',
            title: row =>
              `${formatQuarter(row.quarter)}: the largest ${formatCount(row.top, 'round')} of ${row.rounds} made ${formatShare(row.share)}`,
          }),
          ...ends.map((row, index) =>
            Plot.text([row], {
              x: 'quarter',
              y: 'share',
              text: () => (row.top === 1 ? 'largest' : `largest ${row.top}`),
              textAnchor: 'start',
              dx: 9,
              dy: Math.round(places[index]! - heights[index]!),
              fill: 'var(--ink)',
            }),
          ),
          Plot.ruleY([0], { stroke: 'var(--ink)' }),
          quarterAxis(size, span),
        ],
      });
    };
    const drawLorenz = (size: Size) =>
      drawPlot(size, {
        width: size.name === 'wide' ? 520 : size.width,
        height: size.name === 'wide' ? 440 : 330,
        x: { domain: [0, 1] },
        y: { domain: [0, 1] },
        marks: [
          ...percentAxis(),
          Plot.axisX({
            tickSize: 0,
            label: 'share of rounds, smallest first',
            ticks: 5,
            tickFormat: (value: number) => `${Math.round(value * 100)}%`,
          }),
          Plot.line(
            [
              [0, 0],
              [1, 1],
            ],
            { stroke: 'var(--ink-3)', strokeDasharray: '3,3' },
          ),
          Plot.line([{ rounds: 0, money: 0 }, ...lorenz], {
            x: 'rounds',
            y: 'money',
            stroke: 'var(--ink)',
            strokeWidth: 2,
          }),
          Plot.ruleY([0], { stroke: 'var(--ink)' }),
        ],
      });
    return {
      question: QUESTION,
      finding,
      measure: MEASURE,
      totals: ['equity'],
      notes: [
        'Quarters with ten rounds or fewer are left out: their shares would say nothing.',
        'Small rounds are under-reported, so true concentration is somewhat lower.',
        ...(half
          ? [
              `Of the rounds ${newest.since} the smallest ${formatShare(half.rounds - 1 / lorenz.length)} made less than half of the money (second view).`,
            ]
          : []),
      ],
      alternative: `Three lines over ${quarters.length} quarters. ${finding}.`,
      legend: quarters.some(quarter => provisional.includes(quarter))
        ? [
            {
              label: 'provisional: reports are still coming in',
              fill: 'var(--paper)',
              stroke: 'var(--ink)',
              round: true,
            },
          ]
        : [],
      choice: 'Show',
      views: [
        { id: 'shares', label: 'shares by quarter', draw: drawShares },
        ...(lorenz.length > 0
          ? [
              {
                id: 'lorenz',
                label: `Lorenz curve ${newest.since}`,
                draw: drawLorenz,
                table: {
                  columns: [
                    { key: 'company', label: 'Round, smallest first', unit: 'text' as const },
                    { key: 'quarter', label: 'Quarter', unit: 'text' as const },
                    { key: 'usd', label: 'Equity', unit: 'usd' as const },
                    { key: 'rounds', label: 'Rounds up to it', unit: 'share' as const },
                    { key: 'money', label: 'Their money', unit: 'share' as const },
                    { key: 'event', label: 'Event', unit: 'text' as const },
                  ],
                  rows: lorenz.map(point => ({ ...point })),
                },
              },
            ]
          : []),
      ],
      table: {
        columns: [
          { key: 'quarter', label: 'Quarter', unit: 'text' },
          { key: 'rounds', label: 'Rounds', unit: 'count' },
          { key: 'total', label: 'Equity', unit: 'usd' },
          ...TOPS.map(top => ({ key: `top_${top}`, label: `Largest ${top}`, unit: 'share' as const })),
        ],
        rows: quarters.map(quarter => ({
          quarter,
          rounds: shareOf(quarter, 1).rounds,
          total: shareOf(quarter, 1).total,
          ...Object.fromEntries(TOPS.map(top => [`top_${top}`, shareOf(quarter, top).share])),
        })),
      },
      events: countedByQuarter(dataset)
        .filter(entry => entry.instrument === 'equity' && quarters.includes(entry.quarter))
        .sort((a, b) => b.paid - a.paid)
        .map(entry => entry.event.id),
    };
  },
};
