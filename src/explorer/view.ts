// One view of the events: what is searched, filtered, sorted and shown; all of it stands in the address.
import { FACETS, type Facet } from './published-columns.ts';
import { chosenColumns, SHOWN_COLUMNS, STANDARD_COLUMNS } from './shown-columns.ts';

/** What the small chart shows; instruments are never added to one another, so it is one at a time. */
export const MEASURES = ['equity', 'debt', 'grant', 'fund', 'events'] as const;
export type Measure = (typeof MEASURES)[number];

/** Every condition must hold; of a facet's values any will do, and none means all. */
export interface View {
  /** Words, all of which occur in the names, the project or the note. */
  readonly q: string;
  readonly facets: Readonly<Record<Facet, readonly string[]>>;
  /** An organization that the event is about: its id or name, or else part of a name. */
  readonly company: string;
  /** The same among investors, lenders, buyers and other parties. */
  readonly investor: string;
  /** US dollars, both included. */
  readonly min: number | null;
  readonly max: number | null;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, both included; empty where open. */
  readonly from: string;
  readonly to: string;
  /** Only what was first recorded after this moment; empty for all. */
  readonly since: string;
  /** So many of the largest of each sum are set aside; the rows stay. */
  readonly without: number;
  readonly sort: { readonly column: string; readonly descending: boolean };
  /** Ids of the columns shown, in their order. */
  readonly columns: readonly string[];
  readonly chart: Measure;
}

export const STANDARD_VIEW: View = {
  q: '',
  facets: { layer: [], segment: [], stage: [], kind: [], status: [], country: [], confidence: [] },
  company: '',
  investor: '',
  min: null,
  max: null,
  from: '',
  to: '',
  since: '',
  without: 0,
  sort: { column: 'date', descending: true },
  columns: STANDARD_COLUMNS,
  chart: 'equity',
};

const LONGEST = 100;
const MOST_ASIDE = 1000;
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  b: 1e9,
  bn: 1e9,
  t: 1e12,
  tn: 1e12,
};

/** `50m`, `$1.5bn` or `1,200,000` as dollars; null where it is no amount. */
export function parseUsd(text: string): number | null {
  const match = /^(?:us)?\$?(\d[\d,]*(?:\.\d+)?)(k|mn?|bn?|tn?)?$/.exec(
    text.toLowerCase().replaceAll(/\s/g, ''),
  );
  if (!match) return null;
  const amount = Math.round(Number(match[1]!.replaceAll(',', '')) * UNITS[match[2] ?? '']!);
  return Number.isSafeInteger(amount) ? amount : null;
}

/** Whether a text is a date as far as one cares to say it: a year, a month or a day. */
export function isDate(text: string): boolean {
  return /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/.test(text);
}

/** How many of the largest may be set aside: `3`; null where it is no such number. */
export function parseCount(text: string): number | null {
  const count = /^\d{1,4}$/.test(text) ? Number(text) : null;
  return count !== null && count <= MOST_ASIDE ? count : null;
}

/** Whether a text is an instant in UTC, as the ledger records one. */
export const isMoment = (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(text);

/** Reads a view from an address or a form; what makes no sense is taken as not said, and nothing throws. */
export function parseView(query: URLSearchParams): View {
  const one = (name: string) => (query.get(name) ?? '').trim().slice(0, LONGEST);
  const amount = (name: string) => parseUsd(one(name));
  const date = (name: string) => (isDate(one(name)) ? one(name) : '');
  const sorted = one('sort');
  const column = SHOWN_COLUMNS.find(({ id }) => id === sorted.replace(/^-/, ''));
  const columns = query.getAll('column');
  const chart = MEASURES.find(measure => measure === one('chart'));
  return {
    q: one('q'),
    facets: Object.fromEntries(
      FACETS.map(facet => [
        facet,
        [...new Set(query.getAll(facet).map(value => value.trim().slice(0, LONGEST)))].filter(Boolean).sort(),
      ]),
    ) as Record<Facet, string[]>,
    company: one('company'),
    investor: one('investor'),
    min: amount('min'),
    max: amount('max'),
    from: date('from'),
    to: date('to'),
    since: isMoment(one('since')) ? one('since') : '',
    without: parseCount(one('without')) ?? 0,
    sort: column ? { column: column.id, descending: sorted.startsWith('-') } : STANDARD_VIEW.sort,
    columns: columns.length === 0 ? STANDARD_COLUMNS : chosenColumns(columns).map(({ id }) => id),
    chart: chart ?? STANDARD_VIEW.chart,
  };
}

/** The view as the query of an address, without its question mark; what is as usual is left out. */
export function formatView(view: View): string {
  const query = new URLSearchParams();
  const put = (name: string, value: string | number | null) => {
    if (value !== '' && value !== null) query.append(name, String(value));
  };
  put('q', view.q);
  for (const facet of FACETS) for (const value of view.facets[facet]) put(facet, value);
  for (const name of ['company', 'investor', 'min', 'max', 'from', 'to', 'since'] as const)
    put(name, view[name]);
  put('without', view.without || null);
  const sort = `${view.sort.descending ? '-' : ''}${view.sort.column}`;
  if (sort !== '-date') put('sort', sort);
  if (view.columns.join() !== STANDARD_COLUMNS.join()) for (const id of view.columns) put('column', id);
  if (view.chart !== STANDARD_VIEW.chart) put('chart', view.chart);
  return query.toString();
}
