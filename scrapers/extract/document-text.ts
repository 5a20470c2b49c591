// First step from document to claim: one text to read, whose offsets are those of the text that the site shows.
import { documentText } from '../../src/model/document.ts';

export type Field = 'title' | 'summary' | 'body';

/** What the engine is given: one article, release or filing. Anything but `id` may be missing. */
export type ExtractInput = {
  id: string;
  title?: string | null;
  summary?: string | null;
  body?: string | null;
  url?: string | null;
  publisher?: string | null;
  published?: string | null;
};

export type FieldSpan = { field: Field; start: number; end: number };

/**
 * `text` joins title, summary and body (those present and not empty) by one line feed; every offset in the
 * engine's output counts UTF-16 code units into it. `reading` has the same length and is what the rules read:
 * mark-up, entities, typographic quotes and boilerplate are replaced in place, so that offsets never move.
 */
export type DocumentText = { text: string; reading: string; fields: FieldSpan[] };

/** Stands where an entity's surplus characters were; the tokenizer takes it for nothing at all. */
export const FILLER = '\u2060';

export function joinFields(input: ExtractInput): DocumentText {
  const fields: FieldSpan[] = [];
  const text = documentText(input);
  let start = 0;
  const add = (field: Field, text: string | null | undefined): void => {
    if (!text) return;
    fields.push({ field, start, end: start + text.length });
    start += text.length + 1;
  };
  add('title', input.title);
  add('summary', input.summary);
  add('body', input.body);
  const plain = plainReading(text);
  return { text, reading: cutBoilerplate(withoutBylines(plain, fields), fields), fields };
}

/** Who reports is no part of the news: what agencies set before a headline, publishers and aggregators behind it. */
function withoutBylines(plain: string, fields: readonly FieldSpan[]): string {
  const [title, summary] = fields;
  if (title?.field !== 'title') return plain;
  let out = blank(plain, 0, SLUG.exec(plain)?.[0].length ?? 0);
  const bar = out.lastIndexOf(' | ', title.end);
  const end = bar >= FIRST_BYLINE && isByline(out, bar, title.end) ? bar : title.end;
  out = blank(out, end, title.end);
  const mark = bylineMark(out, end);
  if (mark < 0 || !isByline(out, mark, end)) return out;
  out = blank(out, mark, end);
  if (summary?.field === 'summary') {
    const names = REPORTED_BY.exec(out.slice(summary.start, summary.start + 80));
    if (names) out = blank(out, summary.start, summary.start + names[0].length);
  }
  return out;
}

/** Where the last " - ", " — " or " (" of a headline stands; -1 where it has none or that stands so far ahead that it ends none. */
function bylineMark(text: string, end: number): number {
  for (let i = end - 2; i >= FIRST_BYLINE; i -= 1) {
    if (text.charCodeAt(i) !== SPACE) continue;
    const code = text.charCodeAt(i + 1);
    if (code === BRACKET) return i;
    if ((code === HYPHEN || code === DASH) && i + 2 < end && text.charCodeAt(i + 2) === SPACE) return i;
  }
  return -1;
}
const FIRST_BYLINE = 30;
const SPACE = 0x20;
const BRACKET = 0x28;
const HYPHEN = 0x2d;
const DASH = 0x2014;

const blank = (text: string, from: number, to: number): string =>
  to > from ? text.slice(0, from) + ' '.repeat(to - from) + text.slice(to) : text;
const isByline = (text: string, from: number, to: number): boolean => {
  const byline = text.slice(from, to);
  return (PUBLISHER.test(byline) && !NEWS.test(byline)) || REPORTER.test(byline);
};
/** "Lumo raises $5M - The Oslo Times", "Lumo raises $5M - oslo.news", "Lumo raises $5M | The Oslo Times" */
const PUBLISHER = /^ [-—|] (?:[A-Z][\w.'-]*(?: (?:[A-Z][\w.'-]*|of|and|&)){0,4}|[a-z][\w-]+\.[a-z]{2,5})$/;
const NEWS = /\b(?:Series|Seed|Round|Funding|Acquisition|IPO|Merger)\b/;
/** "Lumo raises $5M (Ana Lee/The Oslo Times)" */
const REPORTER = /^ \([A-Z][^()$€£\d]{2,60}\/[A-Z][^()$€£\d]{1,40}\)$/;
const REPORTED_BY = /^[A-Z][\w .'-]{2,40} ?\/ ?[A-Z][\w .'-]{1,30}: /;

/** Characters that are read as they are. */
const PLAIN = new Uint8Array(128);
for (let code = 0x20; code < 0x7f; code += 1) PLAIN[code] = 1;
for (const char of '<&-\n') PLAIN[char.charCodeAt(0)] = 0;
const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: ' ',
  gt: ' ',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: "'",
  lsquo: "'",
  ldquo: '"',
  rdquo: '"',
  ndash: '—',
  mdash: '—',
  hellip: '…',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  trade: ' ',
  reg: ' ',
  copy: ' ',
};
const LONGEST_TAG = 2000;

function plainReading(text: string): string {
  let out = '';
  let from = 0;
  let noTagBefore = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 128 && PLAIN[code] === 1) continue;
    let put: string | undefined;
    let length = 1;
    if (code === 0x3c) {
      if (i >= noTagBefore && /[a-z/!?]/i.test(text[i + 1] ?? '')) {
        const close = text.indexOf('>', i);
        if (close === -1) noTagBefore = text.length;
        else if (close - i < LONGEST_TAG) {
          length = close - i + 1;
          put = ' '.repeat(length);
        } else noTagBefore = close;
      }
    } else if (code === 0x2d) {
      if (text.charCodeAt(i + 1) !== 0x2d) continue;
      length = 2;
      put = '— ';
    } else if (code === 0x26) {
      const entity = readEntity(text, i);
      if (entity) {
        length = entity.length;
        put = entity.char + FILLER.repeat(length - entity.char.length);
      }
    } else if (code >= 0xd83c && code <= 0xd83e && i + 1 < text.length) {
      // A pictogram, as newsletters set it before each item.
      length = 2;
      put = '  ';
    } else put = plainCharacter(code);
    if (put !== undefined) {
      out += text.slice(from, i) + put;
      from = i + length;
    }
    i += length - 1;
  }
  return from === 0 ? text : out + text.slice(from);
}

function readEntity(text: string, at: number): { char: string; length: number } | undefined {
  // An entity is at most ten characters long; a doubly escaped one starts with "&amp;".
  const piece = text.slice(at, at + 14);
  const twice = /^&amp;(#?\w{2,8});/.exec(piece);
  const match = twice ?? /^&(#?\w{2,8});/.exec(piece);
  if (!match) return undefined;
  const name = match[1]!;
  let char = ENTITIES[name];
  if (char === undefined && name.startsWith('#')) {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
    if (code >= 0x20 && code <= 0xffff && !(code >= 0xd800 && code <= 0xdfff)) {
      char = plainCharacter(code) ?? String.fromCharCode(code);
    }
  }
  return char === undefined ? undefined : { char, length: match[0].length };
}

function plainCharacter(code: number): string | undefined {
  if (code === 0x2018 || code === 0x2019 || code === 0x02bc || code === 0x00b4 || code === 0x60) return "'";
  if (code === 0x201c || code === 0x201d || code === 0x201e || code === 0x00ab || code === 0x00bb) return '"';
  if (code === 0x2013 || code === 0x2014 || code === 0x2015 || code === 0x2212) return '—';
  if (code === 0x2010 || code === 0x2011) return '-';
  if (code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a) || code === 0x3000) return ' ';
  if (code === 0xad || code === 0x200b || code === 0xfeff) return FILLER;
  if (code === 0x2122 || code === 0xae || code === 0xa9) return ' ';
  if ((code >= 0x2600 && code <= 0x27bf) || code === 0x2b50 || code === 0xfe0f || code === 0x200d) return ' ';
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
  if (code === 0x0d || code === 0x09 || code === 0x0b || code === 0x0c) return ' ';
  if (code === 0x2028 || code === 0x2029 || code === 0x85) return '\n';
  return undefined;
}

/** What a news agency sets before its headlines: "UPDATE 2-Lumo raises", "BRIEF-Lumo says". */
const SLUG =
  /^\s*(?:(?:UPDATE|WRAPUP) \d|BRIEF|EXCLUSIVE|Exclusive|RPT|REFILE|CORRECTED|REPEAT|FACTBOX|FOCUS|INSIGHT|ANALYSIS|DEALTALK|SCOOP|LPC|IFR|BREAKINGVIEWS|TIMELINE|GRAPHIC|POLL)-(?=\S)/;

/** The end of a press release tells the company's history again, often outdated; feeds add their own last line. */
const BOILERPLATE =
  /\n[ \t#*]*About [A-Z][^\n]{0,60}\n|\n[ \t]*###|Forward[- ]Looking Statements?\b|\n[ \t]*(?:Media|Press|Investor)s?(?: Relations)? Contacts?\b|\bThe post [^\n]{0,300}? (?:appeared first|first appeared) on\b|\bSOURCE:? [A-Z][^\n]{0,60}\n/g;

function cutBoilerplate(reading: string, fields: FieldSpan[]): string {
  let out = reading;
  for (const { field, start, end } of fields) {
    if (field === 'title' || end - start < 40) continue;
    BOILERPLATE.lastIndex = 0;
    const part = out.slice(start, end);
    const match = BOILERPLATE.exec(part);
    if (match && match.index > 20) {
      out = out.slice(0, start + match.index) + ' '.repeat(part.length - match.index) + out.slice(end);
    }
  }
  return out;
}
