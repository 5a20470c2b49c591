// Data for headline-case.ts: words of news that are written small wherever not every word is large. "cuts", "cutting" and
// "cutter" need no line beside "cut"; words that companies of the registry are called by are left out.
// It is longer than 300 lines because it is a vocabulary.
export const COMMON: ReadonlySet<string> = new Set(
  `a i abandoned ability able about above abroad absence absent absolute absorb abstract academic accelerate
  acceleration accelerator accept acceptable access accessibility accessible accessories accolades accommodate
  accomplish accomplishments according account accumulate accumulation accurate accusations accused accusers
  achieve acid acquire acquirer acquisition acres across act actin action actionable activated active activists
  activity actor actual acumen adapted adapter add additional address adjust adjustable administration
  administrator admission admittedly adopted adopting adoption ads adult advance advantage adventure advertiser
  advertising advice advise adviser advisor advisory affair affect affiliate affinity after afternoon afterward
  again against age agency agenda agent agentic aggregate aggregation aggressive agile ago agree agreement
  agricultural agriculture agritech ahead aid aim air aircraft airline airport ajuda aka alanonva alarms album
  alert algorithm alike alive all allegations alleged alleges allow almost alone along alongside alpha already
  also alternate alternative alters although altogether alum alumni alumnus always am amazing ambient ambitions
  ambitious amended amid amigo amino among amount an analog analogue analogy analyses analysis analyst analytics
  analyze anchor and angel animal animation anniversary announce announcement annoying annua annual annualized
  anonymous anos another answer antibody anticipated antitrust anunciou any anymore anyone anything anytime anyway
  anywhere aol aos apart apartment apical apologize app apparel apparent appeal appear appearance appetite
  appliances applicants application applied appointed appointment appreciate approach appropriate approval approve
  approx approximately arabinogalactan architectural architecture archives archiving are area arel aren arginine
  arguably argue argument arms around array arrested arrived art artemisinin article artificial artist artwork as
  aside ask aspect aspire assemble assembly assess assessment asset assigned assimilation assistance assistant
  associate assume assumption at ate atlas atmosphere atop att attach attachment attack attempt attend attendance
  attendee attention attitude attorneys attract attractive attribute auction audience audio audit augmented
  authentication author authoritative authority auto autoimmune automaker automate automatic automatically
  automation automotive autonomous avail availability available avatar average avg avoid award aware away awesome
  awful axe axes axis baby back backend backer background backstage backup backward bad bag bake bakery balanced
  balcony ball bamboo band bandwidth bang bank bankrupt bankruptcy banned banner bar bare barrier base baseball
  baseman bash basic basically basis basketball batch bath bathroom bats batteries battery batting battle be bean
  bear beat beautiful beauty became because become bed bedroom been before began begin begun behalf behavior
  behemoth behind being believe belong below benami bench bending beneficial benefit benthamiana best bet beta
  better betting between beverage beyond bezel bicycle bid big bigger biggest biggsismyboss bill billion
  billionaire binary bind bio biological biology biomanufacturing biomass biomedical biopharma biopharmaceutical
  biopsy biosynthesis biotech biotechnology bit bitcoin black blame blank blast blew bloc blockbuster blockchain
  blocked blocking blocks blog blogger blogosphere blogroll blood bloom blown blue blueberry blueprint bluster
  board boat body bolster bonds book boolean boom boosted boosting boosts boot bootstrapped bootstrapping border
  boring borrows bot both bothering bottom bought bounced bound boxes brain branch brand brawl breach break
  breakthroughs breeding bribery bridge brief brilliant bring broad broadcasting broader broke broken brokerage
  brother brought browse browser brusque bubble bucket budge budget buffer bug build builder buildout built bulk
  bullpen bullshit bumped bunch bundle bureau bus business bust busy but button buy buyback buyer buymeacoffee
  buyout buzzy by bye byte cable cache calculate calculation calendar call callers calm came camera campaign
  campus can canal canceled cancels cancer candidate canine cannabis cannot cap capabilities capable capacitor
  capacity capex capricious capture car carbide carbon card care career careful carpel carpet carried carrier
  carry carved case cash casts cat catalog catch catcher category catering catnip caught cause caveat cease cell
  cellular cement cent center central centre centroid certain chain chair chairman challenge challenger champion
  chance changed changes changing channel chapter characteristics characters charge charity chart chasing chat
  chatbot chatroom cheap cheaper cheating check checkbox checkout chicken chief child childcare children chip
  chipmaker choice choose chords chose chosen chronic chunk church cia cio circle circuit cited citing city civil
  claim class classic classification classified classroom clean clear click clickthrough client climate clinch
  clinches clinic clinical clip clock cloning close closer closest closet clothing cloud club cluster coach coast
  coating cocoa code codebase coffee coffers cofounder coin col collaborate collaboration collaborative collapse
  collar colleagues collect collection college colocation color column columnar combination combine combo come
  comfortable command comment commerce commercial commit commitment committee commodity common communication
  community compact companion company compare comparison compatibility compatible compelling compete competition
  competitive competitor compiled compiler complacent complain complete completion complex complexity compliance
  component composed comprehensive compression compromising computational compute computer comunica concatenating
  concept concerned concerns concert conclude conclusion concurrency concurrent conditional conditions conducted
  conducting conference confidence confident confidential configuration configure confirm confirmation conflicts
  conform confusion conglomerate connect connection connectivity connector consecutive consequences conservation
  conservatives conserved consider considerable considerably consideration consist consistency consistent console
  consolidating consortium conspiracy constant constellation constitutes construct construction consultancy
  consulted consulting consume consumer contact contain container contenders content context continent continually
  continuation continue continuous contract contractor contractors contrast contribute contributions contributors
  control controversial controversy convenience convenient conventional conversation conversational conversions
  convert convertible convicted convinced cookie cooking cool cooperation cooperative coordinate copilot copper
  copy copyright cord core corner corporate corpus correct correlate correlation corruption cosine cost cottage
  cough could couldn count counter counterpart counterparty countless country couple coupon course court
  courthouse cover coverage cowpea craiglist craigslist crap crash crawler crazy create creatine creation creative
  creator credit crew criminal crisis criteria critical criticism critics crop crore cross crosstalk crowd
  crowdfunding crowns crunch cry crypto cryptocurrency cryptography cues culprit cultures curb curious current
  curve custody custom customary customer cut cute cyber cyberattacks cybersecurity cycle cytokinin cytosolic
  daily dam damage dancing dangerous daring daringfireball dark darling das dashboard data database dataset date
  dave davewiner day dead deadline deal dealerships dealmaking death deb debate debit debt debug debuggability
  debugger debut decacorn decade decent decide decision deck declare decline decor decoupled decreased decreases
  dedicated deep deeper default defeat defence defense deficit define definitely definitive degradation degree
  delay delegate delete deletions deliberations delist deliver delivery demand demo democracy democratize
  demonstrate denial denies density dental denying deos department departure depend dependency dependent deploy
  deployment deposit deprecated deprecation depression depth derived describe description descriptive design
  designer desire desk desktop despite destination destroy detached detail detained detect detection determine dev
  devcontainer develop developer developmemt development developmental device diabetes diagnostic diagnostics
  dialogs dickbar dicos did didn die diet diff difference different differentiate difficult diggin digital dime
  dimensions diminished dip dire direct direction director directory disable disagree disappointed disasters
  discharged discipline disclosed disclosing disclosure discomfort discord discount discover discovery discsussion
  discuss discussion disease disgraced disinformation disk dismissed disorder display dispute disrupting
  disruption distance distinction distracting distributable distributed distribution distributor district dive
  diverse diversification diversity dividend division divisive do docker docs doctor document documentary
  documentation doen does doesn dog dogfood dogtime doi doing dollar domain domestic dominance dominant dominate
  dominio don donation done donkey donors door dos dot double doubly doubt down download downright downsides
  downstream downtime downtown dozen draconian draft draw dream drew driven driver driverless drives driving drone
  drop drought drove drug drugmaker drums dry dubbed dubbing dubious dude due dumb during duty dynamic dynamically
  dysfunctional each eager ear earbuds earlier earliest earmarks earn earnings easier easiest easily east easy eat
  ebook economic economy ecosystem edge edit edition editor editorial edtech educate education educational effect
  effective efficiency efficient effort eight eighth either elaborate elastic elected election electric electrical
  electricity electron electronic elegant element elicitation eligible eliminate elite else elsewhere email
  embattled embedded embedding embrace embryonic emerged emerges emerging emission emoji emotional empire employee
  employs empty emulator enable enclosure encodes encoding encourage end endophytic endoplasmic enemies energy
  enforce enforcement engage engagement engine engineer enhance enjoy enough enset ensure enter enterprise
  entertainment entire entity entrepreneur entry enum environment environmental envoy enzymes epic epiphany
  episode equal equipment equity equivalent era error escape escrow esp especially esports essential est esta
  establish estate estimate estimation etc ethics ethnobotanical euro eval evaluate evaluation evasion even event
  eventually ever every everybody everyone everything everywhere evidence evolution evolved evolving exact examine
  example exceeded exceeding excellent except exceptions excerpt excess exchange excited excitement exciting
  excluding exclusive excuse exec execs execute execution executive exhibit exist exit exogenous expand expansion
  expect expectation expedite expenditures expense expensive experience experiment experimental expert expertise
  explain explanation explants explicit explore explorer export expose expressed expresses expression extend
  extension extensive external extra extracellular extract extreme eye eyewear fab face facial facilitate facility
  fact factor factory fad fadvise fail failure fair fake fall false familiar family famous fan fantastic fantasy
  far farm farmer fascinating fashion fast faster fate father fatigue favicon favor favorite fear fearful fearless
  feasible feature federal federated fee feedback feel feet fell fellow felt female feridos fermentation fertility
  few fewer ffa fiat fiber fiction fictional field fifth fight figured figures figuring file filho fill film final
  finalist finalized finalizes finance financial financier find fine fingers finish fintech fire firewall firm
  firmware first fiscal fish fit fitness five fix fixation flagged flags flagship flakiness flaky flash flat flaw
  fleet flexibility flexible flight flip float flooding floor flowers flowing flu flying focus foi fold folder
  folks follow fond font food foodome fooled footballer footer footnotes footprint for force forecast foreign
  forever forget forgiven forgot fork form formally format formation former fortunes forum forward found
  foundation foundational founder foundry four fourth fraction fragmented frame frameworks fraud free freedom
  freelancer freight fremont frenzy frequency frequent fresh friend from front frontend frontier frontrunner fruit
  frustrated frustrating frustration fucking fuel fulfillment full fully fun function functional functionality
  fund fundamental funding fundraise fundraising fungi funny furniture further fusion fuzz gadget gag gain game
  gamers gaming gangbusters gaps gas gathered gathers gave gcloud gear gems gene general generate generation
  generative generator genetic genius genome genomic genotypes genuine genus geofencing geospatial geothermal get
  giant gift gig gigabytes gigafactory gigs girls gist git github githubpub give given glad glance glass glimpse
  glob global globe glossary glucose glutamine gmail gnome go goal goes going gold golf gone gonna good goodies
  googlealerts got gotta gotten gourmet gov governance government governor govt grabbed grabs graduate grail
  grammar grand grandfather grant granularity graph grass graves great greater green grew grey grid grocer
  groceries grocery gross ground groundwork group grow grown growth guarantee guard gubernatorial guess guest guid
  guide guidelines guilty guitar gummies gun guy guzzlers habits hack hackability hackable hackers had hadoop half
  hall halts hand handful handle handler handsets handy hang happen happy harassment hard harder hardest hardware
  harm harsh has hashbang hasn hat hate have haven he head headless headlines headquarters headwinds health
  healthcare healthy heap hear heard heart heat heavily heavy heavyweight hedge heels height heist held hell
  hellfire hello helloworld help helpful her here heritage hermetic herself hesitate hibernate hidden hide
  hierarchical high higher highest highlights highway hijab hike hilarious hill him himself hinted hire hiring his
  historic historical history hit hitter hodlhodl hold holdup holiday holy home homebuilder homegrown homeostasis
  homers honest honors hook hope hopeful horizontal hormone horrendous horrible horrific horror hospital host
  hostile hot hotel hottest hour house hover how however howto htaccess hub huge human humanoid humble hundreds
  hunt hurdle hurt hybrid hydrant hydroelectric hydrogen hynix hype hyperscale hyperscaler ice icon idea ideal
  identical identified identify identity if ignore illness illustrate illustration image imagery imagine imaging
  imgoingtohellforthis imho immediate immigrant immigration immune immunity immunotherapy impact imperfect
  implement implementation implications implicit import importance important impossible impression impressive
  improve improvement in inactive inaugural inbox incentives incentivize incidentals include inclusion inclusive
  income inconvenience incorporates incorrect increase incredible incredibly increment incremental incumbent
  incurred independence independent indexing indicate indication indicators indispensable individual induce
  industrial industry infection inference inflated inflation inflows influence influencer influenza info informal
  information infrastructure infusion ingenius inglesa inherent initial initiation initiative injury ink inks
  inline inning innovation innovative inositol input inputstream insanity inside insider insight insights insisted
  insisting inspiration inspire install installation installment instance instant instead institutional
  institutions instructions insurance insurer integer integrate integration intelligence intelligent intended
  intends intensify intent intention intentionally interact interaction interactive interest interface interim
  intermediate internal international internet interpretability intersection intertwingly interview intimate into
  intriguing introduce introgression intuitive invented inventive inventor inventory invest investigate
  investigation investigative investment investor invite involve ios irc is ish island isn isolated isolation
  isozymes issuance issue it item iterate iteration its itself japonicus jbuilder jewelry job join joint jose
  journal journalism journey joy json judge jump junior juror jury just justice justify keep kept kernel key
  keyboard keynote keyword kicked kicks kid kill killer kinase kind king kiosks kit kitchen kittens knew knife
  knock knot know knowledge known kubernetes lab label labor lack laid lake lakh land landraces landscape
  langparser langscan language laptop large larger largest laser last late latency later latest latter laugh
  launch laundering laurels law lawmakers lawsuit lawyer lay layer layoff layout lead leader leadership leaf
  leaflet league leaked leaks leaning leap learn learning lease least leave led leena left legacy legal
  legislation legislature legitimate legs legumes lend lender lending length lengthy less let letter level
  leverage liable liberal library licence license lidar lies life lifestyle lifetime lifting lifts light
  lightweight like likelihood limbo limit limitations line linear lineup link linkage linkblogging liquidity list
  listen listeners litecoin literal lithium little live livermore load loan local localhost localization localized
  located location lock lockin log logic logical login logistics logo loiloscope lone long longer longtime look
  loop lose loss lost lot love low lower lowest loyalty luck lucky luke lukedorny lunch lung lure luxury lying mac
  machine machinery mad made magnet magnetic magnitude maiden mail mailbox main mainframe maintain maintenance
  mais maize major majority make maker malware man manage management manager mandate mandatory mangement manner
  manual manufacture manufacturer many map maple mapmaking margin mark markers market marketers marketplace markup
  mas mask massive master match mateo material math matter mature max maximum may maybe mayor mdash me meal meals
  mean meaningful meant meantime measure meat mechanical mechanism media median medical medium meet mega megabytes
  megs melon member membrane meme memo memory men menos mental mention menu merchant mere merge merger
  meristematic merritt meshes meshing message met metabolic metabolism metadata meters method methodology metric
  metros microblog microphone microscope microservices middle midpoint might migrantes migrate migration milestone
  milhares military million min minds mingle minimal minimum mining minister minor minority minute mirror miss
  mission mistake mistaken misunderstanding mix mobile mobility mobleizable mock mode model modem modern modernize
  modest modification modified modifiers modify modular module moellendorffii mold molecular molecule moment
  momentum monetize money monitor monopoly monster month moon more morning mortgage moso mosquito most mother
  motivated motivation mount mountain mouse mouth move movement movie much mull mulls multimodal multiple multisig
  musacearum museum music musical musicians must mutant mutual my myself mystery nab nabbed nabs name nand narrow
  nas nascent nation national nationalism native natural nature nauseous navbar navigate navigation nbariver ncia
  ncompany near nearby necessarily necessary need negative negotiations neighbor neighborhood neither neobank
  nerds nested nesting net network neural neutrality never neverwinter new newark newcomer newest newspaper next
  nhave nice niche niggles night nine ninth nis nit nitrogen no nobody nod node nodejs nof noise noisy noite
  nokogiri nominees none nonprofit nor noreply normal north northern nos nose not notably notch note notebook
  notetaking notice noticeable notification notified notoriously novel nowhere nthat nthe nuclear numa number
  numerous nursing nutrition nwith obesity obj object objective observability observed obtain obvious occasionally
  occasions occur odds of off offensive offer office officer official offline offload offshore often oil old older
  oldest omnichannel on once oncology one ongoing online only onshore onto opacity opened opening openly opens
  operate operation operational operator opinion opportunity opposed opposing opposite opposition opt optical
  optimal optimization optimize option optional or orbit orchestra orchestrates orchestration order organisms
  organization organize organs original ostensibly other otherwise ought our ourselves oust ouster out outboard
  outdated outfit outline outliner output outrageous outside outsourcing outstanding over overall overboard
  overcome overhaul overhead overlooked overseas oversubscribed overview overwhelming ovule own owner oxide pace
  package pact padding page paid pain painful pair palette pals pandemic panel paper para paragraph
  parallelization parameter params parcel pare parent park parse parser part partially participate participation
  particular partitioning partner partnership party pass passenger passion password past patch patent path pathway
  patient pattern pause pay payment payroll peace peanut peers pela pelo penalty pending pension people per
  perceived percent percentage percentile perception perch perennial perfect perfection perform performance
  perhaps period periodically perishable permalink permission persistent person personal personality
  personalization personalized pessoas pet petition pharma pharmaceutical phase phenotypic philosophy phishing
  phone phosphatase phosphatidylinositol photo photographs photonics photosynthesis phrase physical physics piano
  pic pick picture piece pilot pin pioneer pipeline pitch pitcher pivot place placement plain plan plane
  planemaker planet plant plasma plastic plate platform platoon play player pleasant pleasanton please pledged
  pledges plenty plot plug plunge plus pneumonia pod podcast point pointer poised police policy political politics
  poll pollination polyglot pool poor pop popular popularity population por porn port portable portal portfolio
  portugu posed position positive posits possible possibly post postpones postseason potato potential pound pour
  power powerful powerhouse powerless ppi practical practice precious precisely predecessor predicated predict
  prediction predictive predictor preemptible prefer premarket premier premium prepare presence present
  presentation president presidente press pressure presubmit pretty prevent preview previous price primarily
  primary prime primordia principal principles print prior priority prison privacy private privilege prize pro
  probability probably probe problem proceed process processo processor produce producer product production
  productive productivity professional profile profit profitability profitable program programmer progress
  progression project prolific prominent promise promo promote prompt proper property proposal propose proposition
  proptech propulsion prospect protected protecting protection protective protects protein protocol prototype
  proud prove proven provide provider public publication publish publisher pubs pull pulmonary pulp pump
  punctuation pundits pup purchase purpose pursue pursuit push put puzzler pyrophosphate qualify quality quant
  quantitative quantum quarter que query question questionable queue quick quicker quiet quintuples quite quot
  quota quote race racks radar radiation radically radio radiology raise raiser rake rally ramen ran random range
  ranks ransomware rapid rare rate rather ratings rationale rbenv rderung reach reaction reactor read readability
  readable reader ready real reality realize reason reasonable reboot rebound rebrand recalls receipts receive
  receiver recent receptor rechargeable recipients reclaim reclaimed reclamation recognition recommend
  reconcilliation record recovery recruiting recurring recycling red reddit reduce reduction redundant refactored
  refactoring reference referendum referring refine reflect refresh refund refundable refurbished refuse regain
  regarding regeneration region regional register registration regress regression regular regulate regulation
  regulator regulatory rehab rehearsal rein reinsurance reject rela related relationship relative release relevant
  reliability reliable reliably relied relief reliever religious relist rely remain remainder remarkable remember
  remind reminder remote removal remove rename render renderer renewable renewed rent rental repay repeal repeat
  repeatable replace replacement reply repo report reporter repository represent representation representative
  represses repression repurchase reputation request require requirements rescue research researcher reserved
  residents residuals resign resignation resilience resistance resize resolution resolved resolving resonance
  resource respect respectful respectively respond response responsibility responsible rest restart restaurant
  restricted restrictions restructures restructuring result resume retail retailer retain reten retention
  reticulum retreat retrieve return reuse revamp reveal revenue reverse revert review reviewer revised revive
  revolution revolutionary revolutionize revolving reward rewrite rgba rhetoric rhizome rice rich richest ride
  ridiculous right rigorous rio rip ripple rise risk rival river road roadside robot robotaxi robotic robotics
  robust rock rocket role roll rollout room roots rose roster rotation rough round roundtable roundup route
  routine row ruby rule rumored run runtime rupees rush sad safe safer safety said sale same sample sandboxed sang
  sarahintampa sat satellite save saw say scaffolding scalable scaling scam scan scanner scenario scene schedule
  scheme scholarship school sci science scientific scientist scoop scooter scope score scottboms scout scramble
  scrapped scraps scratch screen screenshot script scroll scrutiny sealed seals seamless search season seat second
  secondary secrecy secret secretive section sector secure security see seek seem seemingly seen segments select
  selection selective selector sell seller semiconductor seminars send senders senior sense sensitive sensitivity
  sensor sent sentence sentient separate separation sequ sequence sequential serial series serious serv serve
  server serverless service session set settle settlement setup seven seventh several sex sexual shadow shake
  shall shallow shaming shape share shareholder shareholding she sheds sheer shelled shelter shelves shift shiny
  ship shipments shit shocked shoes shoot shop short shortage shortcuts shorter shot should shoulder show
  showcasing shown shrunk shut shutdown shutter side sidebar sights sign signal significant silencing similar
  similarity simple simpler simplest simplify simply simulating simulations simultaneously since sing single sink
  sister sit site situation six sixth sizable size skeptic skill skincare skip slam slash slew slide slight slow
  slower slowest slug slump small smaller smallest smart smartphone smell smooth snag snags snapped snaps
  snapshots sneaker snippet so soar soared soars sobre social socialist society sock soft software solar sold sole
  solid solo solstice solution solve some somebody someday somehow someone something sometimes somewhat somewhere
  son song soon sophisticated sophomore sort sought sounds source south sovereign soy soybean space spacious spam
  spammers spare spas speaker speaking speaks spec special specialist specialized specializes species specific
  specifically specification specified specify specimens spectrum speculate speculation speech speed spend spent
  spiking spin spinoff spinout spirit splash splicing split spoke spoken spokesperson sponsoring sport spot
  spotlight spread spring spun spur spy squad ssimas stable stablecoin stack staff stage staggering stake
  stakeholders stall stand standalone standard standardized star stark start starter startup stash state statement
  statewide static station statistics status stay steady steal stealth steel step stick still stimulated stock
  stole stolen stood stop storage store storm story stove straight straightforward strain strand strange strategic
  strategy strawberry stream streamline streets strength strengthen stress stretch strict strike strikeout string
  strong stronger struck structs structural structure struggle strumming stuck student studied studio study stuff
  stumbling stunning style stylish stylus sua sub subject submission submit subscribable subscribe subscribers
  subscription subsequently subsidiary subsidies substantial substitute subway success successful succinate such
  suck suddenly sudo sued sues suffered sufficient suggest suggestion suing suit suitable suite suitor sum
  summarizes summary summer sunset supervised supplier supply support supporters suppose suq sure surface surge
  surged surges surging surpassed surprise surveillance survey survival survive susceptibility suspect
  sustainability sustainable swallows swap swarms sweeping sweet sweetened swells swept swimming swing switched
  switches switching swoops symbiosis symbiotic symbol symptoms sync syntax synthesis synthetase synthetic system
  table tablet taboo tag tailor take taken takeover talent talk talkingpointsmemo tally tank tap tape targeted
  targeting targets tariff task tax taxi teach teachers team teasers tech technical technique technolgies
  technological technology teenage teenagers telecom telehealth telemedicine telephone television tell temescal
  temperature template temporary tempted ten tend tender tennis tension ter terabytes term terminate terrible
  terrific territory test testability testable testers testnet text thaliana than thank that the theater their
  them theme themselves then theoretical therapeutic therapy there thereafter thereby therefore thermal these
  thesis they thin think third this thorough those though thought thousand thread threat threatened three through
  throughout throughput throw thrown thumb thus ticas ticket tie tightly time timeline timeout timer tinkering
  tiny tip tissue titan title to tobacco today toe token tokenizer tokens told tomorrow ton tonight too took tool
  toolkit top topic torn total touch touchscreen tough tougher tour tout toward tower town toy trace track tracker
  traction trade tradeoffs traditional traffic trailer train traits tranche transaction transactional transcribe
  transcript transcription transcriptional transfer transform transformation transformative transgender transgenic
  transient transition translate translation translocation transparency transparent transport transportation
  travel travelers treated treating treatment treats tree tremendous trend triage trial trichome trick tricky
  tried trigger trillion trim trimmer trio trip triple trivial trouble truck truckin trucking truckmaker true
  truly truncation trust trustee truth try tumble tumors tune turbine turbulence turmoil turn turnaround tutoring
  tweet twice twis twist two type typefaces typepad typical typo typography ubiquitous ugly ultimately uma
  umbrella unable unaffected uncertain uncertainty unchanged unclear uncomfortable uncountable undefined under
  underbar underlying underrepresented underserved understand understood undervalued underway underwriting
  underwritten undisclosed unexpected unicorn unified union unique unit universe university unknown unlike
  unlimited unlock unnamed unnecessary unprecedented unreasonable unsolicited unstructured unthinkable until
  unused unusual unveil unveiled unveils unwinding unwrapped up upcoming update upfront upgrade upload upon ups
  upside upsize upsized upsizes upstart upstream urged url us usable usage use useful user username ushere usual
  utility utilize utterly vacation vaccination vaccine vague validate validation vals valuable valuation value
  valve vanilla var variable variance variants variation variety various vary vascular vasculature vasicola vastly
  vector vehicle vel velocity vendor ventricosum venture verb verdict verification verify versa version versus
  vertical very vet veteran veterinarian vetting via viable vibe vice victims victory video view violations viral
  virtual virus visibility visible visibly vision visit visitors visual visualization visualizes voice void
  voltage volume vote voters vow voyage vulnerability vulnerable wafer wait waiver walk walkthrough wall want war
  warehouse warming warning was wasn waste wasteland watch watchdog water wave way we wealth wear wearable weather
  web webinar webkit weblog website websocket weed week weekend weigh weight weird welcome well wellness went were
  weren west wet what whatever whatsoever wheat when where whereas wherever whether which whiffs while white
  whitespace who whoever whole wholesale whom whopping whose why wide wider widespread widgets width wife wild
  will win wind window wine winner winter wire wireless wisely wish with withdraws within without witnessed woes
  wolf woman women won wonder wonderful woo word wore work workers workflow workforce workload workplace workshop
  workspace workstation worlds worldwide worry worse worsening worst worth would wouldn wraps write writers
  written wrong wrote wunderbar yahoo yard yeah year yeast yen yes yesterday yet yield you young your yourself
  youtube yuan zero zone zoomed`.split(/\s+/),
);
