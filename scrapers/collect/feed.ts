// What a feed says once it is read: the shape that every reader fills and the feed adapter turns into documents.

export type Reader = 'rss-parser' | 'tree' | 'json';
export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json-feed' | 'rss-in-json';

export const FEED_ITEM_FIELDS = [
  'id',
  'title',
  'link',
  'published',
  'updated',
  'summary',
  'content',
  'authors',
] as const;
export type FeedItemField = (typeof FEED_ITEM_FIELDS)[number];

export interface FeedItem {
  /** The publisher's own identifier, verbatim; the link where there is none. */
  id: string | null;
  /** Plain text: no markup, entities decoded. */
  title: string | null;
  /** An http(s) address, resolved against the feed. */
  link: string | null;
  /** UTC instant, or as much of a date as was stated; never invented. */
  published: string | null;
  updated: string | null;
  /** Plain text of what the publisher offers as a summary, a line for each paragraph; of the content where it offers none. */
  summary: string | null;
  /** Plain text of the content, its lines kept, where the feed carries it. */
  content?: string;
  authors: string[];
  /** The outlet that a pointer feed names as the origin (Google News and the like). */
  origin?: { name: string | null; url: string | null };
  /** Fields that the item did not state and that were filled from others (a title from the summary …). */
  derived: FeedItemField[];
}

export interface Feed {
  format: FeedFormat;
  title: string | null;
  link: string | null;
  language: string | null;
  /** Minutes for which the feed itself says that it need not be asked again. */
  ttl: number | null;
  items: FeedItem[];
  /** How many fields each reader supplied, by field; `feed.title` and `feed.link` for the feed's own. */
  readers: Partial<Record<Reader, Record<string, number>>>;
  /** What had to be mended before it could be read, in words. */
  repairs: string[];
  /** The text breaks off: items may be missing, so nothing may be concluded from their absence. */
  partial: boolean;
}
