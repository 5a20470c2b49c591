// Tellings of rounds whose sum nobody says, or that stand beside what a company does with the money: new funding in hand, offers
// that come in, houses that put in more.
import type { Telling } from '../tellings.ts';

export const ROUNDS_IN_PASSING: readonly Telling[] = [
  [
    'with|armed|flush|fueled|fuelled|buoyed|boosted|powered|backed|bolstered|after with|by|on? @a? @fresh * @capital in|from|under|at? * , {c} !says|said|faces|warns|fines',
    'equity',
    'With another huge infusion of cash, Lumo builds bigger rockets',
  ],
  [
    "{c} will|to|'ll|can? use|uses|used|using|put|puts|putting|spend|spends|deploys|invests|earmarks|plows|pours|channels its|the|this? new|fresh|latest @capital to|toward|towards|for",
    'equity',
    'Lumo puts new funding toward stopping fraud',
  ],
  [
    '{c} with|after|following|via|through|using|on|amid|thanks|by to? @a? @fresh @fresh? seed|growth|venture|vc|strategic|equity|investor? @capital !cut|cuts|gap|gaps|bill|rules|rule|model|models|plan|plans|request|freeze|round-up|threat|threats|fears|woes|worries|fee|fees|crunch|call|calls|requirements|gains|through',
    'equity',
    'Lumo to scale its payments software with new funding',
  ],
  [
    "@fresh @capital will|to|'ll|could|can? help|helps|let|lets|allow|allows|enable|enables|support|supports|send|sends|take|takes|push|pushes|fuel|fuels|give|gives {c} build|expand|grow|scale|hire|launch|enter|add|to|into|develop|double|triple|bring|take|speed|roll|move|'s|a|more",
    'equity',
    'New funding will help Lumo build batteries',
  ],
  [
    '{c} fields|fielded|fielding|entertains|entertained|entertaining|weighs|weighed|weighing|gets|draws|drew|considers|considering|mulls|mulling|attracts|receives|received|reviews|fends|fending off? * investment|funding|financing|investor|term-sheet|venture offers|offer|proposals|interest|term-sheets',
    'equity',
    'Lumo fields investment offers',
    'rumoured',
  ],
  [
    '{c} may|might|could|set|poised|seeks|hopes|wants|looks|aims|expects|likely to? more? than? double|triple|quadruple|lift|boost|raise|hike its? valuation|value in|with|via|through @a? new|latest|fresh|next|upcoming|funding|share|fundraising? funding|round|raise|financing|fundraise|sale',
    'equity',
    'Lumo may triple valuation in new funding',
    'rumoured',
  ],
  [
    '{g} takes|took|gets|grabs|wants|taking @a? bigger|larger|another|second|further|fresh bite|slice|piece|chunk|share of {c} !market|pie',
    'equity',
    'Kestrel takes a bigger bite of Lumo',
  ],
  [
    '{g} ups|upped|raises|increases|doubles|deepens|expands|sweetens|renews its|their|the? bet|bets|wager|investment|commitment|exposure on|in|to {c} !sector|market|industry|with|to|by',
    'equity',
    'Kestrel ups its bet on Lumo',
  ],
  [
    '{g} puts|put|putting|pours|pumps|sinks|ploughs|plows|injects|throws|invests even? more|fresh|new|additional|further|extra money|cash|capital|funds|funding|millions in|into|behind {c} !market|stocks|bonds',
    'equity',
    'Kestrel puts more money into Lumo',
  ],
  [
    '{g} mints|minted|crowns|anoints|creates|births|makes * unicorn|decacorn in|of|out|from of? {c}',
    'equity',
    'Kestrel mints new unicorn in insurer Lumo',
  ],
  [
    '{c} is|becomes|became|turns|turned|hits|joins|joined|enters|now * unicorn|decacorn|club with|after|on|following|via|thanks * cheque|check|infusion|bet|deal|injection|series !quarter',
    'equity',
    'Lumo becomes unicorn with Kestrel cheque',
  ],
  [
    '{g} throws|threw|puts|put its|their weight|muscle|might|heft behind {c} with {$}',
    'equity',
    'Kestrel throws its weight behind Lumo with $20M',
  ],
  [
    "{c} just|now|also? has|have|had|got|'s got? just|now|another? {$} more? to @mend !data|roads|homes|housing|schools|chips|factories|plants|batteries|jobs",
    'equity',
    'Lumo has $20M to prove it',
  ],
  [
    '{c} just|now? has|got {$} more? that|which|who says|say|bets|bet',
    'equity',
    'Lumo has $12M that says yes',
  ],
  [
    '{$} more|later|richer? in|to the|its bank|kitty|till|coffers|tank|pocket|pockets|name , {c}',
    'equity',
    '$4M more in the bank, Lumo goes after dentists',
  ],
  [
    'round|raise|financing|investment|funding|deal * would|will|could|may inject|pump|bring|add|give|put|pour|hand another|an|up|at|about|as? additional|to|least|much? as? {$} in|into|to {c}',
    'equity',
    "Lumo's new round would inject $200 million into Lumo",
    'rumoured',
  ],
  [
    'would|will|could|may inject|pump up? to? {$} into {c} !economy|market|markets|banks',
    'equity',
    "The company's round, not yet closed, would inject $200 million into Lumo",
    'rumoured',
  ],
  [
    'round|raise|financing|investment|funding would|will|could|may give|hand|bring {c} another|an|up|at|about|as? additional|to|least|much? as? {$}',
    'equity',
    'The round would give Lumo $200 million',
    'rumoured',
  ],
  [
    '{c} , backed|fueled|fuelled by {$} from|in',
    'equity',
    'Lumo, backed by $1.5M from Kestrel, heads to Kenya',
  ],
  [
    '{c} attracts|attracted|lures|lured|lands|adds|welcomes|wins|counts * in|to|into|for an|a|its oversubscribed|new|latest|seed|series|angel|pre-seed|funding a|b|c|d? round|raise',
    'equity',
    'Lumo attracts football star in oversubscribed round',
  ],
  [
    '{c} sells|sold|sell|selling|issues|issued|places|placed {$} of|in|worth of? new|common|class|ordinary|preferred? * shares|stock|units in|via|through @a? * offering|placement|follow-on|sale|issue|deal !secondary|in|of',
    'equity',
    'Lumo sells $460 million of shares in upsized offering',
  ],
];
