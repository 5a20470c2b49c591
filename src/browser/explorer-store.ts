// In the reader's browser: the views that were saved under a name, and up to when the ledger was seen on the last visit.
import { readStored, writeStored } from './local-store.ts';

const VIEWS = 'tributary.events.views';
const SEEN = 'tributary.events.seen';

export interface SavedView {
  readonly name: string;
  /** The query of its address. */
  readonly query: string;
}

/** The saved views by name. */
export function readViews(): SavedView[] {
  const kept = readStored(VIEWS);
  if (!Array.isArray(kept)) return [];
  return kept.filter(
    (one): one is SavedView => typeof one?.name === 'string' && typeof one?.query === 'string',
  );
}

/** Saves a view; one of the same name gives way. */
export function saveView(view: SavedView): SavedView[] {
  const views = [...readViews().filter(({ name }) => name !== view.name), view];
  views.sort((a, b) => a.name.localeCompare(b.name, 'en'));
  writeStored(VIEWS, views);
  return views;
}

export function deleteView(name: string): SavedView[] {
  const views = readViews().filter(one => one.name !== name);
  writeStored(VIEWS, views);
  return views;
}

/**
 * The newest moment that the ledger held on the last visit, empty on the first. It goes by the ledger's clock and not
 * by the reader's: what was recorded before the visit and published after it is new as well. A visit lasts as long as
 * its tab, so that reloading loses nothing.
 */
export function rememberVisit(recordedLast: string | null): string {
  const last = (value: unknown) => (typeof value === 'string' ? value : '');
  try {
    const during = sessionStorage.getItem(SEEN);
    if (during !== null) return during;
    const before = last(readStored(SEEN));
    sessionStorage.setItem(SEEN, before);
    if (recordedLast !== null) writeStored(SEEN, recordedLast);
    return before;
  } catch {
    return '';
  }
}
