// What the reader keeps in this browser and nowhere else: the watch list, and what was exported last.

const WATCHED = 'tributary.watched';
const EXPORTED = 'tributary.exported';

/** Storage may be refused (private windows, policies); then things last as long as the page. */
function read(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') as unknown;
  } catch {
    return null;
  }
}
function write(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Nothing is lost but the memory of it.
  }
}

export function readWatched(): Set<string> {
  const kept = read(WATCHED);
  return new Set(Array.isArray(kept) ? kept.filter(id => typeof id === 'string') : []);
}

export function writeWatched(ids: ReadonlySet<string>): void {
  write(WATCHED, [...ids].sort());
}

/** What a row looked like when it was exported last, by format and record id. */
export function readExported(format: string): Record<string, string> {
  const kept = read(`${EXPORTED}.${format}`);
  return kept !== null && typeof kept === 'object' ? (kept as Record<string, string>) : {};
}

export function writeExported(format: string, rows: Readonly<Record<string, string>>): void {
  write(`${EXPORTED}.${format}`, { ...readExported(format), ...rows });
}
