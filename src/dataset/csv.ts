// Writes tables as CSV that a spreadsheet opens without running anything that a stranger wrote into a name.

export type Cell = string | number | boolean | null | undefined;

/** How a list is written where a cell can hold only text. */
export const LIST_SEPARATOR = '; ';

/**
 * What a spreadsheet would take for a formula begins with one of these; some take the full-width signs for the plain
 * ones. Apostrophes before it are counted in, so that taking one off again always gives the text that it was.
 */
const FORMULA = "'*[=+\\-@\\t\\r\\n＝＋－＠]";
const IS_FORMULA = new RegExp(`^${FORMULA}`);

/** The guard before a formula, as the source of a regular expression with what follows it in a group. */
export const GUARDED = `^'(${FORMULA})`;
const IS_GUARDED = new RegExp(GUARDED);

/** The text of a cell without the apostrophe that guards a spreadsheet. */
export function unguardCell(cell: string): string {
  return cell.replace(IS_GUARDED, '$1');
}

/** One cell after RFC 4180; text that could be run as a formula gets an apostrophe in front, numbers stay numbers. */
export function formatCell(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  const safe = IS_FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A table as CSV with a header line; lines end in CR LF. */
export function formatCsv(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  let text = `${header.map(formatCell).join(',')}\r\n`;
  for (const row of rows) text += `${row.map(formatCell).join(',')}\r\n`;
  return text;
}
