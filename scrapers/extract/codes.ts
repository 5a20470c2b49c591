// The characters of a text as numbers in a row, which are quicker to read than a string: both who makes a text plain and who
// cuts it go through them one by one.

/** The characters of all but the longest texts find room in what is used again for every text. */
const ROOM = 1 << 14;
const BYTES = Buffer.alloc(2 * (ROOM + 2));
const CODES = new Uint16Array(BYTES.buffer, BYTES.byteOffset, ROOM + 2);
let held = '';

const SPACE = 0x20;

/** The codes of a text, which hold until those of the next are asked for; two spaces behind them, so that nobody has to ask for its end. */
export function codesOf(text: string): Uint16Array {
  const { length } = text;
  if (length > ROOM) {
    const codes = new Uint16Array(length + 2).fill(SPACE);
    for (let i = 0; i < length; i += 1) codes[i] = text.charCodeAt(i);
    return codes;
  }
  if (text !== held) {
    BYTES.write(text, 'utf16le');
    held = text;
    CODES[length] = SPACE;
    CODES[length + 1] = SPACE;
  }
  return CODES;
}
