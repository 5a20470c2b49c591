// Tellings of listings that begin with who owns or backs the company: "Nordway prepares Lumo for IPO".
import type { Telling } from '../tellings.ts';

export const LISTINGS_BY_OWNER: readonly Telling[] = [
  [
    '{g} @off {c} unit|arm|division|subsidiary|business ipo|listing|float|flotation',
    'ipo',
    'Nordway halts Lumo unit IPO until market improves',
    'cancelled',
  ],
  [
    '{g} @off @a? * for|to|of? * ipo|listing|float|flotation of|for its|the|their? * unit|arm|division|subsidiary|business {c}',
    'ipo',
    'Nordway would halt preparations for an IPO of its trucks unit Lumo',
    'cancelled',
  ],
  [
    '@mull|plan @a|possible|potential|public? ipo|listing|flotation|float or|, @a|possible|potential? sale|takeover|buyout|disposal of|for {c} !in|later|next',
    'ipo',
    'Nordway weighs an IPO or sale of Lumo',
    'rumoured',
  ],
  [
    'lead|run|manage|arrange|underwrite|handle|organise|organize|coordinate|advise on? {c} ipo|listing|flotation|float',
    'ipo',
    'Kestrel and Orbital expected to lead Lumo IPO',
  ],
  [
    '@place @mull|plan|wants|aims listing|ipo|flotation of|for {c} !in|later|next',
    'ipo',
    'Italy plans listing for Lumo',
    'rumoured',
  ],
  [
    '@place|government|state|ministry @mull|plan|wants|aims|intends|hopes to list|float|privatise|privatize {c}',
    'ipo',
    'Italy plans to list Lumo',
    'rumoured',
  ],
  [
    '{c} raise|raises|raised|raising|fetch|fetches {$} , valuing|which|giving|at * * {v} , in|through|via @a? * ipo|listing|flotation|float',
    'ipo',
    'Lumo to raise $3 billion, valuing it at over $40 billion, in a New York IPO',
  ],
  [
    '{c} gears|gearing|geared|gear|heads|heading|headed|hurtles|races|limbers up? for|to|toward|towards @a|london|new|hong|stock|market|us? york|kong|market? float|flotation|ipo|listing !market',
    'ipo',
    'Lumo gears up for blockbuster float',
    'rumoured',
  ],
  [
    "{g} set|stands|stand|poised|line|due|make|makes|made|reap|reaps * reap|make|windfall|payday|billions|millions|rewards|fortune|gains|cash|profit|bonanza * from|on|in|by {c} 's? ipo|listing|flotation !price",
    'ipo',
    'Kestrel, Orbital set to reap rewards from Lumo IPO',
  ],
  [
    '{g} list|lists|listing|float|floating its|their|the * unit|arm|business|division|subsidiary {c} !as',
    'ipo',
    'Nordway plans to list its chip unit Lumo',
    'rumoured',
  ],
  [
    '{g} prepares|prepare|preparing|readies|preps|positions|grooms|primes|lines {c} up? for * ipo|listing|flotation|float',
    'ipo',
    'Nordway prepares Lumo for IPO',
    'rumoured',
  ],
  [
    '{g} @mull|pursue|pursues * ipo|listing|flotation of|for {c} !in|later|next',
    'ipo',
    'Orbital will instead pursue an IPO for Lumo',
    'rumoured',
  ],
  ['{g} take|takes|taking|took {c} public', 'ipo', 'Nordway to take Lumo public'],
  [
    '{g} @mull|plan spinning|spin|listing|floating off|out? and? list|listing? * unit|arm|business|subsidiary|division {c}',
    'ipo',
    'Nordway considers listing its Indian unit Lumo',
    'rumoured',
  ],
  [
    '{g} spin|spins|hive|hives|carve|carves off|out and list|float {c}',
    'ipo',
    'Nordway to spin off and list Lumo',
    'rumoured',
  ],
  [
    '{g} urges|presses|pushes|advises|tells|pressures|asks|wants {c} to * @off|off|back * ipo|listing|flotation',
    'ipo',
    'Orbital urges Lumo to shelve IPO',
    'rumoured',
  ],
  [
    "invest|investing|investors|stake|shares|cornerstone|cornerstones in|for {c} 's {$}? * ipo|listing|flotation !plan|proceeds",
    'ipo',
    "Kestrel, Orbital could invest in Lumo's $2 billion Hong Kong listing",
  ],
];
