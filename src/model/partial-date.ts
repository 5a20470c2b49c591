// A date as precisely as it was stated: a day, a month or a year, never more.
import { z } from 'zod';

const PATTERN = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

function isCalendarDate(text: string): boolean {
  if (!PATTERN.test(text)) return false;
  if (text.length < 10) return true;
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; what was not stated is absent, never guessed. */
export const partialDateSchema = z.string().refine(isCalendarDate, {
  error: issue =>
    `The date ${JSON.stringify(issue.input)} is not a date: expected YYYY, YYYY-MM or YYYY-MM-DD.`,
});

export type PartialDate = z.infer<typeof partialDateSchema>;

/** A moment in UTC, as `Date.prototype.toISOString` writes it; used for what Tributary itself did. */
export const instantSchema = z.iso.datetime({
  error: issue => `The moment ${JSON.stringify(issue.input)} is not one: expected e.g. 2026-07-01T09:30:00Z.`,
});

/** The first day that a partial date can mean: `2026-02` gives `2026-02-01`. For ordering only, never for display. */
export function firstDay(date: PartialDate): string {
  return `${date}-01-01`.slice(0, date.length === 4 ? 10 : date.length === 7 ? 7 : 10).padEnd(10, '-01');
}

/** The last day that a partial date can mean: `2026-02` gives `2026-02-28`. */
export function lastDay(date: PartialDate): string {
  if (date.length === 10) return date;
  const [year, month] =
    date.length === 4 ? [Number(date), 12] : (date.split('-').map(Number) as [number, number]);
  return new Date(Date.UTC(year as number, month as number, 0)).toISOString().slice(0, 10);
}

/** The quarter that a date lies in, as `2026-Q1`; a bare year lies in none. */
export function quarterOf(date: PartialDate): string | null {
  if (date.length < 7) return null;
  return `${date.slice(0, 4)}-Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`;
}

/** Whole days from one day to another (both `YYYY-MM-DD`); negative when `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
