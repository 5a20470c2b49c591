// Markup to plain text in one forward scan, because titles and summaries must reach extraction without a tag in them.
import { decodeHTMLStrict } from 'entities';
import { ALL_CONTROLS } from './control-characters.ts';

const NAMES =
  'a|abbr|acronym|address|applet|area|article|aside|audio|b|bdi|bdo|big|blink|blockquote|body|br|button|canvas|caption|center|cite|code|col|colgroup|dd|del|details|dfn|dir|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|frame|frameset|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|label|legend|li|link|main|map|mark|marquee|meta|nav|nobr|noscript|object|ol|optgroup|option|p|param|picture|pre|q|rp|rt|ruby|s|samp|script|section|select|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|textarea|tfoot|th|thead|time|title|tr|tt|u|ul|var|video|wbr';
const KNOWN = new RegExp(`^/?(?:${NAMES})$`, 'i');
const KNOWN_TAG = new RegExp(`</?(?:${NAMES})(?:\\s[^<>]*)?/?>`, 'i');
const INLINE =
  /^\/?(?:a|abbr|acronym|b|bdi|bdo|big|blink|cite|code|del|dfn|em|font|i|ins|kbd|label|mark|nobr|q|rp|rt|ruby|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/i;
const HIDDEN = new Set(['script', 'style', 'template', 'noframes', 'iframe', 'object', 'svg']);

/** True where text holds a tag of HTML, so that "5 < 6" and "</example>" are not taken for markup. */
export function looksLikeHtml(text: string): boolean {
  return text.includes('<') && KNOWN_TAG.test(text);
}

/** Tags that begin a line of their own; cells of one row stay on it, with a mark between. */
const OPENS_LINE =
  /^\/?(?:address|article|blockquote|br|center|dd|div|dl|dt|fieldset|figcaption|figure|h[1-6]|header|footer|hr|li|ol|p|pre|section|summary|table|tbody|tfoot|thead|tr|ul)$/i;
const CELL = /^\/t[dh]$/i;

/** What stands in the place of a tag: a mark-up of words nothing, a block a space, or its line where lines are kept. */
function inPlaceOf(name: string, lines: boolean): string {
  if (INLINE.test(name)) return '';
  if (!lines) return ' ';
  return OPENS_LINE.test(name) ? '\n' : CELL.test(name) ? ' | ' : ' ';
}

/**
 * Text without its tags; entities are left as they are. `knownOnly` keeps what merely looks like a tag; `lines` begins a line
 * where a paragraph, an item of a list or a row of a table does.
 */
export function stripTags(html: string, knownOnly = false, lines = false): string {
  let out = '';
  let at = 0;
  // Once a closing mark is known to be absent it is never searched for again: that keeps the scan linear.
  let lastClose = html.lastIndexOf('>');
  const lower = html.includes('<') ? html.toLowerCase() : html;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open === -1 || open > lastClose) break;
    out += html.slice(at, open);
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      at = end === -1 ? html.length : end + 3;
      continue;
    }
    if (html.startsWith('<![CDATA[', open)) {
      const end = html.indexOf(']]>', open + 9);
      out += html.slice(open + 9, end === -1 ? html.length : end);
      at = end === -1 ? html.length : end + 3;
      continue;
    }
    const name = /^[/!?]?[a-z][\w:-]{0,40}/i.exec(html.slice(open + 1, open + 44))?.[0];
    if (!name || (knownOnly && !KNOWN.test(name))) {
      out += '<';
      at = open + 1;
      continue;
    }
    const end = endOfTag(html, open);
    const bare = name.toLowerCase();
    if (HIDDEN.has(bare) && html[end - 1] !== '/') {
      const close = lower.indexOf(`</${bare}`, end);
      const closed = close === -1 ? -1 : html.indexOf('>', close);
      if (closed !== -1) {
        out += ' ';
        at = closed + 1;
        continue;
      }
      if (close === -1) {
        lastClose = -1;
        at = html.length;
        break;
      }
    }
    out += inPlaceOf(name, lines);
    at = end + 1;
  }
  return out + html.slice(at);
}

/** Where a tag ends: at the first `>` outside quotes, or at the very first when the quotes never close. */
function endOfTag(html: string, open: number): number {
  const first = html.indexOf('>', open);
  let quote = '';
  const limit = Math.min(html.length, open + 8192);
  for (let at = open + 1; at < limit; at += 1) {
    const character = html[at]!;
    if (quote) {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") {
      // Only after "=" does a quotation mark open a value; elsewhere it is an apostrophe that went astray.
      if (/=\s*$/.test(html.slice(Math.max(open, at - 4), at))) quote = character;
    } else if (character === '>') return at;
  }
  return first;
}

/** White space runs become one space; invisible marks (soft hyphen, zero width space, byte-order mark) go. */
export function tidy(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same within each line; lines without a word go, and so does the mark behind a row's last cell. */
const tidyLines = (text: string): string =>
  text
    .split('\n')
    .map(line => tidy(line).replace(/(?:\s*\|)+$/, ''))
    .filter(line => line !== '')
    .join('\n');

/** Tags that came out of an entity: a pair, or one with an attribute, is markup; a lone `<blink>` is talked about. */
const LEFT_OVER =
  /<([a-z][\w:-]*)\b[^<>]{0,500}>[\s\S]{0,400}?<\/\1\s*>|<[a-z][\w:-]*\s+[\w:-]+\s*=\s*["'][^<>]{0,500}>/i;

/** Decodes entities once, drops what turns out to be markup after that, and tidies. */
function finished(stripped: string, lines = false): string {
  const text = decodeHTMLStrict(stripped);
  const isMarkup = text.length < 20_000 && text.includes('<') && LEFT_OVER.test(text);
  const bare = (isMarkup ? stripTags(text, true, lines) : text).replace(ALL_CONTROLS, '');
  return lines ? tidyLines(bare) : tidy(bare);
}

/** HTML to one paragraph of plain text: tags dropped, entities decoded, controls removed. */
export function htmlToText(html: string): string {
  return finished(stripTags(html));
}

/** HTML to plain text that keeps its lines: a list of deals is told by where each of them begins. */
export function htmlToLines(html: string): string {
  return finished(stripTags(html.replace(/\s+/g, ' '), false, true), true);
}

/**
 * A short construct of unsure kind (an RSS title, an Atom text) to plain text: tags only where they are HTML's own,
 * and entities once more, since `&amp;#8217;` is never what a headline means to show.
 */
export function titleToText(text: string): string {
  return finished(looksLikeHtml(text) ? stripTags(text, true) : text);
}
