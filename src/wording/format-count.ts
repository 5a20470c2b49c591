// How counts of things are written: `1 event`, `1,204 events`.

const grouped = new Intl.NumberFormat('en-GB');

/** A whole number with separators for thousands. */
export function formatNumber(value: number): string {
  return grouped.format(value);
}

/** A number and its noun; the plural is the noun with an s unless it is given. */
export function formatCount(value: number, noun: string, plural = `${noun}s`): string {
  return `${formatNumber(value)} ${value === 1 ? noun : plural}`;
}

/** `a`, `a and b`, `a, b and c`. */
export function joinWords(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
