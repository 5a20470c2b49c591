// Data for tellings.ts: whole ways of telling takeovers, mergers, listings, funds, loans, grants and building, with classes
// of words, so that each line is read in all its forms.
// It is longer than 300 lines because each telling is laid out over several; it is one list and is read as one.
import type { Telling } from './tellings.ts';

/** Written as in tellings.ts; `@name` stands for all words of that class in telling-classes.ts. */
export const DEAL_TELLINGS: readonly Telling[] = [
  // Takeovers
  [
    '{c} go|goes|going|taken private in|through|via @a? {$} {g} @deal|@takeover',
    'acquisition',
    'Lumo going private in $9.4 billion Nordway deal',
  ],
  [
    '{c} go|goes|going|taken private in|through|via @a? * @deal|@takeover with|by {g}',
    'acquisition',
    'Lumo agrees to go private in deal with Nordway',
  ],
  [
    '{g} outbids|outbid|trumps|tops|counters|returns|beats * with @a? {$} * @bid for {c}',
    'acquisition',
    'Nordway outbids Kestrel with $9 billion offer for Lumo',
  ],
  [
    "{g} 's {$}? * talks|negotiations|plan|bid|deal|agreement to @buy {c} has|have|reportedly? stall|stalls|stalled|collapse|collapses|collapsed|fail|fails|failed|end|ends|ended|falter|unravel|unravels|dead|over",
    'acquisition',
    "Nordway's $40B deal to acquire Lumo reportedly collapses",
    'cancelled',
  ],
  [
    "{g} 's {$}? * plan|bid|deal|agreement to sell {c} to * * collapse|collapses|collapsed|fail|fails|failed|end|ends|ended|unravels|dead|over",
    'acquisition',
    "Orbital's $40B deal to sell Lumo to Nordway reportedly collapses",
    'cancelled',
  ],
  [
    'the {$} {c} deal|@takeover|bid|merger is|was over|dead|off|cancelled|canceled|scrapped',
    'acquisition',
    'Nordway and Orbital announced the $40 billion Lumo deal is over',
    'cancelled',
  ],
  [
    '{g} @off|@end off|away|from? @a? {$} {c} bid|deal|@takeover|pursuit|offer !talks|fund',
    'acquisition',
    'Nordway quietly prepares to abandon $40 Billion Lumo bid',
    'cancelled',
  ],
  [
    "{g} 's talks|negotiations|plan|bid|deal to @buy {c} stall|stalls|collapse|collapses|fail|fails|end|ends|falter|unravel|dead",
    'acquisition',
    "Nordway's talks to buy Lumo stall",
    'cancelled',
  ],
  ['{g} @agree @a? * @bid to @buy {c}', 'acquisition', 'Nordway has made an unsolicited bid to buy Lumo'],
  [
    '{g} @agree|tables|lodges|submits|ups|raises @a? hostile|unsolicited|cash|takeover|rival|tender {$} * @bid for {c}',
    'acquisition',
    'Nordway launches hostile 257 billion yen bid for Lumo',
  ],
  [
    'sale|divestiture|divestment|disposal|carve-out of {c} to {g}',
    'acquisition',
    'Orbital completes sale of Lumo to Nordway',
  ],
  [
    '{c} shareholders|investors|holders vote|votes|reject|rejects|voted|rejected down|against? {$}? {g} @takeover|deal|merger|bid|offer',
    'acquisition',
    'Lumo shareholders vote down $14.7B Nordway acquisition',
    'cancelled',
  ],
  [
    '{c} go|goes|going|taken private in|through|via @a? {$} * @takeover|@deal|sale with|by|to|led by? {g}',
    'acquisition',
    'Lumo is going private in $6.9B all-cash acquisition by Nordway',
  ],
  [
    '{g} @near to? in? on? @a? {$}? * @deal to|for @buy {c}',
    'acquisition',
    'Nordway nears $60 billion deal to buy Lumo',
    'rumoured',
  ],
  [
    '{g} @off @a? {$}? hostile|takeover|unsolicited|cash|all-share? takeover? @bid|pursuit|takeover for|of {c}',
    'acquisition',
    'Nordway drops hostile bid for Lumo',
    'cancelled',
  ],
  [
    'in|into|enter|enters|join|joins|lead|leads|intensify {c} takeover|buyout|acquisition|bidding|bid race|battle|contest|war|fight',
    'acquisition',
    'Kestrel and Nordway lead rivals in Lumo takeover race',
    'rumoured',
  ],
  ['{g} @agree @a? {$} * @takeover of|for {c}', 'acquisition', 'Nordway agrees $230m purchase of Lumo'],
  [
    '{g} @agree into? @a? {$} * @deal to|for @buy {c}',
    'acquisition',
    'Nordway enters £2.7bn deal to acquire Lumo',
  ],
  [
    '{g} @agree @a? {$}? majority|control|controlling investment|stake|buyout deal|agreement? in|for|of {c}',
    'acquisition',
    'Nordway inks majority investment deal for Lumo',
  ],
  ['{g} @agree {$} {c} @takeover', 'acquisition', 'Nordway backs $1.6bn Lumo take-private'],
  [
    '{g} @agree {c} take-private|buyout|buy-out|takeover !fund|funds|opportunities|firm|strategy|group|vehicle|battle|race|bid|talks',
    'acquisition',
    'Nordway agrees Lumo take-private',
  ],
  [
    '{g} completes|completed|finalizes|finalized|wraps|finalises up? {$}? {c} deal',
    'acquisition',
    'Nordway completes Lumo deal',
    'closed',
  ],
  [
    '{g} closing|closes in on {$}? {c} deal|@takeover',
    'acquisition',
    'Nordway closes in on Lumo deal',
    'rumoured',
  ],
  [
    '{g} closing|closes in on @a? {$}? deal|@takeover for|of {c}',
    'acquisition',
    'Nordway closing in on $2B deal for Lumo',
    'rumoured',
  ],
  [
    '{g} closing|closes in on buying|acquiring {c}',
    'acquisition',
    'Nordway closing in on buying Lumo',
    'rumoured',
  ],
  [
    'with|via|through|after|following {$}? {c} sale|disposal|divestment|exit to {g}',
    'acquisition',
    'Orbital seals first exit with Lumo sale to Nordway',
  ],
  [
    '{g} @mull @a|potential|possible|full|partial? {$}? sale|divestiture|divestment|disposal of {c}',
    'acquisition',
    'Nordway explores sale of Lumo',
    'rumoured',
  ],
  [
    '{g} puts|put|putting {c} up for|on sale|block',
    'acquisition',
    'Nordway puts Lumo up for sale',
    'rumoured',
  ],
  ['{g} puts|put|putting {c} on the block', 'acquisition', 'Nordway puts Lumo on the block', 'rumoured'],
  [
    '{c} gets|receives|received|draws|fields|attracts|confirms @a? raised|revised|improved|sweetened|higher|rival? {$} takeover|buyout|unsolicited|acquisition|hostile|cash * @bid',
    'acquisition',
    'Lumo gets $2B takeover offer',
  ],
  [
    '{g} hires|poaches|recruits|nabs|snags|absorbs {c} founders|team|ceo|staff|co-founders|leaders in|as|through|with|via {$}? * deal|acqui-hire|acquihire|licensing',
    'acquisition',
    'Nordway hires Lumo founders in $400M licensing deal',
  ],
  [
    '{g} snatches|snatched|swoops|pounces|pounced|moves up|in? for|on {c} in|with|for {$}',
    'acquisition',
    'Nordway pounces on Lumo with $2B',
  ],
  [
    '{g} @mull @a|potential|possible|cash|full|rival|joint|hostile? @bid for {c}',
    'acquisition',
    'Nordway eyes bid for Lumo',
    'rumoured',
  ],
  [
    '{g} eyeing|eyes|readies|preps|plots|mulls|weighs {c} bid|takeover|buyout|offer',
    'acquisition',
    'Nordway eyeing Lumo bid',
    'rumoured',
  ],
  [
    '{c} agrees|accepts|backs|agreed @a? {$} @takeover|sale|merger|takeover|cash|all-cash|private|all-stock * by|from|with|to {g}',
    'acquisition',
    'Lumo agrees $2B sale to Nordway',
  ],
  [
    '{c} strikes|signs|inks|reaches|announces @a? {$} sale|@takeover|takeover * to|by|with {g}',
    'acquisition',
    'Lumo strikes $2B sale to Nordway',
  ],
  [
    '{g} adds|added|adding|brings {c} to|into the|its|their fold|stable for|in {$}',
    'acquisition',
    'Nordway adds Lumo to its fold for $111M',
  ],
  [
    '{g} welcomes|welcomed|welcoming|adds|added|brings {c} to|into the|its family',
    'acquisition',
    'Nordway welcomes Lumo to the family',
  ],
  [
    '{g} bets|drops|splashes|blows|lavishes|bet|splurges {$} on {c} acquisition|buyout|takeover|purchase|buy',
    'acquisition',
    'Nordway bets $1B on Lumo acquisition',
  ],
  [
    '{c} go|goes|going|went|taken private in|through|via @a? {$} * @deal|@takeover|sale|transaction !with|by|to|led',
    'acquisition',
    'Lumo goes private in $8.4B deal',
  ],
  [
    "{c} rebuffs|rebuffed|rejects|rejected|snubs|spurns|spurned|dismisses|refuses|declines|turns down? {g} 's * hostile|unsolicited|takeover|buyout|acquisition|merger @bid",
    'acquisition',
    "Lumo rebuffs Nordway's takeover approach",
    'cancelled',
  ],
  ['{c} sells|sell|sold|selling itself to {g}', 'acquisition', 'Lumo sells itself to Nordway'],
  [
    '{g} pay|pays|paid|paying about|around|roughly|nearly|over|almost|some {$} for {c}',
    'acquisition',
    'Nordway to pay about $1B for Lumo',
  ],
  [
    '{g} snap|snaps|snapped|scoop|scoops|scooped|gobble|gobbles|gobbled|snatch|snatches|snatched|swallow|swallows|hoover up {c} in|for @a? {$}',
    'acquisition',
    'Nordway to snap up Lumo in $767M all-stock deal',
  ],
  ['{c} is|are now? owned by {g}', 'acquisition', 'Lumo is now owned by Nordway'],
  [
    '{c} changes|changed|changing hands in {$} {g} @deal',
    'acquisition',
    'Lumo changes hands in $2B Nordway deal',
  ],
  [
    '{g} approached|approaches|courted|sounded {c} about|over|with|on * takeover|acquisition|buyout|bid|sale',
    'acquisition',
    'Nordway approached Lumo about takeover',
    'rumoured',
  ],
  [
    "{g} 's {$} {c} acquisition|takeover|buyout|bid|deal|purchase falls|fell|collapses|collapsed|unravels|unravelled|dies|crumbles",
    'acquisition',
    "Nordway's $3B Lumo acquisition falls apart",
    'cancelled',
  ],
  [
    "{c} @accept to? {g} 's * @bid|@takeover of|worth|at? {$}?",
    'acquisition',
    "Lumo agrees to Nordway's increased offer of $4.5bn",
  ],
  [
    '{c} @accept to? @a? {$}? * @takeover|buy-out by|from {g}',
    'acquisition',
    'Lumo has agreed to a 730 million euro takeover by Nordway',
  ],
  [
    '{c} @accept to? @a? {$}? * takeover|cash|buyout|acquisition @bid by|from {g}',
    'acquisition',
    'Lumo backs a cash offer from Nordway',
  ],
  [
    '{c} @accept to|with? @a? @bid from|by * {g} to|for @buy',
    'acquisition',
    'Lumo has agreed to an offer from Nordway to buy the company',
  ],
  [
    '{c} @refuse @a? * takeover|buyout|acquisition|hostile|unsolicited @bid|talks|interest',
    'acquisition',
    'Lumo rejects a second takeover approach',
    'cancelled',
  ],
  [
    '{c} @refuse @a? * {$} * @bid|takeover|buyout',
    'acquisition',
    'Lumo rejects a sweetened $2B bid',
    'cancelled',
  ],
  [
    '{c} @end off|away|from? @a|all? takeover|buyout|bid|acquisition|sale talks|discussions|negotiations',
    'acquisition',
    'Lumo scraps takeover talks',
    'cancelled',
  ],
  [
    '{g} @off|@end off|away|from? @a? {$}? bid|offer|approach|pursuit|takeover|acquisition|purchase|buyout for|to|of {c}',
    'acquisition',
    'Nordway is withdrawing its offer to Lumo',
    'cancelled',
  ],
  ['{g} bid|bids|offered {$} for {c}', 'acquisition', 'Nordway bid 910 million Swedish crowns for Lumo'],
  [
    '{g} @mull @a? {$} * @bid|@takeover for|of {c}',
    'acquisition',
    'Nordway is considering an 8 billion pound bid for Lumo',
    'rumoured',
  ],
  [
    'battle|fight|war|contest|race|tussle for|over {c} with|as @a? {$} * @bid|@takeover',
    'acquisition',
    'Nordway raised the stakes in a battle for Lumo with a 3.6 billion euro takeover offer',
  ],
  [
    'shares|stock in|of {c} @move * * * * takeover|buyout|acquisition @bid|talks|interest|approach|@deal !price|market',
    'acquisition',
    'Shares in Lumo dropped on Thursday after reports that Nordway had made a takeover bid',
  ],
  [
    '{g} in|holds|held|holding|enters|entered|entering|begins|began|starts|started|opens|opened * talks|discussions|negotiations * * about|over|on|for * sale|disposal|divestment|divestiture of {c}',
    'acquisition',
    'Orbital has entered into exclusive talks with Nordway about a potential sale of Lumo',
    'rumoured',
  ],
  [
    '{g} @mull @a? multi-billion|multibillion|multi-billion-dollar|multibillion-dollar|billion-dollar|takeover|buyout @deal for {c}',
    'acquisition',
    'Nordway weighs multi-billion deal for Lumo',
    'rumoured',
  ],
  [
    '{g} spent|spend|spends|paid|pays|pay|out|shells|shelling * {$} to hire {c} ceo|founder|founders|co-founder|team|staff|engineers|chief',
    'acquisition',
    'Nordway has shelled out over $900 million to hire Lumo CEO',
  ],
  [
    '{g} @agree @a? takeover|buyout|merger|acquisition|unsolicited|hostile @bid to|for {c}',
    'acquisition',
    'Nordway made a takeover approach to Lumo',
  ],
  [
    '{g} @agree @a? agreed|planned|sweetened|improved|recommended|proposed {$} * @bid|@takeover for|of {c}',
    'acquisition',
    'Nordway launched its agreed $11.5 billion takeover offer for Lumo',
  ],
  [
    '{g} won|wins|winning @a? {$}? * bidding|takeover|merger|bid war|battle|contest|auction|fight|race for|over {c}',
    'acquisition',
    'Nordway won a $10 billion bidding war for Lumo',
  ],
  [
    '{g} @mull|@agree|kept|keeps * * counterbid|counter-bid|counteroffer|counter-offer for {c}',
    'acquisition',
    'Nordway kept alive the prospect of a counterbid for Lumo',
    'rumoured',
  ],
  [
    '{g} in talks|discussions|negotiations for {c} !deal|partnership|to|on',
    'acquisition',
    'Nordway was in talks for Lumo',
    'rumoured',
  ],
  // Old shares
  [
    '{c} @hold off|up? @a? * staff|employee|employees|secondary|secondaries|insider * sale|sales|offering !leaseback|of',
    'tender',
    'Lumo begins employee stock sale at $42b valuation',
  ],
  [
    '{c} @hold off|up? @a? share|stock sale at|for|valuing * {v}',
    'tender',
    'Lumo begins share sale at $42 billion valuation',
  ],
  [
    "{c} 's? @staff plot|plots|plan|plans|seek|seeks|weigh|launch|start|begin @a? {$}? * share|stock|secondary sale",
    'tender',
    "Lumo's staff plot $6 billion stock sale",
  ],
  [
    '{c} * following|after|with|through|via @a? {$} employee|secondary|staff|insider share|stock? sale',
    'tender',
    'Lumo becomes most valuable private company following a $6.6 billion employee share sale',
  ],
  [
    '{c} @let its|current|former|some|eligible? * @staff * sell|cash|liquidate|offload|tender|unload out? * {$}? * shares|stock|equity|stakes|holdings|options',
    'tender',
    'Lumo will allow its employees to cash out about $1bn of stock',
  ],
  // Mergers
  [
    '{c} and|& {g} are|were? @mull|in|hold|holding|held|discussed * merger|tie-up|combination !talks|with|of',
    'merger',
    'Nordway and Lumo are examining a merger',
    'rumoured',
  ],
  [
    'merger|tie-up|combination talks|negotiations|discussions between {c} and|& {g} @off|collapse|collapses|collapsed|fail|failed|fails|stall|stalled|break',
    'merger',
    'Merger talks between Nordway and Lumo collapse',
    'cancelled',
  ],
  ['{c} and|& {g} finally? tie|tied|ties the knot', 'merger', 'Nordway and Lumo finally tie the knot'],
  [
    '{c} and|& {g} @agree|reveal @a|on|to? {$}? all-stock|all-share|definitive|strategic|proposed? merger|tie-up|combination|merger-of-equals',
    'merger',
    'Nordway and Lumo agree all-stock tie-up',
  ],
  [
    '{c} @agree @a? {$}? all-stock|all-share|stock-for-stock|reverse|nil-premium|definitive|proposed|strategic * merger|combination|tie-up with {g}',
    'merger',
    'Nordway strikes all-stock merger with Lumo',
  ],
  ['{c} , {g} in|near|nearing|nears {$} merger|tie-up|combination', 'merger', 'Nordway, Lumo in $5B merger'],
  [
    '{c} and|& {g} in|near|nearing {$} merger|tie-up|combination',
    'merger',
    'Nordway and Lumo near $5B merger',
  ],
  // Listings
  [
    '{c} set|ready|poised|gears|gearing|geared up? for * stock|market|trading|nyse|nasdaq|wall|public? street? debut|ipo|listing',
    'ipo',
    'Lumo set for stock debut',
  ],
  [
    "{c} 's * ipo|listing|debut has|is finally? arrived|here|priced|completed|done",
    'ipo',
    "Lumo's long-awaited IPO has finally arrived",
  ],
  [
    '{g} @mull|pursue|pursues * ipo|listing|flotation of|for {c} !in|later|next',
    'ipo',
    'Orbital will instead pursue an IPO for Lumo',
    'rumoured',
  ],
  [
    '{c} lowers|lowered|lifts|lifted|raises|raised|narrows|narrowed|slashes|slashed|cut|cuts|trims|trimmed|sets|hikes|hiked * range in|for|of|on * ipo|listing|float|flotation|offering',
    'ipo',
    'Lumo lowered the range in its offering',
  ],
  [
    'shares|stock of|in {c} is|are|were|was|set|expected|due|scheduled|poised|will|begin|began|start|started * trading|trade on|at|in|monday|tuesday|wednesday|thursday|friday|today',
    'ipo',
    'Shares of Lumo are set to begin trading on Tuesday',
  ],
  [
    '{c} @off|aborts|aborted|drops|dropped|calls|called off? @a? plan|plans|bid|attempt|efforts|effort|proposal to|for * public|list|float|ipo|listing|flotation',
    'ipo',
    'Lumo aborted its plan to go public',
    'cancelled',
  ],
  [
    '{c} @off|aborts|aborted @a? plan|plans to sell * {$} * * public',
    'ipo',
    'Lumo cancelled plans to sell $540 million of stock to the public',
    'cancelled',
  ],
  [
    '{c} raise|raises|raised|raising|fetch|fetches|net|nets {$} in|from|through|via @a? * * listing|ipo|float|flotation !proceeds',
    'ipo',
    'Lumo will seek to raise $2.6bn in the latest homecoming listing',
  ],
  ['{c} sets|set|pegs|pitches its? ipo|float at|price|range', 'ipo', 'Lumo sets IPO at $18 to $20 a share'],
  [
    '{c} @move * on|in its? market|trading|stock|nasdaq|nyse|exchange? debut',
    'ipo',
    'Lumo bounces 53% on debut',
    'closed',
  ],
  [
    '{c} lines|lined|lining|taps|hires|picks|selects|interviews|names up? banks|bankers|underwriters|advisers|advisors for|to|on|ahead * ipo|listing|float|flotation',
    'ipo',
    'Lumo lines up banks for London IPO',
    'rumoured',
  ],
  ['{c} sizes|sizing up * ipo|listing|float|flotation', 'ipo', 'Lumo sizes up late-2026 listing', 'rumoured'],
  [
    '{c} lays|laying|laid|paves|paving groundwork|ground|foundations|way for|to * ipo|listing|flotation',
    'ipo',
    'Lumo lays groundwork for juggernaut IPO',
    'rumoured',
  ],
  [
    '{c} moves|inches|edges|steps|moving|inching|edging a? closer|nearer|towards|toward|step closer? to|towards|toward? * ipo|flotation',
    'ipo',
    'Lumo moves closer to IPO',
    'rumoured',
  ],
  [
    '{c} moves|inches|edges|steps|moving|inching|edging a? closer|nearer|towards|toward|step closer? to|towards|toward? * kong|shanghai|shenzhen|london|us|star|nyse|nasdaq|york|public|tokyo|mumbai listing',
    'ipo',
    'Lumo moves closer to London listing',
    'rumoured',
  ],
  [
    '{c} makes|made|making * nyse|nasdaq|market|trading|stock|public|street|exchange|kong|london debut',
    'ipo',
    'Lumo finally makes NYSE debut',
    'closed',
  ],
  [
    '{c} stock|shares begin|begins|began|start|starts|started trading on|at * nasdaq|nyse|exchange|bourse|kong|tokyo|london',
    'ipo',
    'Lumo stock begins trading on Nasdaq',
    'closed',
  ],
  [
    '{c} @receive|winning|has|awaits * approval|nod|clearance|go-ahead|green-light|greenlight|consent for|to|of * ipo|listing|flotation|float',
    'ipo',
    'Lumo wins approval for Shanghai listing',
  ],
  [
    '{c} passes|passed|clears|cleared|pass * listing|ipo hearing|review|hurdle',
    'ipo',
    'Lumo passes Hong Kong listing hearing',
  ],
  [
    '{c} shares|stock|more|nearly|almost? than? @move * in|on|during its|their|the? first|maiden|trading|opening? day|session|debut of|on? trading|trade|nasdaq|nyse !after|since',
    'ipo',
    'Lumo shares double on first day of trading',
    'closed',
  ],
  [
    '{c} sets|set|reveals|announces terms|range|price for|of * ipo|listing|float|flotation|offering * worth|raising|of|raise up? to? {$}',
    'ipo',
    'Lumo sets terms for dual listing in Hong Kong worth up to $972 million',
  ],
  [
    '{c} list|lists|listing * through|via @a? {v}? * merger|combination|tie-up with {g}',
    'ipo',
    'Lumo to list through merger with Kestrel',
  ],
  [
    '{c} shares|stock|more|nearly|almost? than? @move * in|on|after|following * ipo|debut !price',
    'ipo',
    'Lumo shares pop 30% in long-awaited NYSE IPO',
    'closed',
  ],
  ['{c} ipo @move', 'ipo', 'Lumo IPO tumbles 20%', 'closed'],
  [
    'acquisition corp|corp.|corporation|inc|inc. * merger|combination with {c}',
    'ipo',
    'Kestrel Acquisition Corp. completes its merger with Lumo',
  ],
  ['{g} take|takes|taking|took {c} public', 'ipo', 'Nordway to take Lumo public'],
  [
    '{c} sets|set|reveals|announces|narrows|raises|lifts|cuts * range|price|terms for|of * ipo|listing|float|flotation',
    'ipo',
    'Lumo sets price range for IPO',
  ],
  [
    "{c} 's {$}? * ipo|listing|flotation|float suspended|halted|postponed|delayed|scrapped|shelved|pulled|cancelled|canceled|frozen",
    'ipo',
    "Lumo's $37 billion listing suspended",
    'cancelled',
  ],
  ["{c} 's {$} * ipo|flotation|float", 'ipo', "Lumo's $37 billion Hong Kong IPO"],
  [
    '{c} @off|puts its|planned|us|london|long-awaited|blockbuster? * ipo|listing|flotation|float',
    'ipo',
    'Lumo pauses IPO plans',
    'cancelled',
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
    '{c} @mull|aims|hopes|expects|could|seeks for|at|to|fetch|reach|command? * valuation of * {v} in|with|for|through|at * ipo|listing|float|debut',
    'ipo',
    'Lumo eyes valuation of up to $9.2 billion in New York listing',
  ],
  [
    '{c} @mull|aims|hopes|expects|could|seeks for|at|to|fetch|reach|command? * {v} valuation|value in|with|for|through|at * ipo|listing|float|debut',
    'ipo',
    'Lumo targets up to $9.3 bln valuation in US IPO',
  ],
  [
    '{c} @agree * business combination agreement|deal? with {g}',
    'ipo',
    'Lumo signs business combination agreement with Kestrel Acquisition',
  ],
  [
    '{c} valued|worth|valuation at|of|up * {v} * in|after|ahead|for|at * ipo|listing|float|debut|flotation',
    'ipo',
    'Lumo valued at up to $27 billion in Hong Kong IPO',
  ],
  [
    '{c} sees|plans|eyes|launches|kicks|opens|seeks|targets|nets|readies|preps|pulls|closes|upsizes|boosts|cuts|trims|hikes|raises|prepares|pursues|considers|mulls|weighs off|in? * {$} * ipo|flotation|float',
    'ipo',
    'Lumo sees $304M IPO',
  ],
  // Funds
  [
    'raising|raised|raises|launches|launched|closes|closed|launching @a? {$} * fund called|named|dubbed {c}',
    'fund',
    'Two former partners are raising a $400M fund called Orbital',
  ],
  [
    '{c} fund i|ii|iii|iv|v|vi|vii|viii|ix|x|1|2|3|4|5|6|7 is? targeting|targets|seeking|seeks|raising|eyeing|eyes {$}',
    'fund',
    'Orbital Fund III is targeting $2 billion',
  ],
  [
    '{c} has|have? reached|reaches|held|holds|hits|hit|announces|announced|completes|completed|marks|makes a|an|the|its? first|second|final|interim|initial close|closing on|of|for|at * fund|vehicle',
    'fund',
    'Orbital has reached a final close on its second fund',
  ],
  [
    "{c} 's? fund i|ii|iii|iv|v|vi|vii|viii|ix|x|xi|xii|xiii|1|2|3|4|5|6|7|8 closes|closed|hits|reaches|raises|raised|nears|nearly|tops|surpasses|collects|secures|wraps up? at|on|past? {$}",
    'fund',
    'Orbital Fund II closes at $80M',
  ],
  [
    '{c} mark|marks|announce|announces|hold|holds|hit|hits|reach|reaches|make|makes|secures|completes|nears * first|second|final|interim|initial close|closing * at|of|on|with|for {$}',
    'fund',
    'Orbital marks first close of Fund I at $80M',
  ],
  [
    '{c} nearly doubles|grows|triples|expands|doubles * fund|vehicle|strategy to|past|with {$}',
    'fund',
    'Orbital nearly doubles debt fund to $1.9bn',
  ],
  [
    '{c} grows|expands|doubles|triples|scales * strategy|platform * with {$} fund|vehicle',
    'fund',
    'Orbital grows credit strategy with $1bn fund',
  ],
  [
    '{c} surpasses|surpassed|exceeds|exceeded|beats|tops|topped|blows|breaks|smashes past? * target|hard-cap|cap|goal * fund|vehicle|fundraise * at|with|of|to|on {$}',
    'fund',
    'Orbital surpasses target for its secondaries vehicle at $2.5bn',
  ],
  [
    '{c} blows|sails|breezes|sweeps|shoots|races|powers|blew|sailed past|through|beyond * target|goal|hard-cap * {$}',
    'fund',
    'Orbital sails past target with $4B for structured fund',
  ],
  [
    '{c} slashes|cuts|lowers|trims|shrinks|lifts|ups|slashed|raises|raised * target|goal|size for|of * fund|vehicle to {$}',
    'fund',
    'Orbital slashes target for next fund to $2.2bn',
  ],
  // Old shares
  [
    '{c} opens|opened|starts|started|kicks|plans|runs|@agree|offers off? @a? employee|staff|secondary? tender|secondary|liquidity|share|stock offer|sale|offering|programme|program|event for|to @staff * at|valuing|of it|the|company? {v}',
    'tender',
    'Lumo opens tender offer for employees at $5B valuation',
  ],
  [
    '{c} @agree|conducts|conduct|holds|runs|rolls|facilitates out? @a? {$} esop|employee|staff|secondary * buyback|repurchase|liquidity|sale|programme|program',
    'tender',
    'Lumo completes $75 million ESOP buyback',
  ],
  [
    '{c} let|lets|letting|allow|allows|allowing|enable|enables|permits|offers|gives @staff * sell|cash|selling|liquidity|tender|offload * at|of {v}',
    'tender',
    'Lumo to let staff cash out at $91.5 billion valuation',
  ],
  [
    '{c} let|lets|letting|allow|allows|allowing|enable|enables|permits @staff * sell|cash|selling|tender|offload out? up? to? {$}',
    'tender',
    'Lumo lets employees sell up to $10.3 billion of shares',
  ],
  [
    "{c} 's? employee|staff|secondary|insider|tender share|stock|offer sale|tender at|of|for|values * {v}",
    'tender',
    "Lumo's employee share sale at an $11B valuation",
  ],
  [
    '{c} offers|offer|gives|give|giving|offering|provides|provide|providing liquidity|cash|payday to|for @staff * at|valuing|of it|the|company? {v}',
    'tender',
    'Lumo to offer liquidity to employees in tender at $8B',
  ],
  [
    '{c} @staff offered|get|given|gets|granted|can|have * chance|option|opportunity|window to cash|sell|offload|tender * at {v}',
    'tender',
    'Lumo staff offered chance to cash out at $50B',
  ],
  [
    "{c} 's latest|newest|fresh|new funding|round|raise|financing tops|hits|reaches|totals|exceeds|surpasses {$}",
    'equity',
    "Lumo's latest funding tops $60M",
  ],
  [
    '{c} more|nearly|almost? than? doubles|doubled|triples|tripled|quadruples|quintuples its? valuation|value to {v} with|in|after|via @a? {$}',
    'equity',
    'Lumo more than doubles valuation to $6.9B with $750M raise',
  ],
  [
    '{c} emerges|emerged|surfaces|surfaced with {$} from|in|led',
    'equity',
    'Lumo emerges with $252M from Orbital',
  ],
  // A value and no sum
  [
    '{c} confirms|confirmed|commands|fetches|clinches|notches|scores @a? {v} valuation|price',
    'valuation',
    'Lumo confirms $8B valuation',
  ],
  [
    '{c} is|becomes|became|named|crowned|now * most-valuable|valuable|valued ai|tech|private|fintech|defence|defense|software? ai|tech|private? startup|unicorn|start-up|scaleup at|worth|with {v}',
    'valuation',
    "Lumo is now Europe's most valuable startup at $2.6B",
  ],
  [
    '{c} talks for|over|on|about * funding|financing|round|capital|money|investment at {v}',
    'equity',
    'Lumo in talks for new funding at $50B',
    'rumoured',
  ],
  [
    '{c} funding|fundraising|investment|financing|fund-raising talks|discussions|negotiations with|about|for? * at {v}',
    'equity',
    'Lumo in funding talks at $4.5bn valuation',
    'rumoured',
  ],
  ['{g} buy|buys|bought|buying into {c}', 'equity', 'Kestrel buys into Lumo'],
  [
    '{g} doubles|triples|ups|boosts|increases|raises|lifts|deepens its|their {c} bet|stake|investment|backing with|by another|further? {$}',
    'equity',
    'Kestrel doubles its Lumo bet with another $4B',
  ],
  [
    '{g} invests|invested|investing|participates|joins|joined in|into {c} as part of * {$} * round|raise|financing|funding|series',
    'equity',
    'Kestrel invests in Lumo as part of $863M round',
  ],
  // Who gives
  [
    '{c} tap|taps|tapped|tapping @a? * bond|debt|loan|credit|notes market|markets for * {$}',
    'debt',
    'Lumo is looking to tap the US corporate bond market for $15 billion',
  ],
  [
    '{c} replaces|replaced|refinances|refinanced|swaps @a? {$}? * * with @a? {$} * @loan',
    'debt',
    'Lumo replaces $200M credit pact with $400M facility',
  ],
  ["{c} 's * {$} * investment in @place", 'capex', "Lumo's monumental $2.2 billion investment in Malaysia"],
  [
    "{c} 's annual|total|planned? ai|capital|data|infrastructure|cloud|capex center|centre|infrastructure? spending|outlay|outlays|expenditure|expenditures|budget on|in? * to|will|could hit|reach|top|exceed|total {$}",
    'capex',
    "Lumo's capital spending to hit $80 billion",
  ],
  [
    "{c} 's spending|outlay|outlays|expenditure|investment on|in ai|data|infrastructure|cloud|compute * to|will|could hit|reach|top|exceed|total {$}",
    'capex',
    "Lumo's spending on AI to hit $80 billion",
  ],
  [
    '{c} picks|selects|chooses|selected|chose|picked * for|as * {$} * plant|factory|fab|megafab|campus|datacenter|gigafactory|center|centre !contract|deal|order',
    'capex',
    'Lumo picks Houston for $6.5B plant',
  ],
  [
    '{c} begins|starts|began|started|kicks|resumes|begin|start|resume off? work|construction|building|constructing on|of? * {$} * plant|factory|fab|megafab|campus|datacenter|gigafactory|center|centre !contract|deal|order',
    'capex',
    'Lumo begins work on $30 billion Oslo fab',
  ],
  [
    '{c} halts|halted|@off|stops work|construction|building on|of * {$} * plant|factory|fab|megafab|campus|datacenter|gigafactory|center|centre !contract|deal|order',
    'capex',
    'Lumo halts work on $5B Oslo battery plant',
    'cancelled',
  ],
  [
    '{c} add|adds|adding|bankroll|bankrolls|bankrolling|plough|ploughs|ploughing|ploughed @a? {$} into? !in|as|of|to|from|worth|after * plant|factory|fab|megafab|campus|datacenter|gigafactory|center|centre !contract|deal|order|startup|company|operator',
    'capex',
    'Lumo to bankroll $27B Oslo campus',
  ],
  [
    '{c} earmarks|earmarked|earmark {$} for|on ai|data|cloud|compute|infrastructure|chips !education|research|safety|training|literacy|skills|schools|startups',
    'capex',
    'Lumo earmarks $17.5B for AI in India',
  ],
  [
    '{c} is? chosen|selected|picked|tapped for|as|to * {$} * project|plant|factory|fab|megafab|campus|datacenter|gigafactory|center|centre !contract|deal|order',
    'capex',
    'Lumo chosen for €5bn data center project',
  ],
  [
    '{c} proposes|proposed|proposing|plots|envisions @a? {$} * plant|factory|fab|megafab|campus|datacenter|gigafactory|center|centre !contract|deal|order|startup|company|operator',
    'capex',
    'Lumo proposes $2bn Oslo data centre',
  ],
  [
    '{c} expand|expands|expanding|enlarges|upgrades * plant|factory|fab|megafab|campus|datacenter|gigafactory|center|centre with|in|for @a? {$} * outlay|investment|expansion|project|buildout',
    'capex',
    'Lumo to expand Oslo plant with $285m outlay',
  ],
  [
    "{c} 's * plant|factory|fab|megafab|campus|datacenter|gigafactory|center|centre to|will cost {$}",
    'capex',
    "Lumo's Oslo campus to cost $20 billion",
  ],
  [
    "{c} 's {$} * plant|factory|fab|megafab|campus|datacenter|gigafactory|center|centre|project gets|wins|secures|receives|approved|cleared|moves|breaks",
    'capex',
    "Lumo's $7 billion Oslo data center gets green light",
  ],
  ['{g} grants|awards|granted|awarded {$} to {c}', 'grant', 'Kestrel Foundation grants €2.5M to Lumo'],
  [
    '{c} raises|boosts|increases|lifts|ups|hikes|doubles|raised|boosted|increased * investment|spending|capex|outlay pledge|commitment|plan|plans|target? to {$}',
    'capex',
    'Lumo raises US investment to $165 billion',
  ],
  [
    '{g} @give|earmarks|awards|pledges|clears @a? {$} in|of? * subsidies|subsidy|grants|grant|incentives for|to {c}',
    'grant',
    'Ministry approves $3.9 billion in subsidies for Lumo',
  ],
  [
    '{g} @give @a? {$} * award|awards|grant|subsidy|subsidies|incentives for|to {c}',
    'grant',
    'Kestrel finalizes $1.5 billion chips award for Lumo',
  ],
  [
    '{c} @receive @a? final|preliminary|conditional|federal? chips act? award|grant|funding|subsidy',
    'grant',
    'Lumo poised to get final Chips Act award',
  ],
  [
    '{g} @give|hands|handed|awards|awarded|gifts|gives {c} @a? {$} * grant|award|subsidy',
    'grant',
    'Kestrel Foundation hands Lumo £1.5 million grant',
  ],
  [
    '{c} @receive @a? {$} * award|awards|grant|grants|subsidy|subsidies|funding|incentives|support from|by * @public',
    'grant',
    'Lumo wins $50M award from Energy Department',
  ],
  [
    '{c} @receive|receiving @a? {$} in|of * subsidies|grants|incentives',
    'grant',
    'Lumo to receive $1.5bn in US subsidies',
  ],
  [
    'department|administration|ministry|government|agency|office|authority @agree|@give|offers @a? {$} * @loan @package? to|for {c}',
    'debt',
    'Energy Department finalizes $1.5 billion loan guarantee for Lumo',
  ],
  [
    '{g} @give up? to? @a? {$} * @loan @package? to|for {c}',
    'debt',
    'Kestrel provides $585m financing package to Lumo',
  ],
  ['{g} @give {c} with? up? to? @a? {$} * @loan', 'debt', 'Kestrel provides Lumo with $50M term loan'],
  [
    '{g} commits|commit|committed|provides|pledges|injects up? to? {$} to fund|finance|support|back {c}',
    'equity',
    'Kestrel commits $300m to fund Lumo',
  ],
  [
    '@public act|department|ministry? awards|grants|gives|awarded {$} to {c}',
    'grant',
    'CHIPS Act awards $1.5B to Lumo',
  ],
  [
    '{c} @receive @a? {$} * @public * award|awards|grant|grants|funding|subsidy|subsidies|support|aid|incentives',
    'grant',
    'Lumo finalizes $375M CHIPS Act award',
  ],
];
