// Finds who else buys, where a telling has one buyer: "takeover by Orbital and Nordway", "Orbital, Nordway and Tern complete".
import { hasWord } from './find-word.ts';
import { readNameList } from './name-list.ts';
import { readNameListBefore } from './name-list-before.ts';
import type { Name } from './names.ts';
import type { Sentence, Token } from './tokens.ts';
import { wordList } from './word-list.ts';
import { LEGAL_ENDINGS } from './words/things.ts';

/** "takeover by | Orbital and Nordway |", "| Orbital, Nordway and Tern | complete": those who buy together. */
export function buyersWith(tokens: Token[], { from, to, field }: Sentence, one: Name): Name[] {
  // "Orbital LLC and Nordway"
  const last = LEGAL_ENDINGS.has(tokens[one.last + 1]) ? one.last + 1 : one.last;
  const joined = (i: number): boolean => AND.has(tokens[i]) || tokens[i]?.text === ',';
  const isList = (names: readonly Name[]): boolean =>
    hasWord(tokens, names[0]!.last, names.at(-1)!.first, AND);
  if (last + 2 < to && joined(last + 1) && tokens[last + 2]!.cap) {
    const { names } = readNameList(tokens, one.first, to);
    // "takeover offer from Orbital, Nordway": a headline ends with its list.
    const whole = field === 'title' && (names.at(-1)?.last ?? 0) >= to - 1;
    if (names.length > 1 && names[0]!.last === one.last && (whole || isList(names))) return names;
  }
  if (one.first - 2 >= from && joined(one.first - 1) && tokens[one.first - 2]!.cap) {
    const names = readNameListBefore(tokens, from, one.last + 1);
    // "Orbital, Nordway complete": where a plural verb follows no "and" is needed.
    const many = /^[a-z]+[^s]$/.test(tokens[last + 1]?.text ?? '') && !tokens[last + 1]!.lower.endsWith('ed');
    if (names.length > 1 && names.at(-1)!.first === one.first && (many || isList(names))) return names;
  }
  return [one];
}
const AND = wordList('and &');
