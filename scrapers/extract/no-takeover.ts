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
  // "acquired by Tern, a portfolio company of Nordway": whose the buyer is is not bought.
  if (
    tokens[company.first - 1]?.lower === 'of' &&
    hasPair(tokens, company.first - 3, company.first - 1, HELD, HOUSE)
  )
    return true;
  // "weighs partial takeover of Lumo": what stands before the noun is how, or who.
  if (TAKEOVERS.has(tokens[company.last + 1]) && tokens[company.last + 2]?.lower === 'of') return true;
  // "a Tern Buying Spree Lifts Sales"
  if (SPREES.has(tokens[company.first]) && BUYING.has(tokens[company.first - 1])) return true;
  if (explains(reading)) return true;
  if (isDenied(reading, mention) || isOfBefore(reading, mention)) return true;
  // "Nordway's acquisition of Lumo is paying off": what the headline says of it the text does not make new.
  if (reading.sentences[0]!.field === 'title' && paysOff(tokens, reading.sentences[0]!.to)) return true;
  if (
    field === 'title' &&
    (isLongGone(tokens, reading.sentences[mention.sentence]!.from, trigger.first) ||
      saysAuthority(tokens, reading.sentences[0]!.to))
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

const TAKEOVERS = wordList('takeover acquisition buyout purchase');
const SPREES = wordList('spree binge frenzy power opportunity guide season habits panic rush');
const BUYING = wordList('buying acquisition shopping takeover');
const HELD = wordList('portfolio holding group sister parent');
const HOUSE = wordList('company companies firm');

/** "Nordway denies it has bid for Lumo", "Nordway is not interested in buying Lumo": who would buy says that nothing is bought. */
function isDenied(
  { tokens, sentences }: Reading,
  { sentence, company, investors, trigger }: Mention,
): boolean {
  const { from } = sentences[sentence]!;
  const until = Math.max(trigger.first, company!.first);
  for (let i = until - 1; i > from; i -= 1) {
    if (tokens[i]!.text === ',' || tokens[i]!.text === ';') return false;
    const denies = DENIES.has(tokens[i]) || (tokens[i]!.lower === 'not' && INTERESTED.has(tokens[i + 1]));
    if (denies) return investors.some(({ last }) => last < i && last >= from);
  }
  return false;
}
const DENIES = wordList('denies denied deny denying disavows disavowed');
const INTERESTED = wordList('interested considering planning looking seeking pursuing bidding');

/** "Lumo, the shoemaker bought by Nordway just before the crisis, is looking for": whose it has been since is an aside. */
function isOfBefore(
  { tokens, sentences }: Reading,
  { sentence, company, investors, trigger }: Mention,
): boolean {
  const first = trigger.first;
  if (company!.first > first || tokens[trigger.last + 1]?.lower !== 'by') return false;
  if (!hasComma(tokens, company!.last + 1, first)) return false;
  const buyer = investors.at(-1);
  if (!buyer || buyer.first < first) return false;
  const { to } = sentences[sentence]!;
  const at = JUST.has(tokens[buyer.last + 1]) ? buyer.last + 2 : buyer.last + 1;
  return at < to && AROUND.has(tokens[at]) && !tokens[at + 1]?.punct;
}
function hasComma(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (tokens[i]!.text === ',') return true;
  return false;
}
const JUST = wordList('just shortly right soon long weeks months years only immediately well not');
const AROUND = wordList('before after during back when ahead');

/** "Nordway's purchase of Lumo is paying off", "pays dividends" */
const paysOff = (tokens: readonly Token[], to: number): boolean => hasPair(tokens, 1, to - 1, PAYS, OFF);
const PAYS = wordList('pays paid paying pay');
const OFF = wordList('off dividends');

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
