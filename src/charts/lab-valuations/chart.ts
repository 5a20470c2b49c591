// Chart 7: what the leading laboratories were said to be worth, and when.
import { formatDate } from '../../wording/format-date.ts';
import { formatMoney } from '../../wording/format-money.ts';
import { type ChartMaker, emptyChart } from '../chart.ts';
import { lastDayOf, ownSpan, type SpanRule } from '../span.ts';
import { drawValuationSteps, VALUATION_LEGEND } from '../valuation-steps.ts';
import { labRows, pricedLabs } from './rows.ts';

const QUESTION = 'What are the leading laboratories worth, and since when?';
const MEASURE =
  'Valuation in US$ on a log axis, at each event that set or reported one; the eight laboratories with the highest latest price.';

const SPAN: SpanRule = { by: 'quarter', newest: 'all' };

export const chart: ChartMaker = {
  order: 7,
  span: SPAN,
  companies: dataset =>
    pricedLabs(dataset, ownSpan(dataset, SPAN)).map(([price]) => ({
      id: price!.companyId,
      label: price!.company,
    })),
  make(dataset, span) {
    const series = labRows(dataset, span);
    if (series.length === 0 || dataset.asOf === null)
      return emptyChart(QUESTION, MEASURE, 'no laboratory has two valuations yet.');
    const end = lastDayOf(span) ?? dataset.asOf;
    const [first, second] = series.map(rows => rows.at(-1)!);
    const origin = series[0]!.find(row => row.basis === first!.basis) ?? series[0]![0]!;
    const growth = first!.usd / origin.usd;
    const finding = `${first!.company} was last ${first!.status === 'reported' ? 'reported to be valued' : 'valued'} at ${formatMoney(first!.usd)}${growth > 1.1 ? `, ${growth >= 10 ? Math.round(growth) : growth.toFixed(1)} times its price of ${formatDate(origin.day.slice(0, 7))}` : ''}${second ? `; ${second.company} at ${formatMoney(second.usd)}` : ''}`;
    return {
      question: QUESTION,
      finding,
      measure: MEASURE,
      notes: [
        'Lines are steps: nothing is known between two events. Pre-money and post-money prices of one company are not comparable with each other; the marks tell them apart.',
        'Rumoured and cancelled events set no price here. Prices reported by the press but confirmed by no party are included.',
        'Dashed rings are secondary sales. Listings show market value at the offer, once it is priced; a target named before is no price.',
      ],
      alternative: `Step lines. ${finding}. Latest prices: ${series.map(rows => `${rows[0]!.company} ${formatMoney(rows.at(-1)!.usd)}`).join(', ')}.`,
      legend: VALUATION_LEGEND,
      views: [
        {
          id: 'steps',
          label: 'steps',
          draw: size =>
            drawValuationSteps(size, series, end, {
              height: size.name === 'wide' ? 460 : 400,
              labels: true,
            }),
        },
      ],
      table: {
        columns: [
          { key: 'company', label: 'Company', unit: 'text' },
          { key: 'day', label: 'Announced', unit: 'date' },
          { key: 'usd', label: 'Valuation', unit: 'usd' },
          { key: 'basis', label: 'Basis', unit: 'text' },
          { key: 'kind', label: 'Set by', unit: 'text' },
          { key: 'status', label: 'Status', unit: 'text' },
          { key: 'event', label: 'Event', unit: 'text' },
        ],
        rows: series.flat().map(row => ({ ...row, day: dataset.eventById.get(row.event)!.announced })),
      },
      events: series.flat().map(row => row.event),
    };
  },
};
