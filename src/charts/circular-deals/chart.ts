// Chart 6: investors against companies, with marks for stakes, loans and purchases, so that circles show.
import * as Plot from '@observablehq/plot';
import { formatCount } from '../../wording/format-count.ts';
import { type ChartMaker, emptyChart, type Size } from '../chart.ts';
import { drawPlot } from '../draw-plot.ts';
import { shortenName } from '../shorten-name.ts';
import { matrixOf, type PairRow, pairRows, type Tie } from './rows.ts';

const QUESTION = 'Who funds its own customers or suppliers?';
const MEASURE =
  'Investors and lenders (rows) against companies (columns), investors with their group; announced and closed events. Shaded: the two also trade with each other.';

const WORDS: Record<Tie, string> = {
  equity: 'holds shares',
  debt: 'lends',
  paid: 'sells to it',
  pays: 'buys from it',
};

export const chart: ChartMaker = {
  order: 6,
  span: { by: 'quarter', newest: 'all' },
  make(dataset, span) {
    const pairs = pairRows(dataset, span);
    if (pairs.length === 0) return emptyChart(QUESTION, MEASURE, 'no investor is named in a round or loan.');
    const circular = pairs.filter(pair => pair.circular);
    const names = (some: readonly PairRow[]) =>
      some.map(pair => `${pair.investorName} and ${pair.companyName}`).join('; ');
    const finding =
      circular.length === 0
        ? `None of ${formatCount(pairs.length, 'pair')} of investor and company is known to trade with each other as well`
        : circular.length === 1
          ? `In one known case an investor also trades with a company that it funds: ${circular[0]!.investorName} with ${circular[0]!.companyName}`
          : `In ${circular.length} known cases an investor also trades with a company that it funds, ${circular[0]!.investorName} with ${circular[0]!.companyName} among them`;
    const draw = (size: Size) => {
      const wide = size.name === 'wide';
      const { investors, companies, shown } = matrixOf(pairs, wide ? 18 : 12, wide ? 14 : 7);
      const nameOf = new Map(
        pairs.flatMap(
          pair =>
            [
              [pair.investor, pair.investorName],
              [pair.company, pair.companyName],
            ] as const,
        ),
      );
      const tip = (pair: PairRow) =>
        `${pair.investorName} and ${pair.companyName}\n${pair.investorName} ${pair.ties.map(tie => WORDS[tie]).join(', ')}`;
      const cut = (text: string) => shortenName(text, wide ? 24 : 15);
      const position = { x: 'company', y: 'investor' } as const;
      const has = (tie: Tie) => shown.filter(pair => pair.ties.includes(tie));
      const gap = wide ? 9 : 6.5;
      const radius = wide ? 4.6 : 3.2;
      return drawPlot(size, {
        height: investors.length * (wide ? 27 : 24) + (wide ? 128 : 100),
        marginTop: wide ? 118 : 92,
        marginLeft: wide ? 176 : 108,
        marginRight: wide ? 40 : 22,
        marginBottom: 8,
        x: { domain: companies, type: 'band', axis: null, padding: 0 },
        y: { domain: investors, type: 'band', axis: null, padding: 0 },
        marks: [
          Plot.cell(
            shown.filter(pair => pair.circular),
            { ...position, fill: 'var(--mark)' },
          ),
          Plot.cell(
            investors.flatMap(investor => companies.map(company => ({ investor, company }))),
            { ...position, fill: 'none', stroke: 'var(--rule)', strokeWidth: 0.7 },
          ),
          Plot.dot(has('equity'), { ...position, dx: -gap, r: radius, fill: 'var(--ink-2)', title: tip }),
          Plot.dot(has('debt'), {
            ...position,
            r: radius,
            symbol: 'square',
            fill: 'var(--ink-2)',
            title: tip,
          }),
          Plot.dot(has('paid'), {
            ...position,
            dx: gap,
            r: radius,
            symbol: 'triangle',
            fill: 'var(--paper)',
            stroke: 'var(--ink)',
            strokeWidth: 1.4,
            title: tip,
          }),
          Plot.dot(
            has('pays').filter(pair => !pair.ties.includes('paid')),
            {
              ...position,
              dx: gap,
              r: radius,
              symbol: 'diamond',
              fill: 'var(--paper)',
              stroke: 'var(--ink)',
              strokeWidth: 1.4,
              title: tip,
            },
          ),
          Plot.text(investors, {
            x: () => companies[0]!,
            y: (id: string) => id,
            text: (id: string) => cut(nameOf.get(id) ?? id),
            textAnchor: 'end',
            dx: wide ? -32 : -20,
            fill: 'var(--ink)',
          }),
          Plot.text(companies, {
            x: (id: string) => id,
            y: () => investors[0]!,
            text: (id: string) => cut(nameOf.get(id) ?? id),
            rotate: -52,
            textAnchor: 'start',
            dy: wide ? -22 : -18,
            dx: 2,
            fill: 'var(--ink)',
          }),
        ],
      });
    };
    return {
      question: QUESTION,
      finding,
      measure: MEASURE,
      notes: [
        ...(circular.length > 0 ? [`Both funding and trade: ${names(circular.slice(0, 12))}.`] : []),
        'A purchase is one that a build-out event names with its supplier or customer; deals that were never announced as such are missing, so the true number is higher.',
        'A stake counts as one whether its sum is stated or not, and in a tranche as in a whole round.',
        'An investor counts with its owner (a cloud with its parent). The marks say that a tie exists and not how much of the money comes back.',
        'The matrix shows the best connected; the table holds every pair.',
      ],
      alternative: `A matrix of investors and companies. ${finding}.${circular.length > 0 ? ` Circular pairs: ${names(circular)}.` : ''}`,
      legend: [
        { label: 'holds shares', fill: 'var(--ink-2)', round: true },
        { label: 'lends', fill: 'var(--ink-2)' },
        { label: 'does both: △ sells to the company, ◇ buys from it', fill: 'var(--mark)' },
      ],
      views: [{ id: 'matrix', label: 'matrix', draw }],
      table: {
        columns: [
          { key: 'investor', label: 'Investor', unit: 'text' },
          { key: 'company', label: 'Company', unit: 'text' },
          { key: 'ties', label: 'The investor', unit: 'text' },
          { key: 'circular', label: 'Also trades', unit: 'text' },
          { key: 'events', label: 'Events', unit: 'count' },
        ],
        rows: pairs.map(pair => ({
          investor: pair.investorName,
          company: pair.companyName,
          ties: pair.ties.map(tie => WORDS[tie]).join(', '),
          circular: pair.circular ? 'yes' : 'no',
          events: pair.events.length,
        })),
      },
      events: [...new Set([...circular, ...pairs].flatMap(pair => pair.events))],
    };
  },
};
