// Chart 1: how much money is raised each quarter, and for which layer of the stack.
import * as Plot from '@observablehq/plot';
import { labelOf } from '../../dataset/taxonomy.ts';
import { sumMoney } from '../../model/money.ts';
import { formatCount } from '../../wording/format-count.ts';
import { formatQuarter } from '../../wording/format-date.ts';
import { formatMoney, formatShare } from '../../wording/format-money.ts';
import { type ChartMaker, emptyChart } from '../chart.ts';
import { drawPlot } from '../draw-plot.ts';
import { layerColour, layerFill, layerLegend, STATUS_LEGEND } from '../layer-look.ts';
import { dollarAxis, provisionalBand, quarterAxis } from '../time-axis.ts';
import { type LayerRow, layerRows } from './rows.ts';

const QUESTION = 'How much is raised each quarter, and for which layer of the stack?';
const MEASURE =
  'Equity raised by quarter of announcement, US$, stacked by layer from the ground up. Debt is the other view; the two are never added.';

const counts = (row: LayerRow) => row.certainty !== 'unconfirmed';

export const chart: ChartMaker = {
  order: 1,
  span: { by: 'quarter', newest: 14 },
  make(dataset, span) {
    const quarters = span.periods;
    const equity = layerRows(dataset, 'equity', quarters);
    const debt = layerRows(dataset, 'debt', quarters);
    if (equity.length + debt.length === 0)
      return emptyChart(QUESTION, MEASURE, 'the ledger holds no rounds or loans.');
    const label = (layer: string) => labelOf(dataset.ledger.taxonomy, 'layers', layer);

    const totals = quarters.map(quarter => ({
      quarter,
      usd: sumMoney(equity.filter(row => row.quarter === quarter && counts(row)).map(row => row.usd)),
    }));
    const peak = totals.reduce((a, b) => (b.usd > a.usd ? b : a));
    const leading = [...new Set(equity.map(row => row.layer))]
      .map(layer => ({
        layer,
        usd: sumMoney(
          equity
            .filter(row => row.layer === layer && row.quarter === peak.quarter && counts(row))
            .map(row => row.usd),
        ),
      }))
      .sort((a, b) => b.usd - a.usd)[0];
    const finding =
      peak.usd === 0 || !leading
        ? `No equity is recorded between ${formatQuarter(quarters[0]!)} and ${formatQuarter(quarters.at(-1)!)}`
        : `${formatQuarter(peak.quarter)} was the largest quarter for equity: ${formatMoney(peak.usd)}${leading.usd < peak.usd ? `, ${formatShare(leading.usd / peak.usd)} of it for ${label(leading.layer).toLowerCase()}` : ''}`;

    const draw = (rows: readonly LayerRow[]) => (size: Parameters<typeof drawPlot>[0]) => {
      const top = Math.max(...rows.map(row => row.to), 1);
      const tip = (row: LayerRow) =>
        `${formatQuarter(row.quarter)} · ${label(row.layer)}\n${formatMoney(row.usd)} ${row.certainty} · ${formatCount(row.events.length, 'event')}`;
      const bar = { x: 'quarter', y1: 'from', y2: 'to', title: tip };
      return drawPlot(size, {
        height: size.name === 'wide' ? 430 : 300,
        x: { domain: quarters, padding: 0.18 },
        y: { domain: [0, top], nice: true },
        marks: [
          ...provisionalBand(size, span, top),
          ...dollarAxis(),
          Plot.barY(rows.filter(counts), {
            ...bar,
            fill: row => layerFill(row.layer, row.certainty),
            stroke: 'var(--paper)',
            strokeWidth: 0.7,
          }),
          Plot.barY(
            rows.filter(row => !counts(row)),
            {
              ...bar,
              fill: 'var(--paper)',
              stroke: row => layerColour(row.layer),
              strokeWidth: 1.1,
              insetLeft: 1,
              insetRight: 1,
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
      totals: ['equity', 'debt'],
      notes: [
        'Counted: rounds and loans that are announced or closed; parents and not their tranches; what hung on conditions is left out, as are “up to” figures.',
        'Outlined on top: reported by the press or rumoured. These are counted in no total.',
        'The two newest quarters are shaded: reports of them are still coming in, so they read low.',
        'Earlier quarters can be chosen. Coverage before 2024 is thin: known names only.',
      ],
      alternative: `Stacked columns for ${quarters.length} quarters. ${finding}. ${totals.map(total => `${formatQuarter(total.quarter)}: ${total.usd === 0 ? 'none' : formatMoney(total.usd)}`).join('; ')}.`,
      legend: [
        ...layerLegend(
          [...equity, ...debt].map(row => row.layer),
          label,
        ),
        ...STATUS_LEGEND,
      ],
      choice: 'Show',
      views: [
        { id: 'equity', label: 'equity', draw: draw(equity) },
        { id: 'debt', label: 'debt', draw: draw(debt) },
      ],
      table: {
        columns: [
          { key: 'quarter', label: 'Quarter', unit: 'text' },
          { key: 'instrument', label: 'Instrument', unit: 'text' },
          { key: 'layer', label: 'Layer', unit: 'text' },
          { key: 'certainty', label: 'Status', unit: 'text' },
          { key: 'usd', label: 'US$', unit: 'usd' },
          { key: 'events', label: 'Events', unit: 'count' },
        ],
        rows: [...equity, ...debt].map(row => ({
          ...row,
          layer: label(row.layer),
          events: row.events.length,
        })),
      },
      events: [...equity, ...debt]
        .flatMap(row => row.events)
        .sort(
          (a, b) =>
            (dataset.eventById.get(b)!.usd?.amount ?? 0) - (dataset.eventById.get(a)!.usd?.amount ?? 0),
        ),
    };
  },
};
