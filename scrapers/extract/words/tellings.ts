// Data for tellings.ts: whole ways of telling an event, word by word, for what verbs alone do not say.
// It is longer than 300 lines because each telling is laid out over several; it is one list and is read as one.
import type { Kind } from '../../../src/model/kind.ts';
import type { Status } from '../../../src/model/status.ts';

/**
 * `say` is read from left to right: {c} is the company (the target, the fund's house, the first of a merger), {g} who gives
 * or buys, {$} a sum, {v} a value of the company. `a|b` is one of these words, `?` behind it lets it be missing, `*` is up
 * to four words of any kind, `!a|b` says that neither follows, `@name` any word of a class in telling-classes.ts. A status stands only where the words alone decide it.
 */
export type Telling = readonly [say: string, kind: Kind, example: string, status?: Status];

export const TELLINGS: readonly Telling[] = [
  // Takeovers
  [
    '{g} near|nears|nearing|close to? deal|takeover|acquisition|buyout for|of {c} worth|valued at? {$}',
    'acquisition',
    'Nordway nears deal for Lumo worth $2.4 billion',
    'rumoured',
  ],
  [
    '{g} in|agrees|agreed|seals|strikes|clinches|clinched|inks|signs|reaches {$} deal|takeover|acquisition|buyout for|of {c}',
    'acquisition',
    'Nordway in $2bn deal for Lumo',
  ],
  [
    '{g} pay|pays|paid|paying|splashes|splash|shells|shell|shelling|coughs|cough|forks|fork|drops|splurges|splurged out|up|over? {$} for|on {c}',
    'acquisition',
    'Nordway pays $2B for Lumo',
  ],
  [
    '{g} pay|pays|paid|paying|spends|spent {$} to buy|acquire|purchase {c}',
    'acquisition',
    'Nordway paid $2B to buy Lumo',
  ],
  [
    '{g} spend|spends|spent|spending {$} on {c} acquisition|buyout|takeover|purchase',
    'acquisition',
    'Nordway spends $2B on Lumo acquisition',
  ],
  ['{c} taken private by|with {g} for|in {$}', 'acquisition', 'Lumo to be taken private by Nordway for $2bn'],
  ['{c} taken private by|with {g}', 'acquisition', 'Lumo to be taken private by Nordway'],
  [
    '{c} go|goes|going private in {$} deal|buyout|takeover|sale with|by|to|led by? {g}',
    'acquisition',
    'Lumo to go private in $2 billion deal with Nordway',
  ],
  [
    '{g} near|nears|nearing|close to? a? {$}? deal|takeover|acquisition|buyout for|of {c}',
    'acquisition',
    'Nordway nears $2B deal for Lumo',
    'rumoured',
  ],
  [
    '{g} weigh|weighs|weighing|mulls|mulling|considers|considering|prepares|preparing|readies|plots|planning|explores|exploring a? {$}? takeover|buyout|cash? bid|offer|approach|takeover for|of {c}',
    'acquisition',
    'Nordway weighs bid for Lumo',
    'rumoured',
  ],
  [
    '{g} launch|launches|makes|lodges|submits|tables|ups|raises|sweetens|improves a? {$}? takeover|buyout|hostile|unsolicited|cash|rival|improved? takeover? bid|offer|approach|proposal for {c}',
    'acquisition',
    'Nordway tables $2B bid for Lumo',
  ],
  [
    '{g} emerges|picked|chosen|selected|tipped|poised|favorite|frontrunner|front-runner * to buy|acquire {c}',
    'acquisition',
    'Nordway emerges as frontrunner to buy Lumo',
    'rumoured',
  ],
  [
    '{c} receives|received|gets|fields|draws|attracts a? {$} takeover|buyout|acquisition|unsolicited|cash|hostile takeover? bid|offer|approach|proposal from|by {g}',
    'acquisition',
    'Lumo receives $2B takeover bid from Nordway',
  ],
  [
    '{c} receives|received|gets|fields|draws|attracts takeover|buyout|acquisition|unsolicited|hostile takeover? bid|offer|approach|proposal|interest from|by {g}',
    'acquisition',
    'Lumo receives takeover bid from Nordway',
    'rumoured',
  ],
  [
    '{c} backs|recommends|endorses {$}? takeover|buyout|acquisition bid|offer|deal? by|from {g}',
    'acquisition',
    'Lumo backs $2bn takeover by Nordway',
  ],
  [
    '{c} rejects|rebuffs|spurns|snubs|refuses|rejected|rebuffed|spurned {$}? takeover|buyout|acquisition|unsolicited|cash|hostile? takeover? bid|offer|approach|proposal|advances from|by {g}',
    'acquisition',
    'Lumo rejects £310mn takeover approach from Nordway',
    'cancelled',
  ],
  [
    "{g} 's {$}? takeover? bid|offer|approach|takeover|buyout for|of {c} rejected|fails|collapses|lapses|rebuffed|spurned",
    'acquisition',
    "Nordway's $2B bid for Lumo rejected",
    'cancelled',
  ],
  [
    '{g} ends|drops|abandons|exits|halts|scraps|shelves|pauses talks|plan|plans|bid|pursuit|effort|attempt|negotiations to|of|for buy|buying|acquire|acquiring|purchase? {c}',
    'acquisition',
    'Nordway ends talks to buy Lumo',
    'cancelled',
  ],
  [
    '{g} wins|won bankruptcy? auction|race|battle|bidding war|process? for {c}',
    'acquisition',
    'Nordway wins auction for Lumo',
  ],
  [
    '{g} wins|won bankruptcy? auction|race|battle|bidding|bid war|process? to buy|acquire {c}',
    'acquisition',
    'Nordway wins race to buy Lumo',
  ],
  [
    '{g} clinches|clinched|seals|strikes|reaches|signs|inks|agrees a? {$} deal|agreement|pact to buy|acquire|purchase {c}',
    'acquisition',
    'Nordway clinches $700 million deal to buy Lumo',
  ],
  [
    "{g} 's latest|newest|biggest|largest|first|second|third acquisition|purchase|buy|takeover :|is {c}",
    'acquisition',
    "Nordway's latest acquisition is Lumo",
  ],
  [
    '{g} brings|welcomes {c} into|to the fold|family with|in|through|via acquisition|deal',
    'acquisition',
    'Nordway brings Lumo into the fold with acquisition',
  ],
  [
    '{g} hires|poaches the? founders|team|creators of|behind {c} in acqui-hire|acquihire',
    'acquisition',
    'Nordway hires the founders of Lumo in acqui-hire',
  ],
  [
    '{g} rescues|rescued|saves {c} in|from pre-pack|administration|bankruptcy|rescue|receivership',
    'acquisition',
    'Nordway rescues Lumo in pre-pack deal',
  ],
  [
    '{c} founder|founders|owner|ceo|owners sells|sell|sold company|startup|firm|business to {g}',
    'acquisition',
    'Lumo founder sells company to Nordway',
  ],
  ['{c} exits|exited to {g}', 'acquisition', 'Lumo exits to Nordway'],
  [
    '{g} buy|buys|acquire|acquires|acquired|takes|take remaining|full|majority|controlling|outright|rest stake|control|ownership|interest|shares|of in|of? {c}',
    'acquisition',
    'Nordway to buy remaining stake in Lumo',
  ],
  ['{c} finds|found a? new? buyer|home|owner in|at|with {g}', 'acquisition', 'Lumo finds a buyer in Nordway'],
  [
    '{c} now|becomes|become|becoming a? part of !united|u.s.|us|uk|european|nato|eu|the {g} !program|programme|network|team|ecosystem|initiative|alliance|index|family|club|accelerator|cohort|coalition',
    'acquisition',
    'Lumo is now part of Nordway',
  ],
  ['{c} in|to {$} sale|takeover|buyout|acquisition to|by {g}', 'acquisition', 'Lumo in $2bn sale to Nordway'],
  [
    '{g} eyes|eyeing|mulls|weighs|considers|explores|pursues|pursuing|nears|seeks {c} acquisition|takeover|buyout',
    'acquisition',
    'Nordway eyes Lumo acquisition',
    'rumoured',
  ],
  [
    '{g} lands|snags|scoops|bags|nabs|secures|grabs up? {c} in {$}? acquisition|takeover|buyout',
    'acquisition',
    'Nordway lands Lumo in $700M acquisition',
  ],
  [
    '{g} hires|poaches|adds|nabs {c} team|founders in acqui-hire|acquihire|acqhire',
    'acquisition',
    'Nordway hires Lumo team in acqui-hire deal',
  ],
  [
    '{g} adds {c} to its portfolio|stable|roster with|in|through acquisition|deal|purchase',
    'acquisition',
    'Nordway adds Lumo to its portfolio with acquisition',
  ],
  [
    '{g} makes|announces|marks * acquisition|purchase|buy with|,|: {c}',
    'acquisition',
    'Nordway makes its first acquisition with Lumo',
  ],
  [
    'with {c} buy|acquisition|purchase|takeover , {g}',
    'acquisition',
    'With Lumo buy, Nordway moves into payments',
  ],
  [
    '{g} beefs|bolsters|boosts|expands|deepens|strengthens|extends|grows|broadens up? * with|via|through {c} buy|buyout|purchase',
    'acquisition',
    'Nordway beefs up AI team with Lumo buy',
  ],
  [
    '{c} explore|explores|exploring|weighs|mulls|considers|considering|seeks|pursues a|potential|possible|full? {$} sale !of|to',
    'acquisition',
    'Lumo said to explore $8 billion sale',
    'rumoured',
  ],
  [
    '{c} explores|exploring|weighs|mulls|considers|considering|seeks|pursues a|potential|possible|full? sale|buyer !of|to|in|on|for|price|leaseback',
    'acquisition',
    'Lumo explores sale',
    'rumoured',
  ],
  ['{c} put|puts itself? up for sale', 'acquisition', 'Lumo puts itself up for sale', 'rumoured'],
  [
    '{g} held talks to buy|acquire {c} before',
    'acquisition',
    'Nordway held talks to buy Lumo before founder left',
    'cancelled',
  ],
  ['{g} to take over {c}', 'acquisition', 'Kestrel unit to take over grocer Lumo'],
  // Mergers
  [
    '{c} in|hold|holds|held|start|starts|resume|resumes|begins|explores|enters exploratory|early|advanced|preliminary? merger|combination talks with {g}',
    'merger',
    'Nordway in merger talks with Lumo',
    'rumoured',
  ],
  [
    '{c} and|,|& {g} end|ends|scrap|halt|drop|abandon merger|combination talks|plan|plans',
    'merger',
    'Nordway and Lumo end merger talks',
    'cancelled',
  ],
  [
    '{c} and|& {g} merger talks? collapse|collapses|fail|fails|end|stall',
    'merger',
    'Nordway and Lumo merger talks collapse',
    'cancelled',
  ],
  [
    '{c} and|,|& {g} agree|announce|strike|unveil|seal|sign|complete|in {$} merger|combination|tie-up',
    'merger',
    'Nordway and Lumo agree $5 billion merger',
  ],
  ['{c} {$} merger|tie-up with {g}', 'merger', 'Nordway agrees $5 billion merger with Lumo'],
  [
    '{c} agrees|seals|strikes|completes|announces|plans {$} merger|tie-up with {g}',
    'merger',
    'Nordway agrees $5 billion merger with Lumo',
  ],
  [
    '{c} and|,|& {g} announce|sign|enter|reach|strike|propose * merger|tie-up of|agreement|deal|pact',
    'merger',
    'Nordway and Lumo sign merger agreement',
  ],
  ['{c} and|,|& {g} agree|plan|set to combine', 'merger', 'Nordway, Lumo agree to combine'],
  ['{c} talks to merge|combine with {g}', 'merger', 'Nordway in talks to combine with Lumo', 'rumoured'],
  // Listings
  [
    '{c} lines|lined|taps|tapped|hires|hired|picks|selects|appoints|engages|interviews up? * for|on potential|possible|planned|us|its|an? ipo|listing|flotation',
    'ipo',
    'Lumo lines up banks for potential IPO',
    'rumoured',
  ],
  [
    '{c} submits|submitted|files|filed * draft|confidential registration|prospectus|papers|paperwork|drhp|s-1|statement for|with',
    'ipo',
    'Lumo submits draft registration for IPO',
  ],
  ['{c} files|filed|submits public? s-1|f-1|drhp', 'ipo', 'Lumo files S-1'],
  [
    '{c} eyes|eyeing|seeks|seeking|plans|planning|considers|considering|weighs|weighing|mulls|mulling|explores|exploring|plots|targets|pursues|pursuing a|an? hong|new|london|us|dual|primary|secondary|mainland|shanghai|tokyo|mumbai|nasdaq|nyse|frankfurt|stockholm|amsterdam|swiss|star|india|u.s.|domestic|stock|public kong|york|market|exchange? listing|flotation|float',
    'ipo',
    'Lumo eyes Hong Kong listing',
    'rumoured',
  ],
  [
    '{c} opts|goes|files|plans|chooses|prepares for|with? a? direct listing',
    'ipo',
    'Lumo opts for direct listing',
  ],
  [
    '{c} revives|resumes|plots|restarts|relaunches|fast-tracks|accelerates|readies|preps|reignites|advances {$}? * ipo|listing !plan?',
    'ipo',
    'Lumo revives IPO plans',
    'rumoured',
  ],
  [
    '{c} ipo opens|kicks|launches|lists|opened|priced|prices|raises|gets|subscribed|oversubscribed|delayed|postponed|withdrawn',
    'ipo',
    'Lumo IPO opens Monday',
  ],
  [
    '{c} sets|set|raises|lifts|boosts|cuts|narrows ipo price? range|band|price|terms',
    'ipo',
    'Lumo sets IPO range at $20 to $22',
  ],
  [
    '{c} valued|valuation at|of {v} in|ahead ipo|listing|float|debut|flotation',
    'ipo',
    'Lumo valued at $5B in IPO',
    'closed',
  ],
  [
    '{c} postpones|postpone|delays|delay|pulls|shelves|scraps|withdraws|cancels|abandons|puts planned|us|its|london|hong|nasdaq|blockbuster kong? ipo|listing|flotation|float',
    'ipo',
    'Lumo postpones IPO',
    'cancelled',
  ],
  ['{c} filed|files to list on|in', 'ipo', 'Lumo filed to list on Euronext'],
  // Funds
  [
    '{c} close|closes|closed|raises|raised|wraps|completes|announces|secures up|on? fund i|ii|iii|iv|v|vi|vii|viii|1|2|3|4|5|6 at|with|of|on|totaling {$}',
    'fund',
    'Orbital closes fund II at $80 million',
  ],
  [
    '{c} reaches|reached|hits|hit|makes|holds|held|announces|achieves|completes {$} first|final|second|initial|interim close|closing',
    'fund',
    'Orbital reaches €80m first close',
  ],
  [
    '{c} reaches|reached|hits|hit|makes|holds|held|announces|achieves|completes|marks a|the? first|final|second|initial|interim close|closing * at|of|with|on {$}',
    'fund',
    'Orbital makes first close of fund at Rs 8 crore',
  ],
  [
    "{c} 's new|latest|first|second|third|fourth|fifth|debut|inaugural|maiden? {$} * fund|vehicle !manager|management",
    'fund',
    "Orbital's new $80M fund will back founders",
  ],
  [
    '{c} has|have|gets|with {$} to invest|back|deploy in',
    'fund',
    'Orbital has $80M to invest in AI startups',
  ],
  [
    '{c} raise|raises|raised|raising|closes|closed|secures|secured|seeks|targets|lands|nabs|hauls|gathers|collects|pulls|rakes|reels|amasses|bags|gets|eyes in|on|up|together|record|another|over|nearly|massive|fresh? {$} for|toward|towards * fund|funds|vehicle|vehicles !management|manager|managers|administration|admin|accounting|raising',
    'fund',
    'Orbital raises record $30 billion for buyout fund',
  ],
  [
    '{c} launches|launched|unveils|announces|debuts|starts|creates|establishes|floats|establish|sets up? new|its|first|second|maiden|debut? {$} * fund !for manager',
    'fund',
    'Orbital unveils $80M climate fund',
  ],
  [
    '{c} files|filed|registers paperwork? to|for raise|launch|a|an? {$} * fund|vehicle',
    'fund',
    'Orbital filed paperwork for an $80M fund',
    'rumoured',
  ],
  // Old shares
  [
    '{c} launches|launch|plans|completes|holds|offers|announces|kicks|runs|conducts off|employees|staff|its|employee? * {$} tender|secondary|liquidity|share-sale|buyback',
    'tender',
    'Lumo launches $100M tender offer',
  ],
  [
    '{c} employees|employee|staff|staffers|workers|insiders|founders sell|sold|offload|cash|unload out? up|as|over|nearly? to? {$} in|of|worth shares|stock|equity|tender|secondary',
    'tender',
    'Lumo employees sell $100M in shares',
  ],
  [
    '{c} employees|staff|workers|insiders to? sell|sells|sold|offload|cash out? shares|stock|equity worth|of|for|totaling {$}',
    'tender',
    'Lumo employees sell shares worth $10M',
  ],
  [
    '{c} employees|staff|workers|insiders to sell|offload|cash out? shares|stock|equity',
    'tender',
    'Lumo staff to sell shares at $40 billion valuation',
    'rumoured',
  ],
  [
    'buy {$} of|in|worth of? {c} employee|employees|staff|insider shares|stock',
    'tender',
    'Investors to buy $100 million of Lumo employee shares',
    'rumoured',
  ],
  [
    '{c} buy|buys|buying back {$} * from employees|staff|workers',
    'tender',
    'Lumo buys back $100M in shares from employees',
  ],
  [
    'investors|backers|shareholders part-exit|exit|cash|sell|offload out|down? stake|shares|of|in? {c} in|via|through {$} secondary|tender|share',
    'tender',
    'Early investors part-exit Lumo in $60M secondary deal',
  ],
  // Who gives, where the verb alone would make the giver raise
  [
    '{g} lend|lends|lent|loan|loans|loaned|lending {$} to {c}',
    'debt',
    'Kestrel Bank lends $100 million to Lumo',
  ],
  ['{g} lend|lends|lent|loans|loaned {c} {$}', 'debt', 'Kestrel Bank lends chipmaker Lumo €35 million'],
  [
    '{g} provide|provides|provided|extends|extend|extended|grants|granted|gives|gave|offers|approves|approved|arranges|arranged|arranging|sanctions|commits|disburses a|an|up|new|to|with? {$} * loan|debt|facility|line|financing|credit|guarantee|overdraft to|for|with {c}',
    'debt',
    'Kestrel Bank provides $100 million loan to Lumo',
  ],
  [
    '{g} contribute|contributes|contributed|gives|gave|grants|granted|hands|handed|awards|awarded {$} grant|award|funding to {c}',
    'grant',
    'Orbital Foundation gives £5m grant to Lumo',
  ],
  // Rounds
  ['{$} for {c} to|as|from', 'equity', '$100M for Lumo to build robots'],
  [
    '{g} buy|buys|bought|acquire|acquires|acquired|picks|snaps|takes|take up|a|an? {$} stake|minority|interest|worth stake? in|of {c}',
    'equity',
    'Nordway buys $100M stake in Lumo',
  ],
  [
    '{g} close|nearing|nears to investing|invest|investing|investment additional|another|up|of to? {$} in|more in? {c}',
    'equity',
    'Nordway close to investing $5 billion in Lumo',
    'rumoured',
  ],
  [
    '{c} board approves|clears|okays|approved {$} rights|preferential|share issue|allotment|sale|placement',
    'equity',
    'Lumo board approves Rs 600-crore rights issue',
  ],
  [
    'investors|vcs|backers|financiers hand|give|handed|gave|lend|pour|pump {c} another|a|fresh|additional|up|to? {$}',
    'equity',
    'Investors hand Lumo another $150M',
  ],
  ['{c} backed|armed|flush by|with a|fresh|another|new? {$}', 'equity', 'Lumo is now backed by $8.5M'],
  [
    '{c} says|said received|receives|raised {$} * investment|funding|financing|notes',
    'equity',
    'Lumo says received HUF 4 bln investment',
  ],
  [
    '{c} announces|announced|completes|completed|closes|closed|prices|priced a|an|upsized? pricing|closing|close of {$} * public|registered|underwritten|follow-on|direct|bought offering|placement|deal',
    'equity',
    'Lumo announces pricing of $250 million public offering',
  ],
  [
    '{c} completes|completed|closes|closed|prices|priced an|a|upsized? {$} public|registered|underwritten|follow-on|secondary direct|public? offering',
    'equity',
    'Lumo prices $250 million public offering',
  ],
  [
    '{c} now? has {$} in a|an|new|fresh series|seed|pre-seed|funding',
    'equity',
    'Lumo has $40 million in a Series C round led by Orbital',
  ],
  ['{c} now has {$} in its|the pocket|pockets', 'equity', 'Lumo now has $75 million in its pocket'],
  [
    '@people leave|leaves|left|quit|quits|exit|exits|ditch|ditches|drop|dropped * to|and launch|launches|start|starts|found|build|form|create {c} with {$}',
    'equity',
    'Oslo students leave school to launch Lumo with $1 million seed round',
  ],
  [
    "{c} 's latest|new|own|massive|mega? pre-seed|series|seed a|b|c|d|e|f|g|round|raise? round|raise? totals|totaled|reaches|reached|hits|hit|tops|topped|exceeds|surpasses|passes|swells|swelled|grows|grew|climbs|balloons|ballooned|rises|comes to|at|in|past? to|at? {$}",
    'equity',
    "Lumo's Series B totals $50M",
  ],
  [
    '{c} close|closes|closed|completes|completed its? series|seed a|b|c|d|e|f|round? round|funding|extension? at|of|with|on {$}',
    'equity',
    'Lumo closes Series B at $50M',
  ],
  // Values
  ['{c} is|now|are|company|startup now? worth {v} !of|in', 'valuation', 'Lumo is now worth $3B'],
  ['{c} in talks at|for a? {v} valuation', 'valuation', 'Lumo in talks at $5B valuation', 'rumoured'],
  [
    '{c} nears|near|nearing|close to? deal|round|financing at {v} valuation|value',
    'valuation',
    'Lumo nears deal at $9B valuation',
    'rumoured',
  ],
  [
    '{c} becomes|became|turns a|an|the|latest|new|newest|ai|fintech|european|indian? unicorn|decacorn with|at {v} valuation',
    'valuation',
    'Lumo becomes unicorn with $1B valuation',
  ],
  [
    "{c} 's valuation|value|price|worth tag? cut|slashed|marked|falls|drops|plunges|rises|jumps|climbs|soars|leaps|surges|doubles|triples|hits|tops|reaches|lifted|raised down|up|past? to? {v}",
    'valuation',
    "Lumo's valuation cut to $5.5bn",
  ],
  // Buildings
  [
    '{c} scraps|scrapped|shelves|cancels|cancelled|drops|abandons|withdraws|pulls|halts {$} * data|datacenter|datacentre|campus|fab|plant|factory|gigafactory',
    'capex',
    'Lumo scraps $2bn data center plan',
    'cancelled',
  ],
]; // prettier-ignore
