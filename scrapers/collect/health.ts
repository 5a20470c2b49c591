// How a source is doing and when to ask it again: schedule, back-off, rest, and the quiet failures that answer 200.
import type { Source } from '../../src/model/source.ts';
import type { FoundItem, Visit } from './adapter.ts';
import { CollectError } from './collect-error.ts';
import type { Fetched } from './fetch-guarded.ts';
import { maskSecrets } from './mask-secrets.ts';
import type { Health } from './source-state.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Failures in a row after which a source rests and a person is told. */
export const REST_AFTER = 5;

/** Words without which a feed has nothing to do with what we watch; any one of them is enough. */
const TOPICAL =
  /\b(?:ai|a\.i\.|artificial intelligence|machine learning|data cent(?:er|re)s?|gpus?|chips?|semiconductors?|robots?|robotics|cloud|compute|start-?ups?|venture|funding|raises?|raised|invest\w*|acqui\w*|funds?|ipo|series [a-k]|seed|energy|power|nuclear|models?|llms?|agents?|software|tech\w*|billion|million|capital|regulat\w*|research|crore|valuation)\b/i;

/** Longest wait that we ever set ourselves; a longer one was set by a clock that went wrong. */
const LONGEST_WAIT = 8 * DAY;

export function isDue(health: Health, now: Date): boolean {
  const time = now.getTime();
  // A last visit in the future means that the clock was set back: what it promised no longer counts.
  if (Date.parse(health.last_try ?? '') > time) return true;
  const next = Date.parse(health.next_try ?? '');
  return !(next > time && next - time < LONGEST_WAIT);
}

/** One hour, three, nine, twenty-seven, then three days. */
export function backOff(errors: number): number {
  return Math.min(HOUR * 3 ** Math.max(errors - 1, 0), 3 * DAY);
}

function middleGapHours(items: readonly FoundItem[]): number | undefined {
  const times = [
    ...new Set(items.map(item => Date.parse(item.published ?? '')).filter(Number.isFinite)),
  ].sort((a, b) => b - a);
  if (times.length < 3) return undefined;
  const gaps = times
    .slice(1)
    .map((time, index) => times[index]! - time)
    .sort((a, b) => a - b);
  return Math.round((gaps[Math.floor(gaps.length / 2)]! / HOUR) * 10) / 10;
}

export interface Success {
  readonly source: Source;
  readonly visit: Visit | null;
  readonly maxAgeSeconds: number | undefined;
  readonly newItems: number;
  readonly now: Date;
  /** Between 0 and 1: spreads visits so that sources do not come due together. */
  readonly spread: number;
}

/** Health after an answer, with notices about what is wrong although it answered. `visit` is null when unchanged. */
export function afterSuccess(before: Health, success: Success): Health {
  const { source, visit, now } = success;
  const { last_error: _error, resting: _resting, next_try: _next, notices: _notices, ...rest } = before;
  // A little under the cadence: a run every hour, on the hour, must find an hourly source due. What the publisher
  // asks for is kept to the minute, give or take the two that a run takes.
  const asked = Math.max(visit?.ttlMinutes ?? 0, (success.maxAgeSeconds ?? 0) / 60) - 2;
  const minutes = Math.max(source.cadence * (0.85 + 0.1 * success.spread), asked);
  const wait = Math.min(minutes, 24 * 60) * MINUTE;
  const health: Health = {
    ...rest,
    errors: 0,
    last_try: now.toISOString(),
    last_success: now.toISOString(),
    next_try: new Date(now.getTime() + wait).toISOString(),
  };
  if (success.newItems > 0) health.last_new = now.toISOString();
  if (visit) {
    const dates = visit.items
      .map(item => item.published)
      .filter((date): date is string => date !== null && Date.parse(date) <= now.getTime() + DAY);
    const newest = dates.reduce<string | undefined>(
      (a, b) => (a === undefined || Date.parse(b) > Date.parse(a) ? b : a),
      undefined,
    );
    if (newest) health.newest_item = newest;
    if (!visit.partial) health.items = visit.items.length;
    const gap = middleGapHours(visit.items);
    if (gap !== undefined) health.usual_gap_hours = gap;
    if (visit.items.length >= 5) {
      const share =
        visit.items.filter(item => TOPICAL.test(`${item.title} ${item.summary ?? ''}`)).length /
        visit.items.length;
      health.on_topic =
        Math.round((before.on_topic === undefined ? share : before.on_topic * 0.8 + share * 0.2) * 100) / 100;
    }
  }
  const notices = noticesOf(before, health, success);
  if (notices.length > 0) health.notices = notices;
  return health;
}

function noticesOf(before: Health, health: Health, { visit, now, source }: Success): string[] {
  const notices: string[] = [];
  if (
    visit &&
    visit.items.length === 0 &&
    !visit.partial &&
    (before.items ?? 0) > 0 &&
    source.options?.['may_be_empty'] !== true
  ) {
    notices.push(`emptied: answers, but without an item; before there were ${before.items}`);
    // The number to compare with stays, or the notice would vanish at the next visit.
    health.items = before.items;
  }
  const newest = Date.parse(health.newest_item ?? '');
  const usual = Math.max((health.usual_gap_hours ?? 24) * 3 * HOUR, 14 * DAY);
  if (Number.isFinite(newest) && now.getTime() - newest > usual) {
    const days = Math.floor((now.getTime() - newest) / DAY);
    notices.push(
      `frozen: answers, but its newest item is ${days} days old; usual is one every ${health.usual_gap_hours ?? '?'} hours`,
    );
  }
  const english = (source.language ?? 'en').startsWith('en');
  if (visit && english && visit.items.length >= 5 && (before.on_topic ?? 0) >= 0.3) {
    const share =
      visit.items.filter(item => TOPICAL.test(`${item.title} ${item.summary ?? ''}`)).length /
      visit.items.length;
    if (share < 0.05)
      notices.push(
        `off topic: ${Math.round(share * 100)} % of its items speak of the field; usual is ${Math.round(before.on_topic! * 100)} %`,
      );
  }
  return notices;
}

/** Health after a failure: when to try again, whether to rest, and what to tell. */
export function afterFailure(before: Health, error: unknown, now: Date): Health {
  const known = error instanceof CollectError ? error : null;
  const errors = before.errors + 1;
  const asked = (known?.retryAfter ?? 0) * 1000;
  const rests = errors >= REST_AFTER;
  const wait = Math.max(rests ? 7 * DAY : backOff(errors), asked);
  const { notices: _notices, ...rest } = before;
  const health: Health = {
    ...rest,
    errors,
    last_try: now.toISOString(),
    next_try: new Date(now.getTime() + wait).toISOString(),
    last_error: {
      name: known?.name ?? 'Error',
      code: known?.code ?? 'parse-failed',
      message: maskSecrets((error as Error).message).slice(0, 500),
      at: now.toISOString(),
    },
  };
  if (rests) {
    health.resting = true;
    health.notices = [
      `rests: failed ${errors} times in a row, last with ${health.last_error?.code}; asked once a week until it answers`,
    ];
  }
  if (known?.code === 'gone') {
    health.off = `status 410 on ${now.toISOString().slice(0, 10)}: the publisher says that it is gone for good`;
    health.notices = [
      'off: the publisher says that it is gone (410); take it out of the list or give it its new address',
    ];
  }
  return health;
}

/** A new address is adopted by a person, after it was seen for a while: one permanent redirect may be a mistake. */
export function noteMove(health: Health, before: Health, answer: Pick<Fetched, 'movedTo'>): void {
  if (!answer.movedTo) {
    delete health.moved;
    return;
  }
  const to = maskSecrets(answer.movedTo);
  const same = before.moved?.to === to;
  const sightings = same ? (before.moved?.sightings ?? 0) + 1 : 1;
  health.moved = { to, sightings };
  if (sightings >= 5) {
    health.notices = [...(health.notices ?? []), `moved: permanently redirects to ${to}; change its address`];
  }
}
