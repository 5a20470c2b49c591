// A feed as Atom (RFC 4287) and as JSON Feed 1.1.
import { LICENCE } from '../data-package.ts';
import { addressOf, type Place } from '../place.ts';
import type { FeedEntry } from './feed-entry.ts';

export interface Feed {
  /** Path without the ending: `/feeds/all`. */
  readonly path: string;
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** Path of the page that the feed is the feed of. */
  readonly page: string;
  readonly updated: string;
  readonly entries: readonly FeedEntry[];
}

/** Characters that XML 1.0 does not allow, even escaped. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go.
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

export function escapeXml(text: string): string {
  return text
    .toWellFormed()
    .replace(NOT_XML, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

const element = (name: string, text: string, attributes = '') =>
  `<${name}${attributes}>${escapeXml(text)}</${name}>`;
const link = (rel: string, href: string, type?: string) =>
  `<link rel="${rel}"${type ? ` type="${type}"` : ''} href="${escapeXml(href)}"/>`;

function atomEntry(entry: FeedEntry, place: Place): string {
  return [
    '<entry>',
    element('id', entry.id),
    element('title', entry.title, ' type="text"'),
    link('alternate', addressOf(place, entry.path), 'text/html'),
    ...(entry.source === null ? [] : [link('via', entry.source)]),
    ...(entry.published === null ? [] : [element('published', entry.published)]),
    element('updated', entry.updated),
    ...entry.tags.map(tag => `<category term="${escapeXml(tag)}"/>`),
    element('summary', entry.text, ' type="text"'),
    '</entry>',
  ].join('\n');
}

/** Atom. Where the site's host is not known, addresses are relative to the feed's own, which Atom allows. */
export function atomFeed(feed: Feed, place: Place): string {
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    element('id', feed.id),
    element('title', feed.title, ' type="text"'),
    element('subtitle', feed.about, ' type="text"'),
    link('self', addressOf(place, `${feed.path}.atom`), 'application/atom+xml'),
    link('alternate', addressOf(place, feed.page), 'text/html'),
    element('updated', feed.updated),
    '<author><name>Tributary</name></author>',
    element('rights', LICENCE.title, ' type="text"'),
    ...feed.entries.map(entry => atomEntry(entry, place)),
    '</feed>',
  ].join('\n')}\n`;
}

/** JSON Feed. Its addresses must be whole, so they are left out where the site's host is not known. */
export function jsonFeed(feed: Feed, place: Place): string {
  const whole = (name: string, path: string) =>
    place.site === null ? {} : { [name]: addressOf(place, path) };
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    ...whole('home_page_url', feed.page),
    ...whole('feed_url', `${feed.path}.json`),
    description: feed.about,
    language: 'en',
    authors: [{ name: 'Tributary' }],
    items: feed.entries.map(entry => ({
      id: entry.id,
      ...whole('url', entry.path),
      ...(entry.source === null ? {} : { external_url: entry.source }),
      title: entry.title,
      content_text: entry.text,
      ...(entry.published === null ? {} : { date_published: entry.published }),
      date_modified: entry.updated,
      tags: entry.tags,
    })),
  })}\n`;
}
