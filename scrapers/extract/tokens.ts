// Second step: the reading text cut into words and marks, each with its offsets, grouped into sentences.
import type { DocumentText, Field } from './document-text.ts';
import { FILLER } from './document-text.ts';
import { phrasesFrom } from './phrases.ts';

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
  /** The phrases of all word lists that may begin here. */
  phrases: ReturnType<typeof phrasesFrom>;
};

/** Tokens `from` up to `to` (not included) of the document's list. */
export type Sentence = { from: number; to: number; field: Field; index: number };

const ABBREVIATIONS = new Set(
  'inc. corp. ltd. co. st. mr. mrs. ms. dr. vs. no. jr. sr. cos. bros. llc. est. approx. fmr. rs. pvt. dept. univ. gov. gen. sen. rep. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. calif. conn. mass. mich. wash. fla. ill. pa. ca. va. ft. mt. rev. hon. prof. gmbh. ave. dist.'.split(
    ' ',
  ),
);
const HARD = new Set('()[]{}";—…!?|«»<>=*•·,~');

export function tokenize(reading: string): Token[] {
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
    let end = i + 1;
    while (end < length && reading.charCodeAt(end) > 0x20) end += 1;
    const before = tokens.length;
    splitChunk(reading, i, end, tokens);
    if (line && tokens.length > before) {
      tokens[before]!.line = true;
      line = false;
    }
    i = end;
  }
  return tokens;
}

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
      if (char === '.' && i > word && isAbbreviation(reading.slice(word, i + 1))) continue;
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
const FILLER_CODE = FILLER.charCodeAt(0);

const isDigit = (text: string, i: number): boolean =>
  text.charCodeAt(i) >= 0x30 && text.charCodeAt(i) <= 0x39;
const isLetter = (text: string, i: number): boolean => i < text.length && /[\p{L}\d]/u.test(text[i]!);

function endsWord(reading: string, i: number, to: number): boolean {
  return i >= to || HARD.has(reading[i]!) || reading[i] === "'" || reading[i] === '.';
}

function isAbbreviation(word: string): boolean {
  if (word.length > 9) return false;
  return ABBREVIATIONS.has(word.toLowerCase()) || /^(?:[A-Za-z]\.)+$/.test(word);
}

/** "CEO ofLumo": archives that lost their links lost the space before a name with them. */
const GLUED =
  /^(of|and|by|from|with|in|the|to|at|for|that|like|called|named|startup|company|purchase|acquire|buy|acquired|raised|through|than|into|has)([A-Z][a-z])/;

function push(reading: string, from: number, to: number, tokens: Token[], punct: boolean): void {
  if (from >= to) return;
  let text = reading.slice(from, to);
  let digit = false;
  let letter = false;
  let upper = -1;
  for (let i = from; i < to; i += 1) {
    const code = reading.charCodeAt(i);
    if (code >= 0x61 && code <= 0x7a) letter = true;
    else if (code >= 0x41 && code <= 0x5a) {
      letter = true;
      if (upper < 0) upper = i - from;
    } else if (code >= 0x30 && code <= 0x39) digit = true;
    else if (code >= 0x80) {
      letter = true;
      if (code === FILLER_CODE) {
        text = text.replaceAll(FILLER, '');
        if (text === '') return;
      }
      upper = Math.max(upper, 0);
    } else if (code > 0x5a) letter = true;
  }
  if (!punct && upper > 1 && text.length > 4 && text.length < 60) {
    const glued = GLUED.exec(text);
    if (glued && text.length === to - from) {
      push(reading, from, from + glued[1]!.length, tokens, false);
      push(reading, from + glued[1]!.length, to, tokens, false);
      return;
    }
  }
  const lower = upper < 0 ? text : text.toLowerCase();
  const cap = !punct && letter && (lower !== text || (digit && text.length < 24));
  const mark = punct || (!letter && !digit && text.length === 1 && !/[$€£¥₹&]/.test(text));
  tokens.push({
    text,
    lower,
    start: from,
    end: to,
    cap,
    digit,
    punct: mark,
    line: false,
    phrases: phrasesFrom(lower),
  });
}

const WIRES = /^(?:reuters|bloomberg|ap|afp|wire|newswire|accesswire|businesswire|globenewswire)$/;

/** "OAKLAND, California, June 13 (Reuters) - ", "NEW YORK--(BUSINESS WIRE)--", "/PRNewswire/ --": where and when, not what. */
function afterDateline(tokens: Token[], from: number, to: number): number {
  const first = tokens[from]!;
  const shouts = first.text.length > 2 && first.text === first.text.toUpperCase() && /[A-Z]/.test(first.text);
  if (!shouts && !/prnewswire|^[(/]/i.test(first.text)) return from;
  let wire = false;
  for (let i = from; i < Math.min(to - 2, from + 22); i += 1) {
    const { text, lower } = tokens[i]!;
    if (WIRES.test(lower) || /newswire|business|accesswire/.test(lower)) wire = true;
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

/** A sentence longer than this is cut, so that no rule ever looks further. */
const LONGEST_SENTENCE = 220;

export function splitSentences(document: DocumentText, tokens: Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let part = 0;
  const fieldAt = (offset: number): number => {
    while (part + 1 < document.fields.length && offset >= document.fields[part + 1]!.start) part += 1;
    return part;
  };
  const flush = (to: number): void => {
    if (to > from) {
      const field = document.fields[fieldAt(tokens[from]!.start)]?.field ?? 'title';
      sentences.push({
        from: field === 'title' ? from : afterDateline(tokens, from, to),
        to,
        field,
        index: sentences.length,
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
