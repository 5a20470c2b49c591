// One entry of a feed: something that happened, a change to it, or a correction.
import { createHash } from 'node:crypto';

export interface FeedEntry {
  /** `urn:uuid:` made from what the entry is about: the same at every build, at every address of the site. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Path of the page that says more. */
  readonly path: string;
  /** The public page behind it. */
  readonly source: string | null;
  /** The day on which it happened, where a source states the day. */
  readonly published: string | null;
  /** When the ledger last learnt something about it. */
  readonly updated: string;
  /** Newest first is by when the ledger took it in, then by when it happened. */
  readonly order: readonly [string, string];
  readonly tags: readonly string[];
  readonly layer: string | null;
  readonly companyId: string | null;
  readonly investorIds: readonly string[];
}

/** RFC 4122's namespace for addresses. */
const NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex');

/** A name-based UUID (version 5) as a URN: needs no domain, and stays when the site moves. */
export function urnOf(key: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(`tributary:${key}`).digest().subarray(0, 16);
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

/** Newest first; equals by id, so that a feed is always the same. */
export function compareEntries(a: FeedEntry, b: FeedEntry): number {
  for (const at of [0, 1] as const)
    if (a.order[at] !== b.order[at]) return a.order[at] < b.order[at] ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
