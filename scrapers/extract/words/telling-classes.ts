// Data for tellings.ts: classes of words that news uses alike, so that a telling written with one word is read with all.

/** Written `@name` in a telling. Every form is written out: what is read is the word, not its root. */
export const TELLING_CLASSES: Readonly<Record<string, string>> = {
  /** Nordway | agrees | a $2B purchase of Lumo */
  agree: `agree agrees agreed seal seals sealed strike strikes struck clinch clinches clinched ink inks inked sign signs signed
    reach reaches reached announce announces announced secure secures secured land lands landed close closes closed complete
    completes completed finalize finalizes finalized finalise finalises finalised conclude concludes concluded unveil unveils
    unveiled confirm confirms confirmed enter enters entered make makes made win wins won nail nails nailed launch launches
    launched plan plans propose proposes proposed lead leads led back backs backed wrap wraps wrapped execute executes executed`,
  /** Nordway | weighs | a sale of Lumo */
  mull: `mull mulls mulled mulling weigh weighs weighed weighing consider considers considered considering explore explores
    explored exploring eye eyes eyed eyeing plot plots plotting seek seeks sought seeking plan plans planning prepare prepares
    preparing pursue pursues pursuing near nears nearing study studies studying examine examines examining discuss discusses
    discussing ready readies readying evaluate evaluates evaluating contemplate contemplates contemplating float floats target
    targets targeting propose proposes proposing hunt hunts hunting`,
  /** Lumo shares | jump | in debut */
  move: `pop pops popped jump jumps jumped soar soars soared surge surges surged climb climbs rise rises leap leaps leapt rally
    rallies triple triples tripled double doubles doubled slump slumps fall falls fell drop drops slide slides tumble tumbles sink
    sinks plunge plunges slip slips close closes open opens opened end ends gain gains spike spikes rocket rockets skyrocket
    skyrockets flop flops trade trades bounce bounces bounced rose fell dropped climbed slid tumbled sank plunged slipped gained
    closed ended rocketed spiked flopped traded stumble stumbles stumbled wobble wobbles swing swings swung`,
  /** Lumo | inches | closer to an IPO */
  approach: `move moves moved moving inch inches inched inching edge edges edged edging step steps stepping creep creeps crept roll
    rolls rolled rolling march marches marched marching race races raced racing hurtle hurtles barrel barrels head heads headed
    heading rush rushes speed speeds stride strides sprint sprints charge charges lurch lurches drive drives take takes took taking
    get gets got getting come comes came go goes near nears`,
  /** Nordway plans | Hong Kong | IPO: where or how it lists, not what */
  market: `a an the its hong new nasdaq nyse london us u.s. uk u.k. wall stock public dual record blockbuster mega giant massive big bigger biggest
    huge first second potential possible planned jumbo megahit multibillion multibillion-dollar billion-dollar long-awaited early late initial
    domestic mainland overseas star sme shanghai shenzhen singapore riyadh dubai tokyo toronto frankfurt amsterdam paris mumbai sydney zurich
    stockholm oslo euronext next this year-end 2024 2025 2026 2027 2028 confidential secret direct rare multi-billion swift quick fast`,
  /** Lumo | postpones | its IPO */
  off: `postpone postpones postponed delay delays delayed delaying pull pulls pulled pulling shelve shelves shelved shelving scrap
    scraps scrapped withdraw withdraws withdrew cancel cancels canceled cancelled abandon abandons abandoned pause pauses paused
    halt halts halted suspend suspends suspended defer defers deferred freeze freezes froze ditch ditches ditched drop drops
    dropped end ends ended ending terminate terminates terminated terminating withdrawn withdrawing scrapping cancelling canceling
    abandoning pausing ditching dropping halting`,
  /** Lumo | rebuffs | Nordway's bid */
  refuse: `reject rejects rejected rejecting rebuff rebuffs rebuffed rebuffing snub snubs snubbed spurn spurns spurned dismiss dismisses
    dismissed refuse refuses refused decline declines declined knocks knocked`,
  /** Nordway | scraps | takeover talks */
  end: `end ends ended ending scrap scraps scrapped terminate terminates terminated terminating abandon abandons abandoned suspend suspends
    suspended cancel cancels cancelled canceled break breaks broke broken call calls called pull pulls pulled walk walks walked drop drops dropped
    halt halts halted quit quits`,
  /** Lumo | accepts | a $2B bid from Nordway */
  accept: `agree agrees agreed accept accepts accepted back backs backed recommend recommends recommended endorse endorses endorsed
    embrace embraces embraced`,
  /** Lumo | lets | staff sell shares */
  let: 'let lets letting allow allows allowed allowing enable enables enabling permit permits offer offers offered offering give gives giving',
  /** Nordway | nears | deal to buy Lumo */
  near: 'near nears nearing neared close closing closes approaching approaches finalizing finalising',
  /** Lumo staff, who hold its old shares */
  staff: 'employee employees staff staffers workers insiders founders shareholders investors team backers',
  /** Oslo | students | leave school to launch Lumo */
  people: `students student researchers engineers founders veterans vets alums alumni grads graduates dropouts executives execs
    scientists professors duo trio team pair staffers employees brothers sisters siblings`,
  /** Nordway to | buy | Lumo */
  buy: 'buy buys bought buying acquire acquires acquired acquiring purchase purchases purchased purchasing',
  /** Nordway agrees $2B | takeover | of Lumo */
  takeover: 'takeover acquisition buyout purchase buy take-private buy-out acquihire acqui-hire',
  /** Nordway in $2B | deal | to buy Lumo */
  deal: 'deal agreement pact transaction accord agreements deals',
  /** Nordway makes $2B | bid | for Lumo */
  bid: 'bid offer approach proposal bids offers approaches proposals',
  /** Nordway's | sweetened | $2B bid */
  sort: `unsolicited non-binding nonbinding hostile revised improved sweetened raised boosted increased initial preliminary indicative
    second third latest final new cash all-cash all-stock all-share takeover buyout acquisition buy-out merger conditional
    opportunistic lowball surprise rival private-equity formal informal firm rejected proposed planned rumoured rumored failed`,
  /** a | $2B takeover */
  a: 'a an the its his their another new fresh first record massive whopping blockbuster huge reported',
  /** The bank | provides | a loan to Lumo */
  give: `provide provides provided lend lends lent loan loans loaned extend extends extended grant grants granted give gives gave
    offer offers offered approve approves approved arrange arranges arranged sanction sanctions sanctioned commit commits
    committed disburse disburses disbursed advance advances advanced supply supplies supplied furnish furnishes deliver delivers
    delivered structure structures structured underwrite underwrites underwrote syndicate syndicates hand hands handed
    pledge pledges pledged pledging award awards awarded awarding finalize finalizes finalized finalise finalises finalised`,
  /** a $5M | term | loan to Lumo */
  loan: 'loan loans debt facility facilities line financing refinancing credit mortgage overdraft guarantee lifeline notes',
  /** a $5M loan | package | to Lumo */
  package:
    'package facility facilities agreement deal financing solution support line guarantee guaranty loan commitment investment',
  /** $2.2 billion investment in | Malaysia */
  place: `us u.s. uk u.k. britain europe asia africa america china india japan korea taiwan singapore malaysia indonesia thailand vietnam
    philippines australia canada mexico brazil chile argentina germany france spain italy portugal poland sweden norway denmark finland
    ireland netherlands belgium switzerland austria greece israel saudi uae dubai qatar egypt nigeria kenya texas ohio arizona virginia
    indiana wisconsin georgia louisiana michigan pennsylvania berlin munich london paris dublin madrid barcelona lisbon milan amsterdam tokyo osaka seoul shanghai shenzhen sydney toronto
    montreal mumbai bengaluru hyderabad chennai dresden warsaw`,
  /** Lumo | begins | employee stock sale */
  hold: `begin begins began begun start starts started launch launches launched kick kicks kicked open opens opened plan plans planned planning
    prep preps prepare prepares preparing ready readies mull mulls mulling weigh weighs weighing consider considers considering explore
    explores exploring eye eyes eyeing debate debates discuss discusses stall stalls delay delays delaying postpone postpones
    halt halts complete completes completed finalize finalizes finalizing wrap wraps close closes closed hold holds held holding conduct conducts run runs
    running propose proposes reject rejects rejected announce announces announced set sets setting`,
  /** wins a $5M grant | from the ministry */
  receive: `receive receives received win wins won secure secures secured land lands landed get gets got bag bags bagged snag
    snags snagged clinch clinches clinched nab nabs nabbed obtain obtains obtained awarded gain gains gained finalize finalizes
    finalized finalise finalises finalised nets net collect collects collected pick picks picked scoop scoops scooped attract attracts attracted garner
    garners garnered earn earns earned draw draws drew`,
  /** with | fresh | funding */
  fresh: `fresh new newly-raised another additional extra more latest further big bigger huge massive major big-name hefty sizable sizeable
    much-needed recent newfound infusion injection`,
  /** with fresh | funding */
  capital: `funding funds financing capital cash money investment round infusion injection backing raise lifeline investors backers`,
  /** Lumo has $20M to | prove it */
  mend: `prove fix solve tackle change rethink reinvent build make bring help give turn scale grow end replace automate show keep go take
    get put do stop disrupt upend simplify save cut reduce teach train connect cure turn clean move speed expand chase hire improve
    modernize modernise challenge rival beat bet predict protect map let ease unlock rid find free power`,
  /** a $5M | federal | award */
  public: `chips federal government govt state ministry doe darpa arpa-e nsf nih nasa barda eu eic horizon innovate ukri sbir sttr
    esa energy defense defence department commission council pentagon usda army national public`,
};
