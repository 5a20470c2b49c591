// Events as one flat table, enough to make every total of the site again. Longer than 300 lines: one block a column.
import { INSTRUMENTS, type Instrument, judgeEvent, REASONS } from '../../dataset/count.ts';
import { countedOn } from '../../dataset/periods.ts';
import type { Event } from '../../model/event.ts';
import { KINDS } from '../../model/kind.ts';
import { sumMoney } from '../../model/money.ts';
import { QUALIFIERS } from '../../model/money-schemas.ts';
import { LAYERS, SEGMENTS } from '../../model/segment.ts';
import { STAGES } from '../../model/stage.ts';
import { VALUATION_BASES } from '../../model/statement.ts';
import { STATUSES } from '../../model/status.ts';
import { type ColumnDefinition, defineTable } from './table.ts';

/** US dollars that an event adds to the total of one instrument. */
function countedUsd(event: Event, instrument: Instrument): number {
  const verdict = judgeEvent(event);
  if (!('entries' in verdict)) return 0;
  return sumMoney(verdict.entries.filter(entry => entry.instrument === instrument).map(entry => entry.paid));
}

const COUNTED_MEANS: Record<Instrument, string> = {
  equity: 'what it adds to equity raised',
  debt: 'what it adds to debt raised',
  grant: 'what it adds to grants',
  fund: 'what it adds to funds closed',
};

/** Every column, in order. A cell is empty where nothing was stated. */
const COLUMNS: readonly ColumnDefinition<Event>[] = [
  {
    name: 'id',
    type: 'string',
    required: true,
    means: 'stable id; the address of its page is /events/<id>/',
    cell: e => e.id,
  },
  {
    name: 'former_ids',
    type: 'list',
    means: 'ids under which parts of it were known before they were found to be one',
    cell: e => e.former_ids,
  },
  { name: 'company', type: 'string', required: true, means: 'whom the event is about', cell: e => e.company },
  { name: 'company_id', type: 'string', required: true, means: 'its id', cell: e => e.company_id },
  {
    name: 'project',
    type: 'string',
    means: 'site, contract or vehicle within the company',
    cell: e => e.project,
  },
  {
    name: 'kind',
    type: 'string',
    required: true,
    values: KINDS,
    means: 'what sort of event',
    cell: e => e.kind,
  },
  { name: 'stage', type: 'string', required: true, values: STAGES, means: 'which round', cell: e => e.stage },
  {
    name: 'status',
    type: 'string',
    required: true,
    values: STATUSES,
    means: 'how far it has come',
    cell: e => e.status,
  },
  {
    name: 'announced',
    type: 'string',
    unit: 'YYYY, YYYY-MM or YYYY-MM-DD',
    means: 'first public announcement, as precisely as it is known',
    cell: e => e.announced,
  },
  {
    name: 'date_precision',
    type: 'string',
    values: ['day', 'month'],
    means: 'how much of the date a listed source supports',
    cell: e => e.date_precision,
  },
  {
    name: 'date_inferred',
    type: 'boolean',
    required: true,
    means: 'yes: no listed source states even the month',
    cell: e => e.date_inferred,
  },
  {
    name: 'counted_on',
    type: 'date',
    means: 'the day on which totals by period count it: as announced, or the 15th of the month',
    cell: (e, d) => countedOn(e, d.asOf ?? ''),
  },
  {
    name: 'amount',
    type: 'number',
    unit: 'currency',
    means: 'headline amount in units (not millions) of currency',
    cell: e => e.amount,
  },
  {
    name: 'currency',
    type: 'string',
    unit: 'ISO 4217',
    means: 'currency in which the amount was stated',
    cell: e => e.currency,
  },
  {
    name: 'amount_qualifier',
    type: 'string',
    values: QUALIFIERS,
    means: 'how a source hedges the figure',
    cell: e => e.amount_qualifier,
  },
  {
    name: 'amount_usd',
    type: 'number',
    unit: 'US dollars',
    means: 'dollars as a source states them',
    cell: e => e.amount_usd,
  },
  {
    name: 'usd',
    type: 'number',
    unit: 'US dollars',
    means: 'dollars by which it is counted: stated, or else converted',
    cell: e => e.usd?.amount,
  },
  {
    name: 'usd_basis',
    type: 'string',
    values: ['stated', 'converted'],
    means: 'where usd comes from',
    cell: e => e.usd?.basis,
  },
  {
    name: 'usd_rate',
    type: 'number',
    unit: 'US dollars for one unit',
    means: 'exchange rate, where converted',
    cell: e => (e.usd?.rate ? Number(e.usd.rate) : null),
  },
  {
    name: 'usd_rate_month',
    type: 'string',
    unit: 'YYYY-MM',
    means: 'month of that rate',
    cell: e => e.usd?.month,
  },
  {
    name: 'breakdown_equity',
    type: 'number',
    unit: 'currency',
    means: 'equity within amount, where the headline mixes',
    cell: e => e.breakdown?.equity,
  },
  {
    name: 'breakdown_debt',
    type: 'number',
    unit: 'currency',
    means: 'debt within amount',
    cell: e => e.breakdown?.debt,
  },
  {
    name: 'breakdown_other',
    type: 'number',
    unit: 'currency',
    means: 'what is neither',
    cell: e => e.breakdown?.other,
  },
  {
    name: 'has_breakdown',
    type: 'boolean',
    required: true,
    means: 'yes: the parts count instead of the whole',
    cell: e => e.breakdown !== null,
  },
  {
    name: 'conditional_amount',
    type: 'number',
    unit: 'currency',
    means: 'part of amount that hung on later conditions',
    cell: e => e.conditional_amount,
  },
  {
    name: 'valuation',
    type: 'number',
    unit: 'valuation_currency',
    means: 'price of the company',
    cell: e => e.valuation,
  },
  {
    name: 'valuation_currency',
    type: 'string',
    unit: 'ISO 4217',
    means: 'currency of the valuation',
    cell: e => e.valuation_currency,
  },
  {
    name: 'valuation_usd',
    type: 'number',
    unit: 'US dollars',
    means: 'the same in dollars',
    cell: e => e.valuation_usd,
  },
  {
    name: 'valuation_basis',
    type: 'string',
    values: VALUATION_BASES,
    means: 'before or after the new money',
    cell: e => e.valuation_basis,
  },
  { name: 'segment', type: 'string', values: SEGMENTS, means: 'what the money is for', cell: e => e.segment },
  {
    name: 'layer',
    type: 'string',
    values: LAYERS,
    means: 'where in the stack that sits',
    cell: e => e.layer,
  },
  {
    name: 'hq_country',
    type: 'string',
    unit: 'ISO 3166 alpha-2',
    means: 'where the company has its seat',
    cell: e => e.hq_country,
  },
  { name: 'website', type: 'string', unit: 'domain', means: 'of the company', cell: e => e.website },
  { name: 'lead_investors', type: 'list', means: 'who led', cell: e => e.lead_investors },
  {
    name: 'investors',
    type: 'list',
    means: 'all who took part, leads included; lenders; the buyer',
    cell: e => e.investors,
  },
  {
    name: 'counterparties',
    type: 'list',
    means: 'of a build-out: name (role)',
    cell: e => e.counterparties.map(party => `${party.name} (${party.role})`),
  },
  {
    name: 'part_of',
    type: 'string',
    means: 'id of the event whose amount already contains this one',
    cell: e => e.part_of,
  },
  {
    name: 'related_to',
    type: 'list',
    means: 'ids of events about overlapping money',
    cell: e => e.related_to,
  },
  {
    name: 'confidence',
    type: 'string',
    required: true,
    values: ['high', 'medium', 'low'],
    means: 'how well the report is supported',
    cell: e => e.confidence,
  },
  {
    name: 'confirmed',
    type: 'boolean',
    required: true,
    means: 'yes: a primary source or two independent publishers stand behind it',
    cell: e => e.confirmed,
  },
  {
    name: 'sources',
    type: 'list',
    means: 'addresses of the public pages behind it',
    cell: e => e.sources.map(source => source.url),
  },
  { name: 'note', type: 'string', means: 'at most 25 words', cell: e => e.note },
  ...INSTRUMENTS.map(
    (instrument): ColumnDefinition<Event> => ({
      name: `counted_${instrument}_usd`,
      type: 'number',
      unit: 'US dollars',
      required: true,
      means: COUNTED_MEANS[instrument],
      cell: e => countedUsd(e, instrument),
    }),
  ),
  {
    name: 'left_out_because',
    type: 'string',
    values: REASONS,
    means: 'why it adds nothing, where it does not',
    cell: e => {
      const verdict = judgeEvent(e);
      return 'leftOut' in verdict ? verdict.leftOut.reason : null;
    },
  },
];

/** One row an event about AI infrastructure, newest first. */
export const eventsTable = defineTable<Event>({
  name: 'events',
  title: 'Events',
  means: 'Rounds, loans, grants, funds, takeovers, listings and build-outs: one row an event, newest first.',
  key: ['id'],
  columns: COLUMNS,
  list: dataset => dataset.events,
});
