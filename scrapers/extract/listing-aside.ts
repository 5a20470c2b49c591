// Says where a headline names a listing only in passing: "ahead of its IPO", "as IPO nears", "IPO buzz", "not ready for an IPO".
import type { Reading } from './reading.ts';
import type { Sentence, Token } from './tokens.ts';
import { listTrait } from './word-class.ts';
import { wordList } from './word-list.ts';

const IPO = listTrait(['ipo', 'ipos', 'flotation', 'mega-ipo', 'listing']);
/** What tells a listing as news, whatever else the headline says. */
const LISTS = wordList(
  'debut debuts debuted public float floats lists listed trading roadshow priced prices filing maiden day session',
);
/** "IPO | bankers", "IPO | hopes": what surrounds listings. */
const AROUND = wordList(
  `buzz hype fever frenzy mania drought banker bankers banks payday paydays licences licenses proceeds rules reform
  reforms pipeline boom window rush investors stocks winners losers class calendar`,
);
const NEARS = wordList('nears loomed looms near approaches approached beckons');
const BEFORE = wordList('ahead before amid since despite pre including');
const DENIES = wordList("not no never isn't won't doesn't don't n't aren't hasn't");
const TRADES = wordList('buy trade invest get play own bet');
const PUNISHES = wordList(
  'penalty penalties crackdown probe probes fine fines bans ban lawsuit sues investigation hack outage',
);
const PRICE = wordList('price prices');
const OPENS = wordList('open opens opened opening indicated');
const SIDE = wordList('above below under over from');

/** Only headlines are asked: they have one piece of news. */
export function isListingAside({ tokens }: Reading, { from, to, field }: Sentence): boolean {
  if (field !== 'title') return false;
  // "How to buy Lumo stock after its IPO": advice to those who trade.
  if (tokens[from]?.lower === 'how' && tokens[from + 1]?.lower === 'to' && TRADES.has(tokens[from + 2]))
    return true;
  let aside = false;
  for (let i = from; i < to; i += 1) {
    if (LISTS.has(tokens[i])) return false;
    if ((tokens[i]!.traits & IPO) === 0) continue;
    if (!isAside(tokens, from, i)) return false;
    aside = true;
  }
  return aside;
}

function isAside(tokens: readonly Token[], from: number, at: number): boolean {
  const next = tokens[at + 1];
  // "weighs penalty for Lumo after U.S. IPO"
  if (tokens[at - 1]?.lower === 'after' || tokens[at - 2]?.lower === 'after')
    for (let i = from; i < at; i += 1) if (PUNISHES.has(tokens[i])) return true;
  if (AROUND.has(next) || next?.lower === 'not') return true;
  if (PRICE.has(next) || SIDE.has(tokens[at - 1])) {
    const side = SIDE.has(tokens[at - 1]) ? at - 1 : at - 2;
    // "set to open above IPO price": that is its first day.
    for (let i = side - 1; i >= Math.max(from, side - 3); i -= 1) if (OPENS.has(tokens[i])) return false;
    return SIDE.has(tokens[side]);
  }
  const nears = NEARS.has(next);
  for (let i = at - 1; i >= Math.max(from, at - 7); i -= 1) {
    // "amid layoffs, IPO plans"
    if (tokens[i]!.punct) return tokens[i]!.text === ',' && i - 3 >= from && hasAmid(tokens, i - 3, i);
    if (BEFORE.has(tokens[i]) || DENIES.has(tokens[i])) return true;
    if (nears && tokens[i]!.lower === 'as') return true;
  }
  return false;
}

function hasAmid(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (tokens[i]!.lower === 'amid') return true;
  return false;
}
