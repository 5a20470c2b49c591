// What an answer's headers say about when to come back.
import type { IncomingHttpHeaders } from 'node:http';

/** Retry-After as seconds, from a number or a date, at most a day. */
export function readRetryAfter(value: string | undefined, now: number): number | undefined {
  if (!value) return undefined;
  const seconds = /^\s*\d+\s*$/.test(value) ? Number(value) : Math.ceil((Date.parse(value) - now) / 1000);
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), 86_400) : undefined;
}

/** Seconds for which an answer says that it stays fresh, at most a day. */
export function readMaxAge(headers: IncomingHttpHeaders, now: number): number | undefined {
  const control = headers['cache-control'] ?? '';
  if (/no-store|no-cache/i.test(control)) return 0;
  const age = /(?:^|[,\s])max-age\s*=\s*"?(\d+)/i.exec(control);
  if (age) return Math.min(Number(age[1]), 86_400);
  if (!headers.expires) return undefined;
  const seconds = Math.ceil((Date.parse(headers.expires) - now) / 1000);
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), 86_400) : undefined;
}
