// Chart 8: the size of every round, so that outliers show as what they are.
import * as Plot from '@observablehq/plot';
import { quantile } from '../../dataset/quantile.ts';
import { labelOf } from '../../dataset/taxonomy.ts';
import { formatDate } from '../../wording/format-date.ts';
import { formatMoney } from '../../wording/format-money.ts';
import { type ChartMaker, emptyChart, type Size } from '../chart.ts';
import { drawPlot } from '../draw-plot.ts';
import { stackPanels } from '../join-panels.ts';
import { layerColour, layerFill, STACK } from '../layer-look.ts';
import { EVERY_LABEL, logTicks } from '../log-ticks.ts';
import { nameSpan, type Span } from '../span.ts';
import { type RoundRow, roundRows } from './rows.ts';

const QUESTION = 'How large is a round, layer by layer?';
const measureOf = (span: Span) =>
  `Each dot is one equity round of ${nameSpan(span)}, on a log axis of US$; the upright line is the layer’s median.`;

export const chart: ChartMaker = {
  order: 8,
  span: { by: 'quarter', newest: 8 },
  make(dataset, span) {
    const rows = roundRows(dataset, span);
    const measure = measureOf(span);
    const label = (layer: string) => labelOf(dataset.ledger.taxonomy, 'layers', layer);
    const layers = STACK.filter(layer => rows.some(row => row.layer === layer));
    if (rows.length < 3) return emptyChart(QUESTION, measure, 'fewer than three rounds have a stated size.');
    const medians = layers.map(layer => {
      const sizes = rows
        .filter(row => row.layer === layer)
        .map(row => row.usd)
        .sort((a, b) => a - b);
      return {
        layer,
        median: quantile(sizes, 0.5),
        rounds: sizes.length,
      };
    });
    const comparable = medians.filter(entry => entry.rounds >= 5);
    const ranked = [...(comparable.length > 1 ? comparable : medians)].sort((a, b) => b.median - a.median);
    const [top, bottom] = [ranked[0]!, ranked.at(-1)!];
    const finding =
      ranked.length > 1
        ? `The median round is largest in ${label(top.layer).toLowerCase()}, ${formatMoney(top.median)}, and smallest in ${label(bottom.layer).toLowerCase()}, ${formatMoney(bottom.median)}`
        : `The median round in ${label(top.layer).toLowerCase()} is ${formatMoney(top.median)}`;
    const domain: [number, number] = [
      Math.min(...rows.map(row => row.usd)) * 0.8,
      Math.max(...rows.map(row => row.usd)) * 1.6,
    ];
    const ticks = logTicks(...domain);
    const drawLayer = (size: Size, layer: string, last: boolean) => {
      const some = rows.filter(row => row.layer === layer);
      const median = medians.find(entry => entry.layer === layer)!;
      const radius = size.name === 'wide' ? 3.6 : 2.6;
      const height =
        Math.max(54, Math.min(130, 30 + some.length * (size.name === 'wide' ? 0.85 : 1.0))) + (last ? 22 : 0);
      const tip = (row: RoundRow) =>
        `${row.company}, ${formatDate(row.announced.slice(0, 7))}\n${formatMoney(row.usd)}, ${row.status}`;
      return drawPlot(size, {
        height,
        marginLeft: 6,
        marginTop: 22,
        marginBottom: last ? 26 : 4,
        x: { type: 'log', domain },
        marks: [
          Plot.gridX({
            stroke: 'var(--rule)',
            strokeOpacity: 1,
            ticks,
          }),
          Plot.dot(
            some,
            Plot.dodgeY({
              x: 'usd',
              r: radius,
              anchor: 'middle',
              padding: 0.6,
              fill: (row: RoundRow) => layerFill(layer, row.status),
              stroke: layerColour(layer),
              strokeWidth: 1.2,
              title: tip,
            }),
          ),
          Plot.ruleX([median.median], { stroke: 'var(--ink)', strokeWidth: 2, insetTop: -4 }),
          Plot.text([median], {
            frameAnchor: 'top-left',
            dy: -18,
            text: () => `${label(layer)}: median ${formatMoney(median.median)}, ${median.rounds} rounds`,
            textAnchor: 'start',
            fill: 'var(--ink)',
          }),
          ...(last
            ? [
                Plot.axisX(ticks, {
                  ...EVERY_LABEL,
                  tickSize: 4,
                  label: null,
                  tickFormat: (value: number) => formatMoney(value),
                }),
              ]
            : [Plot.axisX([], { tickSize: 0, label: null })]),
        ],
        color: { type: 'identity' },
      });
    };
    return {
      question: QUESTION,
      finding,
      measure,
      notes: [
        'Headline sizes of announced and closed rounds, conditional parts included; parents and not their tranches.',
        'Medians, never means: one round of a hundred billion would make any mean meaningless. Layers with fewer than five rounds are not compared in the title.',
        'Small rounds are under-reported, so true medians are lower.',
      ],
      alternative: `Dots on a log axis in ${layers.length} strips. ${finding}. ${medians.map(entry => `${label(entry.layer)}: ${entry.rounds} rounds, median ${formatMoney(entry.median)}`).join('; ')}.`,
      legend: [
        { label: 'closed', fill: 'var(--ink-2)', round: true },
        { label: 'announced', fill: 'url(#hatch-ink)', stroke: 'var(--ink-2)', round: true },
      ],
      views: [
        {
          id: 'dots',
          label: 'dots',
          draw: size =>
            stackPanels(
              layers.map((layer, index) => drawLayer(size, layer, index === layers.length - 1)),
              size.width,
            ),
        },
      ],
      table: {
        columns: [
          { key: 'layer', label: 'Layer', unit: 'text' },
          { key: 'company', label: 'Company', unit: 'text' },
          { key: 'announced', label: 'Announced', unit: 'date' },
          { key: 'status', label: 'Status', unit: 'text' },
          { key: 'usd', label: 'Size', unit: 'usd' },
          { key: 'event', label: 'Event', unit: 'text' },
        ],
        rows: layers.flatMap(layer =>
          rows
            .filter(row => row.layer === layer)
            .sort((a, b) => b.usd - a.usd || (a.event < b.event ? -1 : 1))
            .map(row => ({ ...row, layer: label(layer) })),
        ),
      },
      events: [...rows].sort((a, b) => b.usd - a.usd).map(row => row.event),
    };
  },
};
