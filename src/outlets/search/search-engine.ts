// Finds in the static index, typing errors forgiven: run by the reader's browser and by the tests alike.
import MiniSearch from 'minisearch';

/** What can be found. */
export const FOUND_KINDS = ['company', 'investor', 'chart', 'page', 'event', 'question'] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** One line of search/index.json: kind (its place in FOUND_KINDS), title, path, what is shown beside it, other names. */
export type SearchRow = readonly [number, string, string, string, string];

export interface Found {
  readonly kind: FoundKind;
  readonly title: string;
  readonly path: string;
  readonly detail: string;
}

interface Indexed {
  readonly id: number;
  readonly title: string;
  readonly names: string;
}

/** Names count for more than what was said of them; of equals a company stands before its events. */
const WEIGHT: Record<FoundKind, number> = {
  company: 2,
  investor: 1.7,
  chart: 1.3,
  page: 1.3,
  question: 1.3,
  event: 1,
};

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** How many letters may be wrong: two letters that changed places count as two. */
const slack = (term: string) => (term.length < 4 ? 0 : term.length < 6 ? 1 : 2);

/** Letters to insert, drop, change or swap between two short words. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, before[j - 2]! + 1);
      row.push(least);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}

/** Rows other than events with a word that begins almost like each of the terms: a slip in a word not yet finished. */
function beginsLike(rows: readonly SearchRow[], text: string): { id: number; score: number }[] {
  const terms = text.split(/\s+/).filter(term => term.length > 2);
  if (terms.length === 0) return [];
  return rows.flatMap(([kind, title, , , names], id) => {
    if (FOUND_KINDS[kind] === 'event') return [];
    const words = fold(`${title} ${names}`).split(/[^\p{L}\p{N}]+/u);
    let score = 0;
    for (const term of terms) {
      const near = Math.min(
        ...words.map(word => (word[0] === term[0] ? distance(term, word.slice(0, term.length)) : 9)),
      );
      if (near > (term.length < 6 ? 1 : 2)) return [];
      score += 1 / (1 + near);
    }
    return [{ id, score: score * WEIGHT[FOUND_KINDS[kind]!] }];
  });
}

/** A search over the rows of an index; most that is answered is `most`. */
export function makeSearch(rows: readonly SearchRow[]): (text: string, most?: number) => Found[] {
  const index = new MiniSearch<Indexed>({
    fields: ['title', 'names'],
    processTerm: term => fold(term) || null,
    searchOptions: {
      boost: { title: 2 },
      prefix: true,
      fuzzy: slack,
      weights: { prefix: 0.6, fuzzy: 0.3 },
      boostDocument: id => WEIGHT[FOUND_KINDS[rows[id as number]![0]]!],
    },
  });
  index.addAll(rows.map(([, title, , , names], id) => ({ id, title, names })));
  return (text, most = 20) => {
    const words = text.trim().slice(0, 100);
    if (words === '') return [];
    const all = index.search(words, { combineWith: 'AND' });
    const whole = fold(words);
    const near = all.length > 0 ? all : beginsLike(rows, whole);
    const found = near.length > 0 ? near : index.search(words, { combineWith: 'OR' });
    const exact = (id: number) => {
      const [, title, , , names] = rows[id]!;
      return fold(title) === whole || names.split('\n').some(name => fold(name) === whole) ? 1 : 0;
    };
    return found
      .map(({ id, score }) => ({ id: id as number, score }))
      .sort((a, b) => exact(b.id) - exact(a.id) || b.score - a.score || a.id - b.id)
      .slice(0, most)
      .map(({ id }) => {
        const [kind, title, path, detail] = rows[id]!;
        return { kind: FOUND_KINDS[kind]!, title, path, detail };
      });
  };
}
