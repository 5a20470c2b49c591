// Tellings of a listing by its first day of trading.
import type { Telling } from '../tellings.ts';

export const FIRST_DAYS: readonly Telling[] = [
  [
    '{c} valued|valuation at|of {v} in|ahead ipo|listing|float|debut|flotation',
    'ipo',
    'Lumo valued at $5B in IPO',
    'closed',
  ],
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
    'shares|stock of|in {c} is|are|were|was|set|expected|due|scheduled|poised|will|begin|began|start|started * trading|trade on|at|in|monday|tuesday|wednesday|thursday|friday|today',
    'ipo',
    'Shares of Lumo are set to begin trading on Tuesday',
  ],
  [
    '{c} @move * on|in its? @market|kong? kong|york|market? market|trading|stock|nasdaq|nyse|exchange|share? debut',
    'ipo',
    'Lumo bounces 53% on debut',
    'closed',
  ],
  [
    '{c} @approach|is|are a|an|one|another|its? big|bigger|major|final|first|key|further|next|decisive|step? closer|nearer|towards|toward|step|steps closer|nearer|towards|toward? to|towards|toward|on? * kong|shanghai|shenzhen|london|us|star|nyse|nasdaq|york|public|tokyo|mumbai|stock|market listing|debut',
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
    '{c} share|shares|stock|more|nearly|almost? price|prices|than? @move * in|on|during its|their|the? first|maiden|trading|opening? day|session|debut of|on? trading|trade|nasdaq|nyse !after|since',
    'ipo',
    'Lumo shares double on first day of trading',
    'closed',
  ],
  [
    '{c} shares|stock|more|nearly|almost? than? @move * in|on|after|following * ipo|debut !price',
    'ipo',
    'Lumo shares pop 30% in long-awaited NYSE IPO',
    'closed',
  ],
  ['{c} ipo @move', 'ipo', 'Lumo IPO tumbles 20%', 'closed'],
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
    '{c} valued|worth|valuation at|of|up * {v} * in|after|ahead|for|at * ipo|listing|float|debut|flotation',
    'ipo',
    'Lumo valued at up to $27 billion in Hong Kong IPO',
  ],
  [
    '{c} @move|defies|shines|wins|dazzles|impresses|delights|stages|completes|pulls|pops|disappoints * in|with its|the|this? * biggest|largest|hottest|first|record|blockbuster * ipo|flotation|float|debut',
    'ipo',
    "Lumo defies weak market in year's largest IPO",
    'closed',
  ],
  [
    '{c} shares|stock? more|nearly|almost|than? @move|stumble|stumbles|stumbled|debuts|debut * in|on|during its|their|the? * first|maiden|opening|debut trading|market|full day|session|trade !after|since|of|in',
    'ipo',
    'Lumo falls 27% on first trading day',
    'closed',
  ],
  [
    '{c} @move|stumble|stumbles|stumbled|falter|falters on|in|during|at|after their|its|the * trading|market|stock? debut',
    'ipo',
    'Lumo stumbles on its trading debut',
    'closed',
  ],
  [
    '{c} shares|stock? set|poised|expected|likely|due|seen|tipped to @move * in|on * ipo|debut',
    'ipo',
    'Lumo shares set to double in IPO',
  ],
  [
    '{c} return|returns|returning|returned|back|goes|go to public|stock markets|market|trading|ownership',
    'ipo',
    'Lumo to return to public markets',
  ],
  [
    '{c} hits|storms|enters the? public|stock markets|market',
    'ipo',
    'Lumo hits the public markets',
    'closed',
  ],
  [
    '{c} close|closes|closed|ends|ended|finishes|finished|wraps first|maiden|opening|debut trading? day|session of|as|above|below|up|down|slightly|higher|lower|at|with',
    'ipo',
    'Lumo closes first day of trading up 38%',
    'closed',
  ],
  [
    '{c} shares|stock|scrip list|lists|listed|debut|debuts|debuted at|with|on * premium|discount',
    'ipo',
    'Lumo shares list at 20% premium',
    'closed',
  ],
  ['{c} rings|rang|ring the? opening|nasdaq|nyse? bell !to', 'ipo', 'Lumo rings the bell at NYSE', 'closed'],
  [
    '{c} kicks|begins|starts|started|began|launches|launched|hits off|on? its|the|an? ipo|investor|pre-ipo|global|listing? roadshow !for|to',
    'ipo',
    'Lumo kicks off roadshow',
  ],
  [
    '{c} makes|made|making|marks|marked its|a|the * debut on|at the? nasdaq|nyse|new|london|hong|tokyo|stock|national|bombay|toronto|euronext|frankfurt|shanghai !stage|runway',
    'ipo',
    'Lumo made its debut on the Nasdaq',
    'closed',
  ],
  [
    '{c} share|shares|stock? price|shares|stock? @move * as company|firm|group|it|startup|retailer|bank|lender floats|lists|debuts|begins|starts|goes !losing|off|layoffs|price|new on|in|public|trading !hiring|strike|fire|offensive|sale|spree',
    'ipo',
    'Lumo share price surges as company floats on LSE',
    'closed',
  ],
  [
    'shares|stock of|in {c} limited|ltd|inc|plc|corp|group? is|are|were|have being|been? admitted to|for trading|dealing|dealings|listing|market',
    'ipo',
    'Shares of Lumo are admitted for trading',
    'closed',
  ],
  [
    '{c} share|shares|stock price? up|down|higher|lower * in|on|during its|the? first|maiden|debut day|session|trading|trade of|on? trade|trading|nasdaq|nyse',
    'ipo',
    'Lumo shares up 12% in first day of trade',
    'closed',
  ],
  [
    '{c} opens|opened|indicated|starts * above|below|at offer|ipo|issue|listing price',
    'ipo',
    'Lumo opens 30% above offer price',
    'closed',
  ],
  [
    '{c} has|had|enjoys|enjoyed|sees|makes|gets|stages|posts a? strong|weak|soft|hot|blockbuster|stellar|rocky|muted|tepid|solid|lukewarm|robust * opening|debut|start , gaining|rising|jumping|climbing|surging|popping|falling|dropping|sliding|closing|up|down',
    'ipo',
    'Lumo has strong opening, gaining 31%',
    'closed',
  ],
  [
    '{c} raise|raises|raised {$} ,|and|as|then then? its|the? stock|shares @move * ,? in * ipo|debut|listing|flotation',
    'ipo',
    'Lumo raises $5.5B, then stock pops in the first tech IPO',
    'closed',
  ],
  [
    '{c} opens|opened|starts|started|begins|began trading|dealings at|up|down|above|below|higher|lower',
    'ipo',
    'Lumo opens trading at $45 a share',
    'closed',
  ],
  [
    '{c} @move * on|in nasdaq|nyse|star|hkex|wall|shanghai|shenzhen|london|tokyo|bse|nse street? after|upon|having raising|raised|pricing {$}',
    'ipo',
    'Lumo pops 55% on Nasdaq after raising $683 million',
    'closed',
  ],
];
