// Source of the kind `html-listing` → items: a page that lists stories, read by selectors that stand in data/sources.yaml.
import { type CheerioAPI, load } from 'cheerio';
import { z } from 'zod';
import type { Source } from '../../src/model/source.ts';
import type { Adapter, FoundItem, Visit, VisitTools } from '../collect/adapter.ts';
import { addressKey, cleanAddress } from '../collect/canonical-url.ts';
import { StopSource } from '../collect/collect-error.ts';
import { decodeBytes } from '../collect/decode-bytes.ts';
import { htmlToText } from '../collect/html-to-text.ts';
import { parseFeedDate } from '../collect/parse-date.ts';
import { readArticle } from '../collect/read-article.ts';
import { changed } from '../collect/read-json.ts';
import { webAddress } from '../collect/web-address.ts';

const selectorsSchema = z.strictObject({
  /** One card of the list, or the link itself. */
  item: z.string(),
  link: z.string().optional(),
  title: z.string().optional(),
  date: z.string().optional(),
  summary: z.string().optional(),
  /** Hidden twins and decoration to drop before anything is read. */
  remove: z.string().optional(),
  /** Pattern that the address of a story must match. */
  href: z.string().optional(),
  /** The day stands in the path, as /2026/07/01/. */
  date_from_path: z.boolean().optional(),
  /** The words of the path are the headline. */
  title_from_path: z.boolean().optional(),
  /** Fewer items than this mean that the page has changed. */
  minimum: z.number().int().positive().default(3),
  /** How many of the new stories to open for their date and text. */
  follow: z.number().int().nonnegative().default(0),
});
type Selectors = z.infer<typeof selectorsSchema>;

type Selection = ReturnType<CheerioAPI>;

function within(card: Selection, selector: string | undefined): Selection | null {
  if (!selector) return null;
  const inner = card.find(selector).first();
  if (inner.length > 0) return inner;
  return card.is(selector) ? card : null;
}

function dateFromPath(address: string): string | null {
  const match = /\/(\d{4})\/(\d{1,2})\/(\d{1,2})(?:\/|$)/.exec(new URL(address).pathname);
  return match
    ? parseFeedDate(`${match[1]}-${match[2]?.padStart(2, '0')}-${match[3]?.padStart(2, '0')}`)
    : null;
}

function titleFromPath(address: string): string {
  const last = new URL(address).pathname.split('/').filter(Boolean).at(-1) ?? '';
  return decodeURIComponent(last)
    .replace(/\.\w{2,5}$/, '')
    .replace(/[-_]+/g, ' ')
    .trim();
}

/** The date of a card: the attribute before the words, since words may be relative ("2 hours ago"). */
function dateOf(card: Selection, selectors: Selectors, address: string): string | null {
  if (selectors.date_from_path) return dateFromPath(address);
  const element = within(card, selectors.date ?? 'time');
  return parseFeedDate(element?.attr('datetime')) ?? parseFeedDate(element?.text());
}

function titleOf($: CheerioAPI, card: Selection, selectors: Selectors, address: string): string {
  if (selectors.title_from_path) return titleFromPath(address);
  const named = within(card, selectors.title) ?? within(card, 'h1, h2, h3, h4, h5, h6');
  if (named) return htmlToText(named.html() ?? '');
  const bare = $(card.toArray()).clone();
  bare.find('time, script, style').remove();
  return htmlToText(bare.html() ?? '') || (card.attr('aria-label') ?? card.attr('title') ?? '').trim();
}

/** The items of a listing page, by its selectors; throws a `changed` error when they no longer find enough. */
export function readListing(text: string, address: string, selectors: Selectors): FoundItem[] {
  const isXml = /^\s*<\?xml|^\s*<(?:urlset|rss|feed)\b/i.test(text);
  const $ = isXml ? load(text, { xml: true }) : load(text);
  if (selectors.remove) $(selectors.remove).remove();
  const base = webAddress($('base').attr('href'), address) ?? address;
  const wanted = selectors.href ? new RegExp(selectors.href) : null;
  const found = new Map<string, FoundItem>();
  for (const element of $(selectors.item).toArray()) {
    const card = $(element);
    const link = selectors.link
      ? within(card, selectors.link)
      : card.is('a[href]')
        ? card
        : within(card, 'a[href]');
    if (!link || link.attr('rel')?.split(/\s+/).includes('nofollow')) continue;
    const written = link.attr('href') ?? (isXml ? link.text() : '');
    const full = webAddress(written, base);
    const url = full ? cleanAddress(full) : null;
    if (!url || (wanted && !wanted.test(url)) || addressKey(url) === addressKey(address)) continue;
    // A selector like a[href*="/news/"] also finds the way back to the list.
    const isAbove =
      new URL(address).pathname.startsWith(new URL(url).pathname) &&
      new URL(address).host === new URL(url).host;
    const title = titleOf($, card, selectors, url);
    if (isAbove || title === '') continue;
    const summaryElement = within(card, selectors.summary);
    const summary = summaryElement ? htmlToText(summaryElement.html() ?? '') : null;
    const key = addressKey(url);
    const before = found.get(key);
    const item: FoundItem = {
      id: null,
      url,
      title,
      summary: summary || null,
      body: null,
      published: dateOf(card, selectors, url),
    };
    // A featured card repeats one of the list: the richer of the two counts.
    if (!before || (before.published === null && item.published !== null)) found.set(key, item);
  }
  if (found.size < selectors.minimum) {
    const title = $('title').first().text().trim();
    throw changed(
      address,
      `${found.size} items by the selector "${selectors.item}" on a page titled ${JSON.stringify(title)}`,
      `at least ${selectors.minimum}: the page has changed, or it is drawn by scripts`,
    );
  }
  return [...found.values()];
}

async function read(source: Source, { answer, get, cursor }: VisitTools): Promise<Visit> {
  const parsed = selectorsSchema.safeParse(source.options?.['selectors']);
  if (!parsed.success) {
    throw new StopSource('configuration', {
      place: source.id,
      found: `options.selectors that are not right (${parsed.error.issues.map(issue => `${issue.path.join('.')}: ${issue.message}`).join(' ')})`,
      expected: 'at least "item"',
    });
  }
  const selectors = parsed.data;
  const items = readListing(
    decodeBytes(answer.bytes, answer.contentType).text,
    answer.url || source.url,
    selectors,
  );
  if (selectors.follow === 0) return { items };
  const opened = new Set(Array.isArray(cursor) ? (cursor as string[]) : []);
  const enriched: FoundItem[] = [];
  const notes: string[] = [];
  let left = selectors.follow;
  for (const item of items) {
    if (left === 0 || opened.has(item.url)) {
      // Not opened yet is not seen yet: it waits for a later visit rather than enter without its date.
      if (opened.has(item.url) || item.published) enriched.push(item);
      continue;
    }
    left -= 1;
    opened.add(item.url);
    try {
      const page = await get({ url: item.url, accept: 'text/html' });
      const article = readArticle(decodeBytes(page.bytes, page.contentType).text, page.url);
      enriched.push({
        ...item,
        published: item.published ?? article.published,
        summary: item.summary ?? article.description,
        body: article.isPaywalled ? null : article.text,
      });
    } catch (error) {
      notes.push((error as Error).message);
      enriched.push(item);
    }
  }
  const present = new Set(items.map(item => item.url));
  return {
    items: enriched,
    partial: enriched.length < items.length,
    notes,
    cursor: [...opened].filter(url => present.has(url)),
  };
}

export const adapter: Adapter = {
  kind: 'html-listing',
  read,
  accept: 'text/html, application/xhtml+xml, application/xml;q=0.9',
};
