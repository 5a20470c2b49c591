// How the list of all events is cut into pages that stand without a script.
import { sitePath } from './site-path.ts';

export const EVENTS_PER_PAGE = 100;

/** The address of a page of events, from 1. */
export function eventsPagePath(page: number): string {
  return sitePath(page === 1 ? '/events/' : `/events/page/${page}/`);
}
