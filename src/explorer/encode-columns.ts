// At build time: the dataset as the columns of /events/columns.json, judged by the counting rules.
import { INSTRUMENTS, judgeEvent, REASON_MEANS, REASONS } from '../dataset/count.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { countedOn } from '../dataset/periods.ts';
import { labelOf, type TaxonomyGroup } from '../dataset/taxonomy.ts';
import type { Event } from '../model/event.ts';
import { KINDS } from '../model/kind.ts';
import { LAYERS, SEGMENTS } from '../model/segment.ts';
import { STAGES } from '../model/stage.ts';
import { STATUSES } from '../model/status.ts';
import { nameCountry } from '../wording/name-country.ts';
import type { CodedLists, CodedTexts, Facet, PublishedColumns } from './published-columns.ts';

/** Gives each distinct value a code from 1 in the order of first use; null is 0. */
class Dictionary<T extends string | number> {
  readonly values: T[] = [];
  readonly #codes = new Map<T, number>();
  code(value: T | null | undefined): number {
    if (value === null || value === undefined) return 0;
    let code = this.#codes.get(value);
    if (code === undefined) {
      code = this.values.push(value);
      this.#codes.set(value, code);
    }
    return code;
  }
}

/** `2026-05` as 20260500: a date as a number that keeps its precision and its order. */
export const dateNumber = (date: string): number => Number(date.replaceAll('-', '').padEnd(8, '0'));

const FACET_VALUES: Record<Facet, (event: Event) => string | null> = {
  layer: event => event.layer,
  segment: event => event.segment,
  stage: event => event.stage,
  kind: event => event.kind,
  status: event => event.status,
  country: event => event.hq_country,
  confidence: event => event.confidence,
};
const VOCABULARY: Partial<Record<Facet, readonly [TaxonomyGroup, readonly string[]]>> = {
  layer: ['layers', LAYERS],
  segment: ['segments', SEGMENTS],
  stage: ['stages', STAGES],
  kind: ['kinds', KINDS],
  status: ['statuses', STATUSES],
};
const CONFIDENCE = [
  ['high', 'High'],
  ['medium', 'Medium'],
  ['low', 'Low'],
] as const;

/** The values that events have of a facet, in the order in which a reader is offered them. */
function termsOf(dataset: Dataset, facet: Facet): (readonly [string, string])[] {
  const used = new Set(dataset.events.map(FACET_VALUES[facet]));
  used.delete(null);
  const group = VOCABULARY[facet];
  if (group)
    return group[1]
      .filter(id => used.has(id))
      .map(id => [id, labelOf(dataset.ledger.taxonomy, group[0], id)] as const);
  if (facet === 'confidence') return CONFIDENCE.filter(([id]) => used.has(id));
  return ([...used] as string[])
    .map(id => [id, nameCountry(id)] as const)
    .sort((a, b) => a[1].localeCompare(b[1], 'en'));
}

function codedTexts<R>(rows: readonly R[], text: (row: R) => string | null | undefined): CodedTexts {
  const dictionary = new Dictionary<string>();
  const codes = rows.map(row => dictionary.code(text(row)));
  return { values: dictionary.values, codes };
}

function codedLists<R>(rows: readonly R[], list: (row: R) => readonly number[]): CodedLists {
  const lists = rows.map(list);
  return { counts: lists.map(one => one.length), values: lists.flat() };
}

/** Every event of the site as columns, newest first. */
export function encodeColumns(dataset: Dataset): PublishedColumns {
  const { events } = dataset;
  const facets = Object.keys(FACET_VALUES) as Facet[];
  const terms = Object.fromEntries(facets.map(facet => [facet, termsOf(dataset, facet)])) as Record<
    Facet,
    (readonly [string, string])[]
  >;
  const facetCodes = Object.fromEntries(
    facets.map(facet => {
      const codes = new Map(terms[facet].map(([id], index) => [id, index + 1]));
      return [facet, events.map(event => codes.get(FACET_VALUES[facet](event) ?? '') ?? 0)];
    }),
  ) as Record<Facet, number[]>;

  const places = new Map<string, number>();
  const organizations = { ids: [] as (string | null)[], names: [] as string[] };
  const place = (name: string, id: string | undefined): number => {
    const key = JSON.stringify([id, name]);
    let found = places.get(key);
    if (found === undefined) {
      found = organizations.names.push(name) - 1;
      organizations.ids.push(id ?? null);
      places.set(key, found);
    }
    return found;
  };
  const party = (event: Event) => (name: string) => place(name, event.party_ids[name]);

  const money = new Dictionary<number>();
  const amounts = (amount: (event: Event) => number | null | undefined) =>
    events.map(event => money.code(amount(event)));
  const days = new Dictionary<number>();
  const dates = (date: (event: Event) => string | null) =>
    events.map(event => {
      const value = date(event);
      return days.code(value === null ? null : dateNumber(value));
    });

  const verdicts = events.map(judgeEvent);
  const entries = verdicts.map(verdict => ('entries' in verdict ? verdict.entries : []));
  const firstRecorded = (event: Event) =>
    event.claims
      .map(id => dataset.claimById.get(id)?.recorded)
      .filter(moment => moment !== undefined)
      .sort()[0];

  return {
    as_of: dataset.asOf,
    recorded: dataset.recorded,
    rows: events.length,
    terms,
    reasons: REASONS.map(reason => [reason, REASON_MEANS[reason]] as const),
    columns: {
      company: events.map(event => place(event.company, event.company_id)),
      ending: codedTexts(events, event =>
        event.id.startsWith(`${event.company_id}-`)
          ? event.id.slice(event.company_id.length + 1)
          : `/${event.id}`,
      ),
      project: codedTexts(events, event => event.project),
      facets: facetCodes,
      announced: dates(event => event.announced),
      counted_on: dates(event => countedOn(event, dataset.asOf ?? '')),
      date_precision: codedTexts(events, event => event.date_precision),
      amount: amounts(event => event.amount),
      currency: codedTexts(events, event => event.currency),
      amount_qualifier: codedTexts(events, event => event.amount_qualifier),
      usd: amounts(event => event.usd?.amount),
      usd_basis: codedTexts(events, event => event.usd?.basis),
      valuation: amounts(event => event.valuation),
      valuation_currency: codedTexts(events, event => event.valuation_currency),
      valuation_usd: amounts(event => event.valuation_usd),
      valuation_basis: codedTexts(events, event => event.valuation_basis),
      lead_investors: codedLists(events, event => event.lead_investors.map(party(event))),
      investors: codedLists(events, event => event.investors.map(party(event))),
      counterparties: codedLists(events, event =>
        event.counterparties.map(({ name }) => name).map(party(event)),
      ),
      roles: codedTexts(
        events.flatMap(event => event.counterparties),
        counterparty => counterparty.role,
      ),
      sources: events.map(event => event.sources.length),
      recorded: codedTexts(events, firstRecorded),
      note: codedTexts(events, event => event.note),
      left_out: verdicts.map(verdict =>
        'leftOut' in verdict ? REASONS.indexOf(verdict.leftOut.reason) + 1 : 0,
      ),
      entries: {
        ...codedLists(entries, list => list.map(entry => INSTRUMENTS.indexOf(entry.instrument))),
        gross: entries.flat().map(entry => money.code(entry.gross)),
        conditional: entries.flat().map(entry => money.code(entry.conditional)),
      },
    },
    organizations,
    money: money.values,
    days: days.values,
  };
}
