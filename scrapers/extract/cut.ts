// Second step: the reading text cut into words and marks, each with its offsets.
import type { Token } from './tokens.ts';
import {
  abbreviates,
  forgetWords,
  gluedAt,
  HARD,
  isFull,
  isPlain,
  knowWord,
  lookAt,
  openTable,
  setKnown,
  setWord,
} from './word-table.ts';

/**
 * Tokens are used again for every text, for new memory costs more than to write where the last text's words stood. After a
 * very long text no more than these are kept.
 */
const POOL: Token[] = [];
const MOST_KEPT = 1 << 14;
let used = 0;
/** Whether the next token begins a line. */
let begins = true;

function nextToken(start: number, end: number): Token {
  if (used === POOL.length)
    POOL.push({
      text: '',
      lower: '',
      start,
      end,
      cap: false,
      digit: false,
      punct: false,
      line: false,
      titled: false,
      proper: false,
      classes: 0,
      traits: 0,
      at: 0,
      row: 0,
    });
  const token = POOL[used]!;
  used += 1;
  token.start = start;
  token.end = end;
  token.line = begins;
  begins = false;
  token.titled = false;
  token.proper = false;
  return token;
}

/** The characters of all but the longest texts: numbers in a row are quicker to read than a string. */
const ROOM = 1 << 14;
const CODES = new Uint16Array(ROOM + 2);

const SPACE = 0x20;
const LINE_FEED = 0x0a;
const COMMA = 0x2c;
const STOP = 0x2e;
const COLON = 0x3a;
const QUOTE = 0x27;

/** Letters, digits and the hyphen: characters that never end a word. */
const PLAIN = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) if (/[a-zA-Z\d-]/.test(String.fromCharCode(code))) PLAIN[code] = 1;

const HARD_CODES = new Uint8Array(1 << 16);
for (const mark of HARD) HARD_CODES[mark.charCodeAt(0)] = 1;

/** The words and marks of a text. What they say holds until the next text is cut. */
export function tokenize(reading: string): Token[] {
  openTable();
  if (POOL.length > MOST_KEPT) POOL.length = MOST_KEPT;
  const { length } = reading;
  const codes = length <= ROOM ? CODES : new Uint16Array(length + 2);
  for (let i = 0; i < length; i += 1) codes[i] = reading.charCodeAt(i);
  // Behind the last character a space stands, so that nobody has to ask whether the text has ended.
  codes[length] = SPACE;
  codes[length + 1] = SPACE;
  cutAll(reading, codes);
  // What is known must stay known to the text's end: where it finds no room, only the words of this text are.
  if (isFull()) {
    forgetWords();
    cutAll(reading, codes);
  }
  return POOL.slice(0, used);
}

function cutAll(reading: string, codes: Uint16Array): void {
  const { length } = reading;
  used = 0;
  begins = true;
  let i = 0;
  while (i < length) {
    const code = codes[i]!;
    if (code > SPACE) i = cutChunk(reading, codes, i);
    else {
      if (code === LINE_FEED) begins = true;
      i += 1;
    }
  }
}

/**
 * What stands between two spaces: most is a plain word with at most a comma or full stop behind it.
 *
 * A word's characters are gathered in a hash and, one byte each, in three numbers: the last four, the four before them and
 * the four before those.
 */
function cutChunk(reading: string, codes: Uint16Array, from: number): number {
  let end = from;
  let hash = 0;
  let tail = 0;
  let middle = 0;
  let head = 0;
  let code = codes[from]!;
  while (code < 128 && PLAIN[code] === 1) {
    hash = (Math.imul(hash, 31) + code) | 0;
    head = (head << 8) | (middle >>> 24);
    middle = (middle << 8) | (tail >>> 24);
    tail = (tail << 8) | code;
    end += 1;
    code = codes[end]!;
  }
  if (code <= SPACE) {
    addKnown(reading, codes, from, end, knowWord(reading, from, end, hash, tail, middle, head));
    return end;
  }
  const last = codes[end + 1]! <= SPACE;
  if (end > from && last && (code === COMMA || code === STOP)) {
    const word = knowWord(reading, from, end, hash, tail, middle, head);
    if (code === STOP && ownsStop(codes, from, end, word)) {
      addWord(reading, codes, from, end + 1);
      return end + 1;
    }
    addKnown(reading, codes, from, end, word);
    addKnown(reading, codes, end, end + 1, knowWord(reading, end, end + 1, code, code, 0, 0));
    return end + 1;
  }
  while (codes[end]! > SPACE) end += 1;
  cutMarks(reading, codes, from, end);
  return end;
}

/** A chunk with marks in it: "($5M)", "Lumo's", "U.S.-based". */
function cutMarks(reading: string, codes: Uint16Array, from: number, to: number): void {
  let word = from;
  for (let i = from; i < to; i += 1) {
    const code = codes[i]!;
    if (code < 128 && PLAIN[code] === 1) continue;
    let next = i + 1;
    if (code === COMMA && isDigit(codes[i + 1]!) && i > 0 && isDigit(codes[i - 1]!)) continue;
    if (code === QUOTE) {
      const owns = codes[next] === 0x73 || codes[next] === 0x53;
      if (i > word && owns && !isLetter(codes[i + 2]!)) next = i + 2;
      else if (i !== word && isLetter(codes[next]!)) continue;
    } else if (code === STOP || code === COLON) {
      if (!endsWord(codes, next, to)) continue;
      if (code === STOP && i > word && ownsStop(codes, word, i, wordOf(reading, codes, word, i))) continue;
    } else if (HARD_CODES[code] === 0) continue;
    if (i > word) addWord(reading, codes, word, i);
    addWord(reading, codes, i, next);
    word = next;
    i = next - 1;
  }
  if (to > word) addWord(reading, codes, word, to);
}

const addWord = (reading: string, codes: Uint16Array, from: number, to: number): void =>
  addKnown(reading, codes, from, to, wordOf(reading, codes, from, to));

/** The number of a word that is known; nought for one that is not kept. */
function wordOf(reading: string, codes: Uint16Array, from: number, to: number): number {
  let hash = 0;
  let tail = 0;
  let middle = 0;
  let head = 0;
  let all = 0;
  for (let i = from; i < to; i += 1) {
    const code = codes[i]!;
    hash = (Math.imul(hash, 31) + code) | 0;
    head = (head << 8) | (middle >>> 24);
    middle = (middle << 8) | (tail >>> 24);
    tail = (tail << 8) | code;
    all |= code;
  }
  // What is no ASCII has characters of more than a byte.
  return all < 128
    ? knowWord(reading, from, to, hash, tail, middle, head)
    : knowWord(reading, from, to, hash, -1, hash, 0);
}

function addKnown(reading: string, codes: Uint16Array, from: number, to: number, word: number): void {
  if (word > 0 && isPlain(word)) setKnown(nextToken(from, to), word);
  else addApart(reading, codes, from, to);
}

/** A piece that is not read as it is written: nothing, a very long word, or two that lost the space between them. */
function addApart(reading: string, codes: Uint16Array, from: number, to: number): void {
  const piece = reading.slice(from, to);
  const glued = gluedAt(piece);
  if (glued < 0) return;
  if (glued === 0 || (opensCamel(piece.slice(0, glued)) && startsName(reading, from)))
    addWhole(reading, codes, from, to);
  else {
    addWhole(reading, codes, from, from + glued);
    addWhole(reading, codes, from + glued, to);
  }
}

function addWhole(reading: string, codes: Uint16Array, from: number, to: number): void {
  const word = wordOf(reading, codes, from, to);
  if (word > 0) setKnown(nextToken(from, to), word);
  else setWord(nextToken(from, to), lookAt(reading.slice(from, to)));
}

/** "inKilnio", "atSouth", "theTarn": names begin so as well as words that lost the space between them. */
const opensCamel = (text: string): boolean => /^(?:in|at|to|for|by|the|is|has|with|via|made)$/.test(text);

/** Nothing that could have lost its space stands there: a line or a clause opens, or a preposition wants a name. */
const startsName = (reading: string, start: number): boolean =>
  begins ||
  /[.:;!?|(—"]\s*$|\b(?:by|for|of|with|from|in|into|acquires?|acquired|buys?|bought)\s$/i.test(
    reading.slice(Math.max(0, start - 12), start),
  );

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLetter = (code: number): boolean =>
  code < 128 ? isDigit(code) || ((code | 0x20) - 0x61) >>> 0 < 26 : /\p{L}/u.test(String.fromCharCode(code));

function endsWord(codes: Uint16Array, i: number, to: number): boolean {
  return i >= to || HARD_CODES[codes[i]!] === 1 || codes[i] === QUOTE || codes[i] === STOP;
}

/** "approx.", "J."; but the letter in "raised a Series A. Orbital led it" is no initial. */
const ownsStop = (codes: Uint16Array, from: number, to: number, word: number): boolean =>
  abbreviates(word) && !(to - from === 1 && followsSeries(codes, from));

function followsSeries(codes: Uint16Array, from: number): boolean {
  if (from < SERIES.length + 1 || codes[from - 1]! > SPACE) return false;
  for (let i = 0; i < SERIES.length; i += 1)
    if ((codes[from - 1 - SERIES.length + i]! | 0x20) !== SERIES.charCodeAt(i)) return false;
  return true;
}
const SERIES = 'series';
