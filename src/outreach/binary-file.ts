// Bytes of a reader's own file that are no text → what to do instead, before they are read as rows.

/** How files begin that people choose by mistake. */
const BEGINNINGS: readonly (readonly [string, string])[] = [
  ['PK\x03\x04', 'This is a workbook or an archive, not a CSV file. Save the sheet as CSV and choose that.'],
  [
    '\xd0\xcf\x11\xe0',
    'This is an old Excel workbook, not a CSV file. Save the sheet as CSV and choose that.',
  ],
  ['%PDF', 'This is a PDF, not a CSV file. Export the list as CSV and choose that.'],
];
/** Characters that steer and are no white space: one in a hundred of the first is more than any text has. */
const CONTROL = /[^\P{Cc}\s]/gu;
const LOOKED_AT = 4000;
const MOST = 0.01;

/**
 * What is wrong with a file that holds no text; null where it may be read.
 * @param text the same bytes, decoded
 */
export function faultOfBinary(bytes: Uint8Array, text: string): string | null {
  const beginning = String.fromCharCode(...bytes.subarray(0, 4));
  const known = BEGINNINGS.find(([mark]) => beginning === mark);
  if (known) return known[1];
  const looked = text.slice(0, LOOKED_AT);
  return (looked.match(CONTROL)?.length ?? 0) > MOST * looked.length
    ? 'This file holds no text and was not read. Export the list as CSV and choose that.'
    : null;
}
