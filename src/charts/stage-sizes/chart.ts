// Chart 9: what a round of each stage brings in, year by year.
import * as Plot from '@observablehq/plot';
import { formatMoney } from '../../wording/format-money.ts';
import { type ChartMaker, emptyChart, type Size } from '../chart.ts';
import { drawPlot } from '../draw-plot.ts';
import { EVERY_LABEL, logTicks } from '../log-ticks.ts';
import { unfinishedOf } from '../span.ts';
import { LEAST, STAGE_GROUPS, type StageRow, stageRows } from './rows.ts';

/** Rounds that a median of the title rests on, where there are as many. */
const FIRM = 10;

const QUESTION = 'How has the size of a round changed, stage by stage?';
const MEASURE = `Median (dot) and middle half (bar) of equity rounds by stage and year, US$ on a log axis; years with at least ${LEAST} rounds of a stage.`;

export const chart: ChartMaker = {
  order: 9,
  span: { by: 'year', newest: 'all' },
  make(dataset, span) {
    const rows = stageRows(dataset, span);
    if (rows.length === 0) return emptyChart(QUESTION, MEASURE, `no stage has ${LEAST} rounds in a year.`);
    const stages = STAGE_GROUPS.map(group => group.label).filter(stage =>
      rows.some(row => row.stage === stage),
    );
    // The stage with most rounds at both ends: with few, a median says what was collected and not what was raised.
    const change = stages
      .map(stage => {
        const own = rows.filter(row => row.stage === stage);
        const firm = own.filter(row => row.rounds >= FIRM);
        const some = firm.length > 1 ? firm : own;
        return { stage, first: some[0]!, last: some.at(-1)! };
      })
      .filter(pair => pair.first.year !== pair.last.year)
      .sort((a, b) => Math.min(b.first.rounds, b.last.rounds) - Math.min(a.first.rounds, a.last.rounds))[0];
    const finding = change
      ? `The median ${change.stage} round on record was ${formatMoney(change.first.median)} in ${change.first.year} (${change.first.rounds} rounds) and ${formatMoney(change.last.median)} in ${change.last.year}${change.last.year === unfinishedOf(span)?.period ? ' so far' : ''} (${change.last.rounds} rounds)`
      : `The median ${rows[0]!.stage} round on record in ${rows[0]!.year} was ${formatMoney(rows[0]!.median)} (${rows[0]!.rounds} rounds)`;
    const first = rows.map(row => row.year).sort()[0]!;
    const years = span.periods.filter(year => year >= first);
    // A year without enough rounds breaks the line: nothing is drawn across it.
    const withGaps = stages.flatMap(stage =>
      years.map(
        year => rows.find(row => row.stage === stage && row.year === year) ?? { stage, year, median: null },
      ),
    );
    const domain: [number, number] = [
      Math.min(...rows.map(row => row.low)) * 0.8,
      Math.max(...rows.map(row => row.high)) * 1.2,
    ];
    const ticks = logTicks(...domain);
    const draw = (size: Size) => {
      const tip = (row: StageRow) =>
        `${row.stage}, ${row.year}: ${row.rounds} rounds\nmedian ${formatMoney(row.median)}, middle half ${formatMoney(row.low)} to ${formatMoney(row.high)}`;
      return drawPlot(size, {
        height: size.name === 'wide' ? 400 : 340,
        marginTop: 30,
        fx: { domain: stages, label: null, padding: 0.12 },
        x: { domain: years, type: 'point', padding: 0.6 },
        y: { type: 'log', domain },
        marks: [
          Plot.gridY(ticks, { stroke: 'var(--rule)', strokeOpacity: 1 }),
          Plot.axisY(ticks, {
            ...EVERY_LABEL,
            tickSize: 0,
            label: null,
            anchor: 'left',
            tickFormat: (value: number) => formatMoney(value),
          }),
          Plot.axisX({
            tickSize: 0,
            label: null,
            tickFormat: (year: string) => `’${year.slice(2)}`,
            ticks:
              size.name === 'wide'
                ? years.filter((_, index) => (years.length - 1 - index) % 2 === 0)
                : [years.at(-1)!],
          }),
          Plot.axisFx({
            anchor: 'top',
            label: null,
            tickFormat: (stage: string) =>
              size.name === 'wide' ? stage : stage.replace('Series D and later', 'D+').replace('Series ', ''),
            fill: 'var(--ink)',
          }),
          Plot.ruleX(rows, {
            fx: 'stage',
            x: 'year',
            y1: 'low',
            y2: 'high',
            stroke: 'var(--ink-3)',
            strokeWidth: size.name === 'wide' ? 5 : 3,
            strokeOpacity: 0.45,
          }),
          Plot.line(withGaps, {
            fx: 'stage',
            x: 'year',
            y: 'median',
            z: 'stage',
            stroke: 'var(--ink-3)',
            strokeWidth: 1,
          }),
          Plot.dot(rows, {
            fx: 'stage',
            x: 'year',
            y: 'median',
            r: size.name === 'wide' ? 4 : 3,
            fill: 'var(--ink)',
            title: tip,
          }),
        ],
      });
    };
    return {
      question: QUESTION,
      finding,
      measure: MEASURE,
      notes: [
        'Rounds whose stage no source names are left out. Nominal dollars: prices are not adjusted.',
        'Few rounds stand behind some dots (see the table). Small rounds are seldom reported and years before 2024 hold well-known names only, so every median reads high, that of seed rounds most.',
      ],
      alternative: `Medians with quartile bars for ${stages.length} stages. ${finding}. ${rows.map(row => `${row.stage} ${row.year}: ${formatMoney(row.median)} (${row.rounds} rounds)`).join('; ')}.`,
      legend: [],
      views: [{ id: 'quartiles', label: 'quartiles', draw }],
      table: {
        columns: [
          { key: 'stage', label: 'Stage', unit: 'text' },
          { key: 'year', label: 'Year', unit: 'text' },
          { key: 'rounds', label: 'Rounds', unit: 'count' },
          { key: 'low', label: 'Lower quartile', unit: 'usd' },
          { key: 'median', label: 'Median', unit: 'usd' },
          { key: 'high', label: 'Upper quartile', unit: 'usd' },
        ],
        rows: rows.map(({ events: _, ...row }) => row),
      },
      events: rows.flatMap(row => row.events),
    };
  },
};
