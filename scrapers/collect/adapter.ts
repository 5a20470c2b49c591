// What an adapter is: it turns one source's answers into items, and leaves identity, memory and disk to the collector.

import type { Signal } from '../../src/model/signal.ts';
import type { Source } from '../../src/model/source.ts';
import type { Statement } from '../../src/model/statement.ts';
import type { FeedReader } from './feed-reader.ts';
import type { Fetched, FetchRequest } from './fetch-guarded.ts';

/** One story, filing or posting as a source offers it. */
export interface FoundItem {
  /** The publisher's identifier, where it has one. */
  readonly id: string | null;
  readonly url: string;
  /** The address stands for the site, not for the item: identity must come from the identifier or the text. */
  readonly sharesAddress?: boolean | undefined;
  readonly title: string;
  readonly summary: string | null;
  readonly body: string | null;
  /** UTC instant or partial date, as stated. */
  readonly published: string | null;
  /** The outlet behind the item, where the source only points to it. */
  readonly publisher?: string | undefined;
  /** What the fields of a filing say, where the item is one. */
  readonly filed?: Statement | undefined;
}

export interface Visit {
  readonly items: readonly FoundItem[];
  readonly signals?: readonly Signal[] | undefined;
  /** Monthly or daily rates and the like: passed through for the command to store. */
  readonly tables?: Readonly<Record<string, unknown>> | undefined;
  /** The publisher's own name for itself. */
  readonly publisher?: string | undefined;
  /** Items may be missing: nothing may be concluded from their absence. */
  readonly partial?: boolean | undefined;
  readonly ttlMinutes?: number | undefined;
  /** Remarks for the status page: what was mended, what was passed over. */
  readonly notes?: readonly string[] | undefined;
  /** What the adapter wants to find again at its next visit (a date, an offset). */
  readonly cursor?: unknown;
}

export interface VisitTools {
  /** The answer to the source's own address; a 304 never gets here. */
  readonly answer: Fetched;
  /** Further requests, under the same limits and the same pace. */
  readonly get: (request: FetchRequest) => Promise<Fetched>;
  readonly reader: FeedReader;
  readonly now: Date;
  readonly cursor: unknown;
}

export interface Adapter {
  readonly kind: Source['kind'];
  /** The first address to ask, where it depends on the day or on the cursor; the source's own otherwise. */
  readonly address?: (source: Source, now: Date, cursor: unknown) => string;
  /** Reads an answer; throws a CollectError that says what is wrong with it. */
  readonly read: (source: Source, tools: VisitTools) => Promise<Visit>;
  readonly accept?: string;
  /** Least pause between two requests to the host, in milliseconds. */
  readonly paceMs?: number;
  /** The publisher demands a contact in the User-Agent (SEC). */
  readonly needsContact?: boolean;
}
