// Chart 11: the kinds of money that one headline hides.
import * as Plot from '@observablehq/plot';
import { sumMoney } from '../../model/money.ts';
import { formatCount } from '../../wording/format-count.ts';
import { formatDate } from '../../wording/format-date.ts';
import { formatMoney, formatShare } from '../../wording/format-money.ts';
import { type ChartMaker, emptyChart, type Size } from '../chart.ts';
import { drawPlot } from '../draw-plot.ts';
import { shortenName } from '../shorten-name.ts';
import { trancheRows } from './rows.ts';

const QUESTION = 'What stands behind the headline of a very large round?';
const MEASURE =
  'US$ of each headline: in its first report by a party, added by later closes, and hanging on conditions when announced; rounds and loans of a billion or more.';

export const chart: ChartMaker = {
  order: 11,
  span: { by: 'quarter', newest: 'all' },
  make(dataset, span) {
    const rows = trancheRows(dataset, span);
    if (rows.length === 0)
      return emptyChart(QUESTION, MEASURE, 'no large round came in parts, grew or hung on conditions.');
    const headline = sumMoney(rows.map(row => row.headline));
    const conditional = sumMoney(rows.map(row => row.conditional));
    const added = sumMoney(rows.map(row => row.added));
    const these =
      rows.length === 1
        ? 'the one headline of a billion or more that came in parts'
        : `the ${rows.length} largest headlines that came in parts`;
    const finding =
      conditional >= added
        ? `Of ${formatMoney(headline)} in ${these}, ${formatMoney(conditional)} (${formatShare(conditional / headline)}) hung on conditions when announced`
        : `Of ${formatMoney(headline)} in ${these}, ${formatMoney(added)} (${formatShare(added / headline)}) was added after the first report`;
    const name = (row: (typeof rows)[number]) => `${row.company}, ${formatDate(row.announced.slice(0, 7))}`;
    const draw = (size: Size) => {
      const line = size.name === 'wide' ? 46 : 52;
      const pieces = rows.flatMap(row => {
        let from = 0;
        return (['first', 'added', 'conditional'] as const).flatMap(piece => {
          const usd = row[piece];
          if (usd === 0) return [];
          const span = { row, piece, usd, from, to: from + usd };
          from += usd;
          return [span];
        });
      });
      const words = {
        first: 'in the first report, unconditional',
        added: 'added later',
        conditional: 'on conditions',
      };
      return drawPlot(size, {
        height: rows.length * line + 6,
        marginLeft: 2,
        marginTop: 2,
        marginBottom: 4,
        marginRight: size.name === 'wide' ? 90 : 56,
        x: { domain: [0, Math.max(...rows.map(row => row.headline))], axis: null },
        y: { domain: rows.map(row => row.event), axis: null, paddingInner: 0.62, paddingOuter: 0.4 },
        marks: [
          Plot.barX(pieces, {
            x1: 'from',
            x2: 'to',
            y: piece => piece.row.event,
            fill: piece =>
              piece.piece === 'conditional'
                ? 'var(--paper)'
                : piece.piece === 'added'
                  ? 'var(--largest)'
                  : piece.row.status === 'closed'
                    ? 'var(--ink-2)'
                    : 'url(#hatch-ink)',
            stroke: 'var(--ink-2)',
            strokeWidth: 1,
            title: (piece: (typeof pieces)[number]) =>
              `${name(piece.row)}\n${formatMoney(piece.usd)} ${words[piece.piece]}`,
          }),
          Plot.text(rows, {
            x: () => 0,
            y: 'event',
            text: row =>
              `${shortenName(row.company, size.name === 'wide' ? 60 : 18)}, ${formatDate(row.announced.slice(0, 7))}${row.kind === 'debt' ? ' (debt)' : ''}${row.parts > 0 ? ` · ${formatCount(row.parts, 'part')} on record` : ''}`,
            textAnchor: 'start',
            dy: -18,
            fill: 'var(--ink)',
          }),
          Plot.text(rows, {
            x: 'headline',
            y: 'event',
            text: row => formatMoney(row.headline),
            textAnchor: 'start',
            dx: 7,
            fill: 'var(--ink)',
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
        'Only the first two kinds count as raised on this site; what hung on conditions is shown apart even where the conditions may have been met since, because no event records it.',
        'Only rounds and loans of a billion or more that came in tranches, grew or hung on conditions are here: the shares say nothing of headlines in general.',
        'Parts on record are tranches with a page of their own; the headline contains them already.',
      ],
      alternative: `Bars in up to three parts for ${rows.length} events. ${finding}. ${rows.map(row => `${name(row)}: ${formatMoney(row.first)} first, ${formatMoney(row.added)} added, ${formatMoney(row.conditional)} on conditions`).join('; ')}.`,
      legend: [
        { label: 'first report, closed', fill: 'var(--ink-2)' },
        { label: 'first report, announced', fill: 'url(#hatch-ink)' },
        { label: 'added later', fill: 'var(--largest)' },
        { label: 'on conditions, not counted', fill: 'none', stroke: 'var(--ink-2)' },
      ],
      views: [{ id: 'parts', label: 'parts', draw }],
      table: {
        columns: [
          { key: 'company', label: 'Company', unit: 'text' },
          { key: 'announced', label: 'Announced', unit: 'date' },
          { key: 'kind', label: 'Kind', unit: 'text' },
          { key: 'status', label: 'Status', unit: 'text' },
          { key: 'first', label: 'First report', unit: 'usd' },
          { key: 'added', label: 'Added later', unit: 'usd' },
          { key: 'conditional', label: 'On conditions', unit: 'usd' },
          { key: 'headline', label: 'Headline', unit: 'usd' },
          { key: 'parts', label: 'Parts on record', unit: 'count' },
          { key: 'event', label: 'Event', unit: 'text' },
        ],
        rows: rows.map(row => ({ ...row })),
      },
      events: rows.map(row => row.event),
    };
  },
};
