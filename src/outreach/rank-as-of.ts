// The ranking as it would have been on a day: what is dated later is left out, what is undated counts as known.
import type { Event } from '../model/event.ts';
import type { Organization } from '../model/organization.ts';
import { firstDay } from '../model/partial-date.ts';
import type { Signal } from '../model/signal.ts';
import { gatherAccounts } from './gather-accounts.ts';
import { type Ranked, rankAccounts } from './priority.ts';
import { DEFAULT_WEIGHTS } from './weights.ts';

export interface Evidence {
  readonly events: readonly Event[];
  readonly organizations: readonly Organization[];
  readonly signals: readonly Signal[];
}

/** Accounts by the default weights, best first, on evidence dated up to `day` (`YYYY-MM-DD`). */
export function rankAsOf({ events, organizations, signals }: Evidence, day: string): Ranked[] {
  const known = (date: string | null) => date !== null && firstDay(date) <= day;
  const accounts = gatherAccounts(
    events.filter(event => known(event.announced)),
    organizations,
    signals.filter(signal => signal.date === null || known(signal.date)),
  );
  return rankAccounts(accounts, day, DEFAULT_WEIGHTS);
}
