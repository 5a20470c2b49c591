// Says where "listing" is what money is raised by: "seeks $581 million in HK listing".
import type { Token } from './tokens.ts';
import { wordList } from './word-list.ts';

/** "in | HK listing |": a listing stands within a few words. */
export const listingAhead = (tokens: readonly Token[], from: number, limit: number): boolean => {
  for (let i = from; i < Math.min(limit, from + 4); i += 1)
    if (tokens[i]!.lower === 'listing' || tokens[i]!.lower === 'ipo') return true;
  return false;
};

/** "seeks $581 million in HK listing | amid", but "$5M for a listing service" */
export const endsListing = (tokens: readonly Token[], next: number, limit: number): boolean =>
  next >= limit || tokens[next]!.punct || BEHIND_LISTING.has(tokens[next]);
const BEHIND_LISTING = wordList('amid as on at in after before despite next this by to with and');
