// Says where what reads like a takeover is none: who buys only watches over deals, a headline explains what is long known, what is
// bought is a player or a place.
import { opensAsOwned } from './background.ts';
import { hasPair } from './find-word.ts';
import type { Mention } from './mention.ts';
import type { Name } from './names.ts';
import { isPluralThing } from './no-target.ts';
import type { Reading } from './reading.ts';
import type { Token } from './tokens.ts';
import { wordList } from './word-list.ts';
import { AUTHORITIES, CLUBS, CLUBS_OF_TWO, POLITICS } from './words/no-buyers.ts';
import { PLACES } from './words/things.ts';

export function isNoTakeover(reading: Reading, mention: Mention): boolean {
  const { company, kind, investors, field, trigger } = mention;
  if (!company || (kind !== 'acquisition' && kind !== 'merger')) return false;
  const { tokens } = reading;
  // "FDA approves drug, in move validating Lumo takeover": who watches over deals buys nothing.
  if (investors.length > 0 && isAuthority(tokens, investors[0]!)) return true;
  if (isAuthority(tokens, company) || POLITICS.has(tokens[company.first])) return true;
  if (investors.length > 0 && isClub(tokens, investors[0]!)) return true;
  // "Lumo's $13 billion SPAC deal": a listing, whoever is told.
  if (company.text === 'SPAC' || investors[0]?.text === 'SPAC') return true;
  // "completes acquisition of first A321"
  if (tokens[company.first]!.digit && ONE_OF.has(tokens[company.first - 1])) return true;
  if (explains(reading)) return true;
  if (
    field === 'title' &&
    (isLongGone(tokens, reading.sentences[mention.sentence]!.from, trigger.first) ||
      saysAuthority(tokens, reading.sentences[0]!.to) ||
      paysOff(tokens, reading.sentences[0]!.to))
  )
    return true;
  // "buys striker Ana Lee", "acquires quarterback Jo Roe in trade": who plays is hired.
  if (PLAYERS.has(tokens[company.first - 1]) || PLAYERS.has(tokens[company.first])) return true;
  if (isPlace(tokens, company) || isPluralThing(tokens[company.last]!)) return true;
  if (company.first !== company.last) return false;
  // "Lumo Shares Acquired by", "Union rejects final offer from Lumo": neither papers nor who works is bought.
  if (PAPERS.has(tokens[company.first]) || WORKERS.has(tokens[company.first])) return true;
  // "Just acquired by Nordway, Lumo unveils": who somebody belongs to by now is no news.
  return field === 'title' && opensAsOwned(reading, trigger.first);
}

/** "the FTC", "Court of Appeals", "Justice Department"; "Department Store Lumo" and "EU Networks" are houses. */
const isAuthority = (tokens: readonly Token[], { first, last }: Name): boolean =>
  AUTHORITIES.has(tokens[last]) || (AUTHORITIES.has(tokens[first]) && tokens[first + 1]?.lower === 'of');

/** "Chelsea", "Manchester United" */
const isClub = (tokens: readonly Token[], { first, last }: Name): boolean =>
  (first === last && CLUBS.has(tokens[first])) ||
  (last > first && CLUBS_OF_TWO.has(`${tokens[first]!.lower} ${tokens[first + 1]!.lower}`));

const ONE_OF = wordList('first second third fourth fifth new another');

/** "How Nordway's $43B acquisition of Lumo may change Oslo", "Inside the Lumo deal", "What Lumo's sale means": news of before. */
function explains({ tokens, sentences }: Reading): boolean {
  const title = sentences[0]!;
  if (title.field !== 'title') return false;
  const opens = tokens[title.from]!;
  return (
    EXPLAINS.has(opens) ||
    (opens.lower === 'what' && tokens[title.from + 1]?.lower !== "'s" && title.sums.length === 0) ||
    // "The inside story of how", "The untold story of"
    (opens.lower === 'the' && STORIES.has(tokens[title.from + 1]) && TOLD.has(tokens[title.from + 2]))
  );
}
const EXPLAINS = wordList('how inside timeline remembering revisiting explained');
const STORIES = wordList('inside untold true real full strange wild story history rise making');
const TOLD = wordList('story tale history of behind');

/** "Nordway's purchase of Lumo is paying off" */
const paysOff = (tokens: readonly Token[], to: number): boolean => hasPair(tokens, 1, to - 1, PAYS, OFF);
const PAYS = wordList('pays paid paying pay');
const OFF = wordList('off');

/** "Ten years ago Nordway bought", "Nordway almost bought", "Lee jokes he is buying", "Why Nordway paid": no news of today. */
function isLongGone(tokens: readonly Token[], from: number, verb: number): boolean {
  if (UNREAL.has(tokens[verb - 1])) return true;
  for (let i = from; i < verb; i += 1)
    if (
      JOKES.has(tokens[i]) ||
      (tokens[i]!.lower === 'ago' && YEARS.has(tokens[i - 1])) ||
      (tokens[i]!.lower === 'why' && PAID.has(tokens[verb]))
    )
      return true;
  return false;
}
const UNREAL = wordList('almost nearly never once');
const JOKES = wordList('jokes joked joking quips quipped prank parody satire');
const YEARS = wordList('year years decade decades');
const PAID = wordList('paid bought acquired spent sold purchased');

/** "Nordway bought Lumo to kill a rival, FTC says": what is alleged in court was done long before. */
const saysAuthority = (tokens: readonly Token[], to: number): boolean =>
  hasPair(tokens, 0, to - 1, AUTHORITIES, ALLEGES);
const ALLEGES = wordList(
  'says argues claims alleges finds rules hears told said argued claimed alleged found ruled heard asks asked orders ordered',
);

const PLAYERS = wordList(
  `quarterback linebacker cornerback receiver lineman striker midfielder goalkeeper winger defender forward fullback
  pitcher outfielder infielder shortstop catcher slugger goalie defenseman point-guard batsman bowler all-rounder
  podcaster influencer youtuber streamer`,
);

/** "New Jersey", "San Francisco", "South Korea": where it is, not what. */
function isPlace(tokens: readonly Token[], { first, last }: Name): boolean {
  if (!PLACES.has(tokens[last]) && !(last > first && ENDS_PLACE.has(tokens[last]))) return false;
  for (let i = first; i < last; i += 1)
    if (!PLACES.has(tokens[i]) && !OPENS_PLACE.has(tokens[i])) return false;
  return true;
}
const ENDS_PLACE = wordList('jersey hampshire zealand carolina dakota kong diego jose antonio');
const OPENS_PLACE = wordList(
  'new north south east west northern southern eastern western central greater san hong',
);

const PAPERS = wordList('shares stock stocks position stake');
const WORKERS = wordList(
  'union unions teachers workers nurses pilots drivers voters players writers actors judge judges lawmakers senators',
);
