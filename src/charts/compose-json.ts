// A chart as JSON: its finding, measure, notes, numbers, date and licence.
import type { Chart } from './chart.ts';

/** What stands at a chart's address with `.json`. */
export function composeJson(
  id: string,
  chart: Chart,
  dataset: { readonly asOf: string | null; readonly collected: string | null },
): string {
  const { question, finding, measure, notes, alternative, table, events, views } = chart;
  const said = {
    id,
    question,
    finding,
    measure,
    notes,
    alternative,
    ledger_to: dataset.asOf,
    collected: dataset.collected,
    licence: 'CC BY 4.0',
    columns: table.columns,
    rows: table.rows,
    views: views.flatMap(view =>
      view.table
        ? [{ id: view.id, label: view.label, columns: view.table.columns, rows: view.table.rows }]
        : [],
    ),
    events: [...new Set(events)],
  };
  return `${JSON.stringify(said, null, 1)}\n`;
}
