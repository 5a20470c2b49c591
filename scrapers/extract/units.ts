// Reads what part of a company is sold where the part has no name of its own: "its microscope unit", "Lumo's robotics business".
import { type Name, readName } from './names.ts';
import type { Token } from './tokens.ts';
import { wordList } from './word-list.ts';
import { PLACES } from './words/things.ts';

const UNIT =
  /^(?:unit|units|arm|arms|business|businesses|division|divisions|operations|operation|subsidiary|subsidiaries|segment|segments|branch|branches|portfolio|network|assets|activities|franchise|brand|brands|biz)$/;
/** What stands before a unit and says nothing of it. */
const OPENS = wordList(
  'its their his her the a an entire whole remaining struggling loss-making ailing embattled troubled non-core noncore smaller flagship majority all of some most part parts certain two three four five several',
);
/** "its own business", "the big business": no unit is meant. */
const NO_UNIT = wordList(
  'own big small new core other main first more family entire whole most all good unusual monkey loan patent property crypto bitcoin',
);

/** The unit that the words [from, to) end in, under the name that the text gives it; null where no word says which. */
export function readUnit(tokens: readonly Token[], from: number, to: number): Name | null {
  let last = -1;
  for (let i = from + 1; i < Math.min(to, from + 12); i += 1) {
    if (tokens[i]!.punct && tokens[i]!.text !== "'" && tokens[i]!.lower !== "'s" && tokens[i]!.text !== '"')
      break;
    if (/^(?:to|for|in|with|from|at|by|that|which|as|and)$/.test(tokens[i]!.lower) && last > 0) break;
    if (UNIT.test(tokens[i]!.lower)) last = i;
  }
  // "its Asian operations Kestrel Steel": the name stands behind.
  if (last < 0 || (last + 1 < to && tokens[last + 1]!.cap)) return null;
  let first = from;
  for (let i = from; i < last; i += 1)
    if (
      /^(?:stake|stakes|interest|share|control)$/.test(tokens[i]!.lower) &&
      /^(?:in|of)$/.test(tokens[i + 1]?.lower ?? '')
    )
      first = i + 2;
  // "a large part of its healthcare business"
  for (let i = first; i < last; i += 1) if (/^(?:its|their)$/.test(tokens[i]!.lower)) first = i + 1;
  while (first < last && OPENS.has(tokens[first])) first += 1;
  if (first >= last || tokens[first]!.digit || NO_UNIT.has(tokens[last - 1])) return null;
  // "Altera unit": the name that stands before the word is the unit's.
  let text = '';
  for (let i = first; i <= last; i += 1)
    text += (i > first && tokens[i]!.start > tokens[i - 1]!.end ? ' ' : '') + tokens[i]!.text;
  return { text, start: tokens[first]!.start, end: tokens[last]!.end, first, last };
}

/** "Lumo sells its ferry business": a part without a name goes under its owner's, "Lumo ferry business". */
export const ofOwner = (owner: Name | null, unit: Name): Name =>
  owner && isUnit(unit) && (!/^[\p{Lu}\d]/u.test(unit.text) || PLACES.words.has(firstWord(unit)))
    ? { ...unit, text: `${owner.text} ${unit.text}` }
    : unit;

const firstWord = ({ text }: Name): string => text.slice(0, text.indexOf(' ')).toLowerCase();

/** "the custody business | of | Lumo": the part's name, where a word says which part of the owner it is. */
export function unitOf(tokens: readonly Token[], from: number, of: number, owner: Name): Name {
  const unit = PARTS.test(tokens[of - 1]?.lower ?? '') ? readUnit(tokens, from, of) : null;
  return unit && unit.last === of - 1 && unit.last > unit.first && !/^[\p{Lu}\d]/u.test(unit.text)
    ? { ...owner, text: `${owner.text} ${unit.text}` }
    : owner;
}
const PARTS = /^(?:unit|arm|business|division|operations|subsidiary|biz)$/;

/** "South-East Asia operations": what stands for a name until the text gives one. */
export const isUnit = ({ text }: Name): boolean => UNIT.test(text.slice(text.lastIndexOf(' ') + 1));

export const isUnitWord = (word: string): boolean => UNIT.test(word);

const GOODS = wordList(
  'products product brands brand line lines range business unit division assets operations stores shops restaurants',
);

export const endsInGoods = (token: Token): boolean => GOODS.has(token);

/** "Lumo skin care products", "Lumo cloud business": the name that stands before what its goods are; of a unit, all of it. */
export function brandOf(tokens: Token[], from: number, to: number): Name | null {
  let i = from;
  while (i < to && !tokens[i]!.cap) i += 1;
  let end = i;
  while (end < to && tokens[end]!.cap) end += 1;
  if (end === i || to - end > 4 || tokens.slice(end, to).some(({ cap, punct }) => cap || punct)) return null;
  const brand = readName(tokens, from, end);
  if (!brand || !isUnitWord(tokens[to - 1]?.lower ?? '') || /^brands?$/.test(tokens[to - 1]?.lower ?? ''))
    return brand;
  const words = tokens.slice(brand.first, to).map(({ text }) => text);
  return {
    text: words.join(' '),
    start: brand.start,
    end: tokens[to - 1]!.end,
    first: brand.first,
    last: to - 1,
  };
}
