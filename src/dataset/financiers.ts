// Who put money into some events or lent it, and into how many of them.
import type { Event } from '../model/event.ts';

export interface Financier {
  /** Null for a name that stands for no organization. */
  readonly id: string | null;
  readonly name: string;
  /** Events that name it. */
  readonly events: number;
}

/** Everyone named among the investors, most often first, then by name; `except` leaves one organization out. */
export function listFinanciers(events: readonly Event[], except?: string): Financier[] {
  const found = new Map<string, { id: string | null; name: string; events: number }>();
  for (const event of events) {
    const seen = new Set<string>();
    for (const name of event.investors) {
      const id = event.party_ids[name] ?? null;
      const key = id ?? name;
      if ((id !== null && id === except) || seen.has(key)) continue;
      seen.add(key);
      const known = found.get(key);
      if (known) known.events += 1;
      else found.set(key, { id, name, events: 1 });
    }
  }
  return [...found.values()].sort((a, b) => b.events - a.events || a.name.localeCompare(b.name, 'en'));
}
