// Tellings of what a company is worth where no new money is told.
import type { Telling } from '../tellings.ts';

export const VALUES: readonly Telling[] = [
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
    "{c} 's valuation|value|price|worth tag? @move|cut|slashed|marked|halved|doubled|tripled|hits|hit|tops|topped|reaches|reached|lifted|raised|swells|swelled|balloons|ballooned down|up|past? to|past|at? {v}",
    'valuation',
    "Lumo's valuation cut to $5.5bn",
  ],
  [
    '{g} cuts|cut|cutting|reduces|reduced|slashes|slashed|lowers|lowered|trims|raises|lifts|marks|marked|writes down|up? the? fair? value|valuation of its|their|the stake|holding|investment in {c}',
    'valuation',
    'Orbital has reduced the valuation of its stake in Lumo by 40%',
  ],
  [
    '{g} marks|marked|marking|writes|wrote|writing down|up its|their? {c} stake|holding|investment|shares',
    'valuation',
    'Orbital marks down Lumo stake',
  ],
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
    '{c} more|nearly|almost|than? doubles|doubled|triples|tripled|quadruples|quadrupled|quintuples its|the|company? valuation !to|of|for|gap|multiple|target|estimate|range',
    'valuation',
    'Lumo doubled its valuation this year',
  ],
  [
    '{c} investor|investors|backer|backers|shareholder|shareholders cuts|cut|marks|marked|slashes|slashed|lowers|raises|lifts|writes|trims|reduces|values|hikes|boosts * * , implying|suggesting|signalling|signaling|pegging|valuing * {v}',
    'valuation',
    'Lumo investor cuts value of its stake again, implying new valuation of $486M',
  ],
  [
    'cuts|cut|marks|marked|slashes|slashed|lowers|raises|lifts|writes|trims|reduces|hikes|boosts down|up? the|its? value|stake|valuation|holding|fair of|in? its|their? {c} stake|holding|holdings|investment|shares|position , implying|suggesting|signalling|signaling|pegging|valuing|cutting|lowering|slashing|trimming|reducing * {v}',
    'valuation',
    'Kestrel slashes the value of its Lumo stake, implying $1.1 billion valuation',
  ],
  [
    '{c} valuation more|nearly|almost|than? @move|cut|slashed|halved|doubled|tripled|hits|hit|tops|topped|reaches|reached|swells|swelled|balloons|ballooned down|up|past? to|past|at? {v}',
    'valuation',
    'Lumo valuation doubled to $180M',
  ],
  [
    '{c} joins|joined|enters|entered|cements|tops|leads|stands|vaults|catapults|leapfrogs * with|at @a? {v} valuation',
    'valuation',
    'Lumo joins elite with $35 billion valuation',
  ],
  [
    'investors|backers|vcs|funds|shareholders value|valued {c} at {v}',
    'valuation',
    'Investors value Lumo at $6B',
  ],
  [
    'investors|backers|shareholders|bidders|buyers|traders value|valued|values {c} at * {v}',
    'valuation',
    'Investors value Lumo at more than $40 billion',
  ],
  [
    '{c} in|holds|holding|enters|advanced talks|discussions at @a? {v} !loan|round|raise|deal|funding|investment',
    'equity',
    'Lumo in talks at $2B',
    'rumoured',
  ],
  [
    '{c} @approach|hits|hit|reaches|reached|achieves|achieved|attains|attained|gains|earns|secures|crosses|enters|joins|nabs|lands|bags|snags|claims|clinches|wins @a|coveted? unicorn|decacorn status|club|territory|ranks',
    'valuation',
    'Lumo hits unicorn status',
  ],
  [
    "cuts|cut|marks|marked|slashes|slashed|lowers|raises|lifts|writes|trims|reduces|hikes|boosts down|up? @a? {c} 's? equity|stake|fair? value|valuation by|again|to|further",
    'valuation',
    "Kestrel cuts Lumo's valuation by 40%",
  ],
  [
    '{c} cuts|cut|slashes|slashed|lowers|lowered|halves|halved|trims|trimmed|reduces|reduced its|the? own|internal|company? valuation by|again|amid|in|further|for',
    'valuation',
    'Lumo cuts valuation by more than 90%',
  ],
  [
    "{c} 's valuation|worth cut|slashed|halved|doubles|doubled|triples|tripled|quadruples|quadrupled|plunges|plunged|soars|soared|jumps|jumped|drops|dropped|falls|fell|surges|sinks|tumbles|nosedives by|in|after|as|amid|following",
    'valuation',
    "Lumo's valuation slashed by 90%",
  ],
  ['{c} loses|lost|sheds its|the? unicorn status|horn|crown', 'valuation', 'Lumo loses unicorn status'],
  [
    "{c} becomes|became|turns into? a|an|the? latest|newest|new|first|another|country's? * unicorn|decacorn !with|at|after|following|in|on|thanks",
    'valuation',
    'Lumo becomes a unicorn',
  ],
  [
    '{c} could|may|might|would be worth|valued at? {v} !of|in',
    'valuation',
    'Lumo could be worth $3B',
    'rumoured',
  ],
];
