// A chart's numbers as CSV that says what it is: title, measure, date and licence stand before the header.
import { formatCsv } from '../dataset/csv.ts';
import type { Chart } from './chart.ts';

/** One line that no reader of CSV takes for anything but words: no quote opens a cell, and no cell begins as a formula. */
const comment = (text: string) =>
  `# ${text
    .replaceAll(/\s+/g, ' ')
    .replaceAll('"', '”')
    .replaceAll(/([,;])(?=\S)/g, '$1 ')}\r\n`;

/** Said in the files that stand at an address: those that a page makes follow its reader's choice. */
export const OWN_RANGE =
  'This address always holds the range that the chart shows by itself; the page of the chart makes the same file for another range or part.';

/** Lines that begin with `#`, then one header line and the rows: the chart's, or those of a view that has its own. */
export function composeCsv(
  chart: Chart,
  asOf: string | null,
  { view, ownRange = false }: { readonly view?: string | undefined; readonly ownRange?: boolean } = {},
): string {
  const shown = chart.views.find(one => one.id === view && one.table);
  const table = shown?.table ?? chart.table;
  const about = [
    chart.finding,
    chart.measure,
    ...(shown ? [`The numbers of the view: ${shown.label}.`] : []),
    ...(ownRange ? [OWN_RANGE] : []),
    ...chart.notes,
    `Tributary${asOf === null ? '' : `, ledger to ${asOf}`}. Nominal US dollars as announced. CC BY 4.0.`,
  ];
  const csv = formatCsv(
    table.columns.map(column => column.key),
    table.rows.map(row => table.columns.map(column => row[column.key])),
  );
  return about.map(comment).join('') + csv;
}
