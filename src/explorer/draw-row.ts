// One event as a row of the explorer's table: what the build writes for the first hundred, and the browser for all.
import type { Event } from '../model/event.ts';
import { describeAmount, describeValuation } from '../wording/describe-event.ts';
import { formatNumber, joinWords } from '../wording/format-count.ts';
import { formatDate } from '../wording/format-date.ts';
import { formatMoney } from '../wording/format-money.ts';
import {
  amountAt,
  type Columns,
  companyId,
  dateText,
  eventId,
  type Lists,
  listAt,
  termAt,
  textAt,
} from './columns.ts';
import { type ElementTree, tree } from './element-tree.ts';
import { COUNTED, type Facet } from './published-columns.ts';
import type { ShownColumn } from './shown-columns.ts';

/** Where rows are drawn: the site's base without a slash at its end, and the moment since which events are new. */
export interface Place {
  readonly base: string;
  readonly newSince: string;
}

type Child = ElementTree | string;
const UNSTATED = tree('span', { class: 'unstated' }, '–');
const or = (text: string | null): Child => (text === null || text === '' ? UNSTATED : text);

const label = (columns: Columns, facet: Facet, row: number) => termAt(columns, facet, row)?.[1] ?? null;

const names = (columns: Columns, lists: Lists, row: number): string[] =>
  [...listAt(lists, row)].map(place => columns.organizations.names[place] ?? '');

/** `Series B`, or the kind where the stage says no more than that. */
function kindAndStage(columns: Columns, row: number): string {
  const staged =
    termAt(columns, 'kind', row)?.[0] === 'equity' && termAt(columns, 'stage', row)?.[0] !== 'venture';
  return label(columns, staged ? 'stage' : 'kind', row) ?? '';
}

function led(columns: Columns, row: number): string {
  const leads = names(columns, columns.leadInvestors, row);
  if (leads.length === 0) return '';
  return `, led by ${leads.length > 2 ? `${leads[0]} and ${leads.length - 1} others` : joinWords(leads)}`;
}

/** The reason for which a row counts for nothing, or null. */
export const reasonAt = (columns: Columns, row: number): string | null =>
  columns.reasons[columns.leftOut[row]! - 1]?.[0] ?? null;

function counted(columns: Columns, row: number): Child {
  const reason = reasonAt(columns, row);
  if (reason !== null) return tree('span', { class: 'unstated' }, `not: ${reason.replaceAll('-', ' ')}`);
  const { starts, values } = columns.entries;
  const entries: string[] = [];
  for (let at = starts[row]!; at < starts[row + 1]!; at += 1)
    entries.push(`${formatMoney(columns.gross[at]! - columns.conditional[at]!)} ${COUNTED[values[at]!]}`);
  return entries.join(', ');
}

/** The date to the day only where a listed source supports the day. */
function shownDate(columns: Columns, row: number): string {
  const date = dateText(columns.announced[row]!);
  if (date === null) return 'not stated';
  return formatDate(textAt(columns.datePrecision, row) === 'month' ? date.slice(0, 7) : date);
}

const mark = (columns: Columns, facet: 'status' | 'layer', row: number): Child => {
  const term = termAt(columns, facet, row);
  return term === null ? UNSTATED : tree('span', { class: `${facet} ${facet}-${term[0]}` }, term[1]);
};

const CELLS: Readonly<Record<string, (columns: Columns, row: number, place: Place) => readonly Child[]>> = {
  company: (columns, row, { base, newSince }) => {
    const recorded = textAt(columns.recorded, row);
    const isNew = newSince !== '' && recorded !== null && recorded > newSince;
    const part = reasonAt(columns, row) === 'part-of-another' ? ' · part of a larger event' : '';
    return [
      tree(
        'a',
        { href: `${base}/companies/${companyId(columns, row)}/` },
        columns.organizations.names[columns.company[row]!]!,
      ),
      ...(isNew ? [' ', tree('span', { class: 'new' }, 'new')] : []),
      tree('span', { class: 'sub' }, `${kindAndStage(columns, row)}${led(columns, row)}${part}`),
    ];
  },
  date: (columns, row, { base }) => [
    tree('a', { href: `${base}/events/${eventId(columns, row)}/` }, shownDate(columns, row)),
  ],
  amount: (columns, row) => {
    const amount = amountAt(columns.amount, row);
    const event: Parameters<typeof describeAmount>[0] = {
      amount,
      currency: textAt(columns.currency, row),
      amount_usd: amountAt(columns.usd, row),
      amount_qualifier: textAt(columns.amountQualifier, row) as Event['amount_qualifier'],
    };
    return [
      describeAmount(event) ?? tree('span', { class: 'unstated' }, 'not stated'),
      ' ',
      // On a phone the column of statuses is out of sight, and a rumour must not look like a fact.
      tree('span', { class: 'sub phone' }, mark(columns, 'status', row)),
    ];
  },
  valuation: (columns, row) => [
    or(
      describeValuation({
        valuation: amountAt(columns.valuation, row),
        valuation_currency: textAt(columns.valuationCurrency, row),
        valuation_usd: amountAt(columns.valuationUsd, row),
        valuation_basis: textAt(columns.valuationBasis, row) as Event['valuation_basis'],
      }),
    ),
  ],
  status: (columns, row) => [mark(columns, 'status', row)],
  layer: (columns, row) => [mark(columns, 'layer', row)],
  confidence: (columns, row) => [or(termAt(columns, 'confidence', row)?.[0] ?? null)],
  kind: (columns, row) => [or(label(columns, 'kind', row))],
  stage: (columns, row) => [or(label(columns, 'stage', row))],
  segment: (columns, row) => [or(label(columns, 'segment', row))],
  country: (columns, row) => [or(label(columns, 'country', row))],
  usd: (columns, row) => {
    const usd = amountAt(columns.usd, row);
    return [or(usd === null ? null : formatMoney(usd))];
  },
  counted: (columns, row) => [counted(columns, row)],
  led: (columns, row) => [or(names(columns, columns.leadInvestors, row).join(', '))],
  investors: (columns, row) => [or(names(columns, columns.investors, row).join(', '))],
  parties: (columns, row) => [or(names(columns, columns.counterparties, row).join(', '))],
  project: (columns, row) => [or(textAt(columns.project, row))],
  sources: (columns, row) => [formatNumber(columns.sources[row]!)],
  recorded: (columns, row) => {
    const moment = textAt(columns.recorded, row);
    return [or(moment === null ? null : formatDate(moment))];
  },
  note: (columns, row) => [or(textAt(columns.note, row))],
};

/** A row of the table: `place` in the view from 0, `row` in the columns. */
export function drawRow(
  columns: Columns,
  shown: readonly ShownColumn[],
  place: number,
  row: number,
  where: Place,
): ElementTree {
  return tree(
    'tr',
    // The header is the first row.
    { 'aria-rowindex': place + 2 },
    ...shown.map(column => {
      const [name, scope] = column.id === 'company' ? ['th', 'row'] : ['td', null];
      const style = [column.numeric ? 'num' : '', column.id === 'company' ? 'name' : ''].join(' ').trim();
      return tree(
        name!,
        { scope, class: style || null },
        tree('div', { class: 'cell' }, ...CELLS[column.id]!(columns, row, where)),
      );
    }),
  );
}
