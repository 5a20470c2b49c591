// Says whose shares are listed where not the subject's: "Intel eyes lower valuation in IPO of Mobileye unit", "invests in Lumo's IPO".
import type { Mention } from './mention.ts';
import { type Name, readName } from './names.ts';
import type { Reading } from './reading.ts';
import type { Sentence, Token } from './tokens.ts';
import { listTrait } from './word-class.ts';
import { wordList } from './word-list.ts';
import { PLACES } from './words/things.ts';

const IPO = listTrait(['ipo', 'flotation', 'float', 'listing', 'spin-off', 'spinoff']);

/** The company that the words of the listing name, where they name another than whoever the mention has. */
export function whoseListing({ tokens }: Reading, { from, to }: Sentence, { company }: Mention): Name | null {
  if (!company) return null;
  for (let i = Math.max(from, company.last + 1); i < to; i += 1) {
    if ((tokens[i]!.traits & IPO) === 0) continue;
    if (tokens[i + 1]?.lower === 'of') return behind(tokens, i + 2, to);
    return (
      spunOff(tokens, company.last + 1, i) ??
      (invests(tokens, company.last + 1, i) ? ownerBefore(tokens, company.last + 1, i) : null)
    );
  }
  return null;
}

/** "IPO of | its Mobileye unit |, "IPO of | Lumo | next year": not "of 5 million shares", "of the year". */
function behind(tokens: Token[], from: number, to: number): Name | null {
  let start = from;
  while (start < to && OWN.has(tokens[start])) start += 1;
  let end = start;
  while (end < to && tokens[end]!.cap && !tokens[end]!.punct) end += 1;
  if (end === start || end - start > 4 || PLACES.has(tokens[end - 1])) return null;
  return readName(tokens, start, end);
}
const OWN = wordList(
  'its their the german indian chinese chip ai truck trucks us cloud retail healthcare unit',
);

/** "to spin off | Lumo | in public listing" */
function spunOff(tokens: Token[], from: number, ipo: number): Name | null {
  for (let i = from; i < ipo - 2; i += 1)
    if (SPINS.has(tokens[i]) && OFF.has(tokens[i + 1])) return behind(tokens, i + 2, ipo);
  return null;
}
const SPINS = wordList('spin spins spun spinning carve carves carved carving');
const OFF = wordList('off out');

/** "plans investing in | Lumo | 's Hong Kong IPO" */
function ownerBefore(tokens: Token[], from: number, ipo: number): Name | null {
  for (let i = ipo - 1; i > from && i > ipo - 6; i -= 1)
    if (tokens[i]!.lower === "'s") {
      let start = i;
      while (start > from && tokens[start - 1]!.cap && !tokens[start - 1]!.punct) start -= 1;
      return start < i ? readName(tokens, start, i) : null;
    }
  return null;
}

function invests(tokens: Token[], from: number, to: number): boolean {
  let gives = false;
  for (let i = from; i < to; i += 1) {
    if (INVESTS.has(tokens[i])) gives = true;
    else if (gives && INTO.has(tokens[i])) return true;
  }
  return false;
}
const INVESTS = wordList('invest investing invests stake shares participate participating bid bids');
const INTO = wordList('in for into');
