// A view as the rows that it shows, in its order.
import type { Columns } from './columns.ts';
import { filterRows } from './filter-rows.ts';
import { sortRows } from './sort-rows.ts';
import type { View } from './view.ts';

/** Places of the rows in the columns; sorting was done before, so that a keystroke only filters. */
export function selectRows(columns: Columns, view: View): Uint32Array {
  const mask = filterRows(columns, view);
  const order = sortRows(columns, view.sort);
  const rows = new Uint32Array(order.length);
  let count = 0;
  for (const row of order) if (mask[row] === 1) rows[count++] = row;
  return rows.subarray(0, count);
}
