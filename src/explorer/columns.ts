// The columns file as the explorer works on it: typed arrays, so that a hundred thousand rows are cheap to walk.
import {
  type CodedLists,
  type CodedTexts,
  FACETS,
  type Facet,
  type PublishedColumns,
} from './published-columns.ts';

/** Texts of a column, one for many rows. */
export interface Texts {
  readonly values: readonly string[];
  /** 0: not stated; else one more than the place in `values`. */
  readonly codes: Uint32Array;
}

/** Lists of a column: those of row `i` stand from `starts[i]` up to `starts[i + 1]`. */
export interface Lists {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

export interface Columns {
  readonly rows: number;
  readonly asOf: string | null;
  readonly recordedLast: string | null;
  readonly terms: PublishedColumns['terms'];
  readonly reasons: PublishedColumns['reasons'];
  readonly organizations: PublishedColumns['organizations'];
  readonly ending: Texts;
  readonly company: Uint32Array;
  readonly project: Texts;
  readonly facets: Readonly<Record<Facet, Uint16Array>>;
  /** 20260520, 20260500 or 20260000; 0 where undated. */
  readonly announced: Uint32Array;
  /** 20260515; 0 where not even the month is known. */
  readonly countedOn: Uint32Array;
  readonly datePrecision: Texts;
  /** Units of the currency; NaN where not stated. So are the other amounts. */
  readonly amount: Float64Array;
  readonly currency: Texts;
  readonly amountQualifier: Texts;
  readonly usd: Float64Array;
  readonly usdBasis: Texts;
  readonly valuation: Float64Array;
  readonly valuationCurrency: Texts;
  readonly valuationUsd: Float64Array;
  readonly valuationBasis: Texts;
  readonly leadInvestors: Lists;
  readonly investors: Lists;
  readonly counterparties: Lists;
  readonly roles: Texts;
  readonly sources: Uint16Array;
  readonly recorded: Texts;
  readonly note: Texts;
  readonly leftOut: Uint8Array;
  /** Places in COUNTED. */
  readonly entries: Lists;
  readonly gross: Float64Array;
  readonly conditional: Float64Array;
}

const texts = ({ values, codes }: CodedTexts): Texts => ({ values, codes: Uint32Array.from(codes) });

function lists({ counts, values }: CodedLists): Lists {
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, row) => {
    starts[row + 1] = starts[row]! + count;
  });
  return { starts, values: Uint32Array.from(values) };
}

/** Unpacks the file; what it holds is not copied again afterwards. */
export function decodeColumns(published: PublishedColumns): Columns {
  const { columns, organizations, terms, reasons } = published;
  const money = Float64Array.from([Number.NaN, ...published.money]);
  const days = Uint32Array.from([0, ...published.days]);
  const amounts = (codes: readonly number[]) => Float64Array.from(codes, code => money[code]!);
  const dates = (codes: readonly number[]) => Uint32Array.from(codes, code => days[code]!);
  return {
    rows: published.rows,
    asOf: published.as_of,
    recordedLast: published.recorded,
    terms,
    reasons,
    organizations,
    ending: texts(columns.ending),
    company: Uint32Array.from(columns.company),
    project: texts(columns.project),
    facets: Object.fromEntries(
      FACETS.map(facet => [facet, Uint16Array.from(columns.facets[facet])]),
    ) as Columns['facets'],
    announced: dates(columns.announced),
    countedOn: dates(columns.counted_on),
    datePrecision: texts(columns.date_precision),
    amount: amounts(columns.amount),
    currency: texts(columns.currency),
    amountQualifier: texts(columns.amount_qualifier),
    usd: amounts(columns.usd),
    usdBasis: texts(columns.usd_basis),
    valuation: amounts(columns.valuation),
    valuationCurrency: texts(columns.valuation_currency),
    valuationUsd: amounts(columns.valuation_usd),
    valuationBasis: texts(columns.valuation_basis),
    leadInvestors: lists(columns.lead_investors),
    investors: lists(columns.investors),
    counterparties: lists(columns.counterparties),
    roles: texts(columns.roles),
    sources: Uint16Array.from(columns.sources),
    recorded: texts(columns.recorded),
    note: texts(columns.note),
    leftOut: Uint8Array.from(columns.left_out),
    entries: lists(columns.entries),
    gross: amounts(columns.entries.gross),
    conditional: amounts(columns.entries.conditional),
  };
}

/** The text of one row, or null. */
export function textAt(column: Texts, row: number): string | null {
  return column.values[column.codes[row]! - 1] ?? null;
}

/** The list of one row. */
export function listAt(column: Lists, row: number): Uint32Array {
  return column.values.subarray(column.starts[row], column.starts[row + 1]);
}

/** An amount, or null where none was stated. */
export function amountAt(column: Float64Array, row: number): number | null {
  const amount = column[row]!;
  return Number.isNaN(amount) ? null : amount;
}

/** The event's id, as its address and the open data have it. */
export function eventId(columns: Columns, row: number): string {
  const ending = textAt(columns.ending, row) ?? '';
  return ending.startsWith('/') ? ending.slice(1) : `${companyId(columns, row)}-${ending}`;
}

export const companyId = (columns: Columns, row: number): string =>
  columns.organizations.ids[columns.company[row]!] ?? '';

/** Id and label of a facet's value; null where not stated. */
export function termAt(columns: Columns, facet: Facet, row: number): readonly [string, string] | null {
  return columns.terms[facet][columns.facets[facet][row]! - 1] ?? null;
}

/** 20260500 as `2026-05`; null for 0. */
export function dateText(day: number): string | null {
  if (day === 0) return null;
  const digits = String(day).padStart(8, '0');
  return [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].filter(part => part !== '00').join('-');
}
