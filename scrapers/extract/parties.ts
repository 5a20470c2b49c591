// Finds who gives the money: leads and all named investors of a stretch of text.
import { type Name, readName } from './names.ts';
import { makePhraseBook, phraseAt } from './phrases.ts';
import { nameKey } from './same-name.ts';
import type { Token } from './tokens.ts';
import { AFTER_NAMES, BEFORE_NAMES } from './words/parties.ts';
import { DESCRIPTORS, LEGAL_ENDINGS, NOT_NAMES, ROLE_WORDS } from './words/things.ts';

export type Parties = { leads: Name[]; investors: Name[] };

const BEFORE = makePhraseBook(BEFORE_NAMES);
const AFTER = makePhraseBook(AFTER_NAMES);
const LONGEST_LIST = 90;

/** Words at which a list of names is over. */
const LIST_ENDS = new Set(
  `to at in on for that which who whose while when where amid after before following since valuing values with via
  through despite into is are was were has have had will would could may might brings bringing says said say of-course
  raises raised as so than per because if during using under until about aims against announced bringing bring reported reports citing`.split(
    /\s+/,
  ),
);
const SKIP_IN_LIST = new Set(
  `existing returning previous prior current earlier early new additional other investor investors backer backers angel
  angels strategic institutional individual led by including notable prominent also lead co-lead the a an from such like
  several many fund funds vc vcs firm firms venture capital company companies both its longtime long-time include
  included local us european key major seed series global tech participants participant shareholder shareholders both
  entrepreneur entrepreneurs well-known and plus`.split(/\s+/),
);

/** Investors in tokens [from, to); `skip` holds token ranges that are something else (the money, the company). */
export function readParties(tokens: Token[], from: number, to: number, companyKey: string): Parties {
  const leads: Name[] = [];
  const investors: Name[] = [];
  let i = from;
  let guard = 0;
  while (i < to && guard < 12) {
    const before = phraseAt(BEFORE, tokens, i, to);
    if (before && !isNotGiver(tokens, i, before.next, to)) {
      guard += 1;
      const { names, next } = readNameList(tokens, before.next, to);
      const lead = before.means === 'lead';
      for (const name of names) add(name, lead);
      if (names.length > 0 && next > before.next) {
        i = next;
        continue;
      }
      i = before.next;
      continue;
    }
    const after = phraseAt(AFTER, tokens, i, to);
    if (after) {
      guard += 1;
      for (const name of readNameListBefore(tokens, from, i)) add(name, after.means === 'lead');
      i = after.next;
      continue;
    }
    i += 1;
  }
  return { leads, investors };

  function add(name: Name, lead: boolean): void {
    const key = nameKey(name.text);
    if (key === '' || key === companyKey || (/^\d/.test(name.text) && !/[a-z]/i.test(name.text))) return;
    if (!investors.some(known => nameKey(known.text) === key)) investors.push(name);
    if (lead && !leads.some(known => nameKey(known.text) === key)) leads.push(name);
  }
}

/** "from $2B", "from Indonesia's crisis", "by 2030", "by Tuesday": what follows gives nothing. */
function isNotGiver(tokens: Token[], at: number, next: number, to: number): boolean {
  const token = tokens[next];
  if (!token || next >= to) return true;
  const word = tokens[at]!.lower;
  if (word !== 'from' && word !== 'by' && word !== 'including' && word !== 'alongside') return false;
  if (token.digit && !/[a-z]/i.test(token.text)) return true;
  if (word === 'by') {
    const verb = tokens[at - 1]?.lower ?? '';
    // "by" gives only where money or a grant is given; "co-founded by", "used by", "developed by" are no rounds.
    return !/^(?:grant|awarded|nih\)|investment|led|provided|funding|loan|financing|round|backed)$/.test(
      verb,
    );
  }
  if (word === 'from') {
    const verb = tokens[at - 1]?.lower ?? '';
    if (
      /^(?:up|away|comes|came|emerges|emerged|emerging|out|spun|down|range|ranging|far|started|different|apart|former|data|graduated|executives|engineers|technology|acquired|excerpts|quotes|researchers|people|purchase|buys|buy|purchased|carved|hails|hailing|benefit|demand|competition|move|alums?|help)$/.test(
        verb,
      )
    )
      return true;
  }
  return false;
}

/** Names from token i on, joined by commas and "and", and the token after the last. */
export function readNameList(tokens: Token[], from: number, to: number): { names: Name[]; next: number } {
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
    if (/^[$€£₹¥]/.test(token.text)) {
      start = limit;
      break;
    }
    if (LIST_ENDS.has(lower) && !(token.cap && isInsideName(tokens, i))) break;
    if (
      token.text === '.' ||
      token.text === ';' ||
      token.text === '—' ||
      token.text === ':' ||
      token.text === '…' ||
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
    if (ROLE_WORDS.has(tokens[i]!.lower) || /^(?:ceos|founders|partners)$/.test(tokens[i]!.lower))
      lastRole = i;
  if (lastRole >= 0 && tokens[lastRole + 1]?.cap) a = lastRole + 1;
  // "Databricks' Matei Zaharia" is the person; "Orbital's Growth Fund" the house.
  const name = readName(tokens, a, to);
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

/** Names that end right before token `to`: "Existing investors Benchmark, DST and Orbital | also participated". */
function readNameListBefore(tokens: Token[], floor: number, to: number): Name[] {
  let from = to;
  let end = to;
  while (end > floor && /^(?:also|all|each|both|again|are|is|have|has|,)$/.test(tokens[end - 1]!.lower))
    end -= 1;
  from = end;
  while (from > floor && end - from < LONGEST_LIST) {
    const token = tokens[from - 1]!;
    if (token.text === '.' || token.text === ';' || token.text === ':' || token.text === '—') break;
    if (LIST_ENDS.has(token.lower) && token.lower !== 'of') break;
    if (/^(?:by|from|including|include)$/.test(token.lower)) break;
    from -= 1;
  }
  return readNameList(tokens, from, end).names;
}
