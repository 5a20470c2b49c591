// The order of the rows by any column: what is not stated comes last either way, equals stay newest first.
import type { Columns } from './columns.ts';
import { SHOWN_COLUMNS } from './shown-columns.ts';
import type { View } from './view.ts';

const known = new WeakMap<Columns, Map<string, Uint32Array>>();

/** All rows in the order of a column; worked out once a column and direction. */
export function sortRows(columns: Columns, { column, descending }: View['sort']): Uint32Array {
  const orders = known.get(columns) ?? new Map<string, Uint32Array>();
  known.set(columns, orders);
  const name = `${column} ${descending}`;
  const before = orders.get(name);
  if (before) return before;
  const keyOf = (SHOWN_COLUMNS.find(({ id }) => id === column) ?? SHOWN_COLUMNS[0]!).keys(columns);
  const sign = descending ? -1 : 1;
  const keys = new Float64Array(columns.rows);
  for (let row = 0; row < columns.rows; row += 1) {
    const key = keyOf(row);
    keys[row] = key === null ? Number.POSITIVE_INFINITY : sign * key;
  }
  const order = Uint32Array.from(keys, (_, row) => row).sort((a, b) => {
    const [x, y] = [keys[a]!, keys[b]!];
    return x < y ? -1 : x > y ? 1 : a - b;
  });
  orders.set(name, order);
  return order;
}
