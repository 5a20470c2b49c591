// Data for no-takeover.ts: who buys no companies: those who watch over deals or govern, and clubs, which buy players.
import { wordList } from '../word-list.ts';

/** Each stands alone or ends what it is called: "the FTC", "a federal appeals court", "Britain's competition watchdog". */
export const AUTHORITIES = wordList(
  `ftc fda doj doe cma ofcom ofgem cfius accc fcc sec finra cftc occ fdic ferc faa nhtsa epa bafin fca pra esma ecb finma mas hkma csrc pboc
  samr sebi rbi cci jftc kftc moftec mofcom bundeskartellamt eu eu's epo ec ofac fed dhs dod pentagon kremlin knesset
  court courts judge judges jury tribunal magistrate commission commissioner watchdog watchdogs regulator regulators authority
  authorities trustbusters ombudsman parliament congress senate house lawmakers senator senators legislature
  ministry minister ministers department treasury government governments cabinet prosecutor prosecutors police
  attorney attorneys union unions beijing washington brussels whitehall`,
);

/** The first word of a club's name, where no house has the same: "Chelsea make bid for Lee". */
export const CLUBS = wordList(
  `chelsea everton tottenham spurs barcelona juventus psg bayern dortmund atletico napoli benfica ajax fulham
  leeds sunderland leicester southampton bournemouth brentford celtic galatasaray fenerbahce lakers celtics knicks yankees dodgers
  mets broncos cowboys patriots packers steelers ravens 49ers canucks bruins leafs sentinels fnatic cloud9`,
);
/** The first two: "Manchester United", "Real Madrid". */
export const CLUBS_OF_TWO: ReadonlySet<string> = new Set([
  'manchester united',
  'manchester city',
  'man utd',
  'man united',
  'man city',
  'real madrid',
  'west ham',
  'aston villa',
  'crystal palace',
  'nottingham forest',
  'inter miami',
  'inter milan',
  'ac milan',
  'newcastle united',
  'bayer leverkusen',
]);

/** Who governs, fights or is governed: "Lee rejects Roe's offer". */
export const POLITICS = wordList(
  `trump biden harris obama vance newsom netanyahu putin zelensky zelenskiy modi macron starmer merz meloni erdogan xi hamas hezbollah
  taliban kremlin nato greenland gaza crimea kashmir kyiv moscow tehran congress democrats republicans`,
);
