// Bytes to text: finds the encoding by what the bytes are before it believes what anyone says about them.
import { constants, gunzipSync } from 'node:zlib';
import { StopSource } from './collect-error.ts';

export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
  readonly repairs: string[];
}

const LATIN_1 = new Set(['windows-1252']);

/** The WHATWG name of an encoding label, or null for a label that nobody knows. */
function encodingOf(label: string | undefined): string | null {
  if (!label) return null;
  try {
    return new TextDecoder(label.trim().replace(/^["']|["']$/g, '')).encoding;
  } catch {
    return null;
  }
}

function decode32(bytes: Uint8Array, littleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 3 < bytes.length; at += 4) {
    const point = view.getUint32(at, littleEndian);
    parts.push(point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd');
  }
  return parts.join('').replace(/^\ufeff/, '');
}

function byMark(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'utf-32le';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return null;
}

/** Markup begins with ASCII, so the places of its zero bytes betray UTF-16 and UTF-32 without a mark. */
function byZeroBytes(bytes: Uint8Array): string | null {
  if (bytes.length < 4) return null;
  const zero = [0, 1, 2, 3].map(at => bytes[at] === 0);
  if (zero[0] && zero[1] && zero[2] && !zero[3]) return 'utf-32be';
  if (!zero[0] && zero[1] && zero[2] && zero[3]) return 'utf-32le';
  if (zero[0] && !zero[1] && zero[2] && !zero[3]) return 'utf-16be';
  if (!zero[0] && zero[1] && !zero[2] && zero[3]) return 'utf-16le';
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Mostly UTF-8 with a few broken places (a cut-off end, a splice) must not be read as Latin-1 as a whole. */
function isMostlyUtf8(lossy: string): boolean {
  let broken = 0;
  let whole = 0;
  for (const character of lossy) {
    if (character === '\ufffd') broken += 1;
    else if (character > '\u007f') whole += 1;
  }
  return broken > 0 && whole >= broken * 3;
}

/** Undoes gzip that no header named; a body that breaks off gives what there is of it. */
function gunzip(bytes: Uint8Array, maxBytes: number): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: maxBytes, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (cause) {
    const isTooBig = (cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new StopSource(isTooBig ? 'inflated-too-big' : 'encoding-lied', {
      place: 'body',
      found: isTooBig
        ? `more than ${maxBytes} bytes after inflation`
        : `broken gzip data (${(cause as Error).message})`,
      expected: `at most ${maxBytes} bytes of text`,
      cause,
    });
  }
}

const declaredIn = (head: string): string | undefined =>
  /^\s*<\?xml[^>]*?\bencoding\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ??
  /<meta[^>]+charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1];

/** Decodes a body by mark, zero bytes, HTTP charset, XML declaration, valid UTF-8, and windows-1252, in that order. */
export function decodeBytes(
  input: Uint8Array,
  contentType?: string,
  maxBytes = 10 * 1024 * 1024,
): DecodedText {
  const repairs: string[] = [];
  let bytes = input;
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    bytes = gunzip(bytes, maxBytes);
    repairs.push('undid a gzip compression that no header named');
  }
  const certain = byMark(bytes) ?? byZeroBytes(bytes);
  if (certain === 'utf-32le' || certain === 'utf-32be') {
    return { text: decode32(bytes, certain === 'utf-32le'), encoding: certain, repairs };
  }
  if (certain) {
    if (certain === 'utf-8' && !isUtf8(bytes)) repairs.push('replaced bytes that are not valid UTF-8');
    return { text: new TextDecoder(certain).decode(bytes), encoding: certain, repairs };
  }
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const http = encodingOf(/charset\s*=\s*["']?\s*([^\s;"']+)/i.exec(contentType ?? '')?.[1]);
  const declared = encodingOf(declaredIn(head));
  const valid = isUtf8(bytes);
  // Labels of UTF-16 are false here: its zero bytes would have shown.
  const stated = [http, declared].filter(
    (label): label is string => label !== null && !label.startsWith('utf-16'),
  );
  // Latin-1 in a header is mostly a server's habit: a document that names another encoding for itself knows better.
  const labels = http !== null && LATIN_1.has(http) && declared !== null ? stated.reverse() : stated;
  for (const label of labels) {
    if (label === 'utf-8' && !valid) continue;
    if (LATIN_1.has(label) && valid) continue;
    if (label !== 'utf-8' && valid && label !== declared && declared === 'utf-8') continue;
    try {
      const text = new TextDecoder(label, { fatal: true }).decode(bytes);
      return { text, encoding: label, repairs };
    } catch {
      repairs.push(`passed over the label ${label}, which does not fit the bytes`);
    }
  }
  if (valid) return { text: new TextDecoder().decode(bytes), encoding: 'utf-8', repairs };
  const lossy = new TextDecoder().decode(bytes);
  if (isMostlyUtf8(lossy)) {
    repairs.push('replaced bytes that are not valid UTF-8');
    return { text: lossy, encoding: 'utf-8', repairs };
  }
  // A multi-byte label with a few bad bytes still beats Latin-1.
  const multi = labels.find(label => label !== 'utf-8' && !LATIN_1.has(label));
  if (multi) return { text: new TextDecoder(multi).decode(bytes), encoding: multi, repairs };
  if (labels.includes('utf-8') || labels.length === 0)
    repairs.push('read as windows-1252: the bytes are not valid UTF-8');
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252', repairs };
}
