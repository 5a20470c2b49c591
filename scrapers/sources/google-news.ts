// Source of the kind `google-news` → pointers: which outlets have a story, never the story; its addresses lead nowhere.
import type { Source } from '../../src/model/source.ts';
import type { Adapter, Visit, VisitTools } from '../collect/adapter.ts';
import type { FeedItem } from '../collect/feed.ts';

/** A story that exists somewhere, to be looked for at its publisher. */
export interface Pointer {
  readonly title: string;
  readonly publisher: string | null;
  readonly site: string | null;
  readonly published: string | null;
}

function toPointer(item: FeedItem): Pointer | null {
  if (!item.title) return null;
  const publisher = item.origin?.name ?? null;
  const suffix = publisher ? ` - ${publisher}` : null;
  return {
    title: suffix && item.title.endsWith(suffix) ? item.title.slice(0, -suffix.length) : item.title,
    publisher,
    site: item.origin?.url ?? null,
    published: item.published,
  };
}

/** Outlets that are remembered between two visits; more would make the state large. */
const REMEMBERED = 40;

/** What is kept of the pointers: which outlets have stories, how many and how new; no headline, since the terms forbid it. */
function tallyOutlets(pointers: readonly Pointer[]): string[] {
  const outlets = new Map<string, { stories: number; newest: string }>();
  for (const { site, published } of pointers) {
    const host = site !== null && URL.canParse(site) ? new URL(site).hostname : null;
    if (host === null) continue;
    const before = outlets.get(host) ?? { stories: 0, newest: '-' };
    const day = published?.slice(0, 10) ?? '-';
    outlets.set(host, { stories: before.stories + 1, newest: [day, before.newest].sort().at(-1)! });
  }
  return [...outlets]
    .map(([host, { stories, newest }]) => `${newest} ${host} ${stories}`)
    .sort()
    .reverse()
    .slice(0, REMEMBERED);
}

async function read(source: Source, { answer, reader }: VisitTools): Promise<Visit> {
  const feed = await reader.read({
    bytes: answer.bytes,
    contentType: answer.contentType,
    base: answer.url,
    place: source.url,
  });
  const pointers = feed.items.map(toPointer).filter((pointer): pointer is Pointer => pointer !== null);
  // No item: the redirects are opaque and the feed's terms forbid showing its text.
  return {
    items: [],
    partial: true,
    tables: { pointers },
    cursor: { outlets: tallyOutlets(pointers) },
    notes: [`${pointers.length} stories to look for at their publishers`],
  };
}

export const adapter: Adapter = { kind: 'google-news', read };
