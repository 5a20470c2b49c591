// Third step, first kind of thing found: sums of money, in the forms that the news of the world writes them.
import { CURRENCY_BEFORE, type Figure, LONGEST_FIGURE, readFigure } from './figures.ts';
import { makePhraseBook, phraseAt } from './phrases.ts';
import type { Token } from './tokens.ts';
import { listClass } from './word-class.ts';
import { WordMap } from './word-list.ts';
import { AFTER_FIGURE, BEHIND_UNIT, NUMBER_WORDS, QUALIFIERS, UNITS } from './words/currencies.ts';
import { CRORE, MANY, VAGUE } from './words/number-words.ts';

export type Qualifier = 'up-to' | 'at-least' | 'about';

export type Money = {
  amount: number;
  /** ISO 4217, or null where the text names none. */
  currency: string | null;
  /** Upper end, where the text gives a range. */
  high: number | null;
  qualifier: Qualifier | null;
  /** Stands in brackets after another sum and says the same in another currency. */
  conversion: boolean;
  /** First and last token. */
  first: number;
  last: number;
  start: number;
  end: number;
};

const AFTER = makePhraseBook(AFTER_FIGURE);
const QUALIFIER = new Map(QUALIFIERS.map(([say, means]) => [say, means]));

const ENDS_QUALIFIER = listClass(QUALIFIERS.map(([say]) => say.split(' ').at(-1)!));

const NUMBERS = new WordMap(Object.entries(NUMBER_WORDS));
const UNIT = new WordMap(Object.entries(UNITS));

/** Words without a digit that a sum may begin with. */
const OPENS_SUM = listClass(
  [
    ...CURRENCY_BEFORE.keys(),
    ...Object.keys(NUMBER_WORDS),
    'half-million',
    'half-billion',
    'half-trillion',
    'half-billion-dollar',
    'half-million-dollar',
  ].map(word => word.toLowerCase()),
);

/** Which sum a token belongs to, by an index, as nearly every token is asked; its places are used again for every text. */
export class MoneyAt {
  readonly #sums: readonly Money[];
  /** For each token one more than the place of its sum in the list, nought where it belongs to none. */
  readonly #at: Int32Array;

  constructor(sums: readonly Money[], tokens: number) {
    this.#sums = sums;
    PLACES.fill(0, 0, used);
    used = Math.min(tokens, ROOM);
    this.#at = tokens <= ROOM ? PLACES : new Int32Array(tokens);
    for (let k = 0; k < sums.length; k += 1) this.#at.fill(k + 1, sums[k]!.first, sums[k]!.last + 1);
  }
  get(token: number): Money | undefined {
    const at = this.#at[token]!;
    return at > 0 ? this.#sums[at - 1] : undefined;
  }
  has(token: number): boolean {
    return this.#at[token]! > 0;
  }
}
const ROOM = 1 << 14;
const PLACES = new Int32Array(ROOM);
let used = 0;

/** Every sum in the tokens, in order; `at[i]` gives the sum that token i belongs to. */
export function findMoney(tokens: Token[]): { sums: Money[]; at: MoneyAt } {
  const sums: Money[] = [];
  let i = 0;
  while (i < tokens.length) {
    const sum = mayBegin(tokens, i) ? readMoney(tokens, i) : null;
    if (!sum) {
      i += 1;
      continue;
    }
    const before = sums[sums.length - 1];
    if (before && sum.first - before.last <= 4 && tokens[before.last + 1]?.text === '(')
      sum.conversion = true;
    sums.push(sum);
    i = sum.last + 1;
  }
  return { sums, at: new MoneyAt(sums, tokens.length) };
}

function mayBegin(tokens: Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.digit) return true;
  if ((token.classes & OPENS_SUM) === 0 || token.punct || token.text.length > 12) return false;
  // "a million": of most words behind "a" nothing is counted.
  if (NUMBERS.get(token) !== undefined)
    return token.lower === 'half' || (i + 1 < tokens.length && (tokens[i + 1]!.classes & LARGE_UNIT) !== 0);
  return CURRENCY_BEFORE.has(token.text) || token.lower.startsWith('half-');
}

function readMoney(tokens: Token[], first: number): Money | null {
  let i = first;
  let currency: string | null = null;
  const head = tokens[i]!;
  if (head.lower === 'hundred' && VAGUE.has(tokens[first - 1])) return null;
  if (!head.digit && CURRENCY_BEFORE.has(head.text)) {
    currency = CURRENCY_BEFORE.get(head.text)!;
    i += 1;
    // "$ 5m", "US $5m", "USD $394M"
    const next = tokens[i];
    if (next && !next.digit && CURRENCY_BEFORE.has(next.text) && next.start - head.end <= 1) i += 1;
    if (!tokens[i]?.digit) return null;
  }
  const wordy = readWords(tokens, i);
  if (wordy) return finish(tokens, first, wordy.next - 1, { ...wordy, currency: currency ?? wordy.currency });
  const word = tokens[i];
  if (!word?.digit) return null;
  const dash = word.text.indexOf('-');
  let figure = readFigure(word.text);
  let high: Figure | null = null;
  if (!figure && dash > 0 && word.text.length < 2 * LONGEST_FIGURE) {
    // "$75-$100 Million", "$10-15m"; "$200-per-month" is a price and stays unread.
    figure = readFigure(word.text.slice(0, dash));
    // "2-billion-pound bid"
    const sized = JOINED.exec(word.lower.slice(dash + 1));
    if (figure && sized)
      return finish(tokens, first, first, {
        value: figure.value * UNITS[sized[1]!]!,
        currency: currency ?? figure.currency ?? BEHIND_UNIT[sized[2]!]!,
        high: null,
        plus: false,
      });
    high = readFigure(word.text.slice(dash + 1));
    if (!figure || !high) return null;
  }
  if (!figure) return null;
  i += 1;
  let unit = high?.unit ?? figure.unit;
  let own = figure.unit;
  if (unit === null) {
    const next = tokens[i];
    const size = next && next.text !== 'T' ? unitOf(next) : undefined;
    if (size !== undefined) {
      unit = size;
      own = high ? null : size;
      // "47 billion-pound bid"
      currency ??= figure.currency ?? codeIn(next!.lower);
      i += 1;
      if (tokens[i]?.text === '+') i += 1;
    }
  }
  // "Rs 1.1 lakh crore"
  if (unit !== null && unit <= 1e5 && CRORE.has(tokens[i])) {
    unit = own = unit * 1e7;
    i += 1;
  }
  currency = currency ?? figure.currency ?? high?.currency ?? null;
  // "$CAD", "$30M AUD", "37 billion Indian rupees"
  const named = currencyAfter(tokens, i);
  if (named && (unit !== null || currency === null)) {
    currency = named.code;
    i = named.next;
  }
  let highValue = high ? high.value * (high.unit ?? unit ?? 1) : null;
  // "$20 billion to $25 billion", "between $50 million and $100 million", "$500M to $1B"
  const joint = tokens[i];
  if (
    !high &&
    currency &&
    joint &&
    (joint.lower === 'to' || joint.text === '—' || joint.lower === 'and' || joint.lower === 'or')
  ) {
    const between = tokens[first - 1]?.lower === 'between';
    if (joint.lower !== 'and' || between) {
      const upper = tokens[i + 1]?.digit ? readFigure(tokens[i + 1]!.text) : null;
      if (upper && (upper.currency === currency || upper.currency === null)) {
        const next = tokens[i + 2];
        const after = upper.unit ?? (next && UNIT.get(next)) ?? null;
        if (after !== null && (upper.currency !== null || unit === null)) {
          // "$500,000 to $4 million": what is written out has no unit.
          if (unit === null) {
            unit = figure.value < 1000 ? after : 1;
            own = unit;
          }
          highValue = upper.value * after;
          i += upper.unit === null ? 3 : 2;
        }
      }
    }
  }
  const size = own ?? unit;
  if (currency === null && (size === null || size < 1e5)) return null;
  return finish(tokens, first, i - 1, {
    value: figure.value * (size ?? 1),
    currency,
    high: highValue,
    plus: figure.plus,
  });
}

/** "million", "million+", "million-dollar" */
function unitOf(token: Token): number | undefined {
  const { lower } = token;
  const known = UNIT.get(token);
  if (known !== undefined || !(lower.endsWith('+') || lower.includes('-'))) return known;
  const bare = lower.endsWith('+') ? lower.slice(0, -1) : lower.replace(ENDING, '');
  return Object.hasOwn(UNITS, bare) ? UNITS[bare] : undefined;
}

const ENDING = new RegExp(`-(?:plus|(?:${Object.keys(BEHIND_UNIT).join('|')})s?)$`);
const JOINED = new RegExp(
  `^(million|billion|trillion|mn|bn|mln|bln)-(${Object.keys(BEHIND_UNIT).join('|')})s?$`,
);
const codeIn = (unit: string): string | null =>
  BEHIND_UNIT[unit.slice(unit.lastIndexOf('-') + 1).replace(/s$/, '')] ?? null;

const HALF = /^half-(million|billion|trillion)(-dollar)?$/;
const LARGE_UNIT = listClass(['million', 'billion', 'trillion', 'crore', 'lakh'], ({ lower }) =>
  /^(?:million|billion|trillion|crore|lakh)-(?:dollar|euro|pound)s?$/.test(lower),
);

/** "half a billion dollars", "a billion euros", "seven million CHF", "a half-billion dollars". */
function readWords(
  tokens: Token[],
  i: number,
): { value: number; currency: string | null; next: number; high: null; plus: boolean } | null {
  const word = tokens[i];
  if (!word || word.digit) return null;
  let value = NUMBERS.get(word);
  let k = i + 1;
  let unit: number | undefined;
  const hyphen = word.lower.startsWith('half-') ? HALF.exec(word.lower) : null;
  if (hyphen) {
    value = 0.5;
    unit = UNITS[hyphen[1]!];
  }
  if (value === undefined) return null;
  if (word.lower === 'half' && (tokens[k]?.lower === 'a' || tokens[k]?.lower === 'of'))
    k += tokens[k]!.lower === 'a' ? 1 : 2;
  if (unit === undefined) {
    const next = tokens[k];
    if (!next || (next.classes & LARGE_UNIT) === 0) return null;
    const name = next.lower;
    const bare = name.replace(ENDING, '');
    unit = UNITS[bare]!;
    k += 1;
    // "two billion-dollar rounds": how many, and each of how much.
    if (bare !== name && MANY.has(word) && tokens[k]?.lower.endsWith('s') === true) return null;
    if (bare !== name)
      return { value: value * unit, currency: codeIn(name), next: k, high: null, plus: false };
  }
  const named = currencyAfter(tokens, k);
  if (!named) return null;
  return { value: value * unit, currency: named.code, next: named.next, high: null, plus: false };
}

function currencyAfter(tokens: Token[], i: number): { code: string; next: number } | null {
  const one = tokens[i];
  if (!one || one.punct) return null;
  const found = phraseAt(AFTER, tokens, i, tokens.length);
  // "80 million Hong Kong dollars"
  if (!found || (found.next - i > 2 && !one.cap)) return null;
  // "$60m RAND Corporation": a code in lower case, or a word in capitals, is no currency.
  if (found.next === i + 1 && one.lower === 'rand' && one.cap) return null;
  return { code: found.means, next: found.next };
}

/** "up to | $5M", "as much as | $5M": the longest phrase counts. */
function qualifierBefore(tokens: Token[], first: number): Qualifier | null {
  const one = tokens[first - 1];
  if (!one || (one.classes & ENDS_QUALIFIER) === 0) return null;
  const two = `${tokens[first - 2]?.lower ?? ''} ${one.lower}`;
  const three = `${tokens[first - 3]?.lower ?? ''} ${two}`;
  return QUALIFIER.get(three) ?? QUALIFIER.get(two) ?? QUALIFIER.get(one.lower) ?? null;
}

function finish(
  tokens: Token[],
  first: number,
  last: number,
  read: { value: number; currency: string | null; high: number | null; plus: boolean },
): Money {
  const qualifier = qualifierBefore(tokens, first) ?? (read.plus ? 'at-least' : null);
  return {
    amount: Math.round(read.value * 1000) / 1000,
    currency: read.currency,
    high: read.high !== null && read.high > read.value ? read.high : null,
    qualifier,
    conversion: false,
    first,
    last,
    start: tokens[first]!.start,
    end: tokens[last]!.end,
  };
}
