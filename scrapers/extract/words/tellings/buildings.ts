// Tellings of what is spent on building: plants, campuses, data centres.
import type { Telling } from '../tellings.ts';

export const BUILDINGS: readonly Telling[] = [
  [
    '{c} breaks|broke|breaking ground on|at|for * site|campus|facility|plant|factory|datacenter|center|centre|fab|project|hub|complex|gigafactory|headquarters',
    'capex',
    'Lumo breaks ground on 1.2GW Oslo site',
  ],
  [
    '{c} add|adds|adding|added {$} to|for * expansion|buildout|build-out|plant|site|campus|fab|factory|fabs|plants',
    'capex',
    'Lumo to add $100B to Arizona expansion',
  ],
  [
    "{c} pour|pours|pouring|poured|plow|plows|pump|pumps|sink|sinks|commit|commits|committed|pledge|pledges|pledged {$} into|in|to|for @place !'s|startup|startups|based|fintech|ai|chipmaker|unicorn|bank|firm|ipo|fund",
    'capex',
    'Lumo plans to pour $5B into Ohio',
  ],
  [
    '{c} building|developing|constructing|splashes|splash|splashed|drops|bets|lavishes|splurges|adds|adding @a|out? {$} to|on|for? !in|more|of * plant|factory|fab|megafab|campus|datacenter|gigafactory|center|centre|centers|centres|supercomputer|buildout|build-out !contract|deal|order|startup|company|operator|operators|firm',
    'capex',
    'Lumo splashes $5bn on Oslo data centres',
  ],
  [
    '{c} details|outlines|unveils|reveals|announces|approves @a|its? {$} plan|project|blueprint|scheme|programme|program to|for|of * build|expand|construct|data|chip|plants|factories|fabs !fund|raise|round',
    'capex',
    'Lumo details $5B plan to build data centers',
  ],
  [
    '{c} @mull|announces|announced|unveils|unveiled|pledges @a? {$} investment|spending|push in|into|on ai|memory|non-memory|logic|advanced|domestic|us|cloud|data|nuclear|battery|electric? chips|semiconductors|batteries|infrastructure|manufacturing|evs|chipmaking|centers|centres !startup|company|maker|firm',
    'capex',
    'Lumo plans $116 billion investment in non-memory chips',
  ],
  [
    '{c} picks|picked|chooses|chose|selects|selected @a? * factory|plant|campus|gigafactory for|to|as !of|in',
    'capex',
    'Lumo picks Detroit factory for its fleet',
  ],
  [
    '{$} * data|campus|plant|factory|fab|gigafactory|datacenter|facility|project center|centre|campus? campus? to? be? built|constructed|developed|operated by {c}',
    'capex',
    'Oslo approved a $3.1 billion data center campus to be constructed by Lumo',
  ],
  [
    "approves|approved|clears|cleared|okays|okayed|greenlights|greenlit|backs {c} 's {$}? * data|datacenter|campus|plant|factory|fab|gigafactory !deal|purchase|acquisition",
    'capex',
    "Oslo approves Lumo's $2 billion data center",
  ],
  [
    '{c} signed|signs|inks|sign * * * to jointly|co-develop|together? develop|build|construct @a? * data|datacenter|campus|plant|factory|fab|gigafactory !for',
    'capex',
    'Lumo has signed a memorandum with Orbital to jointly develop a 200 MW data center',
  ],
  [
    '{c} invest|investing|invests|spend|spending up|about|around|some|another|over? to? {$} to create|build|set|establish|construct|develop up? @a? * hub|center|centre|complex|park|headquarters|institute !fund|for startups',
    'capex',
    'Lumo plans to invest up to 600 million euros to create a technology hub',
  ],
  [
    '{c} investing|invests|pours|pour|pouring|plows|sinks {$} in|into * fab|fabs|factory|factories|plant|plants|campus|campuses|datacenter|datacenters !startup|maker|company|firm|developer|operator|owner',
    'capex',
    'Lumo investing $20 billion in Ohio chip fabs',
  ],
  [
    '{c} acquires|acquired|buys|bought|purchases|secures land|site|acres|property|plot for @a? {$} * data|datacenter|campus|plant|factory|fab',
    'capex',
    'Lumo acquires land for $1 billion data center',
  ],
  [
    '{c} will|to|set|due to? open @a? new|second|third|first|us|larger * factory|plant|gigafactory|megafactory|fab|datacenter|campus !for',
    'capex',
    'Lumo will open a new factory in Oslo',
  ],
  [
    '{c} @mull {$} new|second|third|ai|battery|chip|ev|data|cloud|manufacturing|production|us|u.s.? factory|plant|gigafactory|megafactory|fab|campus|center|centre|hub|expansion expansion|project|complex? !fund|round|loan|at|startup',
    'capex',
    'Lumo eyes $3.6 billion factory expansion',
    'rumoured',
  ],
  [
    '{c} expands|expanded|expanding|grows|widens|deepens @a? footprint|presence|operations * with|by|through @a? new? {$} investment|outlay|expansion|project',
    'capex',
    'Lumo expands its footprint in Oslo with a $2 billion investment',
  ],
  [
    '{c} scraps|scrapped|shelves|cancels|cancelled|drops|abandons|withdraws|pulls|halts {$} !in|of * data|datacenter|datacentre|campus|fab|plant|factory|gigafactory',
    'capex',
    'Lumo scraps $2bn data center plan',
    'cancelled',
  ],
  [
    '{c} goes|returns|comes|bets|doubles|expands|deepens|boosts|grows|strengthens|cements|extends|ramps|steps|accelerates * * with|through|via @a? {$} !seed|series @place investment|expansion|buildout|build-out|push|drive !from|round|firm|fund|office',
    'capex',
    'Lumo goes back to its roots with $600 million Berlin investment',
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
    '{c} pick|picks|select|selects|choose|chooses|selected|chose|picked * for|as * {$} * plant|factory|fab|megafab|campus|datacenter|gigafactory|center|centre !contract|deal|order',
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
  [
    '{c} raises|boosts|increases|lifts|ups|hikes|doubles|expands|triples|raised|boosted|increased * investment|spending pledge|commitment|plans|target? to {$}',
    'capex',
    'Lumo raises US investment to $165 billion',
  ],
  [
    '{c} opens|opened|inaugurates|inaugurated|commissions|commissioned @a? * factory|plant|gigafactory|megafactory|fab|foundry|refinery|smelter|datacenter|datacentre !manager',
    'capex',
    'Lumo opens solid rocket motor factory',
  ],
  [
    '{c} opens|opened|inaugurates|inaugurated|launches|launched @a? * data center|centre|centers|centres !for|to|business|unit|fund|service|chip|software|tool|design',
    'capex',
    'Lumo opens third data center',
  ],
  [
    '{c} @off @a? {$} !in|of|after * data|datacenter|datacentre|campus|fab|plant|factory|gigafactory',
    'capex',
    'Lumo pauses $1bn data center plans',
    'cancelled',
  ],
  [
    '{c} @mull @a? * data|datacenter|datacentre|campus|fab|plant|factory|gigafactory center|centre? * could|may|would|might|will|to cost|top|exceed|reach|run as|up|more|over? much? than|to|as? {$}',
    'capex',
    'Lumo discusses data center project that could cost $200 billion',
    'rumoured',
  ],
  [
    '{c} begins|starts|began|started|begin|start|kicks off? building|constructing|construction|work on|of? @a? * plant|factory|fab|megafab|gigafactory|datacenter|campus !contract|deal|order|for',
    'capex',
    'Lumo begins building its first power plant',
  ],
  [
    '{c} @agree|announces|pledges|plans|plan|commits|promises|touts|vows|unveils @a|new|fresh|additional? {$} @place|american|domestic|local|u.s.|indian|european investment|investments|manufacturing|spending|push|pledge|expansion|plan|commitment',
    'capex',
    'Lumo announces $100 billion US investment',
  ],
  [
    '{c} plans|plan|planned|planning|announces|readies|prepares|launches @a|new? {$} push|drive|foray|bet|expansion into|in|on',
    'capex',
    'Lumo plans $496M push into chip tech',
  ],
  [
    '{c} @receive|winning|awaits|securing approval|permission|consent|go-ahead|permit|permits|clearance|green for|to|light * * plant|factory|fab|megafab|campus|datacenter|gigafactory|center|centre !contract|deal|stage',
    'capex',
    'Lumo secures approval for a 500 megawatt data center',
  ],
  [
    '{$} * plant|factory|fab|megafab|campus|datacenter|gigafactory|center|centre will|to|is|being|be * built|developed|constructed by {c}',
    'capex',
    'The $7 billion campus will be built by Lumo',
  ],
  [
    '{c} doubles|goes|bets|ramps|steps|accelerates|leads|pushes|races|deepens|expands|builds * with|in @a? {$} * capex|spending|infrastructure|build-out|buildout|capital plan|budget|push|program|programme|spree|blitz|outlay|expenditure',
    'capex',
    'Lumo doubles down on AI with $80B capex plan',
  ],
  [
    '{c} doubles|bets|ramps|steps|deepens|expands|refreshes|revives|modernises|modernizes|transforms|overhauls * * with|through|via @a? {$} !seed|series * push|drive|revamp|makeover|renovation|refurbishment|overhaul|upgrade|expansion|facelift|redevelopment !round|funding|raise|loan|fund',
    'capex',
    'Lumo bets on travel boom with $18m resort revamp',
  ],
  [
    '{c} plan|plans|planned|planning|pledges|pledged|commits|vows|outlines|maps @a|new|fresh|further? {$} investment|investments|capex|capital|outlay expenditure|programme|program|drive|push|plan? !from|round|by|in|into|offering|raise|firm|fund|vehicle|company|deal|from',
    'capex',
    'Lumo plans $35 billion investment',
  ],
  [
    '{c} plan|plans|planned|to|build|builds|announces|unveils|opens|breaks|develops|adds|expands|launches * * plant|plants|factory|factories|fab|fabs|campus|campuses|gigafactory|datacenter|center|centre|centers|centres|mine|terminal|facility|facilities ,? as? part of @a|its|larger|wider|broader|bigger? {$} investment|expansion|plan|program|programme|push|drive|project|buildout|outlay',
    'capex',
    'Lumo plans new Oslo data centers, part of $2 billion investment',
  ],
  [
    '{c} pick|picks|select|selects|choose|chooses|selected|chose|picked * for|as its|their|first|new * plant|factory|fab|megafab|gigafactory|megafactory|datacenter|campus !contract|deal|order|supplier|partner',
    'capex',
    'Lumo picks Oslo for its first European factory',
  ],
  [
    '{c} and|, {g} partner|team|join|unite|ally|collaborate up|forces|hands? to open|build|develop|construct|set|establish up? * plant|plants|factory|factories|gigafactory|fab|fabs|campus|datacenter|datacenters !for',
    'capex',
    'Lumo and Orbital partner to open two battery plants in Ohio',
  ],
  [
    '{c} partners|teams|joins|partnering|teaming|allies|unites|ties up|forces|hands? with {g} to open|build|develop|construct|set|establish|on up? * plant|plants|factory|factories|gigafactory|fab|fabs|campus|datacenter|datacenters !for',
    'capex',
    'Lumo partners with Orbital to build a chip plant in Ohio',
  ],
  [
    '{c} @mull|courts|courting|looks|looking for? * partners|partner|backers|investors|allies for|on|in @a? {$} * plan|project|expansion|buildout|build-out|plant|factory|complex|campus|datacenter|center|centre|network !fund|round',
    'capex',
    'Lumo seeks partners for $5 billion warehouse expansion plan',
    'rumoured',
  ],
  [
    '{c} @mull|announces|unveils|pledges|announced|unveiled|pledged|to|plan @a|new|fresh|further? {$} investment|investments|spending|push in|into|on @a? * chips|semiconductors|batteries|cars|vehicles|evs|factories|plants|manufacturing|renewables|hydrogen|datacenters|centers|centres|capacity|refineries|mines !startup|maker|makers|company|firm|fund',
    'capex',
    'Lumo plans $16 billion investment in memory chips',
  ],
  [
    '{c} partners|teams|joins|partnering|teaming|allies up|forces|hands? with {g} to build|develop|construct|establish * data center|centre|centers|centres !for|software|chip|chips',
    'capex',
    'Lumo partners with Orbital to build a data center in Oslo',
  ],
  [
    '{c} to|plans|will|aims * double|triple|quadruple|boost|expand|lift|raise * capacity|output|production with|in|via|through @a? {$} * plant|fab|factory|campus|expansion|site|complex|facility !contract|deal|loan|order',
    'capex',
    'Lumo plans to triple chip capacity with $2B fab',
  ],
  [
    '@place lands|wins|gets|secures|nabs|snags @a? {$} {c} plant|factory|fab|campus|gigafactory|datacenter',
    'capex',
    'Ohio lands $300M Lumo plant',
  ],
  [
    "{c} 's @a? {$} * plant|factory|fab|campus|gigafactory|datacenter to|will create|bring|employ|add|open|rise",
    'capex',
    "Lumo's $300M plant to create 400 jobs",
  ],
  [
    '{c} signs|signed|inks|inked|seals @a? investment agreement|deal|pact|mou to|for establish|build|construct|develop|establishing|building|constructing|set|setting',
    'capex',
    'Lumo signs investment agreement to establish a plant in Oslo',
  ],
];
