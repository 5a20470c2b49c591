// How dates are written everywhere on the site: as precisely as they are known and no more.
import type { Event } from '../model/event.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `12 Mar 2026`, `Mar 2026` or `2026`, after the precision of the date; a moment gives its day in UTC. */
export function formatDate(date: string): string {
  const [year, month, day] = date.slice(0, 10).split('-');
  if (!month) return year ?? '';
  const name = MONTHS[Number(month) - 1] ?? month;
  return day ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

/** The date of an event, to the day only where a listed source supports the day. */
export function formatEventDate(event: Pick<Event, 'announced' | 'date_precision'>): string {
  if (event.announced === null) return 'not stated';
  return formatDate(event.date_precision === 'month' ? event.announced.slice(0, 7) : event.announced);
}

/** `2026-Q1` as `Q1 2026`. */
export function formatQuarter(quarter: string): string {
  return `${quarter.slice(5)} ${quarter.slice(0, 4)}`;
}

/** A quarter or a year: `Q1 2026`, `2026`. */
export function formatPeriod(period: string): string {
  return period.includes('Q') ? formatQuarter(period) : period;
}

/** A day without its year, where the year stands beside it: `1 Jul`. */
export function formatDayOfYear(day: string): string {
  return formatDate(day).replace(/ \d{4}$/, '');
}
