// Data for the readers of clauses and sums: small words of English by what they do in a sentence. Here stand the lists that
// more than one reader goes by.
import { anyOf, wordList } from '../word-list.ts';

/** "just over | $5M", "nearly | $5M" */
export const ABOUT = wordList(
  'about around approximately approx approx. roughly nearly almost circa ca. c. over some',
);
/** "more than | $5M", "just | $5M": said of a size, not of a price that is set. */
export const ABOUT_SUM = anyOf(ABOUT, wordList('more than just'));
/** "$5 | a share", "$5 | apiece" */
export const EACH = wordList('per a an each apiece');

/** "in talks to buy | its | biggest rival", "explores | a | potential sale" */
export const DETERMINERS = wordList('a an the its their');
/** "Lumo, | a | maker of robots, raises", "Lumo, | which | makes robots, raises" */
export const OPENS_ASIDE = wordList('a an the which');
/** "the startup, | which | raised $5M" */
export const RELATIVES = wordList('which who that');
/** "Last year | it | raised $5M" */
export const PRONOUNS = wordList('it they he she');

/** "The round | was | led by Orbital" */
export const BE = wordList('is are was were');
/** "Lumo has | been | bought" */
export const FORMS_OF_BE = anyOf(BE, wordList('been'));
/** "Current | has | raised $5M": what stands before it is a name. */
export const AUXILIARIES = wordList('is has was to will');
/** "| Should | you buy Lumo?" */
export const ASKS_WHETHER = wordList('should did does could');

/** "a startup | called | Lumo" */
export const CALLED = wordList('called named dubbed');
/** "the | newly | acquired Lumo" */
export const FRESHLY = wordList('just newly recently freshly');
/** "Lumo | quietly | raised $5M" */
export const ADVERBS = wordList(
  'just also now reportedly officially quietly finally recently formally already never again',
);

/** Verbs that are nouns as often where they end in "s": "Lumo | funds |", "Lumo | plans |". */
export const VERBS_AS_PLURALS = wordList(
  `funds lands banks lists prices plans targets values reports awards grants leads drops floats issues bets
  eyes scores files debuts holds takes launches starts builds backs`,
);

/** "raised $5M in | June |" */
export const MONTHS = wordList(
  'january february march april may june july august september october november december jan feb aug sept oct nov dec',
);
