// Bytes to a feed: decode, repair, read with rss-parser, fill with the tree reader what it loses, close the gaps.
import { StopSource } from './collect-error.ts';
import { decodeBytes } from './decode-bytes.ts';
import type { Feed, FeedItem, FeedItemField, Reader } from './feed.ts';
import { tidy } from './html-to-text.ts';
import { readJsonFeed } from './read-json-feed.ts';
import { findFeedRoot, type RawFeed, type RawItem, readTreeFeed } from './read-tree-feed.ts';
import { readWithRssParser } from './read-with-rss-parser.ts';
import { readXmlTree, type XmlElement } from './read-xml-tree.ts';
import { repairXml } from './repair-xml.ts';

export interface FeedInput {
  readonly bytes: Uint8Array;
  readonly contentType?: string | undefined;
  /** Where the bytes came from, to resolve relative addresses. */
  readonly base?: string | undefined;
  /** Name for messages: an address or a file. */
  readonly place: string;
}

// Above this size rss-parser's memory would not fit its worker; the tree reader alone sees as much.
const RSS_PARSER_LIMIT = 1_500_000;
const TITLE_LENGTH = 100;

class Credits {
  readonly readers: Feed['readers'] = {};

  give(reader: Reader, field: string): void {
    const fields = this.readers[reader] ?? {};
    this.readers[reader] = fields;
    fields[field] = (fields[field] ?? 0) + 1;
  }
}

/** Reads any feed format; throws a StopSource that says what was found when it is none. */
export async function readFeed(input: FeedInput): Promise<Feed> {
  const { place } = input;
  const decoded = decodeBytes(input.bytes, input.contentType);
  const repairs = [...decoded.repairs];
  const base = input.base ?? null;
  const head = decoded.text.slice(0, 4096).replace(/^[\ufeff\s]+/, '');
  if (head === '' && decoded.text.trim() === '') {
    throw new StopSource('empty-body', { place, found: 'nothing', expected: 'a feed' });
  }
  const credits = new Credits();
  if (head.startsWith('{') || head.startsWith('[')) {
    const raw = readJsonFeed(decoded.text, base, place);
    for (const item of raw.items) creditAll(item, credits);
    if (raw.title) credits.give('json', 'feed.title');
    if (raw.link) credits.give('json', 'feed.link');
    return finish(raw, credits, repairs, false);
  }
  // Pages are full of tags that are never closed: they must be named before they are taken for nesting.
  if (
    /^(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html)\b/i.test(head) &&
    !/<(?:\w+:)?(?:rss|feed|rdf)\b/i.test(decoded.text)
  ) {
    throw nameOther([], decoded.text, place);
  }
  const repaired = repairXml(decoded.text, place);
  repairs.push(...repaired.repairs);
  const roots = readXmlTree(repaired.xml);
  const root = findFeedRoot(roots);
  if (!root) throw nameOther(roots, decoded.text, place);
  if (!roots.includes(root)) repairs.push(`unwrapped the feed from <${roots[0]?.name ?? '?'}>`);
  const raw = readTreeFeed(root, base);
  if (repaired.xml.length <= RSS_PARSER_LIMIT && roots.includes(root))
    await consult(repaired.xml, base, raw, credits);
  else creditTree(raw, credits);
  return finish(raw, credits, repairs, repaired.partial);
}

const RAW_FIELDS = ['id', 'title', 'link', 'published', 'updated', 'summary'] as const;

function creditAll(item: RawItem, credits: Credits): void {
  for (const field of RAW_FIELDS) if (item[field]) credits.give('json', field);
}

function creditTree(raw: RawFeed, credits: Credits): void {
  if (raw.title) credits.give('tree', 'feed.title');
  if (raw.link) credits.give('tree', 'feed.link');
  for (const item of raw.items) for (const field of RAW_FIELDS) if (item[field]) credits.give('tree', field);
}

/**
 * rss-parser's reading stands wherever the tree agrees or is silent; where they differ the tree is right by
 * measurement (markup in titles, namespaces, bases, several links), so it fills or replaces.
 */
async function consult(xml: string, base: string | null, raw: RawFeed, credits: Credits): Promise<void> {
  const reading = await readWithRssParser(xml, base);
  const aligned = reading !== null && reading.items.length === raw.items.length;
  if (!reading || !aligned) return creditTree(raw, credits);
  const settle = (field: string, tree: string | null, parser: string | null): string | null => {
    if (parser !== null && (tree === null || tree === parser)) {
      credits.give('rss-parser', field);
      return parser;
    }
    if (tree !== null) credits.give('tree', field);
    return tree;
  };
  raw.title = settle('feed.title', raw.title, reading.title);
  raw.link = settle('feed.link', raw.link, reading.link);
  raw.items.forEach((item, index) => {
    const other = reading.items[index]!;
    item.id = settle('id', item.id, other.id);
    item.title = settle('title', item.title, other.title);
    item.link = settle('link', item.link, other.link);
    // rss-parser has one date, and gives the update for a publication that was not stated: only agreement counts.
    if (item.published !== null)
      credits.give(item.published === other.date ? 'rss-parser' : 'tree', 'published');
    if (item.updated !== null) credits.give('tree', 'updated');
    if (item.published === null && item.updated === null && other.date !== null) {
      item.published = other.date;
      credits.give('rss-parser', 'published');
    }
    // Where the tree saw no prose (a picture in base64), rss-parser would offer its bytes as text.
    if (item.summary !== null) item.summary = settle('summary', item.summary, other.summary);
  });
}

function shorten(text: string): string {
  const characters = [...tidy(text)];
  if (characters.length <= TITLE_LENGTH) return characters.join('');
  return `${characters.slice(0, TITLE_LENGTH).join('').trimEnd()}…`;
}

/** Conventions for what a feed leaves out: title from summary, then address; link from id, enclosure, then site. */
function finish(raw: RawFeed, credits: Credits, repairs: string[], partial: boolean): Feed {
  const items = raw.items.map((item): FeedItem => {
    const derived: FeedItemField[] = [];
    const { enclosure, permalink, ...rest } = item;
    const link = item.link ?? permalink ?? enclosure ?? raw.link;
    if (item.link === null && link !== null) derived.push('link');
    const title = item.title ?? (item.summary ? shorten(item.summary) : null) ?? link;
    if (item.title === null && title !== null) derived.push('title');
    const id = item.id ?? item.link ?? permalink;
    if (item.id === null && id !== null) derived.push('id');
    if (item.content !== undefined && item.summary === item.content) derived.push('summary');
    return { ...rest, id, title, link, derived };
  });
  return {
    format: raw.format,
    title: raw.title ?? raw.link,
    link: raw.link,
    language: raw.language,
    ttl: raw.ttl,
    items,
    readers: credits.readers,
    repairs: [...new Set(repairs)],
    partial,
  };
}

const CONSENT =
  /consent\.(?:google|youtube|yahoo)|cookie[- ]?consent|before you continue|cmp-?(?:container|wall)|privacy[- ]?gate/i;

/** Says what else this is, in words that help whoever reads the status page. */
function nameOther(roots: readonly XmlElement[], text: string, place: string): StopSource {
  const root = roots[0];
  const expected = 'RSS, Atom, RDF or JSON Feed';
  const isPage =
    ['html', 'head', 'body'].includes(root?.name ?? '') ||
    /<(?:!doctype\s+html|html)\b/i.test(text.slice(0, 5_000));
  if (isPage) {
    const title = /<title[^>]*>([^<]{0,120})/i.exec(text)?.[1]?.trim();
    const named = `a web page${title ? ` titled ${JSON.stringify(title)}` : ''}`;
    if (CONSENT.test(text.slice(0, 200_000))) {
      return new StopSource('consent-page', { place, found: `${named} that asks for consent`, expected });
    }
    const hint = /<link[^>]+type\s*=\s*["']application\/(?:rss|atom)\+xml["'][^>]*>/i.exec(
      text.slice(0, 200_000),
    )?.[0];
    const href = hint ? /href\s*=\s*["']([^"']+)["']/i.exec(hint)?.[1] : undefined;
    return new StopSource('web-page', {
      place,
      found: `${named}${href ? ` (its feed is at ${href})` : ''}`,
      expected,
    });
  }
  const names: Record<string, string> = {
    opml: 'a list of feeds (OPML)',
    urlset: 'a sitemap',
    sitemapindex: 'an index of sitemaps',
    error: 'an error document',
  };
  const found = root
    ? (names[root.name] ?? `XML with the root element <${root.name}>`)
    : `text that begins ${JSON.stringify(text.trim().slice(0, 60))}`;
  return new StopSource('not-a-feed', { place, found, expected });
}
