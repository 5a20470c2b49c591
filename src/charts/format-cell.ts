// How a value of a chart's table is shown to a reader; downloads keep the number itself.
import type { Cell } from '../dataset/csv.ts';
import { formatNumber } from '../wording/format-count.ts';
import { formatDate, formatQuarter } from '../wording/format-date.ts';
import { formatMoney, formatShare } from '../wording/format-money.ts';
import type { Unit } from './chart.ts';

/** A cell in words; what is absent is `not stated`, never zero. */
export function formatTableCell(cell: Cell, unit: Unit): string {
  if (cell === null || cell === undefined || cell === '') return 'not stated';
  if (typeof cell === 'number') {
    if (unit === 'usd') return formatMoney(cell);
    if (unit === 'share') return formatShare(cell);
    if (unit === 'number') return String(Math.round(cell * 100) / 100);
    return formatNumber(cell);
  }
  if (unit === 'date' && typeof cell === 'string') return formatDate(cell);
  // In one piece: a quarter is no word that breaks.
  if (typeof cell === 'string' && /^\d{4}-Q[1-4]$/.test(cell))
    return formatQuarter(cell).replace(' ', '\u00a0');
  return String(cell);
}
