// Small feeds written for the tests of the feed reader, and their reading.
import { expect } from 'vitest';
import type { Feed, FeedItem } from '../../scrapers/collect/feed.ts';
import { readFeed } from '../../scrapers/collect/read-feed.ts';

/** Reads a feed from text or bytes. */
export const read = (
  text: string | Uint8Array,
  options: { contentType?: string; base?: string } = {},
): Promise<Feed> =>
  readFeed({ bytes: typeof text === 'string' ? Buffer.from(text) : text, place: 'test', ...options });

/** Feeds of one item: RSS 2.0, Atom, and Atom before it was a standard. */
export const rss = (item: string, channel = '', attributes = ''): string =>
  `<?xml version="1.0"?><rss version="2.0" ${attributes}><channel><title>Feed</title><link>https://site.example/</link>${channel}<item>${item}</item></channel></rss>`;
export const atom = (entry: string, feed = '', attributes = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>Feed</title><link href="https://site.example/"/>${feed}<entry>${entry}</entry></feed>`;
export const atom03 = (entry: string): string =>
  `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Feed</title><link rel="alternate" type="text/html" href="https://site.example/"/><entry>${entry}</entry></feed>`;

/** The one item of a feed. */
export async function item(text: string, options = {}): Promise<FeedItem> {
  const feed = await read(text, options);
  expect(feed.items).toHaveLength(1);
  return feed.items[0] as FeedItem;
}
