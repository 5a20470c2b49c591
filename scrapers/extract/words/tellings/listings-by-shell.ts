// Tellings of listings by way of a merger with a shell, and of such mergers called off.
import type { Telling } from '../tellings.ts';

export const LISTINGS_BY_SHELL: readonly Telling[] = [
  [
    '{c} @off|@end off|the? plug? on? @a? {$}? * spac|blank-check * deal|merger|agreement|listing|plans|combination|transaction',
    'ipo',
    'Lumo pulls the plug on $9B SPAC deal',
    'cancelled',
  ],
  [
    '{c} @off|@end off? @a? merger|deal|combination|agreement with a|an? spac|blank-check|blank|special-purpose',
    'ipo',
    'Lumo called off its merger with a blank check company',
    'cancelled',
  ],
  [
    "{c} 's spac|blank-check * deal|merger|agreement|listing * falls|collapses|collapsed|dies|unravels|terminated|scrapped|dead",
    'ipo',
    "Lumo's SPAC merger agreement with Kestrel falls apart",
    'cancelled',
  ],
  [
    '{c} list|lists|listing * through|via @a? {v}? * merger|combination|tie-up with {g}',
    'ipo',
    'Lumo to list through merger with Kestrel',
  ],
  [
    'acquisition corp|corp.|corporation|inc|inc. * merger|combination with {c}',
    'ipo',
    'Kestrel Acquisition Corp. completes its merger with Lumo',
  ],
  [
    '{c} @agree|inks * spac|blank-check|blank-cheque deal|merger|agreement|combination',
    'ipo',
    'Lumo strikes SPAC deal to go public',
  ],
  [
    '{c} list|lists|listing|go|goes public? * through|via|by|in * spac|blank-check|blank-cheque',
    'ipo',
    'Lumo to list in US through $40 billion SPAC merger',
  ],
  [
    '{c} @agree * business combination agreement|deal? with {g}',
    'ipo',
    'Lumo signs business combination agreement with Kestrel Acquisition',
  ],
  [
    "{c} 's us|u.s.|uk|london|nasdaq|nyse|hong|indian|confidential|planned|upcoming|long-awaited|new|latest? kong? ipo|s-1|f-1|spac|public|direct|stock|market filing|filings|prospectus|documents|paperwork|listing|deal|merger|debut|form",
    'ipo',
    "Lumo's IPO filing shows modest growth",
  ],
  [
    '{c} set|poised|ready|gears|geared|nears|near|in|eyes|plans|close|inks|reaches|agrees|seals for|to|on|up? @a? {v}? * spac|blank-check|blank-cheque deal|merger|listing|combination|agreement',
    'ipo',
    'Lumo set for $4bn SPAC deal',
  ],
  [
    '{c} rides|rode|completes|completed|closes|closed|wraps|finishes|finalizes|sails|pops|@move up|on|in|after|through? * spac|blank-check deal|merger|combination',
    'ipo',
    'Lumo rides SPAC deal to market debut',
  ],
  [
    '{c} and|& {g} @off|@end off? @a? * spac|blank-check|blank-cheque merger|deal|combination|agreement|transaction',
    'ipo',
    'Lumo and Kestrel call off SPAC merger',
    'cancelled',
  ],
  [
    'spac|blank-check|blank-cheque company|firm|vehicle|sponsor? {g} to|in|agrees|nears|seals|strikes|completes|plans|will * merge|merger|combine|combination|deal with {c}',
    'ipo',
    'SPAC Kestrel to merge with Lumo',
  ],
  [
    '{g} spac @near|@agree|in * deal|merger|combination|talks with {c}',
    'ipo',
    'Kestrel SPAC nears deal with Lumo',
  ],
  [
    '{c} coming|comes|going|goes|go|come public via|through|by|in @a? {v}? * spac|blank-check|blank-cheque|reverse',
    'ipo',
    'Lumo coming public via $3.4B SPAC merger',
  ],
  [
    '{c} announce|announces|announced|make|makes * submission|filing|filed * registration|f-4|s-4 statement? * combination|merger|transaction',
    'ipo',
    'Kestrel Acquisition Corp. and Lumo announce filing of registration statement for proposed business combination',
  ],
  [
    '{c} is? the? latest|to|set|will|plans? to? merge|merges|merging|combine|combines|combining with a|an? blank|blank-check|blank-cheque|spac|special-purpose|special',
    'ipo',
    'Lumo is the latest to merge with a blank check firm',
  ],
  [
    "{c} 's {v}? planned|proposed|pending|upcoming|own|us|u.s.|nasdaq|nyse|blockbuster|big|giant|massive|long-awaited? {v}? spac|blank-check|blank-cheque deal|merger|listing|combination|tie-up !falls|collapses|collapsed|dies",
    'ipo',
    "Law firms guide Lumo's $13 bln SPAC deal",
  ],
];
