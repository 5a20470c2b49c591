// Which rows a view lets through: the same conditions as src/outlets/select-events.ts, walked column by column.
import { foldWords } from '../outlets/fold-words.ts';
import type { Columns, Lists, Texts } from './columns.ts';
import { findOrganizations, foldAll } from './find-organizations.ts';
import { FACETS } from './published-columns.ts';
import type { View } from './view.ts';

/** Sets to 0 every row for which the condition does not hold. */
function keep(mask: Uint8Array, holds: (row: number) => boolean): void {
  for (let row = 0; row < mask.length; row += 1) if (mask[row] === 1 && !holds(row)) mask[row] = 0;
}

function anyOf({ starts, values }: Lists, row: number, wanted: Uint8Array): boolean {
  const end = starts[row + 1]!;
  for (let at = starts[row]!; at < end; at += 1) if (wanted[values[at]!] === 1) return true;
  return false;
}

/** For each code of a text column 1 where the text holds the word. */
function codesWith({ values }: Texts, word: string): Uint8Array {
  const found = new Uint8Array(values.length + 1);
  foldAll(values).forEach((text, index) => {
    if (text.includes(word)) found[index + 1] = 1;
  });
  return found;
}

function keepWord(columns: Columns, mask: Uint8Array, word: string): void {
  const { company, investors, counterparties } = columns;
  const named = new Uint8Array(columns.organizations.names.length);
  foldAll(columns.organizations.names).forEach((name, place) => {
    if (name.includes(word)) named[place] = 1;
  });
  const projects = codesWith(columns.project, word);
  const notes = codesWith(columns.note, word);
  const [projectCodes, noteCodes] = [columns.project.codes, columns.note.codes];
  // A keystroke waits for this walk, so it is spelled out instead of handed to `keep`.
  for (let row = 0; row < mask.length; row += 1) {
    if (mask[row] === 0 || named[company[row]!] === 1) continue;
    if (notes[noteCodes[row]!] === 1 || projects[projectCodes[row]!] === 1) continue;
    if (!anyOf(investors, row, named) && !anyOf(counterparties, row, named)) mask[row] = 0;
  }
}

/** Bounds for dates written as numbers: from the first, to the last day that the text can mean. */
const bound = (date: string, fill: string) => Number(date.replaceAll('-', '').padEnd(8, fill));

/** An event counts on one day; where only the year is known the whole year must lie within. */
function keepDates({ announced, countedOn }: Columns, mask: Uint8Array, from: string, to: string): void {
  const first = from === '' ? 0 : bound(from, '0');
  const last = to === '' ? 99_999_999 : bound(to, '9');
  keep(mask, row => {
    const day = countedOn[row]!;
    if (day !== 0) return day >= first && day <= last;
    const year = announced[row]!;
    return year !== 0 && year + 101 >= first && year + 1231 <= last;
  });
}

/** For each row 1 where it belongs to the view; the order and the columns of the view do not matter. */
export function filterRows(columns: Columns, view: View): Uint8Array {
  const mask = new Uint8Array(columns.rows).fill(1);
  for (const facet of FACETS) {
    const wanted = view.facets[facet];
    if (wanted.length === 0) continue;
    const codes = columns.facets[facet];
    const allowed = new Uint8Array(columns.terms[facet].length + 1);
    columns.terms[facet].forEach(([id], index) => {
      if (wanted.includes(id)) allowed[index + 1] = 1;
    });
    keep(mask, row => allowed[codes[row]!] === 1);
  }
  const { min, max } = view;
  // What has no amount fails both comparisons.
  if (min !== null) keep(mask, row => columns.usd[row]! >= min);
  if (max !== null) keep(mask, row => columns.usd[row]! <= max);
  if (view.from !== '' || view.to !== '') keepDates(columns, mask, view.from, view.to);
  if (view.company !== '') {
    const wanted = findOrganizations(columns, view.company);
    keep(mask, row => wanted[columns.company[row]!] === 1);
  }
  if (view.investor !== '') {
    const wanted = findOrganizations(columns, view.investor);
    keep(mask, row => anyOf(columns.investors, row, wanted) || anyOf(columns.counterparties, row, wanted));
  }
  if (view.since !== '') {
    const newer = [false, ...columns.recorded.values.map(moment => moment > view.since)];
    keep(mask, row => newer[columns.recorded.codes[row]!]!);
  }
  for (const word of foldWords(view.q).split(' ')) if (word !== '') keepWord(columns, mask, word);
  return mask;
}
