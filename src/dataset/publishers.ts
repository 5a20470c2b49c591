// Who stands behind the events: publishers with what they carried and how far they are trusted.
import type { PublisherKind } from '../model/source.ts';
import type { Dataset } from './dataset.ts';

export interface Publisher {
  readonly name: string;
  readonly kind: PublisherKind;
  /** Events that cite it. */
  readonly events: number;
  /** Events for which it is the only publisher. */
  readonly alone: number;
}

/** Every publisher cited, most cited first; one that counts as several kinds is listed under each. */
export function listPublishers(dataset: Dataset): Publisher[] {
  const found = new Map<string, { name: string; kind: PublisherKind; events: number; alone: number }>();
  for (const event of dataset.events) {
    const names = new Set(event.sources.map(source => source.publisher));
    const seen = new Set<string>();
    for (const source of event.sources) {
      const key = `${source.publisher_kind} ${source.publisher}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const known = found.get(key) ?? {
        name: source.publisher,
        kind: source.publisher_kind,
        events: 0,
        alone: 0,
      };
      known.events += 1;
      if (names.size === 1) known.alone += 1;
      found.set(key, known);
    }
  }
  return [...found.values()].sort((a, b) => b.events - a.events || a.name.localeCompare(b.name, 'en'));
}
