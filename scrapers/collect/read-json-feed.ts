// The JSON reader: JSON Feed 1 and 1.1, and RSS written as JSON, to the same raw feed that the tree reader makes.
import { StopSource } from './collect-error.ts';
import { JSON_CONTROLS } from './control-characters.ts';
import { htmlToLines, tidy, titleToText } from './html-to-text.ts';
import { parseFeedDate } from './parse-date.ts';
import type { RawFeed, RawItem } from './read-tree-feed.ts';
import { webAddress } from './web-address.ts';

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const asList = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** A string wherever a converter from XML may have put it: plain, or under one of the usual keys. */
function asString(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (!isObject(value)) return null;
  for (const key of ['#value', '#text', '_', '$t', '__text', 'value', '#cdata-section']) {
    if (key in value) return asString(value[key]);
  }
  return null;
}

const orNull = (text: string): string | null => (text === '' ? null : text);
const asTitle = (value: unknown): string | null => orNull(titleToText(asString(value) ?? ''));
const asHtml = (value: unknown): string | null => orNull(htmlToLines(asString(value) ?? ''));
const asPlain = (value: unknown): string | null => orNull(tidy(asString(value) ?? ''));

function asPeople(...values: unknown[]): string[] {
  const names = values
    .flatMap(asList)
    .map(person =>
      titleToText(
        (isObject(person) ? (asString(person['name']) ?? asString(person)) : asString(person)) ?? '',
      ),
    )
    .filter(name => name !== '');
  return [...new Set(names)];
}

function parse(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    try {
      // Raw control characters inside strings are the usual fault.
      return JSON.parse(text.replace(JSON_CONTROLS, ' '));
    } catch (cause) {
      throw new StopSource('parse-failed', {
        place,
        found: `JSON that breaks off or is wrong (${(cause as Error).message})`,
        expected: 'a JSON feed',
        cause,
      });
    }
  }
}

/** Reads a feed written in JSON; throws when the JSON is none. */
export function readJsonFeed(text: string, base: string | null, place: string): RawFeed {
  const top = parse(text.replace(/^\ufeff/, '').trim(), place);
  if (isObject(top)) {
    if (isObject(top['rss'])) return readRssInJson(top['rss'], base);
    if (isObject(top['channel'])) return readRssInJson(top, base);
    if (Array.isArray(top['items']) || String(top['version'] ?? '').includes('jsonfeed.org'))
      return readItems(top, base);
  }
  throw new StopSource('not-a-feed', {
    place,
    found: 'JSON of another kind',
    expected: 'JSON Feed (with "version" and "items") or RSS in JSON',
  });
}

function readItems(top: Json, base: string | null): RawFeed {
  const home = webAddress(
    asString(top['home_page_url']),
    webAddress(asString(top['feed_url']), base) ?? base,
  );
  const around = home ?? webAddress(asString(top['feed_url']), base) ?? base;
  const feedPeople = asPeople(top['authors'], top['author']);
  const items = asList(top['items'])
    .filter(isObject)
    .map((item): RawItem => {
      const id = asPlain(item['id']);
      const content = asHtml(item['content_html']) ?? asPlain(item['content_text']);
      const own = asPeople(item['authors'], item['author']);
      const attachment = asList(item['attachments']).find(isObject);
      return {
        id,
        title: asTitle(item['title']),
        link: webAddress(asString(item['url']), around) ?? webAddress(asString(item['external_url']), around),
        published: parseFeedDate(asString(item['date_published'])),
        updated: parseFeedDate(asString(item['date_modified'])),
        summary: asTitle(item['summary']) ?? content,
        ...(content ? { content } : {}),
        authors: own.length > 0 ? own : feedPeople,
        enclosure: webAddress(asString(attachment?.['url']), around),
        permalink: /^https?:\/\//i.test(id ?? '') ? webAddress(id, around) : null,
      };
    });
  return {
    format: 'json-feed',
    title: asTitle(top['title']),
    link: home ?? webAddress(asString(top['feed_url']), base),
    language: asPlain(top['language']),
    ttl: null,
    items,
  };
}

function readRssInJson(rss: Json, base: string | null): RawFeed {
  const channel = asList(rss['channel']).find(isObject) ?? {};
  const link = webAddress(asString(channel['link']), base);
  const items = [...asList(channel['item']), ...asList(rss['item'])].filter(isObject).map((item): RawItem => {
    const guid = asList(item['guid'])[0];
    const id = asPlain(guid);
    const marked = isObject(guid) ? String(guid['isPermaLink'] ?? guid['@isPermaLink'] ?? 'true') : 'true';
    const permalink = /^https?:\/\//i.test(id ?? '') ? webAddress(id, base) : null;
    const content = asHtml(item['content:encoded']);
    const enclosure = asList(item['enclosure']).find(isObject);
    return {
      id,
      title: asTitle(item['title']),
      link: webAddress(asString(item['link']), link ?? base) ?? (marked === 'false' ? null : permalink),
      published: parseFeedDate(asString(item['pubDate']) ?? asString(item['dc:date'])),
      updated: parseFeedDate(asString(item['atom:updated'])),
      summary: asHtml(item['description']) ?? content,
      ...(content ? { content } : {}),
      authors: asPeople(item['author'], item['dc:creator']),
      enclosure: webAddress(asString(enclosure?.['url']), base),
      permalink,
    };
  });
  const ttl = Number(asString(channel['ttl']));
  return {
    format: 'rss-in-json',
    title: asTitle(channel['title']),
    link,
    language: asPlain(channel['language']),
    ttl: Number.isInteger(ttl) && ttl > 0 ? ttl : null,
    items,
  };
}
