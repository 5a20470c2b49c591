// Texts inside feeds come as plain text, HTML, inline XHTML or base64, by declaration or by habit; all leave as plain text.
import { htmlToLines, htmlToText, looksLikeHtml, titleToText } from './html-to-text.ts';
import { elements, innerMarkup, textOf, type XmlElement } from './read-xml-tree.ts';

const BASE64 = /^[A-Za-z0-9+/\s]+={0,2}\s*$/;

function fromBase64(text: string): string | null {
  if (!BASE64.test(text) || text.replace(/\s/g, '').length % 4 !== 0) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(text, 'base64'));
  } catch {
    return null;
  }
}

/** A media type that names neither text nor XML: by Atom's rules its content is base64. */
const isBinaryType = (type: string): boolean =>
  type.includes('/') && !/^text\/|\+xml$|\/xml$|html|^message\/|json$|^multipart\//i.test(type);

interface Construct {
  readonly markup: string;
  readonly kind: 'text' | 'html' | 'unsure';
}

/** A text construct with what is known about its kind: Atom says it, RSS leaves it open. */
function construct(element: XmlElement, isAtom: boolean): Construct | null {
  const type = (element.attributes['type'] ?? '').trim().toLowerCase();
  const mode = (element.attributes['mode'] ?? '').trim().toLowerCase();
  if (isAtom && (mode === 'base64' || isBinaryType(type))) {
    const decoded = fromBase64(textOf(element));
    if (decoded !== null) return { markup: decoded, kind: 'unsure' };
    if (mode === 'base64' || /^(?:image|audio|video)\//.test(type)) return null;
  }
  if (elements(element).length > 0) return { markup: innerMarkup(element), kind: 'html' };
  const text = textOf(element);
  if (text.trim() === '') return null;
  return { markup: text, kind: /html/.test(type) ? 'html' : 'unsure' };
}

/** A title as plain text, or null. */
export function asTitle(element: XmlElement, isAtom: boolean): string | null {
  const found = construct(element, isAtom);
  if (!found) return null;
  const text = found.kind === 'html' ? htmlToText(found.markup) : titleToText(found.markup);
  return text === '' ? null : text;
}

/** Prose as plain text with a line for each of its paragraphs and items of lists, or null. */
export function asProse(element: XmlElement, isAtom: boolean): string | null {
  const found = construct(element, isAtom);
  if (!found) return null;
  const isHtml = found.kind === 'html' || looksLikeHtml(found.markup);
  const text = isHtml ? htmlToLines(found.markup) : titleToText(found.markup);
  return text === '' ? null : text;
}
