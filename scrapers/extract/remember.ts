// Keeps what was found out about spellings that come again and again, within a document and between documents.

/** So many are kept of each sort, so that memory stays flat. */
const MOST_KEPT = 4000;

/** The same function, asked once for each text: it must depend on nothing else. */
export function remember<T>(find: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return text => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const found = find(text);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, found);
    return found;
  };
}
