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
    notes: [`${pointers.length} stories to look for at their publishers`],
  };
}

export const adapter: Adapter = { kind: 'google-news', read };
