// What the reader keeps in this browser and nowhere else: the watch list, and what was exported last.

import { readStored, writeStored } from './local-store.ts';

const WATCHED = 'tributary.watched';
const EXPORTED = 'tributary.exported';

export function readWatched(): Set<string> {
  const kept = readStored(WATCHED);
  return new Set(Array.isArray(kept) ? kept.filter(id => typeof id === 'string') : []);
}

export function writeWatched(ids: ReadonlySet<string>): void {
  writeStored(WATCHED, [...ids].sort());
}

/** What a row looked like when it was exported last, by format and record id. */
export function readExported(format: string): Record<string, string> {
  const kept = readStored(`${EXPORTED}.${format}`);
  return kept !== null && typeof kept === 'object' ? (kept as Record<string, string>) : {};
}

export function writeExported(format: string, rows: Readonly<Record<string, string>>): void {
  writeStored(`${EXPORTED}.${format}`, { ...readExported(format), ...rows });
}
