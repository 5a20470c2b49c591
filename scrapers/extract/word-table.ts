// What the tokenizer knows of single words: their spelling, their marks, their classes.
import { FILLER } from './document-text.ts';
import { classesOf, countClasses, traitsOf } from './word-class.ts';

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

/** "Inc", "U.S": what the full stop behind belongs to. */
export function isAbbreviation(word: string): boolean {
  return word.length < 9 && (ABBREVIATIONS.has(word.toLowerCase()) || /^(?:[A-Za-z]\.)*[A-Za-z]$/.test(word));
}

/** What a word is wherever it stands; the same words come again and again, so each is looked at once. */
export type Word = {
  /** As it stands in the text. */
  raw: string;
  hash: number;
  text: string;
  lower: string;
  cap: boolean;
  digit: boolean;
  mark: boolean;
  /** Where the name begins that lost the space before it; nought for all other words. */
  glued: number;
  /** See word-class.ts. */
  classes: number;
  traits: number;
};

/**
 * A table of words by a hash of their characters, so that a word is found without being cut out of the text first.
 * A word stands at its place or a few further on; where all are taken the last one goes, so that the table never grows.
 */
const PLACES = 1 << 15;
const TRIES = 8;
const LONGEST_WORD = 40;
let table: (Word | undefined)[] = [];
let classesKnown = -1;

/** Words are kept with their classes, so a new class makes them void. */
function openTable(): void {
  if (classesKnown === countClasses()) return;
  classesKnown = countClasses();
  table = new Array<Word | undefined>(PLACES + TRIES).fill(undefined);
}

export function hashOf(reading: string, from: number, to: number): number {
  let hash = 0;
  for (let i = from; i < to; i += 1) hash = (Math.imul(hash, 31) + reading.charCodeAt(i)) | 0;
  return hash;
}

/**
 * The words of all pieces of a text. First all places are looked at, then all words compared: memory that is not at hand
 * is then waited for once, not word by word.
 */
export function wordsOf(reading: string, from: number[], to: number[], hash: number[]): Word[] {
  openTable();
  const words: Word[] = [];
  for (let k = 0; k < hash.length; k += 1) {
    const known = table[placeOf(hash[k]!)];
    words.push(
      known !== undefined && known.hash === hash[k] && known.raw.length === to[k]! - from[k]! ? known : NONE,
    );
  }
  for (let k = 0; k < words.length; k += 1)
    if (!isAt(words[k]!.raw, reading, from[k]!, to[k]!)) words[k] = find(reading, from[k]!, to[k]!, hash[k]!);
  return words;
}

export const wordAt = (reading: string, from: number, to: number): Word =>
  find(reading, from, to, hashOf(reading, from, to));

const placeOf = (hash: number): number => (hash ^ (hash >>> 16)) & (PLACES - 1);

function find(reading: string, from: number, to: number, hash: number): Word {
  if (to - from > LONGEST_WORD) return lookAt(reading.slice(from, to), hash);
  let place = placeOf(hash);
  const end = place + TRIES;
  for (; place < end; place += 1) {
    const known = table[place];
    if (known === undefined) break;
    if (known.hash === hash && isAt(known.raw, reading, from, to)) return known;
  }
  const word = lookAt(reading.slice(from, to), hash);
  table[Math.min(place, end - 1)] = word;
  return word;
}

function isAt(word: string, reading: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let i = from; i < to; i += 1) if (reading.charCodeAt(i) !== word.charCodeAt(i - from)) return false;
  return true;
}

/** The same string as the engine keeps property names: on its own, no slice of a document, and quick to compare. */
const lasting = (text: string): string => Object.keys({ [text]: 0 })[0]!;

function lookAt(raw: string, hash: number): Word {
  let text = raw;
  let digit = false;
  let letter = false;
  let upper = -1;
  for (let i = 0; i < raw.length; i += 1) {
    const code = raw.charCodeAt(i);
    if (code >= 0x61 && code <= 0x7a) letter = true;
    else if (code >= 0x41 && code <= 0x5a) {
      letter = true;
      if (upper < 0) upper = i;
    } else if (code >= 0x30 && code <= 0x39) digit = true;
    else if (code >= 0x80) {
      letter = true;
      if (code === FILLER_CODE) text = text.replaceAll(FILLER, '');
      upper = Math.max(upper, 0);
    } else if (code > 0x5a) letter = true;
  }
  const short = text.length <= LONGEST_WORD;
  if (short) text = lasting(text);
  const glued =
    upper >= 0 && text.length > 4 && text.length < 60 ? (GLUED.exec(text) ?? GLUED_BEHIND.exec(text)) : null;
  let lower = upper < 0 ? text : text.toLowerCase();
  if (short && lower !== text) lower = lasting(lower);
  const mark =
    HARD.has(text) || lower === "'s" || (!letter && !digit && text.length === 1 && !/[$€£¥₹&]/.test(text));
  const cap = !mark && letter && (lower !== text || (digit && text.length < 24));
  return {
    raw: text === raw ? text : raw,
    hash,
    text,
    lower,
    cap,
    digit,
    mark,
    glued: glued && text.length === raw.length ? glued[1]!.length : 0,
    classes: classesOf({ text, lower, cap }),
    traits: traitsOf({ text, lower, cap }),
  };
}

/** No word: stands where the table has none. */
const NONE: Word = lookAt('', 0);
