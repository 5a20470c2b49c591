// All feeds of a ledger: everything, each layer, each company and each investor.
import type { Dataset } from '../../dataset/dataset.ts';
import { labelOf } from '../../dataset/taxonomy.ts';
import { LAYERS } from '../../model/segment.ts';
import { eventEntries } from './event-entries.ts';
import { compareEntries, type FeedEntry, urnOf } from './feed-entry.ts';
import type { Feed } from './feed-formats.ts';
import { rulingEntries } from './ruling-entries.ts';

/** Most entries of a feed. */
export const FEED_SIZE = { broad: 100, narrow: 50 } as const;

/** Every entry once, newest first. */
export function listEntries(dataset: Dataset): FeedEntry[] {
  const entries = [
    ...dataset.events.flatMap(event => eventEntries(dataset, event)),
    ...rulingEntries(dataset),
  ];
  return [...new Map(entries.map(entry => [entry.id, entry])).values()].sort(compareEntries);
}

function feedOf(
  dataset: Dataset,
  path: string,
  title: string,
  page: string,
  entries: readonly FeedEntry[],
  size: number,
): Feed {
  const some = entries.slice(0, size);
  const newest = some
    .map(entry => entry.updated)
    .sort()
    .at(-1);
  return {
    path,
    id: urnOf(path),
    title,
    about:
      'Funding events read from public sources, newest first; a change to one and a correction are entries of their own.',
    page,
    updated: newest ?? dataset.recorded ?? '1970-01-01T00:00:00Z',
    entries: some,
  };
}

function groupBy(entries: readonly FeedEntry[], keysOf: (entry: FeedEntry) => readonly string[]) {
  const groups = new Map<string, FeedEntry[]>();
  for (const entry of entries)
    for (const key of new Set(keysOf(entry))) {
      const some = groups.get(key);
      if (some) some.push(entry);
      else groups.set(key, [entry]);
    }
  return groups;
}

/** Paths of feeds without their endings. */
export const FEED_PATH = {
  all: '/feeds/all',
  layer: (id: string) => `/feeds/layers/${id}`,
  company: (id: string) => `/feeds/companies/${id}`,
  investor: (id: string) => `/feeds/investors/${id}`,
} as const;

/** Every feed by its path. */
export function makeFeeds(dataset: Dataset): ReadonlyMap<string, Feed> {
  const entries = listEntries(dataset);
  const byLayer = groupBy(entries, entry => (entry.layer === null ? [] : [entry.layer]));
  const byCompany = groupBy(entries, entry => (entry.companyId === null ? [] : [entry.companyId]));
  const byInvestor = groupBy(entries, entry => entry.investorIds);
  const { broad, narrow } = FEED_SIZE;
  const feeds = [
    feedOf(dataset, FEED_PATH.all, 'Tributary: all events', '/events/', entries, broad),
    ...LAYERS.map(layer =>
      feedOf(
        dataset,
        FEED_PATH.layer(layer),
        `Tributary: ${labelOf(dataset.ledger.taxonomy, 'layers', layer)}`,
        '/events/',
        byLayer.get(layer) ?? [],
        broad,
      ),
    ),
    ...[...dataset.companies.values()].map(({ id, name }) =>
      feedOf(
        dataset,
        FEED_PATH.company(id),
        `Tributary: ${name}`,
        `/companies/${id}/`,
        byCompany.get(id) ?? [],
        narrow,
      ),
    ),
    ...[...dataset.investors.values()].map(({ id, name }) =>
      feedOf(
        dataset,
        FEED_PATH.investor(id),
        `Tributary: what ${name} backs`,
        `/investors/${id}/`,
        byInvestor.get(id) ?? [],
        narrow,
      ),
    ),
  ];
  return new Map(feeds.map(feed => [feed.path, feed]));
}
