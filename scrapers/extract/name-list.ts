// Reads a list of names: "Orbital, Nordway (the fund) and Ana Lee of Tern": one item after another, roles and asides cut.
import { opensHouse } from './capitals.ts';
import { type Name, readName } from './names.ts';
import type { Token } from './tokens.ts';
import { DESCRIPTORS, LEGAL_ENDINGS, NAME_ENDINGS, NOT_NAMES, ROLE_WORDS } from './words/things.ts';

const LONGEST_LIST = 90;

/** Words at which a list of names is over. */
const LIST_ENDS = new Set(
  `to at in on for that which who whose while when where amid after before following since valuing values with via
  through despite into is are was were has have had will would could may might brings bringing says said say of-course
  raises raised as so than per because if during using under until about aims against announced bringing bring reported reports citing
  saw sees seeing participating joining chipped pitched kicked contributed participated`.split(/\s+/),
);
const SKIP_IN_LIST = new Set(
  `existing returning previous prior current earlier early new additional other investor investors backer backers angel
  angels strategic institutional individual led by including notable prominent also lead co-lead the a an from such like
  several many fund funds vc vcs firm firms venture capital company companies both its longtime long-time include
  included local us european key major seed series global tech participants participant shareholder shareholders both
  entrepreneur entrepreneurs well-known and plus`.split(/\s+/),
);

/** Behind those who lead come those who only take part. */
const ENDS_LEADS = new Set(
  'also includes include included including alongside along plus joined saw'.split(' '),
);

/** Names from token i on, joined by commas and "and", and the token after the last; `leads` stops where others join. */
export function readNameList(
  tokens: Token[],
  from: number,
  to: number,
  leads = false,
): { names: Name[]; next: number } {
  const names: Name[] = [];
  let i = from;
  let last = from;
  let start = from;
  const limit = Math.min(to, from + LONGEST_LIST);
  const flush = (end: number): boolean => {
    if (end > start && !(end - start === 1 && LEGAL_ENDINGS.has(tokens[start]!.lower))) {
      const name = readItem(tokens, start, end);
      if (name) {
        names.push(name);
        last = end;
      } else if (names.length > 0 && !describesGivers(tokens, start, end)) return false;
    }
    return true;
  };
  while (i < limit) {
    const token = tokens[i]!;
    const { lower } = token;
    if (token.text === '(' || token.text === '[') {
      const close = closing(tokens, i, limit);
      // What brackets hold is another spelling or a side remark; the item is what stands before them.
      if (!flush(i)) break;
      i = close + 1;
      start = i;
      // What follows up to the next comma belongs to the same item ("Orbital (the fund) of Oslo").
      continue;
    }
    if (
      lower === 'of' &&
      i > start &&
      tokens[i - 1]!.cap &&
      tokens[i + 1]?.cap &&
      /^(?:James|John|[A-Z][a-z]+)$/.test(tokens[start]!.text) &&
      i - start === 2
    ) {
      // "Ana Lee of Orbital": the house gives, not its partner.
      start = i + 1;
      i += 1;
      continue;
    }
    if (isSum(token)) {
      start = limit;
      break;
    }
    if (LIST_ENDS.has(lower) && !(token.cap && isInsideName(tokens, i))) {
      // "from Orbital, Bloomberg reported": who reports gives nothing.
      if (names.length > 0 && /^(?:reported|reports|said|says|citing)$/.test(lower)) start = limit;
      break;
    }
    if (
      leads &&
      (names.length > 0 || (i > start && tokens[i - 1]!.cap)) &&
      (ENDS_LEADS.has(lower) || (lower === 'as' && tokens[i + 1]?.lower === 'well'))
    )
      break;
    if (
      token.text === '.' ||
      token.text === ';' ||
      token.text === '—' ||
      token.text === ':' ||
      token.text === '…' ||
      token.text === ')' ||
      token.text === '"'
    )
      break;
    if (
      token.text === ',' ||
      lower === 'and' ||
      (lower === '&' && !tokens[i + 1]?.cap) ||
      lower === 'plus' ||
      (lower === 'as' && tokens[i + 1]?.lower === 'well') ||
      (lower === 'along' && tokens[i + 1]?.lower === 'with') ||
      lower === 'alongside'
    ) {
      if (!flush(i)) {
        start = limit;
        break;
      }
      if (leads && token.text === ',' && /^(?:which|who)$/.test(tokens[i + 1]?.lower ?? '')) {
        start = limit;
        break;
      }
      if (token.text === ',' && startsAside(tokens, i + 1, limit)) {
        // "Rain, a Zerodha fund, and Orbital": the aside is skipped up to its comma.
        let k = i + 1;
        while (k < limit && tokens[k]!.text !== ',' && !(tokens[k]!.lower === 'and')) k += 1;
        i = k;
        start = k;
        if (tokens[i]?.text === ',' || tokens[i]?.lower === 'and') {
          i += 1;
          start = i;
        }
        continue;
      }
      i += lower === 'as' ? 3 : lower === 'along' ? 2 : 1;
      start = i;
      continue;
    }
    i += 1;
  }
  if (start < i && start < limit) flush(Math.min(i, limit));
  return { names, next: Math.max(last, from) };
}

const isSum = (token: Token): boolean => token.digit && /[$€£₹¥]/.test(token.text);

const isInsideName = (tokens: Token[], i: number): boolean =>
  tokens[i]!.lower === 'in' ||
  (tokens[i - 1]?.cap === true &&
    tokens[i]!.text !== tokens[i]!.lower &&
    tokens[i + 1]?.cap === true &&
    /^(?:Under|For|About)$/.test(tokens[i]!.text));

const startsAside = (tokens: Token[], i: number, to: number): boolean => {
  const token = tokens[i];
  if (!token || i >= to) return false;
  return (
    /^(?:a|an|the|which|who|whose|its|one|formerly|owner|maker)$/.test(token.lower) &&
    !(tokens[i + 1]?.cap ?? false)
  );
};

/** A list goes on past "a group of angels", "undisclosed investors"; it ends at anything else that is no name. */
function describesGivers(tokens: Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const { lower } = tokens[i]!;
    if (
      /^(?:angels?|investors?|others?|more|hnis?|executives?|founders?|backers?|funds?|participants?|shareholders?|family|office|offices|entrepreneurs|individuals|more|among|vcs?)$/.test(
        lower,
      )
    )
      return true;
  }
  return false;
}

function closing(tokens: Token[], i: number, to: number): number {
  let k = i;
  while (k < to && k < i + 25 && tokens[k]!.text !== ')' && tokens[k]!.text !== ']') k += 1;
  return k;
}

/** One item of a list: offices and descriptions before the name are cut, generic items are none. */
function readItem(tokens: Token[], from: number, to: number): Name | null {
  let a = from;
  while (
    a < to &&
    SKIP_IN_LIST.has(tokens[a]!.lower) &&
    !opensHouse(tokens, a, to) &&
    !(tokens[a]!.cap && a + 1 < to && tokens[a + 1]!.cap && a > from)
  ) {
    // "General Catalyst", "First Round": capitals in a row are a name even where the first word is common.
    if (
      tokens[a]!.cap &&
      tokens[a + 1]?.cap &&
      a + 1 < to &&
      !/^(?:the|existing|new|investors?|angels?)$/.test(tokens[a]!.lower)
    )
      break;
    a += 1;
  }
  if (a >= to) return null;
  let lastRole = -1;
  for (let i = a; i < to - 1; i += 1)
    if (
      (ROLE_WORDS.has(tokens[i]!.lower) || /^(?:ceos|founders|partners)$/.test(tokens[i]!.lower)) &&
      !endsHouse(tokens, a, i, to)
    )
      lastRole = i;
  if (lastRole >= 0 && tokens[lastRole + 1]?.cap) a = lastRole + 1;
  // "Databricks' Matei Zaharia" is the person; "Orbital's Growth Fund" the house.
  const name =
    smallName(tokens, a, to) ??
    houseOf(tokens, a, readName(tokens, a, to)) ??
    houseOf(tokens, a, readName(tokens, a, lastCapital(tokens, a, to)));
  if (!name) return null;
  const words = name.last - name.first + 1;
  if (words === 1) {
    const word = tokens[name.first]!;
    if (
      (NOT_NAMES.has(word.lower) || DESCRIPTORS.has(word.lower)) &&
      !/^[A-Z]{2,}$/.test(word.text) &&
      name.first === a &&
      to - a === 1 &&
      !word.cap
    )
      return null;
    if (/^(?:others?|more|investors?|angels?|several|various|existing|both)$/.test(word.lower)) return null;
  }
  // A name must end its item, but for a few words: "Orbital for its third fund" has been cut at "for" already.
  if (to - 1 - name.last > 3) return null;
  if (words > 7) return null;
  return name;
}

/** "Nordway also", "Orbital chipped in": an item may trail words that are none of its name. */
function lastCapital(tokens: Token[], from: number, to: number): number {
  let end = to;
  while (end > from && to - end < 3 && !tokens[end - 1]!.cap) end -= 1;
  return end > from && tokens[end - 1]!.cap ? end : from;
}

const GENERIC =
  /^(?:growth|vision|opportunity|opportunities|startup|venture|ventures|capital|fund|funds|value|customer|innovation|investment|investments|arm|unit|family|office|i|ii|iii|iv|\d)$/;

/** "Orbital's Growth Fund" is Orbital; "Orbital's Nordfonds" has a name of its own. */
function houseOf(tokens: Token[], from: number, name: Name | null): Name | null {
  if (!name || name.first - 2 < from || tokens[name.first - 1]!.lower !== "'s") return name;
  for (let i = name.first; i <= name.last; i += 1) if (!GENERIC.test(tokens[i]!.lower)) return name;
  return readName(tokens, from, name.first - 1) ?? name;
}

/** "lool Ventures", "SK hynix", "Orbital partners": an item of two words of which one is written small. */
function smallName(tokens: Token[], from: number, to: number): Name | null {
  if (to - from !== 2) return null;
  const [one, two] = [tokens[from]!, tokens[from + 1]!];
  const free = (token: Token): boolean =>
    !token.punct && !token.digit && !NOT_NAMES.has(token.lower) && !SKIP_IN_LIST.has(token.lower);
  const house = !one.cap && free(one) && two.cap && /^(?:ventures|capital|partners|fund|vc)$/.test(two.lower);
  const spelled =
    one.cap &&
    free(one) &&
    !two.cap &&
    (/^(?:ventures|capital|partners)$/.test(two.lower) ||
      (free(two) &&
        !DESCRIPTORS.has(two.lower) &&
        one.text === one.text.toUpperCase() &&
        one.text.length > 1));
  if (!house && !spelled) return null;
  return { text: `${one.text} ${two.text}`, start: one.start, end: two.end, first: from, last: to - 1 };
}

/** "Founders Fund", "Orbital Partners India": a word of offices in capitals that is part of a house's name. */
function endsHouse(tokens: Token[], from: number, i: number, to: number): boolean {
  const { lower, cap } = tokens[i]!;
  if (!cap) return false;
  const next = i + 1 < to ? tokens[i + 1]! : null;
  if (
    next?.cap &&
    (NAME_ENDINGS.has(next.lower) || /^(?:circle|collective|club|syndicate)$/.test(next.lower))
  )
    return true;
  return lower === 'partners' && i > from && tokens[i - 1]!.cap;
}

/** Names that end right before token `to`: "Existing investors Benchmark, DST and Orbital | also participated". */
export function readNameListBefore(tokens: Token[], floor: number, to: number): Name[] {
  let from = to;
  let end = to;
  while (
    end > floor &&
    /^(?:also|all|each|both|again|are|is|have|has|were|was|too|jointly|to|,)$/.test(tokens[end - 1]!.lower)
  )
    end -= 1;
  from = end;
  while (from > floor && end - from < LONGEST_LIST) {
    const token = tokens[from - 1]!;
    if (token.text === '.' || token.text === ';' || token.text === ':' || token.text === '—') break;
    if (LIST_ENDS.has(token.lower) && token.lower !== 'of') break;
    if (/^(?:by|from|including|include|with|includes|included)$/.test(token.lower) || isSum(token)) break;
    from -= 1;
  }
  return readNameList(tokens, from, end).names;
}
