// Organizations that are known already: they help to say what a company does, and never override the text.
import type { Segment } from '../../src/model/segment.ts';
import { SEGMENTS } from '../../src/model/segment.ts';
import { nameKey } from './same-name.ts';

/** What the engine reads of a row of data/organizations.jsonl; other fields are let be. */
export type RegistryRow = {
  id: string;
  name: string;
  aliases?: readonly string[] | null;
  former_names?: readonly string[] | null;
  segment?: string | null;
  ambiguous_with?: readonly string[] | null;
};

export type Registry = {
  /** The one organization of that name; none where two share it. */
  find(name: string): { id: string; name: string; segment: Segment | null } | null;
};

export function makeRegistry(rows: Iterable<RegistryRow>): Registry {
  type Entry = { id: string; name: string; segment: Segment | null };
  const byKey = new Map<string, Entry | null>();
  for (const row of rows) {
    const segment = SEGMENTS.find(one => one === row.segment) ?? null;
    const entry: Entry = { id: row.id, name: row.name, segment };
    for (const name of [row.name, ...(row.aliases ?? []), ...(row.former_names ?? [])]) {
      const key = nameKey(name);
      if (key === '') continue;
      const known = byKey.get(key);
      // A name that two organizations share decides nothing.
      byKey.set(key, known !== undefined && known?.id !== row.id ? null : entry);
    }
    if (row.ambiguous_with && row.ambiguous_with.length > 0) byKey.set(nameKey(row.name), null);
  }
  return { find: name => byKey.get(nameKey(name)) ?? null };
}
