// Chart 13: in which countries the companies sit that raise the money.
import * as Plot from '@observablehq/plot';
import { sumMoney } from '../../model/money.ts';
import { formatCount } from '../../wording/format-count.ts';
import { formatMoney, formatShare } from '../../wording/format-money.ts';
import { nameCountry } from '../../wording/name-country.ts';
import { type ChartMaker, emptyChart, type Size } from '../chart.ts';
import { drawPlot } from '../draw-plot.ts';
import { shortenName } from '../shorten-name.ts';
import { nameSpan, newestOf, type Span } from '../span.ts';
import { type CountryRow, countryRows } from './rows.ts';

const QUESTION = 'In which countries is it raised?';
const measureOf = (span: Span) =>
  `Equity raised in ${nameSpan(span)}, by country of the company’s seat, US$; the fifteen largest.`;

export const chart: ChartMaker = {
  order: 13,
  span: { by: 'quarter', newest: 8 },
  make(dataset, span) {
    const rows = countryRows(dataset, span);
    const measure = measureOf(span);
    if (rows.length === 0) return emptyChart(QUESTION, measure, 'the ledger holds no equity rounds.');
    const total = sumMoney(rows.map(row => row.usd));
    const stated = rows.filter(row => row.country !== null);
    const [first, second] = stated;
    const finding = first
      ? `Companies in ${withArticle(first)} raised ${formatShare(first.usd / total)} of the equity ${newestOf(span, span.periods.length).since}${second ? `; ${withArticle(second)} comes next with ${formatMoney(second.usd)}` : ''}`
      : `No source states where the companies sit that raised ${formatMoney(total)}`;
    const draw = (shown: readonly CountryRow[]) => (size: Size) => {
      const some = shown.slice(0, 15);
      const name = (row: CountryRow) => nameCountry(row.country);
      const top = Math.max(...some.map(row => row.usd));
      return drawPlot(size, {
        height: some.length * 26 + 12,
        marginTop: 4,
        marginBottom: 4,
        marginLeft: size.name === 'wide' ? 150 : 112,
        marginRight: size.name === 'wide' ? 190 : 64,
        x: { domain: [0, top], axis: null },
        y: { domain: some.map(name), axis: null, padding: 0.28 },
        marks: [
          Plot.barX(some, {
            x: 'usd',
            y: name,
            fill: 'var(--ink-2)',
            title: row =>
              `${name(row)}\n${formatMoney(row.usd)} in ${formatCount(row.rounds, 'round')}, median ${formatMoney(row.median)}`,
          }),
          Plot.text(some, {
            x: () => 0,
            y: name,
            text: row => shortenName(name(row), size.name === 'wide' ? 20 : 16),
            textAnchor: 'end',
            dx: -8,
            fill: 'var(--ink)',
          }),
          Plot.text(some, {
            x: 'usd',
            y: name,
            text: row =>
              size.name === 'wide'
                ? `${formatMoney(row.usd)} in ${formatCount(row.rounds, 'round')}`
                : formatMoney(row.usd),
            textAnchor: 'start',
            dx: 6,
            fill: 'var(--ink)',
          }),
        ],
      });
    };
    return {
      question: QUESTION,
      finding,
      measure,
      notes: [
        'The country is that of the company’s seat today; it does not follow moves, and says nothing of where money comes from or is spent.',
        'American and English-language deals are over-represented; Chinese and Indian rounds are under-represented.',
        'The second view leaves the largest country out, so that the others can be told apart.',
      ],
      alternative: `Bars for ${Math.min(15, rows.length)} countries. ${finding}. ${rows
        .slice(0, 8)
        .map(row => `${nameCountry(row.country)} ${formatMoney(row.usd)}`)
        .join(', ')}.`,
      legend: [],
      choice: 'Show',
      views: [
        { id: 'all', label: 'all', draw: draw(rows) },
        ...(stated.length > 1
          ? [
              {
                id: 'others',
                label: `without ${withArticle(first!)}`,
                draw: draw(rows.filter(row => row !== first)),
              },
            ]
          : []),
      ],
      table: {
        columns: [
          { key: 'country', label: 'Country', unit: 'text' },
          { key: 'code', label: 'Code', unit: 'text' },
          { key: 'usd', label: 'Equity', unit: 'usd' },
          { key: 'share', label: 'Share', unit: 'share' },
          { key: 'rounds', label: 'Rounds', unit: 'count' },
          { key: 'median', label: 'Median round', unit: 'usd' },
        ],
        rows: rows.map(row => ({
          country: nameCountry(row.country),
          code: row.country,
          usd: row.usd,
          share: row.usd / total,
          rounds: row.rounds,
          median: row.median,
        })),
      },
      events: rows.flatMap(row => row.events),
    };
  },
};

function withArticle(row: CountryRow): string {
  const name = nameCountry(row.country);
  return /^(United|Netherlands|Philippines|Czech Republic)/.test(name) ? `the ${name}` : name;
}
