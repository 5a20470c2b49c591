// An item becomes a document: it gets its identity, its publisher and the moment at which we first saw it.
import type { FetchedDocument } from '../../src/model/document.ts';
import type { PublisherKind } from '../../src/model/source.ts';
import type { FoundItem } from './adapter.ts';
import { digest } from './canonical-url.ts';
import { identityOf } from './seen-items.ts';

export interface Provenance {
  readonly source: string;
  readonly publisher: string;
  readonly publisherKind: PublisherKind;
  readonly now: Date;
}

/** A date that lies in the future is an embargo or a mistake: what we know is only that we saw it now. */
function statedBy(published: string | null, now: Date): string | undefined {
  if (published === null) return undefined;
  const time = Date.parse(published);
  if (!Number.isFinite(time)) return undefined;
  if (time > now.getTime() + 86_400_000) return undefined;
  return published;
}

/** The document of an item; its id depends on nothing but the item's identity. */
export function toDocument(item: FoundItem, provenance: Provenance): FetchedDocument {
  const published = statedBy(item.published, provenance.now);
  return {
    id: `d-${digest(identityOf(item))}`,
    source: provenance.source,
    url: item.url,
    title: item.title,
    publisher: item.publisher ?? provenance.publisher,
    publisher_kind: provenance.publisherKind,
    ...(published === undefined ? {} : { published }),
    first_seen: provenance.now.toISOString(),
    summary: item.summary,
    body: item.body,
    ...(item.filed === undefined ? {} : { filed: item.filed }),
  };
}
