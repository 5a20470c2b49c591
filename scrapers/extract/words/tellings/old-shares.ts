// Tellings of sales of old shares: staff and early holders who sell.
import type { Telling } from '../tellings.ts';

export const OLD_SHARES: readonly Telling[] = [
  [
    '{c} offers|offer|plans|to|will buy|buying back employee|employees|staff|insider|insiders|early|investor|investors * shares|stock|equity|stakes',
    'tender',
    'Lumo offers to buy back employee shares',
  ],
  [
    '{c} early|existing? investors|backers|shareholders to? sell|selling|sells|offload|offloading * shares|stakes|stock|holdings at {v}',
    'tender',
    'Lumo early investors sell stakes at $10B valuation',
  ],
  [
    'investors|buyers|backers offered|get|eye {c} shares|stock at {v}',
    'tender',
    'Investors offered Lumo shares at $10B valuation',
    'rumoured',
  ],
  [
    'buys|bought|buying {$} of|in|worth of? {c} employee|employees|staff|insider shares|stock',
    'tender',
    'Nordway buys $1B of Lumo employee shares',
  ],
  [
    "{g} leads|led|joins|anchors|leading {c} 's? tender|secondary|employee|insider share? offer|sale",
    'tender',
    'Nordway leads Lumo tender offer',
  ],
  [
    '{g} buy|buys|buying {c} shares|stock in|via|through @a? {$}? * tender|secondary',
    'tender',
    'Nordway to buy Lumo shares in tender offer',
  ],
  [
    '{c} @mull|seeks|targets|hits @a? {v} valuation|value|price in|via|through|with * share|stock|secondary|insider|employee sale|sales|tender',
    'tender',
    'Lumo seeks $10B valuation in insider share sale',
    'rumoured',
  ],
  [
    '{c} esop|employee|secondary buyback|repurchase|sale worth|of|at|for {$}',
    'tender',
    'Lumo ESOP buyback worth $20M',
  ],
  [
    '{c} talks|discussions|negotiations to sell|offload existing|secondary|employee|old|some|insider * shares|stock at|in|valuing|for|to',
    'tender',
    'Lumo is in talks to sell existing shares at a $90 billion valuation',
    'rumoured',
  ],
  [
    'buy|buys|bought|buying|purchase|purchased {$} of|in|worth of? shares|stock in|of {c} from employees|staff|early|existing|insiders|founders|shareholders|backers|current',
    'tender',
    'Investors bought $300 million of shares in Lumo from employees',
  ],
  [
    '{c} launches|launch|plans|completes|holds|offers|announces|kicks|runs|conducts off|employees|staff|its|employee? * {$} tender|secondary|liquidity|share-sale',
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
    '{c} @let its|current|former|some|eligible? * @staff * sell|cash|liquidate|offload|tender|unload out? * {$}? * shares|stock|equity|stakes|holdings|options',
    'tender',
    'Lumo will allow its employees to cash out about $1bn of stock',
  ],
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
    'sell|sells|selling|sold|offload|offloads|offloading|offloaded|unload|unloads @a? {$} {c} stake|shares|holding|shareholding',
    'tender',
    'Orbital close to selling $2.4 billion Lumo stake',
  ],
  [
    'sell|sells|selling|sold|offload|offloads|offloading|offloaded|unload|unloads @a? {$} stake|shares|holding|shareholding it|they|that? owns|own|holds|hold? in {c}',
    'tender',
    'Orbital is close to selling a $2.4 billion stake it owns in Lumo',
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
    '{g} buys|bought|acquires|acquired|snaps|scoops up? {$} of|worth|in of? {c} stock|shares from * backers|investors|employees|holders|shareholders|staff|insiders',
    'tender',
    'Kestrel buys $90M of Lumo stock from early backers',
  ],
  [
    '{c} @staff offered|get|given|gets|granted|can|have * chance|option|opportunity|window to cash|sell|offload|tender * at {v}',
    'tender',
    'Lumo staff offered chance to cash out at $50B',
  ],
  [
    'halts|halted|completes|completed|nears|plans|seeks|closes|closed|explores|pauses|paused|resumes|starts|begins|delays|delayed|agrees|finalizes|approves|wins the? sale of @a? {$} * stake|holding|position in {c}',
    'tender',
    'Kestrel halted the sale of its $500M stake in Lumo',
  ],
  [
    'sells|sold|selling|sell|offloads|offloaded|offload|unloads|unload {$} of|in|worth of? {c} shares|stock|equity in|via|through @a? secondary|private',
    'tender',
    'Kestrel sells $800 million of Lumo shares in secondary deal',
  ],
  [
    '{c} @let its|current|former|some|eligible? * @staff * sell|cash|offload|tender * * in|via|through @a? {$} * tender|secondary|buyback|offer',
    'tender',
    'Lumo lets workers sell up to 15% of vested stock in $250M tender',
  ],
  [
    'employee|staff|secondary|insider share|stock sale|offer|offering values|valued|prices {c} at {v}',
    'tender',
    'Employee share sale values Lumo at $8bn',
  ],
  [
    '{c} stake|share sale raises|delivers|nets|fetches|earns|brings {$} * for|taxpayer|taxpayers|government|treasury',
    'tender',
    'Lumo stake sale delivers £750m for taxpayers',
  ],
  [
    'sell|sells|selling|sold|offload|offloads|offloading|offloaded|unload|unloads|dump|dumps|place|places {c} stake|shares|holding in|through|via|by @a? {$}? * secondary|block|overnight|accelerated|bought * offering|sale|trade|deal|placement|placing|bookbuild',
    'tender',
    'Orbital to sell Lumo stake in secondary offering',
  ],
  [
    'sell|sells|selling|sold|offload|offloads|offloading|offloaded|unload|unloads|place|places * common? shares|stock|stake of|in {c} common? stock|shares? in|through|via|by @a? {$}? * secondary|block|overnight|accelerated|bought * offering|sale|trade|deal|placement|placing|bookbuild',
    'tender',
    'Orbital will sell about 63 million shares of Lumo in a secondary offering',
  ],
  [
    '{c} could|may|might|would|to be worth|valued at? * {v} in|by|after|through a|an|new|latest|planned|employee|staff|insider|this? * share|stock|secondary|tender sale|offer|offering',
    'tender',
    'Lumo could be worth $40B in new share sale',
    'rumoured',
  ],
  [
    "buy|buys|bought|snap|snaps|snapped|scoop|scoops|purchase|purchases|acquire|acquires up? {$} of|in|worth of? {c} 's? employee|employees|staff|insider|insiders|shareholder shares|stock",
    'tender',
    'Investors snap up $1B of Lumo employee shares',
  ],
  [
    "{c} 's? current|former|eligible|early? @staff to|will|can|may|could|plan|plans|set|are|seek|prepare to? sell|offload|selling|unload|cash up|about|around|nearly|over|roughly? to? {$} of|in|worth of? vested|company|their|its? stock|shares|equity",
    'tender',
    'Lumo employees to sell up to $6 billion of stock',
  ],
  [
    "{c} 's? current|former|eligible|early? @staff sell|sold|offload|offloaded|unload|unloaded up|about|around|nearly|over|roughly? to? {$} of|in|worth of? vested|company|their|its? stock|shares|equity",
    'tender',
    'Lumo staff sold $6 billion of shares',
  ],
];
