// What of an address or a form a view could not take, said by name: nothing that a reader asked for vanishes in silence.
import { foldWords } from '../outlets/fold-words.ts';
import { FACET_LABELS } from './describe-view.ts';
import { FACETS, type PublishedColumns } from './published-columns.ts';
import { SHOWN_COLUMNS } from './shown-columns.ts';
import { isDate, isMoment, MEASURES, parseCount, parseUsd } from './view.ts';

const isColumn = (id: string) => SHOWN_COLUMNS.some(column => column.id === id);

/** What each name of an address may hold, and what that is called. */
const EXPECTED: Readonly<Record<string, readonly [holds: (text: string) => boolean, such: string]>> = {
  min: [text => parseUsd(text) !== null, 'an amount such as 50m'],
  max: [text => parseUsd(text) !== null, 'an amount such as 50m'],
  from: [isDate, 'a date such as 2025-07'],
  to: [isDate, 'a date such as 2025-07'],
  since: [isMoment, 'a moment such as 2026-07-01T00:00:00Z'],
  without: [text => parseCount(text) !== null, 'a number such as 3'],
  sort: [text => isColumn(text.replace(/^-/, '')), 'a column’s name'],
  column: [isColumn, 'a column’s name'],
  chart: [text => MEASURES.some(measure => measure === text), MEASURES.join(', ')],
};
const KNOWN = new Set<string>([...FACETS, ...Object.keys(EXPECTED), 'q', 'company', 'investor']);
/** Names that other sites hang on links to see where readers come from. */
const FOREIGN = /^(?:utm_\w+|ref|fbclid|gclid)$/;
const MOST = 5;
const quote = (text: string) => `“${text.slice(0, 40)}${text.length > 40 ? '…' : ''}”`;

/** Sentences about what was asked and is not in the view, or cannot find anything; none where all is understood. */
export function notUnderstood(query: URLSearchParams, terms: PublishedColumns['terms']): string[] {
  const said = new Set<string>();
  for (const [name, raw] of query) {
    const text = raw.trim();
    if (text === '' || FOREIGN.test(name)) continue;
    const facet = FACETS.find(one => one === name);
    const expected = Object.hasOwn(EXPECTED, name) ? EXPECTED[name]! : null;
    if (!KNOWN.has(name))
      said.add(`${quote(`${name}=${text}`)} is no condition of this list and was left out.`);
    else if (facet && !terms[facet].some(([id]) => id === text))
      said.add(`No event has the ${FACET_LABELS[facet].toLowerCase()} ${quote(text)}.`);
    else if (expected && !expected[0](text))
      said.add(`${quote(`${name}=${text}`)} was not understood and left out: expected ${expected[1]}.`);
    else if (name === 'q' && foldWords(text) === '')
      said.add(`${quote(text)} holds no letter and no digit, so nothing was searched for.`);
  }
  const sentences = [...said];
  return sentences.length > MOST
    ? [...sentences.slice(0, MOST), `${sentences.length - MOST} more were not understood.`]
    : sentences;
}
