// How a cell of an answer is written in a table of the page, at build time and in the browser alike.
import type { Cell } from '../../dataset/csv.ts';

/** Longer texts are cut in the table; the CSV has all of them. */
const MOST_LETTERS = 240;

/** Years stay as they are; from ten thousand on the thousands are set apart. */
const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6, useGrouping: 'min2' });

export function showCell(cell: Cell): string {
  if (cell === null || cell === undefined) return '–';
  if (typeof cell === 'number') return NUMBER.format(cell);
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  return cell.length > MOST_LETTERS ? `${cell.slice(0, MOST_LETTERS)}…` : cell;
}

/** Columns that hold numbers and nothing else, to be set flush right. */
export function numberColumns(rows: readonly (readonly Cell[])[], columns: number): boolean[] {
  return Array.from(
    { length: columns },
    (_, column) =>
      rows.some(row => typeof row[column] === 'number') &&
      rows.every(row => row[column] === null || typeof row[column] === 'number'),
  );
}

/** How a cell is set: numbers flush right, short texts and dates unbroken, what is not stated pale. */
export function cellClass(cell: Cell, isNumber: boolean): string {
  if (cell === null || cell === undefined) return isNumber ? 'num unstated' : 'unstated';
  if (isNumber) return 'num';
  return String(cell).length <= 24 ? 'nowrap' : '';
}
