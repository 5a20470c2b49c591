// Chart 4: equity beside debt beside what is pledged for building, each on its own base line.
import * as Plot from '@observablehq/plot';
import { sumMoney } from '../../model/money.ts';
import { formatCount } from '../../wording/format-count.ts';
import { formatQuarter } from '../../wording/format-date.ts';
import { formatMoney } from '../../wording/format-money.ts';
import { type ChartMaker, emptyChart, type Size } from '../chart.ts';
import { drawPlot } from '../draw-plot.ts';
import { stackPanels } from '../join-panels.ts';
import { newestOf } from '../span.ts';
import { dollarAxis, provisionalBand, quarterAxis } from '../time-axis.ts';
import { MEASURES, type MeasureRow, measureRows } from './rows.ts';

const QUESTION = 'How does what is raised compare with what is pledged for building?';
const MEASURE =
  'US$ by quarter of announcement, three separate panels on one scale. Commitments are headlines and no spending; adding the panels would count dollars twice.';

export const chart: ChartMaker = {
  order: 4,
  span: { by: 'quarter', newest: 14 },
  make(dataset, span) {
    const rows = measureRows(dataset, span.periods);
    if (!rows.some(row => row.usd > 0))
      return emptyChart(QUESTION, MEASURE, 'the ledger holds no rounds, loans or build-outs.');
    const quarters = span.periods;
    const newest = newestOf(span, 4);
    const year = new Set(newest.periods);
    const total = (measure: MeasureRow['measure']) =>
      sumMoney(rows.filter(row => row.measure === measure && year.has(row.quarter)).map(row => row.usd));
    const [equity, debt] = [total(MEASURES[0]), total(MEASURES[1])];
    // Pledges overlap, so the title names the largest and never their sum.
    const pledges = rows
      .filter(row => row.measure === MEASURES[2] && year.has(row.quarter))
      .flatMap(row => row.events.map(id => dataset.eventById.get(id)!))
      .sort((a, b) => b.usd!.amount - a.usd!.amount);
    const [pledge] = pledges;
    const building = pledge
      ? `${formatCount(pledges.length, 'build-out')} ${pledges.length === 1 ? 'was' : 'were'} pledged, the largest for ${formatMoney(pledge.usd!.amount)} by ${pledge.company}`
      : 'no building was pledged';
    const finding = `${newest.since.charAt(0).toUpperCase()}${newest.since.slice(1)}, ${formatMoney(equity)} of equity and ${formatMoney(debt)} of debt were raised; ${building}`;
    const draw = (shared: boolean) => (size: Size) => {
      const panels = MEASURES.map(measure => {
        const some = rows.filter(row => row.measure === measure);
        const top = Math.max(...(shared ? rows : some).map(row => row.usd), 1);
        return drawPlot(size, {
          height: size.name === 'wide' ? 190 : 160,
          marginTop: 26,
          marginBottom: measure === MEASURES[2] ? 34 : 8,
          x: { domain: quarters, padding: 0.25 },
          y: { domain: [0, top], nice: true },
          marks: [
            ...provisionalBand(size, span, top, { words: measure === MEASURES[0] }),
            ...dollarAxis({ ticks: 3 }),
            Plot.barY(
              some.filter(row => row.usd > 0),
              {
                x: 'quarter',
                y: 'usd',
                fill: measure === MEASURES[2] ? 'url(#hatch-ink)' : 'var(--ink-2)',
                title: row =>
                  `${formatQuarter(row.quarter)} · ${row.measure}\n${formatMoney(row.usd)} · ${formatCount(row.events.length, 'event')}`,
              },
            ),
            Plot.text([measure], {
              frameAnchor: 'top-left',
              text: () => measure,
              dy: -20,
              dx: size.name === 'wide' ? -46 : -40,
              fill: 'var(--ink)',
              fontWeight: 600,
              textAnchor: 'start',
            }),
            Plot.ruleY([0], { stroke: 'var(--ink)' }),
            ...(measure === MEASURES[2]
              ? [quarterAxis(size, span)]
              : [Plot.axisX([], { tickSize: 0, label: null })]),
          ],
          color: { type: 'identity' },
        });
      });
      return stackPanels(panels, size.width);
    };
    return {
      question: QUESTION,
      finding,
      measure: MEASURE,
      totals: ['equity', 'debt'],
      notes: [
        'Commitments are letters of intent, multi-year purchases and overlapping programmes; sites within a counted programme are left out. They do not add up to spending.',
        'Part of what is raised pays for part of what is pledged, and one firm’s purchase is another’s revenue: the panels must not be summed.',
        'The two newest quarters are provisional.',
      ],
      alternative: `Three panels of columns for ${quarters.length} quarters. ${finding}.`,
      legend: [],
      choice: 'Scale',
      views: [
        { id: 'shared', label: 'one scale', draw: draw(true) },
        { id: 'own', label: 'a scale each', draw: draw(false) },
      ],
      table: {
        columns: [
          { key: 'quarter', label: 'Quarter', unit: 'text' },
          { key: 'equity', label: MEASURES[0], unit: 'usd' },
          { key: 'debt', label: MEASURES[1], unit: 'usd' },
          { key: 'buildout', label: MEASURES[2], unit: 'usd' },
        ],
        rows: quarters.map(quarter => {
          const value = (measure: string) =>
            rows.find(row => row.quarter === quarter && row.measure === measure)!.usd;
          return {
            quarter,
            equity: value(MEASURES[0]),
            debt: value(MEASURES[1]),
            buildout: value(MEASURES[2]),
          };
        }),
      },
      events: rows
        .flatMap(row => row.events)
        .sort(
          (a, b) =>
            (dataset.eventById.get(b)!.usd?.amount ?? 0) - (dataset.eventById.get(a)!.usd?.amount ?? 0),
        ),
    };
  },
};
