// A chart's numbers as CSV that says what it is: title, measure, date and licence stand before the header.
import { formatCsv } from '../dataset/csv.ts';
import type { Chart } from './chart.ts';

/** One line that no reader of CSV takes for anything but words: no quote opens a cell, and no cell begins as a formula. */
const comment = (text: string) =>
  `# ${text
    .replaceAll(/\s+/g, ' ')
    .replaceAll('"', '”')
    .replaceAll(/([,;])(?=\S)/g, '$1 ')}\r\n`;

/** Lines that begin with `#`, then one header line and the rows. */
export function composeCsv(chart: Chart, asOf: string | null): string {
  const { table } = chart;
  const about = [
    chart.finding,
    chart.measure,
    ...chart.notes,
    `Tributary${asOf === null ? '' : `, ledger to ${asOf}`}. Nominal US dollars as announced. CC BY 4.0.`,
  ];
  const csv = formatCsv(
    table.columns.map(column => column.key),
    table.rows.map(row => table.columns.map(column => row[column.key])),
  );
  return about.map(comment).join('') + csv;
}
