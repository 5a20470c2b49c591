// The columns that a reader can choose: what each is called, how it sorts, and what it exports.
import { type Columns, type Lists, type Texts, textAt } from './columns.ts';
import type { Facet } from './published-columns.ts';

/** The number or text by which a row sorts; null where nothing was stated, which sorts last either way. */
export type SortKeys = (columns: Columns) => (row: number) => number | null;

export interface ShownColumn {
  readonly id: string;
  readonly label: string;
  readonly numeric?: boolean;
  /** Largest or newest first when a reader first sorts by it. */
  readonly descending?: boolean;
  /** Shown unless the reader chooses otherwise. */
  readonly standard?: boolean;
  readonly keys: SortKeys;
  /** Columns of the open data that it stands for; an export has these. */
  readonly fields: readonly string[];
}

/** The place of each text in the alphabet, small and capital letters alike. */
function alphabet(values: readonly string[]): Float64Array {
  const collator = new Intl.Collator('en');
  const order = values.map((_, index) => index).sort((a, b) => collator.compare(values[a]!, values[b]!));
  const ranks = new Float64Array(values.length);
  let rank = 0;
  order.forEach((index, at) => {
    if (at > 0 && collator.compare(values[order[at - 1]!]!, values[index]!) !== 0) rank = at;
    ranks[index] = rank;
  });
  return ranks;
}

const byAmount =
  (column: (columns: Columns) => Float64Array): SortKeys =>
  columns =>
  row => {
    const amount = column(columns)[row]!;
    return Number.isNaN(amount) ? null : amount;
  };

const byText =
  (column: (columns: Columns) => Texts): SortKeys =>
  columns => {
    const { values, codes } = column(columns);
    const ranks = alphabet(values);
    return row => ranks[codes[row]! - 1] ?? null;
  };

/** In the order of the vocabulary: layers from the ground up, statuses as an event moves. */
const byTerm =
  (facet: Facet): SortKeys =>
  columns =>
  row =>
    columns.facets[facet][row] || null;

const byOrganization =
  (first: (columns: Columns, row: number) => number | undefined): SortKeys =>
  columns => {
    const ranks = alphabet(columns.organizations.names);
    return row => ranks[first(columns, row) ?? -1] ?? null;
  };

const byFirstOf =
  (column: (columns: Columns) => Lists): SortKeys =>
  columns =>
    byOrganization((all, row) => {
      const { starts, values } = column(all);
      return starts[row]! < starts[row + 1]! ? values[starts[row]!] : undefined;
    })(columns);

/** What the row adds to all totals: for order only, for the four are never added in a sum. */
const byCounted: SortKeys = columns => row => {
  const { starts } = columns.entries;
  let most: number | null = null;
  for (let at = starts[row]!; at < starts[row + 1]!; at += 1)
    most = Math.max(most ?? 0, columns.gross[at]! - columns.conditional[at]!);
  return most;
};

/** A month sorts as its first day, as everywhere on the site. */
const byDay: SortKeys = columns => row => {
  const day = columns.announced[row]!;
  if (day === 0) return null;
  const month = day % 10_000 === 0 ? day + 100 : day;
  return month % 100 === 0 ? month + 1 : month;
};

/** Every column, in the order in which they stand. The first names the row and is always shown. */
export const SHOWN_COLUMNS: readonly ShownColumn[] = [
  {
    id: 'company',
    label: 'Company',
    standard: true,
    keys: byOrganization((columns, row) => columns.company[row]),
    fields: ['company', 'company_id'],
  },
  {
    id: 'date',
    label: 'Date',
    standard: true,
    descending: true,
    keys: byDay,
    fields: ['announced', 'date_precision'],
  },
  {
    id: 'amount',
    label: 'Amount',
    numeric: true,
    standard: true,
    descending: true,
    keys: byAmount(columns => columns.usd),
    fields: ['amount', 'currency', 'amount_qualifier', 'usd', 'usd_basis'],
  },
  {
    id: 'valuation',
    label: 'Valuation',
    numeric: true,
    standard: true,
    descending: true,
    keys: byAmount(columns => columns.valuationUsd),
    fields: ['valuation', 'valuation_currency', 'valuation_usd', 'valuation_basis'],
  },
  {
    id: 'status',
    label: 'Status',
    standard: true,
    keys: byTerm('status'),
    fields: ['status'],
  },
  {
    id: 'layer',
    label: 'Layer',
    standard: true,
    keys: byTerm('layer'),
    fields: ['layer'],
  },
  {
    id: 'confidence',
    label: 'Confidence',
    standard: true,
    keys: byTerm('confidence'),
    fields: ['confidence'],
  },
  { id: 'kind', label: 'Kind', keys: byTerm('kind'), fields: ['kind'] },
  { id: 'stage', label: 'Stage', keys: byTerm('stage'), fields: ['stage'] },
  { id: 'segment', label: 'Segment', keys: byTerm('segment'), fields: ['segment'] },
  { id: 'country', label: 'Country', keys: byTerm('country'), fields: ['hq_country'] },
  {
    id: 'usd',
    label: 'In US$',
    numeric: true,
    descending: true,
    keys: byAmount(columns => columns.usd),
    fields: ['usd', 'usd_basis'],
  },
  {
    id: 'counted',
    label: 'Counted as',
    numeric: true,
    descending: true,
    keys: byCounted,
    fields: [],
  },
  {
    id: 'led',
    label: 'Led by',
    keys: byFirstOf(columns => columns.leadInvestors),
    fields: ['lead_investors'],
  },
  {
    id: 'investors',
    label: 'Investors, lenders, buyers',
    keys: byFirstOf(columns => columns.investors),
    fields: ['investors'],
  },
  {
    id: 'parties',
    label: 'Other parties',
    keys: byFirstOf(columns => columns.counterparties),
    fields: ['counterparties'],
  },
  {
    id: 'project',
    label: 'Project',
    keys: byText(columns => columns.project),
    fields: ['project'],
  },
  {
    id: 'sources',
    label: 'Sources',
    numeric: true,
    descending: true,
    keys: columns => row => columns.sources[row]!,
    fields: ['source_count'],
  },
  {
    id: 'recorded',
    label: 'First recorded',
    descending: true,
    keys: columns => {
      // Moments in UTC: their order is that of their letters.
      const order = [...columns.recorded.values].sort();
      const ranks = new Map(order.map((moment, index) => [moment, index]));
      return row => {
        const moment = textAt(columns.recorded, row);
        return moment === null ? null : ranks.get(moment)!;
      };
    },
    fields: ['first_recorded'],
  },
  { id: 'note', label: 'Note', keys: byText(columns => columns.note), fields: ['note'] },
];

export const STANDARD_COLUMNS: readonly string[] = SHOWN_COLUMNS.filter(column => column.standard).map(
  column => column.id,
);

/** The chosen columns, in the order in which they stand. */
export function chosenColumns(ids: readonly string[]): ShownColumn[] {
  return SHOWN_COLUMNS.filter((column, index) => index === 0 || ids.includes(column.id));
}
