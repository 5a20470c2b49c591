// Data for by-gist.ts: words that make a headline none of a deal. What the rules turn down for such a word is not guessed at either.
import { wordList } from '../word-list.ts';

/** Each with a headline that holds one of them and tells no event. */
export const NO_NEWS_BY_TOPIC: readonly (readonly [words: string, example: string])[] = [
  ['not no never', 'Lumo has no plans for a listing'],
  ['agent agenda takeaways lessons post', "Takeaways from Nordway's deal"],
  ['below split', 'Lumo falls below its IPO price'],
  ['opens opened reopens shut shuts shutting', 'Lumo opens a $5M store'],
  [
    'governor gov gov. moratorium residents protest protests oppose opposes',
    'Residents oppose $2B data center',
  ],
  ['settlement fine fined fines confiscates lawsuit sues sued', 'Lumo to pay $92M settlement'],
  ['repays repay suspends suspended freeze redemptions withdrawals', 'Lumo repays its seed round'],
  ['victims loses lost warning', 'Fund loses $18M'],
  [
    'charity charities hunger relief donates donated donation schools lottery justice philanthropy',
    'Lumo gives $10M to climate charities',
  ],
  ['subcontract job apply users', 'West Lumo bags RM25 mil data centre subcontract'],
  ['teardown deck decks book', "Lumo's $7.5M seed deck"],
  ['bans banned exports', 'US bans chip exports to China'],
  ['fire outage crowds', 'Lumo data center fire knocks out services'],
  ['wage wages minimum', 'Lumo raises minimum wage to $20'],
  ['ads advertising commercials', 'Lumo to spend $50M on cup final ads'],
  ['appointed chair chairs shoe shoes', 'Ana Lee appointed chair of the $100M robotics taskforce'],
  ['customer hacked leaseback', 'Lumo lands Kestrel as customer'],
  ['years begins lead', 'Lumo adds trackers, years after its takeover'],
  ['town township planners supervisors councillors', "Town rejects Lumo's data center plan"],
  ['lease leases', 'Lumo signs $5.5 billion, 15-year lease with Nordway'],
  ['trims trimmed complaint btc', 'Tarn trims its $40B Nordway stake'],
];

export const NO_NEWS = wordList(NO_NEWS_BY_TOPIC.map(([words]) => words).join(' '));
