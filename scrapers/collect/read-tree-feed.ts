// The tree reader: RSS of every age, RDF and Atom to a feed, from elements with canonical names.

import { hrefByRel } from './atom-link.ts';
import type { Feed, FeedFormat, FeedItem } from './feed.ts';
import { tidy, titleToText } from './html-to-text.ts';
import { parseFeedDate } from './parse-date.ts';
import { elements, settleBases, textOf, type XmlElement } from './read-xml-tree.ts';
import { asProse, asTitle } from './text-construct.ts';
import { webAddress } from './web-address.ts';

/** An item before the gaps are filled that need another field or the feed. */
export interface RawItem extends Omit<FeedItem, 'derived'> {
  enclosure: string | null;
  /** The identifier, if it may be taken for an address. */
  permalink: string | null;
}

export interface RawFeed extends Omit<Feed, 'items' | 'readers' | 'repairs' | 'partial'> {
  items: RawItem[];
}

const NATIVE = new Set(['', 'rss', 'atom']);

/** Children of a given `space:name`, in the order in which the names are listed; bare names are the feed's own. */
function pick(parent: XmlElement, native: string, ...names: string[]): XmlElement[] {
  const found: XmlElement[] = [];
  const children = elements(parent);
  for (const wanted of names) {
    const colon = wanted.indexOf(':');
    const space = colon === -1 ? null : wanted.slice(0, colon);
    const name = wanted.slice(colon + 1);
    for (const child of children) {
      if (child.name !== name) continue;
      if (space === null ? child.space === '' || child.space === native : child.space === space)
        found.push(child);
    }
  }
  return found;
}

function first<T>(list: readonly XmlElement[], read: (element: XmlElement) => T | null): T | null {
  for (const element of list) {
    const value = read(element);
    if (value !== null) return value;
  }
  return null;
}

const asDate = (element: XmlElement): string | null => parseFeedDate(textOf(element));
const asText = (element: XmlElement): string | null => tidy(textOf(element)) || null;

/** Names of people, whether written `name`, `mail (name)` or as an Atom person. */
function asPerson(element: XmlElement): string | null {
  const named = elements(element, 'name')[0] ?? elements(element, 'title')[0];
  const text = titleToText(named ? textOf(named) : elements(element).length > 0 ? '' : textOf(element));
  if (text === '') {
    const mail = elements(element, 'email')[0];
    return mail ? tidy(textOf(mail)) || null : null;
  }
  const inParentheses = /^\S+@\S+\s*\((.+)\)$/.exec(text);
  const beforeAddress = /^(.+?)\s*[<(]\s*(?:mailto:)?[^\s@]+@[^\s@]+[>)]$/.exec(text);
  return (inParentheses?.[1] ?? beforeAddress?.[1] ?? text).trim();
}

function people(list: readonly XmlElement[]): string[] {
  const names = list.map(asPerson).filter((name): name is string => name !== null);
  return [...new Set(names)];
}

const asAddress = (element: XmlElement): string | null =>
  webAddress(
    textOf(element) || element.attributes['href'] || element.attributes['rdf:resource'],
    element.base,
  );

const SUMMARIES =
  'atom:summary dc:description dcterms:abstract itunes:summary googleplay:description media:description abstract itunes:subtitle'.split(
    ' ',
  );
const PUBLISHED =
  'pubdate published issued atom:published atom:issued dc:date dcterms:issued created atom:created dcterms:created dc:created date news:publication_date'.split(
    ' ',
  );
const UPDATED =
  'updated modified atom:updated atom:modified dcterms:modified dc:modified lastbuilddate'.split(' ');

/** The first kind of date that can be read; of several of one kind the last, since editors append. */
function dateOf(item: XmlElement, native: string, names: readonly string[]): string | null {
  for (const name of names) {
    const date = first(pick(item, native, name).reverse(), asDate);
    if (date) return date;
  }
  return null;
}

function readItem(item: XmlElement, native: string, isAtom: boolean): RawItem {
  const atomLinks = elements(item, 'link').filter(
    link => link.attributes['href'] !== undefined && NATIVE.has(link.space),
  );
  const guid = pick(item, native, 'guid', 'id', 'atom:id')[0];
  const about = item.attributes['rdf:about']?.trim() || null;
  const id = (guid ? textOf(guid).trim() : '') || about || first(pick(item, native, 'dc:identifier'), asText);
  const isPermalink =
    guid?.name === 'guid' ? guid.attributes['ispermalink']?.trim().toLowerCase() !== 'false' : true;
  const permalink = /^https?:\/\//i.test(id ?? '') ? webAddress(id!, item.base) : null;
  const original = first(pick(item, native, 'feedburner:origlink'), asAddress);
  const written = first(
    pick(item, native, 'link').filter(link => link.attributes['href'] === undefined),
    asAddress,
  );
  const source = pick(item, native, 'source')[0];
  const content = first(
    pick(item, native, 'content:encoded', 'content', 'atom:content', 'fullitem', 'xhtml:body', 'body'),
    element => asProse(element, isAtom || element.space === 'atom'),
  );
  const prose = (element: XmlElement): string | null => asProse(element, isAtom || element.space === 'atom');
  // RSS has "description", Atom "summary", and some feeds have both: the first in the document is the summary.
  const stated = elements(item).filter(
    child =>
      (child.name === 'summary' || child.name === 'description') &&
      (child.space === '' || child.space === native),
  );
  const summary = first(
    [
      ...stated,
      ...pick(item, native, ...SUMMARIES),
      ...elements(item, 'group')
        .filter(group => group.space === 'media')
        .flatMap(group => elements(group, 'description')),
    ],
    prose,
  );
  const enclosure = pick(item, native, 'enclosure', 'media:content')[0];
  const own = people(
    pick(
      item,
      native,
      'author',
      'dc:creator',
      'atom:author',
      'dc:author',
      'creator',
      'itunes:author',
      'contributor',
    ),
  );
  return {
    id,
    title: first(
      pick(item, native, 'title', 'atom:title', 'dc:title', 'media:title', 'itunes:title'),
      element => asTitle(element, isAtom || element.space === 'atom'),
    ),
    link:
      original ??
      written ??
      hrefByRel(atomLinks, 'alternate') ??
      (isPermalink && guid?.name === 'guid' ? permalink : null) ??
      (about ? webAddress(about, item.base) : null),
    published: dateOf(item, native, PUBLISHED),
    updated: dateOf(item, native, UPDATED),
    summary: summary ?? content,
    ...(content ? { content } : {}),
    authors: own.length > 0 ? own : people(source ? elements(source, 'author') : []),
    ...(source
      ? { origin: { name: asTitle(source, false), url: webAddress(source.attributes['url'], source.base) } }
      : {}),
    enclosure:
      hrefByRel(atomLinks, 'enclosure', 'via', 'related') ??
      webAddress(enclosure?.attributes['url'] ?? enclosure?.attributes['rdf:resource'], item.base),
    permalink,
  };
}

const ALONE = new Set(['entry', 'item']);
const ROOTS = new Set(['rss', 'rdf', 'feed', 'channel']);

/** The element that is the feed: the root, or the first such element inside whatever wraps it. */
export function findFeedRoot(roots: readonly XmlElement[]): XmlElement | null {
  // One entry on its own, and a note that the feed has moved, are feeds only as whole documents.
  const alone = roots.find(root => ['entry', 'item', 'redirect'].includes(root.name));
  if (alone) return alone;
  let level: XmlElement[] = [...roots];
  for (let depth = 0; depth < 12 && level.length > 0; depth += 1) {
    const found = level.find(
      element => ROOTS.has(element.name) && !['svg', 'media', 'itunes'].includes(element.space),
    );
    if (found) return found;
    level = level.flatMap(element => elements(element));
  }
  return null;
}

/** Items in order; one that was never closed holds the next, so those inside are lifted out, empty ones dropped. */
function collectItems(parents: readonly XmlElement[]): XmlElement[] {
  const found: XmlElement[] = [];
  const visit = (element: XmlElement, depth: number): void => {
    for (const child of elements(element)) {
      const isItem = (child.name === 'item' || child.name === 'entry') && NATIVE.has(child.space);
      if (isItem && elements(child).length > 0) found.push(child);
      if ((isItem || child.name === 'items' || child.name === 'channel') && depth < 400)
        visit(child, depth + 1);
    }
  };
  for (const parent of parents) visit(parent, 0);
  return found;
}

/** The site's address, or the feed's own, where the feed states one in full. */
function statedAddress(channel: XmlElement, native: string): string | null {
  const stated = [
    ...pick(channel, native, 'link').map(link => link.attributes['href'] ?? textOf(link)),
    channel.attributes['rdf:about'],
  ];
  for (const value of stated) {
    const address = webAddress(value, null);
    if (address) return address;
  }
  return null;
}

/** Reads RSS, RDF or Atom from its root element; `address` is where the document came from. */
export function readTreeFeed(root: XmlElement, address: string | null): RawFeed {
  const isAtom = root.name === 'feed' || root.name === 'entry';
  const native = isAtom ? 'atom' : 'rss';
  const format: FeedFormat = isAtom ? 'atom' : root.name === 'rdf' ? 'rdf' : 'rss';
  const channel = isAtom ? root : (elements(root, 'channel')[0] ?? root);
  const stated = statedAddress(channel, native);
  // Atom's relative links belong to the document; RSS has no rule, and its relative links mean the site.
  // A feed that lives with a service speaks of the site in both.
  const isHosted = stated !== null && address !== null && new URL(stated).host !== new URL(address).host;
  settleBases(root, isAtom && !isHosted ? (address ?? stated) : (stated ?? address));
  const links = elements(channel, 'link').filter(link => NATIVE.has(link.space));
  const written = first(
    pick(channel, native, 'link').filter(link => link.attributes['href'] === undefined),
    asAddress,
  );
  const id = first(pick(channel, native, 'id'), asText);
  const link =
    written ??
    first(pick(channel, native, 'newlocation'), asAddress) ??
    hrefByRel(links, 'alternate', 'via', 'related') ??
    (/^https?:/i.test(id ?? '') ? webAddress(id!, channel.base) : null) ??
    webAddress(channel.attributes['rdf:about'], channel.base);
  const feedPeople = people(
    pick(channel, native, 'author', 'dc:creator', 'atom:author', 'itunes:author', 'managingeditor'),
  );
  const items = (ALONE.has(root.name) ? [root] : collectItems([root])).map(item =>
    readItem(item, native, isAtom),
  );
  for (const item of items) if (item.authors.length === 0) item.authors = feedPeople;
  const ttl = Number(first(pick(channel, native, 'ttl'), asText));
  return {
    format,
    title: first(
      pick(channel, native, 'title', 'atom:title', 'dc:title', 'media:title', 'itunes:title'),
      element => asTitle(element, isAtom || element.space === 'atom'),
    ),
    link,
    language: first(pick(channel, native, 'language', 'dc:language'), asText) ?? root.language,
    ttl: Number.isInteger(ttl) && ttl > 0 ? ttl : null,
    items,
  };
}
