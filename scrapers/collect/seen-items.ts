// Recognises what was seen before, in this source or in another: by address, by identifier, and by headline.
import type { FoundItem } from './adapter.ts';
import { addressKey, digest } from './canonical-url.ts';
import type { SourceState } from './source-state.ts';

export type Sighting = 'new' | 'seen' | 'retitled' | 'copy';

export interface ItemKeys {
  readonly address: string;
  readonly id: string;
  readonly text: string;
}

const DAY = 86_400_000;
const COPY_WINDOW = 7 * DAY;
const KEEP = 400;
/** Shorter headlines ("Weekly round-up") repeat without being copies. */
const MIN_COPY_WORDS = 5;

/** What two copies of a headline have in common, whatever their quotes, dashes and capitals. */
export function headlineKey(title: string): string | null {
  const words = title
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}$€£¥.%]+/gu);
  return words && words.length >= MIN_COPY_WORDS ? words.join(' ').replaceAll('.', '') : null;
}

/** Where an item stands: its address, unless that is shared with others and only identifier or text tell it apart. */
export function identityOf(item: FoundItem): string {
  const address = addressKey(item.url);
  return item.sharesAddress ? `${address} ${item.id ?? item.title}` : address;
}

export function keysOf(item: FoundItem): ItemKeys {
  const headline = headlineKey(item.title);
  return {
    address: digest(identityOf(item), 12),
    id: item.id ? digest(item.id, 12) : '-',
    text: headline ? digest(headline, 12) : '-',
  };
}

interface Remembered {
  readonly source: string;
  readonly day: number;
}

/** All that was seen, across sources; filled from their states at the start of a run and added to as it goes. */
export class SeenItems {
  readonly #addresses = new Map<string, Remembered>();
  readonly #texts = new Map<string, Remembered>();
  readonly #rank: (source: string) => number;

  /** `rank` orders sources by trust: a copy from a better one is taken all the same. */
  constructor(rank: (source: string) => number) {
    this.#rank = rank;
  }

  load(source: string, state: SourceState): void {
    for (const line of state.seen) {
      const [address, , text, day] = line.split(' ') as [string, string, string, string];
      this.#remember(source, address, text, Date.parse(day));
    }
  }

  #remember(source: string, address: string, text: string, day: number): void {
    if (!this.#addresses.has(address)) this.#addresses.set(address, { source, day });
    const before = this.#texts.get(text);
    if (text !== '-' && (!before || this.#rank(before.source) > this.#rank(source)))
      this.#texts.set(text, { source, day });
  }

  /** Sorts a source's items into new, seen, retitled and copies, and remembers them. */
  sort(
    source: string,
    state: SourceState,
    items: readonly FoundItem[],
    now: Date,
  ): { sightings: Sighting[]; seen: string[] } {
    const today = now.toISOString().slice(0, 10);
    const byAddress = new Map<string, string>();
    const byId = new Map<string, string>();
    for (const line of state.seen) {
      const [address, id] = line.split(' ') as [string, string];
      byAddress.set(address, line);
      if (id !== '-') byId.set(id, line);
    }
    const kept = new Map<string, string>();
    const ids = new Map<string, number>();
    for (const item of items) {
      const { id } = keysOf(item);
      if (id !== '-') ids.set(id, (ids.get(id) ?? 0) + 1);
    }
    const sightings = items.map((item): Sighting => {
      const keys = keysOf(item);
      // An identifier that a feed gives to several items identifies none of them.
      const trusted = keys.id !== '-' && ids.get(keys.id) === 1 ? keys.id : '-';
      const earlier = byAddress.get(keys.address) ?? (trusted === '-' ? undefined : byId.get(trusted));
      const day = earlier?.split(' ')[3] ?? today;
      // Two entries about one address in one feed: the first speaks for it.
      if (kept.has(keys.address)) return 'seen';
      kept.set(keys.address, `${keys.address} ${trusted} ${keys.text} ${day}`);
      if (earlier) {
        const before = earlier.split(' ')[2];
        const retitled = before !== '-' && keys.text !== '-' && before !== keys.text;
        return retitled ? 'retitled' : 'seen';
      }
      const elsewhere = this.#addresses.get(keys.address);
      this.#addresses.set(keys.address, elsewhere ?? { source, day: now.getTime() });
      if (elsewhere) return elsewhere.source === source ? 'seen' : 'copy';
      const twin = keys.text === '-' ? undefined : this.#texts.get(keys.text);
      const isCopy =
        twin !== undefined &&
        twin.source !== source &&
        Math.abs(now.getTime() - twin.day) < COPY_WINDOW &&
        this.#rank(twin.source) <= this.#rank(source);
      this.#remember(source, keys.address, keys.text, now.getTime());
      return isCopy ? 'copy' : 'new';
    });
    // What has left the feed stays known for a while, since feeds bring items back.
    const older = state.seen.filter(line => !kept.has(line.slice(0, 12)));
    older.sort((a, b) =>
      a.slice(-10) < b.slice(-10) ? 1 : a.slice(-10) > b.slice(-10) ? -1 : a < b ? -1 : 1,
    );
    const seen = [...kept.values(), ...older.slice(0, Math.max(KEEP - kept.size, 0))].sort();
    return { sightings, seen };
  }
}
