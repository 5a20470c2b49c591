// Characters that no document means to hold, in one place, because a regular expression with them looks like a mistake.

/** Controls of the first block but for tab, line feed and carriage return, and two that are no characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
export const C0_CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Controls of the second block: in feeds, windows-1252 punctuation that somebody labelled Latin-1. */
export const C1_CONTROLS = /[\u0080-\u009f]/g;

/** All of them, with delete: for text that goes to people. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
export const ALL_CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** Line breaks and their kin inside JSON strings. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the purpose
export const JSON_CONTROLS = /[\u0000-\u001f]+/g;

/** Whatever lies outside ASCII. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the first character of ASCII is a control
export const BEYOND_ASCII = /[^\u0000-\u007f]+/gu;
