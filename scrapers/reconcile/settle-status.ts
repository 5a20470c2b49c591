// How far an event has come: forward from rumour to closed or cancelled, never back without a ruling.
import { STATUSES, type Status } from '../../src/model/status.ts';
import type { Telling } from './settle-value.ts';
import { weigh } from './weigh-claims.ts';

const rankOf = (status: Status) => STATUSES.indexOf(status);

/** Weight below which one report does not move an event: a page that only copies, doubtfully read. */
const MOVES = 0.5;

/**
 * The farthest status that anybody states. An end is an end: what was said to be closed is not called off by a later
 * report, nor the reverse, unless the later one weighs more; the rest is left to a ruling.
 */
export function settleStatus(tellings: readonly Telling[]): { status: Status; claims: string[] } {
  const said = (status: Status) => tellings.filter(({ claim }) => claim.says.status === status);
  const weightOf = (status: Status) => weigh(said(status).map(({ claim }) => claim));
  let status: Status = 'rumoured';
  for (const next of ['reported', 'announced', 'closed'] as const) {
    if (weightOf(next) >= MOVES || (said(next).length > 0 && said(status).length === 0)) status = next;
  }
  if (said('cancelled').length > 0) {
    const lastOf = (which: Status) =>
      Math.max(...said(which).map(({ day }) => day ?? Number.NEGATIVE_INFINITY));
    const later = status === 'rumoured' || said(status).length === 0 || lastOf('cancelled') >= lastOf(status);
    if (later && (status !== 'closed' || weightOf('cancelled') > weightOf('closed'))) status = 'cancelled';
  }
  return {
    status,
    claims: said(status)
      .map(({ claim }) => claim.id)
      .sort(),
  };
}

/** Whether the later status says more than the earlier: talk became a deal, a deal closed or was called off. */
export function movesForward(from: Status, to: Status): boolean {
  return rankOf(to) > rankOf(from);
}
