// Source of the kind `feed` → items: RSS, Atom, RDF or JSON Feed, whatever the publisher calls it.

import type { Source } from '../../src/model/source.ts';
import type { Adapter, FoundItem, Visit, VisitTools } from '../collect/adapter.ts';
import { cleanAddress } from '../collect/canonical-url.ts';
import type { Feed, FeedItem } from '../collect/feed.ts';

const SUMMARY_LENGTH = 2_000;
const BODY_LENGTH = 20_000;

/** "The post … appeared first on …", "Read more", "[…]": the blog engine's words, not the publisher's. */
const BOILERPLATE = [
  /\s*The post .{1,300} (?:appeared first|first appeared) on .{1,200}$/s,
  /\s*(?:Continue reading|Read (?:more|the full (?:story|article|post)))(?: (?:at|on|here|→|»).{0,100})?[.…»→]*\s*$/i,
  /\s*\[(?:…|\.\.\.|&hellip;)\]\s*$/,
];

function withoutBoilerplate(text: string): string {
  return BOILERPLATE.reduce((rest, pattern) => rest.replace(pattern, ''), text).trim();
}

/** At most `length` characters, cut between words. */
function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > length * 0.8 ? space : length).trimEnd()}…`;
}

/** " - Publisher" at the end of a title, dropped only where it is exactly the name of the source. */
function withoutSuffix(title: string, names: readonly (string | null | undefined)[]): string {
  for (const name of names) {
    if (!name) continue;
    for (const mark of [' - ', ' | ', ' – ', ' — ']) {
      if (title.endsWith(`${mark}${name}`) && title.length > name.length + mark.length) {
        return title.slice(0, -(name.length + mark.length)).trimEnd();
      }
    }
  }
  return title;
}

function hostOf(address: string | null): string | null {
  return address ? new URL(address).hostname : null;
}

function toItem(
  item: FeedItem,
  feed: Feed,
  hosts: Readonly<Record<string, string>>,
  isShared: (link: string) => boolean,
): FoundItem | null {
  if (!item.link || !item.title) return null;
  // Neither headline nor address of its own: there is nothing here.
  if (item.derived.includes('title') && item.title === item.link && item.derived.includes('link'))
    return null;
  const shares = item.derived.includes('link') && item.link === feed.link;
  const url = cleanAddress(item.link, { site: hostOf(feed.link), hosts, keepFragment: isShared(item.link) });
  if (!url) return null;
  const summary = item.derived.includes('summary') ? null : withoutBoilerplate(item.summary ?? '');
  const body = withoutBoilerplate(item.content ?? '');
  const title = withoutSuffix(item.title, [feed.title, item.origin?.name]);
  return {
    id: item.derived.includes('id') ? null : item.id,
    url,
    ...(shares ? { sharesAddress: true } : {}),
    title,
    summary: summary && summary !== title ? clip(summary, SUMMARY_LENGTH) : null,
    body: body && body !== summary ? clip(body, BODY_LENGTH) : null,
    // A feed that states only an update gives the latest day on which the item can have appeared.
    published: item.published ?? item.updated,
  };
}

/** A feed's items as the collector takes them; addresses that differ only in their fragment keep it. */
export function feedToVisit(feed: Feed, source: Pick<Source, 'options'>): Visit {
  const bare = new Map<string, Set<string>>();
  for (const { link } of feed.items) {
    if (!link) continue;
    const [address = link] = link.split('#');
    bare.set(address, (bare.get(address) ?? new Set()).add(link));
  }
  const isShared = (link: string): boolean => (bare.get(link.split('#')[0] ?? link)?.size ?? 0) > 1;
  const hosts = (source.options?.['hosts'] ?? {}) as Readonly<Record<string, string>>;
  const items = feed.items
    .map(item => toItem(item, feed, hosts, isShared))
    .filter((item): item is FoundItem => item !== null);
  const notes = [...feed.repairs];
  if (items.length < feed.items.length)
    notes.push(`passed over ${feed.items.length - items.length} items without title or address`);
  return {
    items,
    partial: feed.partial,
    ttlMinutes: feed.ttl ?? undefined,
    notes,
    publisher: feed.title ?? undefined,
  };
}

async function read(source: Source, { answer, reader }: VisitTools): Promise<Visit> {
  const feed = await reader.read({
    bytes: answer.bytes,
    contentType: answer.contentType,
    base: answer.url || undefined,
    place: answer.url ? source.url : source.id,
  });
  return feedToVisit(feed, source);
}

export const adapter: Adapter = { kind: 'feed', read };
