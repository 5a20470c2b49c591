// What the tokenizer knows of single words: their spelling, their marks, their classes.
import { FILLER } from './document-text.ts';
import type { Token } from './tokens.ts';
import { classesOf, countClasses, traitsOf } from './word-class.ts';
import {
  CLASSES,
  clearTests,
  countColumns,
  countWords,
  FACTS,
  fillColumns,
  HEAD,
  lasting,
  MARKS,
  MIDDLE,
  MOST_KNOWN,
  NUMBER,
  ROW,
  SIZE,
  spelledNumber,
  stands,
  TAIL,
  TRAITS,
} from './word-facts.ts';
import { countLists, openRows, rowOf } from './word-list.ts';

const FILLER_CODE = FILLER.charCodeAt(0);

/** "CEO ofLumo": archives that lost their links lost the space before a name with them. */
const GLUED =
  /^(of|and|by|from|with|in|the|to|at|for|that|like|called|named|is|are|was|start|startup|startups|company|founder|co-founder|cofounder|including|about|using|when|while|its|made|bought|backed|against|after|before|via|parent|rival|purchase|acquire|buy|acquired|raised|through|than|into|has)([A-Z][a-z])/;

/** "Kiwibothas raised": so they lost the space behind it. */
const GLUED_BEHIND = /^([A-Z][A-Za-z\d.]{3,}?)(?:has|have|raised|which|founder|announced|said|acquired)$/;

/** Marks that stand for themselves, whatever is written against them. */
export const HARD: ReadonlySet<string> = new Set('()[]{}";—…!?|«»<>=*•·,~');

/** Words whose full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  'inc corp ltd co st mr mrs ms dr vs no jr sr cos bros llc est approx fmr rs pvt dept univ gov gen sen rep jan feb mar apr jun jul aug sep sept oct nov dec calif conn mass mich wash fla ill pa ca va ft mt rev hon prof gmbh ave dist pte pty bhd sdn'.split(
    ' ',
  ),
);

function isAbbreviation(word: string): boolean {
  if (word.length >= 9) return false;
  const dotted = word.length === 1 || word[1] === '.';
  return ABBREVIATIONS.has(word.toLowerCase()) || (dotted && /^(?:[A-Za-z]\.)*[A-Za-z]$/.test(word));
}

/** "lumo.io": who is called by an address has a name without capitals. */
const ADDRESS =
  /^[a-z][a-z\d-]+\.(?:ai|io|com|co|app|net|org|so|dev|tv|xyz|fm|gg|bio|tech|cloud|de|fr|in|cn)$/;

/** What a word is wherever it stands. */
export type Word = {
  text: string;
  lower: string;
  /** Whether it has a capital, a digit, or is a mark: one bit each. */
  marks: number;
  /** Where the name begins that lost the space before it; nought for all other words. */
  glued: number;
  /** See word-facts.ts. */
  number: number;
  /** See word-class.ts. */
  classes: number;
  traits: number;
};

/**
 * The same words come again and again, so each is looked at once and then known by a number, which stands in a table at a
 * hash of its characters or a few places further on; where all are taken the last one goes, and where there are too many all
 * go before the next text, so that nothing grows. Words that came together lie together.
 */
const PLACES = 1 << 15;
const TRIES = 8;
const LONGEST_WORD = 40;
/** Words of so many characters are compared as three numbers: see cut.ts. */
const SHORT_WORD = 12;

/** By place: the number of the known word, nought where there is none. */
const KNOWN_AT = new Uint16Array(PLACES + TRIES);
let known = 0;

/** The text of each word, and that in small letters. */
let spellings: string[] = [];
/** How those are written that are read otherwise, by their numbers. */
const WRITTEN = new Map<number, string>();
const CAP = 1;
const DIGIT = 2;
const MARK = 4;
/** The word is not what it looks like: see isApart. */
const APART = 8;
/** A full stop behind it ends no sentence. */
const ABBREVIATES = 16;
/** It is written otherwise than it is read. */
const REWRITTEN = 32;

let made = -1;

/**
 * Words are kept with all that lists and classes say of them, so a new one makes them void. To be called before a text is cut:
 * what is known then stays so until the next.
 */
export function openTable(): void {
  const all = countClasses() + countLists() + countWords() + countColumns() + stands().length;
  if (made !== all) openRows();
  if (made !== all || known > MOST_KNOWN / 2) forgetWords();
  made = all;
}

/** All words but those that stand for others. */
export function forgetWords(): void {
  known = 0;
  KNOWN_AT.fill(0);
  spellings = ['', ''];
  WRITTEN.clear();
  APARTS.clear();
  fillColumns(0);
  for (const word of stands()) keep(word, -1, 0, 0);
}

/** Whether so many words are known that no other finds room. */
export const isFull = (): boolean => known === MOST_KNOWN;

/** The number of a word that is known, or is so from now on; nought for one too long to be kept. */
export function knowWord(
  reading: string,
  from: number,
  to: number,
  hash: number,
  tail: number,
  middle: number,
  head: number,
): number {
  if (to - from > LONGEST_WORD) return 0;
  const short = to - from <= SHORT_WORD && tail >= 0;
  let place = (hash ^ (hash >>> 16)) & (PLACES - 1);
  const end = place + TRIES;
  for (; place < end; place += 1) {
    const word = KNOWN_AT[place]!;
    if (word === 0) break;
    const at = SIZE * word;
    if (
      FACTS[at + TAIL] === tail &&
      FACTS[at + MIDDLE] === middle &&
      FACTS[at + HEAD] === head &&
      (short || isAt(writtenAs(word), reading, from, to))
    )
      return word;
  }
  if (known === MOST_KNOWN) return 0;
  const word = keep(reading.slice(from, to), tail, middle, head);
  KNOWN_AT[place === end ? end - 1 : place] = word;
  return word;
}

const writtenAs = (word: number): string =>
  (FACTS[SIZE * word + MARKS]! & REWRITTEN) === 0 ? spellings[2 * word]! : WRITTEN.get(word)!;

function keep(raw: string, tail: number, middle: number, head: number): number {
  const word = lookAt(raw);
  known += 1;
  const at = SIZE * known;
  FACTS[at + TAIL] = tail;
  FACTS[at + MIDDLE] = middle;
  FACTS[at + HEAD] = head;
  FACTS[at + MARKS] =
    word.marks |
    (word.text === '' || word.glued > 0 ? APART : 0) |
    (isAbbreviation(raw) ? ABBREVIATES : 0) |
    (word.text === raw ? 0 : REWRITTEN);
  FACTS[at + CLASSES] = word.classes;
  FACTS[at + TRAITS] = word.traits;
  FACTS[at + NUMBER] = word.number;
  FACTS[at + ROW] = rowOf(word.number);
  fillColumns(at);
  clearTests(at);
  spellings[2 * known] = word.text;
  spellings[2 * known + 1] = word.lower;
  if (word.text !== raw) WRITTEN.set(known, raw);
  return known;
}

/** Whether a known word is read as it is written. */
export const isPlain = (word: number): boolean => (FACTS[SIZE * word + MARKS]! & APART) === 0;

/** "Inc", "U.S": whether the full stop behind a known word belongs to it. */
export const abbreviates = (word: number): boolean => (FACTS[SIZE * word + MARKS]! & ABBREVIATES) !== 0;

/** Words that are not what they look like are few. */
const APARTS = new Map<string, number>();
const MOST_APARTS = 4096;

/** Where the name begins in a piece that lost the space before it; nought where there is none, less where there is no word at all. */
export function gluedAt(raw: string): number {
  const known = APARTS.get(raw);
  if (known !== undefined) return known;
  const { text, glued } = lookAt(raw);
  const at = text === '' ? -1 : glued;
  if (APARTS.size === MOST_APARTS) APARTS.clear();
  if (raw.length <= LONGEST_WORD) APARTS.set(raw, at);
  return at;
}

/** Makes a token a known word. */
export function setKnown(token: Token, word: number): void {
  const at = SIZE * word;
  const marks = FACTS[at + MARKS]!;
  token.text = spellings[2 * word]!;
  token.lower = spellings[2 * word + 1]!;
  token.cap = (marks & CAP) !== 0;
  token.digit = (marks & DIGIT) !== 0;
  token.punct = (marks & MARK) !== 0;
  token.classes = FACTS[at + CLASSES]!;
  token.traits = FACTS[at + TRAITS]!;
  token.at = at;
  token.row = FACTS[at + ROW]!;
}

/** Makes a token a word that the table does not keep: a very long one, or one of more than it holds. */
export function setWord(token: Token, { text, lower, marks, number, classes, traits }: Word): void {
  token.text = text;
  token.lower = lower;
  token.cap = (marks & CAP) !== 0;
  token.digit = (marks & DIGIT) !== 0;
  token.punct = (marks & MARK) !== 0;
  token.classes = classes;
  token.traits = traits;
  token.at = 0;
  token.row = rowOf(number);
}

function isAt(word: string, reading: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let i = from; i < to; i += 1) if (reading.charCodeAt(i) !== word.charCodeAt(i - from)) return false;
  return true;
}

export function lookAt(raw: string): Word {
  let text = raw;
  let digit = false;
  let letter = false;
  let marked = false;
  let upper = -1;
  for (let i = 0; i < raw.length; i += 1) {
    const code = raw.charCodeAt(i);
    if (code >= 0x61 && code <= 0x7a) {
      letter = true;
      continue;
    }
    if (code >= 0x41 && code <= 0x5a) {
      letter = true;
      if (upper < 0) upper = i;
      continue;
    }
    marked = true;
    if (code >= 0x30 && code <= 0x39) digit = true;
    else if (code >= 0x80) {
      letter = true;
      if (code === FILLER_CODE) text = text.replaceAll(FILLER, '');
      upper = Math.max(upper, 0);
    } else if (code > 0x5a) letter = true;
  }
  text = lasting(text);
  const glued =
    upper >= 0 && text.length > 4 && text.length < 60 ? (GLUED.exec(text) ?? GLUED_BEHIND.exec(text)) : null;
  let lower = upper < 0 ? text : text.toLowerCase();
  if (lower !== text) lower = lasting(lower);
  const mark =
    (text.length === 1 && HARD.has(text)) ||
    lower === "'s" ||
    (!letter && !digit && text.length === 1 && !/[$€£¥₹&]/.test(text));
  const cap =
    !mark && letter && (lower !== text || (digit && text.length < 24) || (marked && ADDRESS.test(text)));
  const number = spelledNumber(lower);
  const spelling = { text, lower, cap, marked, number };
  return {
    text,
    lower,
    marks: (cap ? CAP : 0) | (digit ? DIGIT : 0) | (mark ? MARK : 0),
    glued: glued && text.length === raw.length ? glued[1]!.length : 0,
    number,
    classes: classesOf(spelling),
    traits: traitsOf(spelling),
  };
}
