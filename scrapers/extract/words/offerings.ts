// Data for offerings.ts: what is offered, and the verbs that bring an offering in.

const OFFERED_LINES: readonly (readonly [
  words: string,
  means: 'shares' | 'debt' | 'convertible',
  example: string,
])[] = [
  ['public', 'shares', 'a public offering'],
  ['private', 'shares', 'a private placement'],
  ['registered', 'shares', 'a registered direct offering'],
  ['direct', 'shares', 'a direct offering'],
  ['underwritten', 'shares', 'an underwritten offering'],
  ['follow-on', 'shares', 'a follow-on offering'],
  ['marketed', 'shares', 'a marketed offering'],
  ['bought', 'shares', 'a bought deal financing'],
  ['brokered', 'shares', 'a brokered placement'],
  ['non-brokered', 'shares', 'a non-brokered unit offering'],
  ['flow-through', 'shares', 'a flow-through financing'],
  ['unit', 'shares', 'a unit offering'],
  ['units', 'shares', 'an offering of units'],
  ['equity', 'shares', 'an equity offering'],
  ['share', 'shares', 'a share placement'],
  ['shares', 'shares', 'an offering of shares'],
  ['stock', 'shares', 'an offering of common stock'],
  ['common', 'shares', 'an offering of common shares'],
  ['ads', 'shares', 'an offering of ADS'],
  ['adss', 'shares', 'an offering of ADSs'],
  ['depositary', 'shares', 'an offering of American depositary shares'],
  ['rights', 'shares', 'a rights issue'],
  ['at-the-market', 'shares', 'an at-the-market offering'],
  ['block', 'shares', 'a block placement'],
  ['top-up', 'shares', 'a top-up placement'],
  ['institutional', 'shares', 'an institutional placement'],
  ['pipe', 'shares', 'a PIPE financing'],
  ['securities', 'shares', 'an offering of securities'],
  ['preferential', 'shares', 'a preferential issue'],
  ['qualified', 'shares', 'a qualified institutional placement'],
  ['notes', 'debt', 'a senior notes offering'],
  ['note', 'debt', 'a note offering'],
  ['bond', 'debt', 'a bond sale'],
  ['bonds', 'debt', 'an offering of bonds'],
  ['debt', 'debt', 'a debt offering'],
  ['debenture', 'debt', 'a debenture offering'],
  ['debentures', 'debt', 'an offering of debentures'],
  ['sukuk', 'debt', 'a sukuk issuance'],
  ['convertible', 'convertible', 'a convertible senior notes offering'],
  ['exchangeable', 'convertible', 'an exchangeable notes offering'],
];

/** In lower case. */
export const OFFERED: ReadonlyMap<string, 'shares' | 'debt' | 'convertible'> = new Map(
  OFFERED_LINES.map(([word, means]) => [word, means]),
);

/** Every form: "Lumo | closes | its offering". Not what puts it off ("extends", "delays") or reacts to it ("falls on"). */
export const OFFERING_VERBS: ReadonlySet<string> = new Set(
  `announce announces announced announcing close closes closed closing complete completes completed completing price prices
  priced pricing launch launches launched launching propose proposes proposed proposing arrange arranges arranged arranging
  upsize upsizes upsized increase increases increased conduct conducts conducting undertake undertakes undertaking commence
  commences commenced commencing plan plans planned planning intend intends seek seeks raise raises raised raising secure
  secures secured file files filed start starts begin begins began open opens sign signs signed expand expands finalize
  finalizes finalized unveil unveils unveiled confirm confirms confirmed report reports issue issues issued enter enters
  entered execute executes prepare prepares mull mulls weigh weighs consider considers boost boosts boosted kick kicks
  approve approves approved sell sells sold tap taps tapped offer offers offered make makes hold holds`.split(
    /\s+/,
  ),
);
