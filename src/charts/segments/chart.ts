// Chart 10: each segment by itself, on one scale or each on its own.
import * as Plot from '@observablehq/plot';
import { labelOf } from '../../dataset/taxonomy.ts';
import { sumMoney } from '../../model/money.ts';
import { layerOf } from '../../model/segment.ts';
import { formatCount } from '../../wording/format-count.ts';
import { formatQuarter } from '../../wording/format-date.ts';
import { formatMoney, formatShare } from '../../wording/format-money.ts';
import { type ChartMaker, emptyChart, type Size } from '../chart.ts';
import { drawPlot } from '../draw-plot.ts';
import { gridPanels } from '../join-panels.ts';
import { layerColour } from '../layer-look.ts';
import { newestOf, type Span } from '../span.ts';
import { provisionalBand } from '../time-axis.ts';
import { segmentRows } from './rows.ts';

const QUESTION = 'How does each segment fare by itself?';
const measureOf = (span: Span) =>
  `Equity raised by quarter of announcement, US$, one panel a segment from the ground up; the figure is the sum ${newestOf(span, 4).since}.`;

export const chart: ChartMaker = {
  order: 10,
  span: { by: 'quarter', newest: 12 },
  make(dataset, span) {
    const rows = segmentRows(dataset, span.periods);
    const measure = measureOf(span);
    if (rows.length === 0) return emptyChart(QUESTION, measure, 'the ledger holds no equity rounds.');
    const segments = [...new Set(rows.map(row => row.segment))];
    const quarters = span.periods;
    const newest = newestOf(span, 4);
    const year = new Set(newest.periods);
    const label = (segment: string) => labelOf(dataset.ledger.taxonomy, 'segments', segment);
    const sums = segments
      .map(segment => ({
        segment,
        usd: sumMoney(
          rows.filter(row => row.segment === segment && year.has(row.quarter)).map(row => row.usd),
        ),
      }))
      .sort((a, b) => b.usd - a.usd);
    const total = sumMoney(sums.map(sum => sum.usd));
    const small = sums.filter(sum => sum.usd < total / 50).length;
    const leaders = sums.slice(0, 2).filter(sum => sum.usd > 0);
    const finding =
      total === 0
        ? `No equity is recorded ${newest.since}`
        : `Of ${formatMoney(total)} of equity ${newest.since}, ${leaders.map(sum => `${label(sum.segment).toLowerCase()} took ${formatShare(sum.usd / total)}`).join(' and ')}; ${formatCount(small, 'segment')} of ${segments.length} took less than 2%${small > 1 ? ' each' : ''}`;
    const draw = (shared: boolean) => (size: Size) => {
      const columns = size.name === 'wide' ? 4 : 2;
      const width = Math.floor(size.width / columns);
      const highest = Math.max(...rows.map(row => row.usd));
      const panels = segments.map(segment => {
        const some = rows.filter(row => row.segment === segment);
        const raised = some.filter(row => row.usd > 0);
        const top = shared ? highest : Math.max(...some.map(row => row.usd));
        const sum = sums.find(entry => entry.segment === segment)!;
        return drawPlot(size, {
          width: width,
          height: size.name === 'wide' ? 150 : 132,
          marginLeft: 2,
          marginRight: 20,
          marginTop: 40,
          marginBottom: 22,
          x: { domain: quarters, padding: 0.2 },
          y: { domain: [0, top || 1], axis: null },
          marks: [
            ...provisionalBand(size, span, top || 1, { words: false, room: width - 22 }),
            Plot.barY(raised, {
              x: 'quarter',
              y: 'usd',
              fill: layerColour(layerOf(segment)),
              title: row =>
                `${label(segment)}, ${formatQuarter(row.quarter)}\n${formatMoney(row.usd)} in ${formatCount(row.rounds, 'round')}`,
            }),
            Plot.ruleY([0], { stroke: 'var(--ink-3)' }),
            Plot.text([segment], {
              frameAnchor: 'top-left',
              dy: -36,
              text: () => label(segment),
              textAnchor: 'start',
              fill: 'var(--ink)',
              fontWeight: 600,
            }),
            Plot.text([segment], {
              frameAnchor: 'top-left',
              dy: -20,
              text: () => (sum.usd === 0 ? `none ${newest.since}` : formatMoney(sum.usd)),
              textAnchor: 'start',
              fill: 'var(--ink-2)',
            }),
            Plot.axisX(
              quarters.filter(quarter => quarter.endsWith('Q1')),
              { tickSize: 0, label: null, tickFormat: (quarter: string) => `’${quarter.slice(2, 4)}` },
            ),
          ],
          color: { type: 'identity' },
        });
      });
      return gridPanels(panels, columns, size.width);
    };
    return {
      question: QUESTION,
      finding,
      measure,
      totals: ['equity'],
      notes: [
        'With a scale each, heights cannot be compared between panels; the figures can.',
        'A segment says what the money is for, so one company can stand in several. The two newest quarters are provisional.',
      ],
      alternative: `${formatCount(segments.length, 'small column chart')}. ${finding}. Sums ${newest.since}: ${sums.map(sum => `${label(sum.segment)} ${formatMoney(sum.usd)}`).join(', ')}.`,
      legend: [],
      choice: 'Scale',
      views: [
        { id: 'own', label: 'a scale each', draw: draw(false) },
        { id: 'shared', label: 'one scale', draw: draw(true) },
      ],
      table: {
        columns: [
          { key: 'segment', label: 'Segment', unit: 'text' },
          { key: 'quarter', label: 'Quarter', unit: 'text' },
          { key: 'usd', label: 'Equity', unit: 'usd' },
          { key: 'rounds', label: 'Rounds', unit: 'count' },
        ],
        rows: rows.map(row => ({
          segment: label(row.segment),
          quarter: row.quarter,
          usd: row.usd,
          rounds: row.rounds,
        })),
      },
      events: rows.flatMap(row => row.events),
    };
  },
};
