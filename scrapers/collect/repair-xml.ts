// Mends what publishers break in XML, in one forward scan, so that a reader meets well-formed text or a plain refusal.
import { decodeHTMLStrict } from 'entities';
import { StopSource } from './collect-error.ts';
import { C0_CONTROLS, C1_CONTROLS } from './control-characters.ts';

export interface RepairedXml {
  readonly xml: string;
  readonly repairs: string[];
  /** The text ends before its first element is closed. */
  readonly partial: boolean;
}

const MAX_DEPTH = 5_000;
// A tree of more elements does not fit the reading worker; no feed that people read comes near.
const MAX_TAGS = 240_000;
const MAX_ENTITY_GROWTH = 1_000_000;
const XML_NAMES = new Set(['amp', 'lt', 'gt', 'quot', 'apos']);
const NAME_START = /[A-Za-z_:\u00c0-\uffff]/;

/** Characters of windows-1252 at 0x80 to 0x9f, which HTML also gives to the numeric references of that range. */
const fromC1 = (character: string): string => decodeHTMLStrict(`&#${character.charCodeAt(0)};`);

function numericReference(body: string): string {
  const point = /^x/i.test(body) ? Number.parseInt(body.slice(1), 16) : Number(body);
  if (!Number.isFinite(point) || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return '';
  if (point < 0x20 && point !== 9 && point !== 10 && point !== 13) return '';
  if (point >= 0x80 && point <= 0x9f) return fromC1(String.fromCharCode(point));
  return point === 0xfffe || point === 0xffff ? '' : `&#${point};`;
}

/** Entities that a document declares for itself: short, plain ones are honoured, nested and external ones never. */
function declaredEntities(doctype: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const match of doctype.matchAll(
    /<!ENTITY\s+([\w.-]{1,40})\s+(?:"([^"<&%]{0,200})"|'([^'<&%]{0,200})')\s*>/g,
  )) {
    if (found.size < 100) found.set(match[1]!, match[2] ?? match[3] ?? '');
  }
  return found;
}

class Mender {
  readonly counts = new Map<string, number>();
  entities = new Map<string, string>();
  #growth = 0;

  note(what: string, times = 1): void {
    this.counts.set(what, (this.counts.get(what) ?? 0) + times);
  }

  /** References in text and attributes: known names become characters, what is no reference becomes `&amp;`. */
  references(text: string): string {
    if (!text.includes('&')) return text;
    return text.replace(
      /&(?:#(x[0-9a-f]+|\d+);?|([a-z][a-z0-9.-]*);)?/gi,
      (whole, numeric?: string, name?: string) => {
        if (numeric !== undefined) {
          const mended = numericReference(numeric);
          if (mended === '') this.note('dropped references to characters that XML cannot hold');
          return mended;
        }
        if (name !== undefined) {
          if (XML_NAMES.has(name)) return whole;
          const own = this.entities.get(name);
          if (own !== undefined && this.#growth + own.length < MAX_ENTITY_GROWTH) {
            this.#growth += own.length;
            return own;
          }
          const known = decodeHTMLStrict(whole);
          if (known !== whole) {
            this.note('replaced entities that only HTML knows');
            return known === '&'
              ? '&amp;'
              : known === '<'
                ? '&lt;'
                : known === '>'
                  ? '&gt;'
                  : known === '"'
                    ? '&quot;'
                    : known;
          }
        }
        this.note('escaped bare ampersands');
        return `&amp;${whole.slice(1)}`;
      },
    );
  }
}

/** The end of a tag, outside quotes; -1 when the text ends first. */
function endOfTag(text: string, open: number): number {
  let quote = '';
  for (let at = open + 1; at < text.length; at += 1) {
    const character = text[at]!;
    if (quote) {
      if (character === quote) quote = '';
      // A value that swallows another tag was never closed: fall back to the first closing mark.
      else if (character === '<' && at - open > 4_096) return text.indexOf('>', open);
    } else if (character === '>') return at;
    else if (character === '"' || character === "'") {
      if (text[at - 1] === '=' || /=\s+$/.test(text.slice(Math.max(open, at - 8), at))) quote = character;
    }
  }
  return text.indexOf('>', open);
}

function endOfDoctype(text: string, open: number): number {
  let depth = 0;
  let quote = '';
  for (let at = open; at < text.length; at += 1) {
    const character = text[at]!;
    if (quote) {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '[') depth += 1;
    else if (character === ']') depth -= 1;
    else if (character === '>' && depth <= 0) return at;
  }
  return -1;
}

/** Repairs XML text; throws only for nesting that no feed needs. */
export function repairXml(input: string, place: string): RepairedXml {
  const mender = new Mender();
  let text = input;
  const cleaned = text.replace(C0_CONTROLS, '').replace(C1_CONTROLS, fromC1);
  if (cleaned !== text) mender.note('removed control characters');
  text = cleaned.toWellFormed();
  const start = text.search(/<[?!A-Za-z]/);
  if (start > 0) {
    const junk = text.slice(0, start);
    mender.note(
      junk.trim() === '' || junk === '\ufeff'
        ? 'dropped white space before the first tag'
        : 'dropped text before the first tag',
    );
  }
  const out: string[] = [];
  let depth = 0;
  let deepest = 0;
  let tags = 0;
  let rootClosed = false;
  let sawDoctype = false;
  const lastClose = text.lastIndexOf('>');
  let at = Math.max(start, 0);
  const length = text.length;
  while (at < length) {
    const open = text.indexOf('<', at);
    // After the last closing mark no tag can end any more: the rest is text.
    if (open === -1 || (open > lastClose && !text.startsWith('<![CDATA[', open))) {
      out.push(mender.references(text.slice(at, open === -1 ? length : open)));
      if (open !== -1) mender.note('dropped a tag that never ended');
      break;
    }
    if (open > at) out.push(mender.references(text.slice(at, open)));
    const next = text[open + 1] ?? '';
    if (text.startsWith('<![CDATA[', open)) {
      const end = text.indexOf(']]>', open);
      if (end === -1) mender.note('closed a CDATA section that never ended');
      out.push(end === -1 ? `${text.slice(open)}]]>` : text.slice(open, end + 3));
      at = end === -1 ? length : end + 3;
    } else if (text.startsWith('<!--', open)) {
      const end = text.indexOf('-->', open + 4);
      at = end === -1 ? length : end + 3;
    } else if (next === '!') {
      // Only the first document type counts: more of them are an attack on the patience of this scan.
      const isDoctype = !sawDoctype && /^<!DOCTYPE/i.test(text.slice(open, open + 10));
      const end = isDoctype ? endOfDoctype(text, open) : text.indexOf('>', open);
      if (isDoctype) {
        sawDoctype = true;
        mender.note('dropped the document type');
        if (end !== -1) mender.entities = declaredEntities(text.slice(open, end + 1));
      }
      at = end === -1 ? text.indexOf('>', open) + 1 : end + 1;
    } else if (next === '?') {
      const end = text.indexOf('>', open);
      at = end === -1 ? length : end + 1;
    } else if (next === '/' || NAME_START.test(next)) {
      tags += 1;
      if (tags > MAX_TAGS) {
        mender.note(`read only the first ${MAX_TAGS / 2} elements`);
        break;
      }
      const end = endOfTag(text, open);
      if (end === -1) {
        mender.note('dropped a tag that never ended');
        break;
      }
      const tag = text.slice(open, end + 1);
      if (next === '/') {
        depth -= 1;
        if (depth === 0) rootClosed = true;
      } else if (!tag.endsWith('/>')) {
        depth += 1;
        deepest = Math.max(deepest, depth);
        if (deepest > MAX_DEPTH) {
          throw new StopSource('too-deep', {
            place,
            found: `elements nested more than ${MAX_DEPTH} deep`,
            expected: 'a feed',
          });
        }
      } else if (depth === 0) rootClosed = true;
      out.push(mender.references(tag));
      at = end + 1;
    } else {
      mender.note('escaped bare angle brackets');
      out.push('&lt;');
      at = open + 1;
    }
  }
  const partial = !rootClosed;
  if (partial) mender.note('the text breaks off before its end');
  const repairs = [...mender.counts].map(([what, times]) => (times > 1 ? `${what} (${times} times)` : what));
  return { xml: out.join(''), repairs, partial };
}
