// An article page to its facts: address, dates, people, paywall, and readable text for extraction only, never for keeping.
import { type CheerioAPI, load } from 'cheerio';
import { addressKey, cleanAddress } from './canonical-url.ts';
import { htmlToText, tidy, titleToText } from './html-to-text.ts';
import { parseFeedDate } from './parse-date.ts';
import { webAddress } from './web-address.ts';

export interface Article {
  readonly url: string;
  readonly title: string | null;
  readonly description: string | null;
  readonly site: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly authors: readonly string[];
  readonly isPaywalled: boolean;
  readonly text: string | null;
}

type Json = Record<string, unknown>;
const TEXT_LENGTH = 20_000;
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|PressRelease)$/;
/** Where a release ends and its boilerplate begins, whose figures are old. */
const END_OF_STORY =
  /^(?:About [A-Z0-9].{0,80}|Forward[- ]Looking Statements?.*|(?:Media|Press|Investor)(?: Relations)? Contacts?:?.*|###|# # #|-?ENDS?-?)$/i;

/** A short heading or item of a list that names a sum is news and no part of a menu. */
const SUM = /[$€£¥₹]\s?\d/;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const asText = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? titleToText(value) : null;

/** Every object of every JSON-LD block, graphs and lists laid open; broken blocks are passed over. */
function linkedData($: CheerioAPI): Json[] {
  const found: Json[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > 6 || found.length > 200) return;
    if (Array.isArray(value)) for (const entry of value) visit(entry, depth + 1);
    else if (isObject(value)) {
      found.push(value);
      visit(value['@graph'], depth + 1);
      visit(value['mainEntity'], depth + 1);
    }
  };
  $('script[type="application/ld+json"]').each((_, element) => {
    try {
      visit(JSON.parse($(element).text().trim()), 0);
    } catch {
      // A malformed block says nothing; the others still may.
    }
  });
  return found;
}

function typeOf(data: Json): string {
  const type = data['@type'];
  return Array.isArray(type) ? type.join(' ') : String(type ?? '');
}

function peopleOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : [value];
  return list
    .map(person => (isObject(person) ? asText(person['name']) : asText(person)))
    .filter((name): name is string => name !== null);
}

const isFalse = (value: unknown): boolean =>
  value === false || (typeof value === 'string' && value.toLowerCase() === 'false');

/** The canonical address, believed only where it stays on the same site. */
function canonicalOf($: CheerioAPI, address: string): string {
  const site = (url: string): string =>
    new URL(url).hostname
      .replace(/^www\./, '')
      .split('.')
      .slice(-2)
      .join('.');
  for (const written of [
    $('link[rel="canonical"]').attr('href'),
    $('meta[property="og:url"]').attr('content'),
  ]) {
    const full = webAddress(written, address);
    if (full && site(full) === site(address) && addressKey(full) !== addressKey(new URL(address).origin))
      return cleanAddress(full) ?? full;
  }
  return cleanAddress(address) ?? address;
}

/** The element that holds most of the paragraphs, and their text up to where the boilerplate begins. */
function textOf($: CheerioAPI): string | null {
  $(
    'script, style, noscript, nav, header nav, footer, aside, form, figure, iframe, [hidden], [aria-hidden="true"]',
  ).remove();
  const candidates = $(
    '[itemprop="articleBody"], article, main, [role="main"], .article-body, .entry-content, .post-content',
  ).toArray();
  const size = (element: (typeof candidates)[number]): number => $(element).find('p').text().length;
  const best = candidates.sort((a, b) => size(b) - size(a))[0];
  const root = best && size(best) > 200 ? $(best) : $('body');
  const paragraphs: string[] = [];
  for (const element of root.find('p, h2, h3, li').toArray()) {
    const text = htmlToText($(element).html() ?? '');
    if (END_OF_STORY.test(text)) break;
    if (text !== '' && ($(element).is('p') || text.length > 40 || SUM.test(text))) paragraphs.push(text);
  }
  if (paragraphs.length === 0) {
    const text = htmlToText(root.html() ?? '');
    return text === '' ? null : text.slice(0, TEXT_LENGTH);
  }
  return [...new Set(paragraphs)].join('\n').slice(0, TEXT_LENGTH);
}

/** Reads an article page; `address` is where it answered. */
export function readArticle(html: string, address: string): Article {
  const $ = load(html);
  const meta = (...names: string[]): string | null => {
    for (const name of names) {
      const found = $(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
        .first()
        .attr('content');
      if (found?.trim()) return tidy(titleToText(found));
    }
    return null;
  };
  const data = linkedData($);
  const article = data.find(entry => ARTICLE_TYPE.test(typeOf(entry))) ?? {};
  const parts = Array.isArray(article['hasPart']) ? article['hasPart'] : [article['hasPart']];
  const publisher = isObject(article['publisher']) ? asText(article['publisher']['name']) : null;
  const authors = [
    ...peopleOf(article['author']),
    ...[meta('author', 'article:author')].filter(
      (name): name is string => name !== null && !/^https?:/.test(name),
    ),
  ];
  const url = canonicalOf($, address);
  return {
    url,
    title:
      asText(article['headline']) ??
      meta('og:title', 'twitter:title') ??
      (titleToText($('title').first().text()) || null),
    description:
      meta('og:description', 'description', 'twitter:description') ?? asText(article['description']),
    site: meta('og:site_name') ?? publisher,
    published:
      parseFeedDate(asText(article['datePublished'])) ??
      parseFeedDate(meta('article:published_time', 'datePublished', 'date', 'dc.date', 'parsely-pub-date')) ??
      parseFeedDate(
        $('[itemprop="datePublished"]').first().attr('datetime') ??
          $('article time[datetime], time[datetime]').first().attr('datetime'),
      ),
    modified:
      parseFeedDate(asText(article['dateModified'])) ??
      parseFeedDate(meta('article:modified_time', 'dateModified')),
    authors: [...new Set(authors)],
    isPaywalled:
      isFalse(article['isAccessibleForFree']) ||
      parts.some(part => isObject(part) && isFalse(part['isAccessibleForFree'])) ||
      /^(?:locked|metered|paid)$/i.test(meta('article:content_tier') ?? ''),
    text: textOf($),
  };
}
