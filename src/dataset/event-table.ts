// Events as one flat table: the columns of the downloads, enough to make every total of the site again.
import type { Event } from '../model/event.ts';
import { sumMoney } from '../model/money.ts';
import { type Instrument, judgeEvent } from './count.ts';
import type { Cell } from './csv.ts';
import { countedOn } from './periods.ts';

/** A column of the table of events: its name, what it means, and how it is filled. */
export interface EventColumn {
  readonly name: string;
  readonly means: string;
  readonly cell: (event: Event, asOf: string) => Cell;
}

function countedUsd(event: Event, instrument: Instrument): number {
  const verdict = judgeEvent(event);
  if (!('entries' in verdict)) return 0;
  return sumMoney(verdict.entries.filter(entry => entry.instrument === instrument).map(entry => entry.paid));
}

/** To the cent, without the slips of floating point that some sources' tables carry. */
const cents = (amount: number | null | undefined) => (amount == null ? null : sumMoney([amount]));
const list = (names: readonly string[]) => names.join('; ');

/** Every column, in order. A cell is empty where nothing was stated. Amounts are in units of their currency. */
export const EVENT_COLUMNS: readonly EventColumn[] = [
  { name: 'id', means: 'stable id; the address of its page is /events/<id>/', cell: e => e.id },
  { name: 'company', means: 'whom the event is about', cell: e => e.company },
  { name: 'company_id', means: 'its id', cell: e => e.company_id },
  { name: 'project', means: 'site, contract or vehicle within the company', cell: e => e.project },
  { name: 'kind', means: 'what sort of event', cell: e => e.kind },
  { name: 'stage', means: 'which round', cell: e => e.stage },
  { name: 'status', means: 'rumoured, reported, announced, closed or cancelled', cell: e => e.status },
  {
    name: 'announced',
    means: 'first public announcement, as precisely as it is known',
    cell: e => e.announced,
  },
  {
    name: 'date_precision',
    means: 'day or month: how much of the date a listed source supports',
    cell: e => e.date_precision,
  },
  { name: 'date_inferred', means: 'yes: no listed source states even the month', cell: e => e.date_inferred },
  {
    name: 'counted_on',
    means: 'the day on which totals by period count it: as announced, or the 15th of the month',
    cell: (e, asOf) => countedOn(e, asOf),
  },
  { name: 'amount', means: 'in units of currency', cell: e => cents(e.amount) },
  { name: 'currency', means: 'ISO 4217', cell: e => e.currency },
  {
    name: 'amount_qualifier',
    means: 'up-to, at-least or about, where a source hedges',
    cell: e => e.amount_qualifier,
  },
  { name: 'amount_usd', means: 'US dollars as a source states them', cell: e => cents(e.amount_usd) },
  {
    name: 'usd',
    means: 'US dollars by which it is counted: stated, or else converted',
    cell: e => cents(e.usd?.amount),
  },
  { name: 'usd_basis', means: 'stated or converted', cell: e => e.usd?.basis },
  {
    name: 'usd_rate',
    means: 'dollars for one unit of currency, where converted',
    cell: e => (e.usd?.rate ? Number(e.usd.rate) : null),
  },
  { name: 'usd_rate_month', means: 'month of that rate', cell: e => e.usd?.month },
  {
    name: 'breakdown_equity',
    means: 'equity within amount, in currency, where the headline mixes',
    cell: e => cents(e.breakdown?.equity),
  },
  { name: 'breakdown_debt', means: 'debt within amount', cell: e => cents(e.breakdown?.debt) },
  { name: 'breakdown_other', means: 'what is neither', cell: e => cents(e.breakdown?.other) },
  {
    name: 'has_breakdown',
    means: 'yes: the parts count instead of the whole',
    cell: e => e.breakdown !== null,
  },
  {
    name: 'conditional_amount',
    means: 'part of amount that hung on later conditions, in currency',
    cell: e => cents(e.conditional_amount),
  },
  { name: 'valuation', means: 'price of the company, in valuation_currency', cell: e => cents(e.valuation) },
  { name: 'valuation_currency', means: 'ISO 4217', cell: e => e.valuation_currency },
  { name: 'valuation_usd', means: 'the same in US dollars', cell: e => cents(e.valuation_usd) },
  { name: 'valuation_basis', means: 'pre or post the new money, or unstated', cell: e => e.valuation_basis },
  { name: 'segment', means: 'what the money is for', cell: e => e.segment },
  { name: 'layer', means: 'where in the stack that sits', cell: e => e.layer },
  { name: 'hq_country', means: 'ISO 3166 alpha-2', cell: e => e.hq_country },
  { name: 'website', means: 'domain', cell: e => e.website },
  { name: 'lead_investors', means: 'names, separated by semicolons', cell: e => list(e.lead_investors) },
  {
    name: 'investors',
    means: 'all who took part, leads included; lenders; the buyer',
    cell: e => list(e.investors),
  },
  {
    name: 'counterparties',
    means: 'of a build-out: name (role)',
    cell: e => list(e.counterparties.map(party => `${party.name} (${party.role})`)),
  },
  { name: 'part_of', means: 'id of the event whose amount already contains this one', cell: e => e.part_of },
  { name: 'related_to', means: 'ids of events about overlapping money', cell: e => list(e.related_to) },
  {
    name: 'confidence',
    means: 'high, medium or low: how well the report is supported',
    cell: e => e.confidence,
  },
  {
    name: 'sources',
    means: 'addresses of the public pages behind it',
    cell: e => e.sources.map(source => source.url).join(' '),
  },
  { name: 'note', means: 'at most 25 words', cell: e => e.note },
  {
    name: 'counted_equity_usd',
    means: 'US dollars that it adds to equity raised',
    cell: e => countedUsd(e, 'equity'),
  },
  {
    name: 'counted_debt_usd',
    means: 'US dollars that it adds to debt raised',
    cell: e => countedUsd(e, 'debt'),
  },
  {
    name: 'counted_grant_usd',
    means: 'US dollars that it adds to grants',
    cell: e => countedUsd(e, 'grant'),
  },
  {
    name: 'counted_fund_usd',
    means: 'US dollars that it adds to funds closed',
    cell: e => countedUsd(e, 'fund'),
  },
  {
    name: 'left_out_because',
    means: 'why it adds nothing, where it does not',
    cell: e => {
      const verdict = judgeEvent(e);
      return 'leftOut' in verdict ? verdict.leftOut.reason : null;
    },
  },
];
