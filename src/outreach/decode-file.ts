// Bytes of a reader's own file → text, in whichever encoding the program that wrote it prefers.

/** Share of zero bytes at odd or even places from which a file without a mark is taken for UTF-16. */
const MOSTLY = 0.3;
/** Bytes that are looked at for that. */
const LOOKED_AT = 1000;

function zerosAt(bytes: Uint8Array, first: 0 | 1): number {
  const looked = bytes.subarray(0, LOOKED_AT);
  let zeros = 0;
  for (let at = first; at < looked.length; at += 2) if (looked[at] === 0) zeros++;
  return looked.length === 0 ? 0 : zeros / (looked.length / 2);
}

/**
 * UTF-8 and UTF-16 by their marks; without one UTF-16 where every other byte is empty (Excel's "Unicode text"), UTF-8
 * where the bytes are valid as that, and else Windows-1252, which holds Latin-1. The mark is no part of the text.
 */
export function decodeFile(bytes: Uint8Array): string {
  const decode = (encoding: string) => new TextDecoder(encoding).decode(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode('utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode('utf-16be');
  if (zerosAt(bytes, 1) > MOSTLY) return decode('utf-16le');
  if (zerosAt(bytes, 0) > MOSTLY) return decode('utf-16be');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decode('windows-1252');
  }
}
