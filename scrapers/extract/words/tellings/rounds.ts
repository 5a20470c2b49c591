// Tellings of rounds: money that a company gets from those who own part of it then.
// It is longer than 300 lines because it is one list, tried in its order.
import type { Telling } from '../tellings.ts';

export const ROUNDS: readonly Telling[] = [
  [
    "{c} 's? {$}? rights|preferential|qip|share issue|offer|offering|placement? oversubscribed|subscribed|undersubscribed|opens|closes|sees|draws|gets|receives|garners|sails !cut|downgrade",
    'equity',
    "Lumo's Rs 469 crore rights issue oversubscribed 1.2 times",
  ],
  [
    '{c} asks|asked|begs|urges|taps|approaches|approached {g} ,|and? * for @a|fresh|new|more|additional? {$}? funds|funding|lifeline|capital|cash|equity|bailout|infusion|injection !management|manager',
    'equity',
    'Lumo asks Nordway for funds',
    'rumoured',
  ],
  [
    "{g} 's up? to? {$} !@place|us|ai|data {c} investment|backing|infusion !plan|plans|fund|firm|program|drive|push|in",
    'equity',
    "Nordway's $2B Lumo investment raises eyebrows",
  ],
  [
    '{$} * round|raise|funding|investment|financing|series a|b|c|d|e|f? takes|lifts|makes|turns|propels|catapults|pushes|gives|mints|crowns|sends|vaults {c} a|an|past|to|into|unicorn|beyond|above|over|the|its|more',
    'equity',
    '$20M round takes Lumo past $1B',
  ],
  [
    '{c} ceo|founder|boss|chief says|said|on|why|how fresh|new|latest {$} will|to|would|round|raise|funding',
    'equity',
    'Lumo CEO says fresh $1B will help it grow',
  ],
  [
    'advises|advised|advising|represents|represented {c} on|in|with @a? {$} * round|financing|funding|raise|investment',
    'equity',
    'Haldane advises Lumo on $55 million seed financing',
  ],
  ['{$} for !a|an|the|its|their|his|her|our|new {c} to|as|from', 'equity', '$100M for Lumo to build robots'],
  [
    '{c} taps|tapped {g} for @a? {$} !loan|debt|facility|plant|deal|contract|bond|order',
    'equity',
    'Lumo taps Nordway for $45M',
  ],
  ['{$} more for {c}', 'equity', '$25M more for Lumo'],
  ['{$} richer , {c}', 'equity', '$40M richer, Lumo heads to Asia'],
  ['{$} in the bag|bank|pocket|till for {c}', 'equity', '$40M in the bag for Lumo'],
  ['{$} for {c} , which|a|an|maker', 'equity', '$100M for Lumo, which builds robots'],
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
    'launch|launches|launched|unveil|unveils|unveiled|debut|debuts|start|starts|found|founds|spin|spins out? {c} with @a? {$} in|of? * funding|seed|backing|financing|capital|investment|round|raise|pre-seed|series',
    'equity',
    'Ana Lee launches Lumo with $31M in funding',
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
  [
    '{c} is|now|are now? worth {v} in|with|as @a? * round|raise|funding|financing|investment',
    'equity',
    'Lumo is worth $3B in seed round',
  ],
  [
    '{c} @hold|@mull|raises|seeks|announces|announced|unveils @a? {$} cash call',
    'equity',
    'Lumo launches $7 billion cash call',
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
  [
    "{c} 's? ceo|cofounder|co-founder|founder|founders|boss|chief|exec|cto|president executive? says|said|explains|tells|reveals|talks|on|hopes|thinks|admits * {$} * raise|round|series|seed|funding|financing|fundraise|investment",
    'equity',
    'Lumo CEO says $133M raise will help it grow',
  ],
  [
    'help|helps|helped|helping {c} raise|land|secure|close|bag|score|raises|snag|net|nab|win @a? {$}',
    'equity',
    'Kestrel helped profitable startup Lumo raise a $2.6M seed',
  ],
  [
    '{c} smashes|smashed|surpasses|beats|hits|tops|exceeds|passes|blows|overfunds|reaches|overshoots|closes|completes|crushes|doubles past|through? @a? {$}? crowdcube|seedrs|wefunder|startengine|crowdfunding|crowdfund|equity-crowdfunding|crowdinvesting|equity crowdfunding|crowdfund? target|goal|campaign|round|raise',
    'equity',
    'Lumo smashes crowdfunding target',
  ],
  [
    '{c} valuation|value more|nearly|almost|than? @move|crashes|crashed|halves|halved|drops|plummets|craters|shrinks|grows|swells|balloons|quadruples|cut|slashed|soars * in|after|with|amid|following @a? fresh|recent|down|funding|financing|secondary? round|funding|fundraise|raise|financing|fundraising',
    'equity',
    'Lumo valuation crashes over 75% in new funding',
  ],
  ['{c} is|are|comes|returns back? with @a? {$} more|raise|round', 'equity', 'Lumo is back with $80M more'],
  [
    "{c} 's? valuation|value more|nearly|almost|than? @move|hits|hit|reaches|reached|tops|swells|grows|balloons|quadruples|soars to|past? {v} with|after|in|via|on|following @a? {$} round|raise|funding|financing|series|investment|fundraise",
    'equity',
    "Lumo's valuation triples to $3 billion with $250 million round",
  ],
  [
    "{c} 's valuation|value more|nearly|almost|than? @move|crashes|crashed|halves|halved|drops|plummets|craters|shrinks|grows|swells|balloons|quadruples|cut|slashed|soars * in|after|with|amid|following @a? fresh|recent|down|funding|financing|secondary? round|funding|fundraise|raise|financing|fundraising",
    'equity',
    "Lumo's valuation jumps 40% after fresh funding round",
  ],
  [
    '{c} aims|aimed|aiming|shoots|shooting|angles|seeks|sought|seeking|eyes|eyed|eyeing|targets|targeting|wants|seeking for|at? @a? {v} valuation|value in|with|as|through @a? next|upcoming|funding|financing? round|raise|funding|financing|fundraise',
    'equity',
    'Lumo aimed for $25B valuation in new round',
    'rumoured',
  ],
  [
    "{c} 's? ceo|cofounder|co-founder|founder|founders|boss|chief|exec|president executive? says|said|explains|hopes|on how|why|that? fresh|new|latest|extra|another|its|the {$} will|to|would|can|could|helps|gives|lets",
    'equity',
    'Lumo CEO says fresh $1B will help him grow',
  ],
  [
    "{c} 's? ceo|cofounder|co-founder|founder|founders|boss|chief|exec|president executive? explains|says|on|reveals|tells why|how * raised|needed|wanted|needs|took|raise {$}",
    'equity',
    'Lumo CEO explains why his startup needed $300 million',
  ],
  [
    '{c} plans|planned|planning|raises|raised|launches|launched|holds|held|eyes|completes|completed|closes|closed|prepares|announces|announced|nears|seeks|targets @a? {$} * token|coin|ico|presale|pre-sale sale|offering|presale|round',
    'equity',
    'Lumo plans $1B token sale',
  ],
  [
    '{c} hits|reaches|reached|hit|tops|scores|gets|nabs|lands|fetches|notches|commands @a? {v} value|worth|valuation|price in|with|on|after|from|via|through|following @a? {$}',
    'equity',
    'Lumo hits $1.5 billion value in $125 million funding',
  ],
  [
    '{c} slashes|slashed|cuts|cut|lowers|trims|scales|shrinks|doubles|ups|raises back|down|up? its|the? fundraising|funding|fundraise|fund-raising ambition|ambitions|target|goal|plan|plans|round|hopes',
    'equity',
    'Lumo slashes fundraising ambition',
    'rumoured',
  ],
  [
    '{g} invest|invests|invested|investing|pay|pays|paid|paying @a? combined|total? {$} for|to acquire|buy|take|get? @a? minority|significant|strategic|combined? * stake|stakes|shareholding|shareholdings|holding in|of {c}',
    'equity',
    'Orbital and Kestrel invest a combined $295 million for minority stakes in Lumo',
  ],
  [
    '{c} looks|looking|look|hunts|hunting|seeks|seeking|searches|talks|shops|scrambles|angles|pushes|sounds for|about|around? @a? funds|funding|capital|money|cash|financing|round at|below @a? lower|reduced|discounted|lowered|slashed|cut|higher|smaller|down valuation|value|price',
    'equity',
    'Lumo looks for new funds at lower valuation',
    'rumoured',
  ],
  [
    '{c} sell|sells|selling|offer|offers {$} worth? of|in its? new|common|preferred|more|own? stock|shares to|for buy|fund|pay|finance|purchase|build',
    'equity',
    'Lumo to sell $1B worth of stock to fund plants',
  ],
  [
    '{c} talks|discussions|negotiations for|over|on|about * round|funding|financing|raise|deal|investment valuing|that it|them|would|could|company|startup|the? value? it|startup|company? at|above|over|near|around {v}',
    'equity',
    'Lumo in talks for funding round valuing it above $100 billion',
    'rumoured',
  ],
  [
    '{c} hits|reaches|reached|achieves|attains|gets|gains|earns|nabs|clinches|secures|lands unicorn|decacorn status|club|valuation? with|after|on|via {$}',
    'equity',
    'Lumo hits unicorn status with $350M',
  ],
  [
    '{c} is|becomes|became|turns|joins|joined|enters|now * unicorn|decacorn|club after|with|on|following|via|thanks|as * backing|funding|investment|round|raise|financing',
    'equity',
    'Lumo is latest unicorn after backing from Kestrel',
  ],
  [
    'with|flush|armed|sitting with|on? @a? {$} in hand|the|its|pocket|fresh bank|pocket|pockets|coffers|funding? , {c}',
    'equity',
    'With $30M in hand, Lumo wants to rewire the grid',
  ],
  ['flush|armed|loaded with @a? {$} , {c}', 'equity', 'Out of stealth and flush with $24M, Lumo sorts mail'],
  ['spins|spun|spinning out|off {c} with|in|on @a? {$}', 'equity', 'Nordway spins out Lumo with $50M'],
  [
    '{c} seek|seeks|seeking|raise|raises|raising funds|funding|capital|money|cash at|on @a? {v} value|valuation|price',
    'equity',
    'Lumo said to seek funds at $30 billion value',
    'rumoured',
  ],
  [
    '{c} , now|newly|freshly|recently|just backed|funded|financed|bankrolled by {g}',
    'equity',
    'Lumo, now backed by Kestrel, sorts mail',
  ],
  [
    '{c} , * startup|company|firm|app|maker|platform|unicorn|lab|developer|brand|service|fintech that|which? {g} just|recently backed|funded|bankrolled|financed|seeded|invested|bet',
    'equity',
    'Meet Lumo, the mail startup that Kestrel just backed',
  ],
  [
    '{c} , * startup|company|firm|app|maker|platform|unicorn|lab|developer|brand|service|fintech that|which? * * just|recently backed|funded|bankrolled|financed|seeded|invested|bet',
    'equity',
    'Meet Lumo, the mail startup that a famous singer just backed',
  ],
  [
    '{c} welcomes|welcomed|adds|added|brings|gets|snags|gains|lands {g} as|to|on|onto a|an|its|the? new|strategic|anchor|lead|minority|cap? investor|backer|shareholder|table !relations|conference',
    'equity',
    'Lumo welcomes Kestrel as investor',
  ],
  [
    '{c} decides|decided|resolves|resolved|approves|approved|executes|executed|implements|carries|carried|completes|completed|launches|launched|announces on|upon|out|to? a|an|the|its? * capital increase !to|plan|dispute|row|suit',
    'equity',
    'Lumo decides on 10% capital increase',
  ],
];
