// Second step: the reading text cut into words and marks, each with its offsets, grouped into sentences.
import type { DocumentText, Field } from './document-text.ts';
import type { Money } from './money.ts';
import { hashOf, isAbbreviation, openTable, type Word, wordAt } from './word-table.ts';

export type Token = {
  text: string;
  lower: string;
  start: number;
  end: number;
  /** Starts with a capital, or holds one further on (eYs3D, xAI), or a digit and a letter (11x). */
  cap: boolean;
  digit: boolean;
  punct: boolean;
  /** A line begins here. */
  line: boolean;
  /** Stands in a Headline That Writes Every Word Like This, so that its capital says nothing. */
  titled: boolean;
  /** One bit for each class that the word is of: see word-class.ts. */
  classes: number;
};

/** Tokens `from` up to `to` (not included) of the document's list. */
export type Sentence = {
  from: number;
  to: number;
  field: Field;
  index: number;
  /** Those of all its words: see word-class.ts. */
  classes: number;
  /** The sums that begin in it. */
  sums: readonly Money[];
};

const HARD = new Set('()[]{}";—…!?|«»<>=*•·,~');

export function tokenize(reading: string): Token[] {
  openTable();
  const tokens: Token[] = [];
  const length = reading.length;
  let line = true;
  let i = 0;
  while (i < length) {
    const code = reading.charCodeAt(i);
    if (code <= 0x20) {
      if (code === 0x0a) line = true;
      i += 1;
      continue;
    }
    const before = tokens.length;
    i = readChunk(reading, i, code, tokens);
    if (line && tokens.length > before) {
      tokens[before]!.line = true;
      line = false;
    }
  }
  return tokens;
}

/** Reads what stands between two spaces, of which most is a plain word with at most a comma or full stop behind it. */
function readChunk(reading: string, from: number, first: number, tokens: Token[]): number {
  const { length } = reading;
  let end = from;
  let hash = 0;
  let code = first;
  while (code < 128 && PLAIN[code] === 1) {
    hash = (Math.imul(hash, 31) + code) | 0;
    end += 1;
    if (end === length) break;
    code = reading.charCodeAt(end);
  }
  if (end === length || code <= 0x20) {
    pushWord(reading, from, end, wordAt(reading, from, end, hash), tokens, false);
    return end;
  }
  if (
    end > from &&
    (code === COMMA || code === STOP) &&
    (end + 1 === length || reading.charCodeAt(end + 1) <= 0x20)
  ) {
    const word = wordAt(reading, from, end, hash);
    if (code === COMMA || !word.abbreviates) {
      pushWord(reading, from, end, word, tokens, false);
      push(reading, end, end + 1, tokens, true);
      return end + 1;
    }
  }
  while (end < length && reading.charCodeAt(end) > 0x20) end += 1;
  splitChunk(reading, from, end, tokens);
  return end;
}

const COMMA = 0x2c;
const STOP = 0x2e;

function splitChunk(reading: string, from: number, to: number, tokens: Token[]): void {
  let word = from;
  for (let i = from; i < to; i += 1) {
    const code = reading.charCodeAt(i);
    if (code < 128 && PLAIN[code] === 1) continue;
    const char = reading[i]!;
    if (char === ',' && isDigit(reading, i - 1) && isDigit(reading, i + 1)) continue;
    if (HARD.has(char)) {
      push(reading, word, i, tokens, false);
      push(reading, i, i + 1, tokens, true);
      word = i + 1;
    } else if (char === "'") {
      const next = reading[i + 1];
      if (i === word) {
        push(reading, i, i + 1, tokens, true);
        word = i + 1;
      } else if ((next === 's' || next === 'S') && !isLetter(reading, i + 2)) {
        push(reading, word, i, tokens, false);
        push(reading, i, i + 2, tokens, true);
        word = i + 2;
        i += 1;
      } else if (!isLetter(reading, i + 1)) {
        push(reading, word, i, tokens, false);
        push(reading, i, i + 1, tokens, true);
        word = i + 1;
      }
    } else if ((char === '.' || char === ':') && endsWord(reading, i + 1, to)) {
      if (char === '.' && i > word && isAbbreviation(reading.slice(word, i))) continue;
      push(reading, word, i, tokens, false);
      push(reading, i, i + 1, tokens, true);
      word = i + 1;
    }
  }
  push(reading, word, to, tokens, false);
}

/** Letters, digits and the hyphen: characters that never end a word. */
const PLAIN = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) if (/[a-zA-Z\d-]/.test(String.fromCharCode(code))) PLAIN[code] = 1;

const isDigit = (text: string, i: number): boolean =>
  text.charCodeAt(i) >= 0x30 && text.charCodeAt(i) <= 0x39;
const isLetter = (text: string, i: number): boolean => i < text.length && /[\p{L}\d]/u.test(text[i]!);

function endsWord(reading: string, i: number, to: number): boolean {
  return i >= to || HARD.has(reading[i]!) || reading[i] === "'" || reading[i] === '.';
}

function push(reading: string, from: number, to: number, tokens: Token[], punct: boolean): void {
  if (from < to)
    pushWord(reading, from, to, wordAt(reading, from, to, hashOf(reading, from, to)), tokens, punct);
}

function pushWord(
  reading: string,
  from: number,
  to: number,
  word: Word,
  tokens: Token[],
  punct: boolean,
): void {
  if (word.text === '') return;
  if (word.glued > 0 && !punct) {
    push(reading, from, from + word.glued, tokens, false);
    push(reading, from + word.glued, to, tokens, false);
    return;
  }
  tokens.push({
    text: word.text,
    lower: word.lower,
    start: from,
    end: to,
    cap: word.cap && !punct,
    digit: word.digit,
    punct: punct || word.mark,
    line: false,
    titled: false,
    classes: word.classes,
  });
}

const WIRE_OPENS = /prnewswire|^[(/]/i;
const IN_WIRES = /newswire|business|accesswire/;
const WIRES = /^(?:reuters|bloomberg|ap|afp|wire|newswire|accesswire|businesswire|globenewswire)$/;

/** "OAKLAND, California, June 13 (Reuters) - ", "NEW YORK--(BUSINESS WIRE)--", "/PRNewswire/ --": where and when, not what. */
function afterDateline(tokens: Token[], from: number, to: number): number {
  const first = tokens[from]!;
  const shouts = first.text.length > 2 && first.text === first.text.toUpperCase() && /[A-Z]/.test(first.text);
  if (!shouts && !WIRE_OPENS.test(first.text)) return from;
  let wire = false;
  for (let i = from; i < Math.min(to - 2, from + 22); i += 1) {
    const { text, lower } = tokens[i]!;
    if (WIRES.test(lower) || IN_WIRES.test(lower)) wire = true;
    if (
      /^(?:-+|—)$/.test(text) &&
      (wire || i - from > 2) &&
      tokens[i + 1]?.text !== '(' &&
      !tokens[i + 1]?.punct
    )
      return i + 1;
    if (/^(?:said|has|is|raises|raised)$/.test(lower)) return from;
  }
  return from;
}

/** Words of four letters and more show how a headline is written; shorter ones are small in every style. */
function markTitled(tokens: Token[], from: number, to: number): void {
  let long = 0;
  let caps = 0;
  for (let i = from + 1; i < to; i += 1) {
    const { text, cap, digit, punct } = tokens[i]!;
    if (punct || digit || text.length < 4) continue;
    long += 1;
    if (cap) caps += 1;
  }
  if (long === 0 || caps / long < 0.75) return;
  for (let i = from; i < to; i += 1) tokens[i]!.titled = true;
}

/** A sentence longer than this is cut, so that no rule ever looks further. */
const LONGEST_SENTENCE = 220;

const NO_SUMS: readonly Money[] = [];

export function splitSentences(document: DocumentText, tokens: Token[], sums: readonly Money[]): Sentence[] {
  const sentences: Sentence[] = [];
  let sum = 0;
  let from = 0;
  let part = 0;
  const fieldAt = (offset: number): number => {
    while (part + 1 < document.fields.length && offset >= document.fields[part + 1]!.start) part += 1;
    return part;
  };
  const flush = (to: number): void => {
    if (to > from) {
      const field = document.fields[fieldAt(tokens[from]!.start)]?.field ?? 'title';
      if (field === 'title') markTitled(tokens, from, to);
      const start = field === 'title' ? from : afterDateline(tokens, from, to);
      let classes = 0;
      for (let i = start; i < to; i += 1) classes |= tokens[i]!.classes;
      while (sum < sums.length && sums[sum]!.first < start) sum += 1;
      const own = sum;
      while (sum < sums.length && sums[sum]!.first < to) sum += 1;
      sentences.push({
        from: start,
        to,
        field,
        index: sentences.length,
        classes,
        sums: sum > own ? sums.slice(own, sum) : NO_SUMS,
      });
    }
    from = to;
  };
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (token.line && i > from) flush(i);
    if (i - from >= LONGEST_SENTENCE) flush(i);
    if (!token.punct || (token.text !== '.' && token.text !== '!' && token.text !== '?')) continue;
    const next = tokens[i + 1];
    if (!next || next.line || next.cap || next.digit || next.punct || next.start > token.end + 1) {
      // "Yahoo! raises" and "Which?" are names; a closing quotation mark belongs to the sentence before it.
      if (token.text !== '.' && next && !next.punct && !next.cap) continue;
      flush(next?.punct && (next.text === '"' || next.text === ')' || next.text === "'") ? i + 2 : i + 1);
    }
  }
  flush(tokens.length);
  return sentences;
}
