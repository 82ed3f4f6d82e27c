// Common English that carries no matter in this field. Data: plain forms; their regular inflections count as well.
//
// None of these names a thing that a page of the field may be about: what does stands in concepts.ts or, when it belongs
// to a neighbouring topic, in light-words.ts. They keep long tickets readable and spelling correction off real words.

export const COMMON_WORDS = `
  byhand documented legit eight eleven twelve fifteen twenty hundred thousand million dozen third fourth fifth sixth seventh eighth ninth tenth
  thirty forty fifty sixty seventy eighty ninety thirteen fourteen sixteen seventeen eighteen nineteen
  abandon ability able abnormal abort abruptly absence absent absolute abstract absurd abundance academic accelerate
  accent accident accidental accompany accomplish accord accordingly accumulate accuracy accurate accuse ache achieve
  achievement acquaintance across act action actor actress actual acute addition adequacy adequate adjacent admin
  administrative administrator admire admit admittedly adopt advance advancement adventure adverse advisor afaik
  affair affect affection afflict afford afraid after afternoon again age agenda agent aggravate aggregate aggressive
  ago ah ahead aid ail air alas alias alignment alive allege allocate allocation almost along aloud already alright
  alternate alternation alternative although altogether always amaze ambiguity ambiguous ambitious amid among amongst
  ample amuse analogy ancestor ancient anger angle angrier angry anniversary announce announcement annual another
  answer anticipate anxious anybody anyhow anymore anyone anything anytime anyway anywhere apart apologise apologize
  app apparent appeal appear appetite applause applicant application appreciate approach appropriate approximately
  approximation april arbitrary architect architecture area arguably argue argument arise arisen arithmetic arm army
  arose around arrange arrangement art article artificial artist asap ashamed aside ask asleep aspect assemble assert
  assist assistance assistant associate assorted assume assumption assure astonish astonishingly ate atmosphere attain
  attempt attend attention attitude attract attractive audience auditor august aunt author authoritative authority
  autumn average avoid await award aware awareness away awful awkward awkwardness awoke baby back background backward
  backyard bad bade badly bag balance ball band barber bare barrel barrier bartender base basic basis basket bath
  bathroom beach bear beat beaten beautiful beauty became because become bed bedroom beer before beg began begin
  beginner behalf behave behavior behaviour behind belief believe bell belong beloved belt bench bend beneath
  beneficial bent beside best bet betray better beyond bicycle big bigger bike bird birth birthday bit bite bitter
  bizarre black blame blank bled bleed bless blew blind blood blow blown blue blunt board boast boat body bold bone
  book boot border bore borne borrow boss both bottle bottom bought bounce bound boundary bow bowl box boy brace
  bracket brain branch brand brave bread breakfast breath breathe bred breed brick bridge brief bright brighter
  brilliant bring broad broader brother brought brush bucket build builder built bump bunch burn burnt burst bury bus
  busier busy butcher butter buy buyer cabin cake call calm calmer came campaign campus candidate candle canonical
  capable capital captain care career careful careless caretaker carpenter carry case cashier cast casual cat
  categorise categorize cautious caveat celebrate celebration center central centre century ceo ceremony certain chain
  chair chairman challenge champion chance change chapter characterise characterize charm chase chat chauffeur cheaper
  cheat cheek cheer cheerful cheese chef chew chief childhood chocolate choose chose chronic chunk church cio circle
  circular circumstance citation cite citizen city civil claim clap clarify clarity class classic classical clean
  cleaner clear clearer clearest clerk clever click climate climb cling clock closely closer closest closure cloth
  clothes club clung coach coast coat coffee coherence coherent coin coincide coincidence coincidental cold
  collaborate collapse college colon colorful colourful combat come comfort comfortable command commander commercial
  commission commit committee common compact companion company compensation compete competence competent competition
  competitive compile complement complex complexity complicate complication comprehend comprehension comprehensive
  conceivable conceive concentrate concentration concept concern conclusion concrete conditional conduct conference
  confess confide confidence confident configuration configure confront confuse confusion congratulate congress
  conscious consecutive consensus consequence consequently consider considerable considerate consideration consist
  consistency consistent constant constitute constraint construct construction consult consultant consume consumer
  contain contemplate contemporary contest context contiguous continue contract contractor contradict contradiction
  contrary contribute contribution contributor controversy convenience convenient convention conventional conversation
  conversely conversion convert convey convince cook cool cooperate cooperation coordinate coordination corner correct
  correction correctness correspond corridor corruption costly cottage cough council counsel counterpart country
  couple courage courier course court courtesy cousin craft crawl crazy cream creation creative credible crept crime
  crisis criterion critical criticism cross crowd crown crucial cruel cry culture cup curiosity curious current curse
  curtain customer cut dad damage damp dance dare darker darkness date daughter dawn day daylight deadline deaf deal
  dealer dealt death debate debt decade deceive december decent decide decision deck declaration declare dedicate
  deduce deduction deem deep deeper deepest default defeat defender definite degree deliberate delicate delicious
  delight delivery demand democratic demonstrate dense dentist departure depict depressingly depth deputy derivation
  derivative derive descend describe deserve design designate desirable desire despair desperate despite destination
  destine destruction determine develop development device devise devote devotion die different differentiate
  difficult difficulty dig digital dilemma dine dinner direct direction directive director dirt dirty disadvantage
  disagree disagreement disappoint disappointment disaster disbelief discipline discourage discovery
  discretion discuss discussion disease dish dislike dispose dispute dissatisfy distance distant distract distributor
  district diverse divide division divorce doc doctor documentation dog doll domestic dominant dominate donate
  door double double-check doubt doubtful doubtless downright downside downwards dr drag drama dramatic drank
  draw drawer drawn dream dreamt dress drew drink drive driven driver drove drown drug drunk dry dubious due dug dull
  duly dumb dumbfounded duty dynamic eager ear earlier early earn earth ease easier easiest easily east eastern easy
  eat eaten economic economy ecosystem editor educate education educational effect efficiency efficient effort egg
  elaborate elbow elder elect election electric electrician electronic elegant element elephant elevator eligibility
  eligible embarrass embarrassment embrace emerge emotion emotional emphasis emphasise emphasize employee employment
  empty encounter encourage end endanger endless endorse endpoint endure energy engage engineer enjoy enjoyment
  enormous enough enquire entail entertain enthusiasm entity entrance enumeration envelope environment envisage equip
  escape especially essay essence estimate estimation eternal ethical evening eventually everybody everyone
  everything everywhere evidence evident evolve exact exaggerate exaggeration exam example exceed exceedingly
  excellence excellent except exceptional excessive excite excitement exclaim execute execution executive exercise
  exert exhaust exhibit exhibition exist exotic expansion expect expectation experienced experimental expert
  expertise explain explicit explicitness explode explore express expression extensible extensive extent extract
  extraordinary extreme eye facilitate facility fact factor factory faint fair fairer faith faithful fall fallback
  fallen false fame familiar familiarise familiarity familiarize famous fan fancy fantastic far farm farmer farmhand
  fascinating fashion fatal father favor favorable favour favourable fear fearful february feel fell felt female few
  fewer fiction field fierce fight fill film final finalise finalize finance financial find fine finer finger finish
  fireman firm first fish fit five flat flavor flavour flawless fled flew flexibility flexible flight flip float flood
  floor florist flow flower flown fly focus foggy fold folks follow fond food fool foolish foot football footprint
  forecast foreign foremost foresee forest forever forgave forget forgive forgiven forgot forgotten fork forklift form
  formal formality formulate forth fortunate fortune foster fought foul found foundation founder four fraction
  fragile fragment frame framework frank free freedom freelancer fresh fret friday friend friendlier friendship
  frighten front fruit frustrate frustration fuel fulfil fulfill fulfilment fuller fully fumble fun functional fund
  fundamental funeral funnier funny furious furnish furniture furthermore furthest future fuzzy gain gap garage
  garbage garden gardener gas gate gave gaze gender general generalisation generalise generalize generic gentle
  gentleman genuine gesture get giant gibberish gift girl girlfriend give given glad glance glass glimpse global
  glorious gloss go god goes going gold golden golf gone gonna good goodness gorgeous got gotta gotten government grab
  grade gradual grain grand grandfather grandmother grasp grass grateful great greater greedy green greet grin
  gross ground growl growth grumble guarantee guaranteed guess guide guilt guilty guitar gun guy habit hair half
  halfway hall hand handful handle handy handyman happen happier happily happiness happy hard harder hardest harmless
  harmony harsh hastily hat hate haunt head headache headless headline hear heard heart heat heaven heavier heavily
  heavy height hell help helper helpful helpless hence henceforth hereby herein hero herself hes hesitate hesitation
  hierarchy high higher highlight hilarious himself hire historic historical hold holiday holy home honest honesty hop
  hope hopeful hopeless horizontal horrible horror horse hospital hot hour house household housekeeper however hr huge
  human humble humor humour hungry hunt hurry hurt husband hypothesis hypothetical ice id idea ideal ill
  illegal illness illogical im imaginary imagination imagine imbalance immediately immense imminent impact impatient
  imperfect implement implementation implementer implicit imply importance important impose imprecise impress
  impression impressive improbable improper inability inaccuracy inaccurate inadequate inappropriate incapable
  incentive inch incidental incline income incomplete inconsistency inconsistent inconvenience inconvenient incorrect
  incredible increment incremental indeed indefinite independent indicate indication indirect industrial industry
  inevitable inexperienced inexplicable infant infer inferior infinite influence informal infrastructure inherent
  inherited initiate initiative injure injury ink innards inner innocent innovation innovative inquire insane inside
  insight insist insistence inspiration inspire instance instead instinct institution instrument insufficient insult
  insurance integral integrate integration integrity intellectual intelligence intelligent intend intense intensive
  intentionally interaction interactive interest interim intermediate intermittent interpret interpretation
  interpreter intersection intervene interview introduce introduction intuition intuitive intune invalid invalidate
  invaluable invariably invent inverse inverted invest investment invitation invite invocation invoke involve inwards
  ios ipad ipados iphone iron ironically irony irregular irrespective island issue itch item iteration iterative ive
  jacket jail janitor january jealous job joint joke jot journal journalist journey joy joyful judge judgement
  judgment juggle july jump june junior jury justice justify keen keep kept key keyword kick kilometer kilometre kind
  kinder kindness king kingdom kiss kitchen knee knelt knew knife knock know knowingly knowledge known lab labor
  labour lack ladder lads lady laid lain lake lament lamp land landscape lane large larger last late later latest
  latter laugh laughter law lawful lawn lawyer lay layer lazy lead leader leadership leaf lean leap leapt learn learnt
  leather leave lecture led left leg legal legend legendary legitimate lend lengthy lent less lesser lesson let letter
  liable liberal liberty librarian lie life lifetime lift light lighter like likelier likelihood limb line linear lip
  lit literacy literal literary literature litre little littler live loan lobby logic logical lone long longer look
  loose lossy lot loud louder love low lower loyal luck luckier luckily lucky ludicrous lunch luxury lyrics mad made
  magazine magic magnetic magnificent maid main maintain maintainability maintainer maintenance major majority make
  male mall man manage management manager manifest manner manual many march margin markedly market marriage marry
  marvellous marvelous massive master material math matter mature maturity maybe mayor mde meal mean meaningful
  meaningless meant meantime meanwhile measure meat mechanic mechanical mechanism medic medical medicine medieval
  mediocre medium meet member membership mental merged merger merit mess messy met metal method metre microsoft middle
  midnight midwife mild mile military milk mind mind-boggling minister minor minority minus miracle misery
  mishap misinterpretation mislead misread mistake mistaken mistook misunderstand misunderstood misuse mix mixture
  moan mobile mock moderate modest moment momentarily momentum monday monster month mood moon moral more moreover
  morning most mother motion motor mountain mourn mouse mouth movement mr mrs ms much mud multiply multitude murder
  muscle museum mutter mutual myself mysterious mystery myth nail naive naked name namesake nanny narrative narrow
  narrower nation national native natural nature naughty near nearby nearer nearest neat neater necessarily necessity
  neck need needlessly negation negative negligence negligible negotiate neighbor neighborhood neighbour neighbourhood
  nephew nerve nervous nest neutral nevertheless new newline newly newspaper next nice nicer nicest night nightmare
  nobody nod noisy nominate nonetheless nonsense nonsensical noon norm normal northern nose notable notation
  noteworthy nothing notion notorious notwithstanding novel novelty november now nowadays nowhere nuance nuclear numb
  number nurse nurture nut object objection objective observation observe observer obsession obstacle obvious occasion
  occasional occupy occur ocean october odd oddly offence offend offense office officer official often oil old once
  one oneself openly opera operation opponent opportunity oppose opposite opposition optimal optimistic option oral
  orange order ordinarily ordinary organ organic organise organization organize origin original originate orthodox
  other otherwise ourselves outdone outdoor outer outline outright outset outside outstanding outwards overall
  overcame overcome overdo overdone overdue overhaul overhead overhear overheard overload overly overnight oversight
  overslept overstate overtook overview overwritten overwrote owe oxygen pace pack pain painful paint painter pair
  palace pale panic pants paradox paragraph paramedic parameterised paramount parcel parenthesis park part partake
  partial participant participate particular partner party passage passenger passion passionate passive past patience
  patient pattern peace peaceful peak peculiar peer pen penalty pencil penny people perceive percent percentage
  perception perfect perfection perform perhaps perplex perseverance person perspective persuade pertain pertinent
  pessimist pessimistic petty pharmacist phase phenomenon philosophical philosophy phone phrase physical physician
  piano pie piece pig pile pillow pink pipeline pitfall pity pizza place plague plain plan plane planet plant plate
  platform plausibility plausible play player playground plead pleasant pleased pleasure plot plumber plus pm pocket
  poem poet poetic poetry point pole polite political politician politics pollution ponder pool poor poorer popular
  popularity population porter portion portrait pose position positive possess possession possibility possible post
  postman postpone pot potato potential pound pour poverty powerful ppl practical practice practise pray preach
  precaution precious precise precision predecessor predict predictability predictable predominantly prefer pregnant
  prejudice preliminary premature premise preparation prepare prescribe presence presently preside president press
  pressure presumable presume prettier pretty prevail prevalence prevalent previous pride priest primarily primary
  prime primitive prince princess principal principle prioritise prioritize priority prison prisoner prize probability
  probable probe problem problematic procedure proceed process proclaim product production productive profession
  professional professor profit profitable profound program programme programmer progress progression progressive
  project prominence prominent promise promote promotion pronounce proof proofread proper proportion proportional
  proposal propose prospect prospective proud prove provide provisional provoke proximity psychology pub public
  publication punctuation punish punishment purchase purpose pursue pursuit put puzzle puzzlement qualify quality
  quantify quarrel quarter queen quest questionable questionnaire queue quick quicker quickest quieter quite quote
  race rage rail railway rain ramble ran random rank rapid rare rarer rate rather ratio rational raw react reaction
  read readability readable reader readily ready real realistic reality realm rear reason reasonable reassure rebuild
  recall receipt recently reception receptionist recipe recipient reckless reckon reconcile reconsider record recruit
  recurrent recursive red redid redone redundancy redundant refer reference reform refrigerator regardless regional
  regression regret rehearse reimplement reiterate rejoice relate relation relationship relative relax relevance
  relevant reliability reliable relief relieve religion religious reluctance reluctant rely remain remainder
  remarkable remember render rent reorganise reorganize repeat repetition repetitive rephrase reply reportedly
  represent representation representative reproduce reproducible requisite reran reread rescue research resemblance
  resemble resent reservation reserve resident residential resign resilience resist resistance resort resource respect
  respectable respective respond respondent response responsibility responsible responsive restate rest restaurant
  restructure result retell rethink retreat return reuse revenue revision revolution reward reword rewritten rewrote
  rice rich richer rid ridden ride ridiculous right rigid rigorously rigour rise risen river rly road robust
  robustness rock rode roll romance romantic roof room rope rose rotten rough rougher round routine row royal rub
  rubbish rude rudimentary rug ruin rumor rumour run rung rural rush sack sacrifice sad sadder sadly sadness safe
  safer safest said sake salad salary sale salesman saleswoman salt same-day sample sand sang sanity sat
  satisfactorily satisfactory satisfy saturday sauce save saw say scale scarce scarcity scare scary scatter scenario
  scene sceptic scepticism scheme scholar school science scientific scientist scratch scream scribble sea season
  second secondary secretary section sector see seed seek seem seemingly seen seize seldom self selfish sell semantic
  senate senior sense sensitive sentence separate separator september sequence sequential series serious servant serve
  service set setback settle several sex sexual shade shadow shake shaken shallow shame shamelessly shape sharp
  sharper shed sheer sheet shelf shell shelter shes shift shine shiny shirt shock shoe shone shook shoot shop
  shopkeeper shore short shortage shorter shorthand shot shoulder shout show shower shrug shut shutdown shy sick side
  sight significant silent silk silly silver similar similarity simple simpler simplest simplicity simplification
  simplify sin since sincere sincerity sing singer sink sir sister sit skeptical sketch skill skim skin skinny skirt
  sky sleepy slice slid slide slight slim slip slit slower slowest slowly slung small smaller smallprint smart smarter
  smell smile smoke smooth smoother snake sneak snow sober society sock soft softer soil solar sold soldier solid
  solution solve somehow someplace something sometime somewhat somewhere son song soon sooner soonest soothe
  sophisticated sophistication sore sort sought soul soup sour source south southern spatial speak special specialise
  specialist specialize species specific specification spectacular speculate speculation sped speech spell spelt spend
  spent spill spilt spin spirit spiritual spit spite splendid split spoil spoilt spoke spoken spontaneous sport spot
  sprang spread spring sprung spun spurious square stability stable stadium staff stage stagnation stair stake stand
  standard stank star stare stark start startup stated static station statistically steadily steady steak steal steel
  steep stem step stick stiff stimulate sting stir stock stole stolen stomach stone stood storm story straight
  straightaway straighten straightforward strange strategic strategy stream streamline street strength strengthen
  stress stretch strict stricter strictest strictness strike strive strode stroke strong stronger strongest struck
  structural structure struggle stubborn stuck student studio study stuff stumble stung stunning stupid style
  subjective subset subsidiary substance substantial subtle subtler subtlety succeed success successful successor suck
  sudden sue suffer suffice sufficiency sufficient suffix sugar suit suitability suitable summarise summarize summer
  summit sun sunday sung sunk super superb superior superiority supermarket supper supplement supplementary supplier
  supply suppose supreme sure surgeon surgery surplus surprise surrender surround surveyor suspicion sustain
  sustainable swallow swam swear sweat sweep sweet sweeter swept swift swim swing swipe swore sworn swung
  symbol symbolic symmetry sympathetic symptom systematic table tackle tail tailor take taken tale talent talk tall
  taller tame tank tap tape task taste taught tax taxi tea teach teacher team teammate tear tease technical technician
  technique technology tedious tedium teenager tell temporary tempt temptation ten tenant tend tendency tender tennis
  tense tension tent term terminology terrible terrific terrify territory terror text textbook thankful thats theater
  theatre themself themselves theory therapist thereby therefore therefrom therein thereof theres theyre thick thicker
  thin thing think thinner thirsty thorough though thought thoughtful threaten three threshold threw
  thrive throat throne throughout throw thrown thrust thumb thursday thus tide tidy tie tight tighter till time tiny
  tired tiresome tissue tobacco today toe together told tolerance tolerant tolerate tomorrow ton tongue tonight took
  tool toolkit tooth top topic tore torn toss total tough tougher tourist toward towel tower town toxic toy trade
  tradesman tradition traditional tragedy tragic trail train trainer transform transition transparency transparent
  transport trap trash treasure treat treatment treaty tree tremble tremendous trend tribe trick tricky trip trivial
  triviality trod troop tropical trouble truck true truly truncate truth try tube tuesday turmoil turn tutor twice
  twin twist two typical typo ubiquitous uglier ugly ultimate unable unacceptable unanimously unanswered unaware
  unbelievable uncertain uncertainty uncle unclear uncomfortable uncommon undefined undergo underline underlying
  undermine underneath underpin understand understandable understood undertake undertook undesirable undesired
  undocumented undoubtedly unexpected unexplained unfair unfamiliar unfold unfortunate unhappy unhelpful uniform
  unimportant unintended unintentionally uninteresting union unique uniqueness universal universe university
  unknowingly unknown unless unlikely unlucky unmentioned unnecessarily unpleasant unpopular unproblematic unrealistic
  unreasonable unrelated unreliable unresolved unspecified unspoken unstable unsuccessful unsuitable unsure until
  untrue unusual unwanted unwilling upcoming upheld upon upper upright upset upwards urban urge urgent use useful
  usefulness user usual utter vacation vague vagueness vain valley valuable value van variant variation variety
  various vary vast vegetable vehicle vendor venture verb verbal verse versus vertical vessel veteran viability viable
  vice vicious victim victory view village violation violence violent vip virtual virtue visual vital vivid viz
  vocabulary voice volunteer vote voyage vulgar wage waist waiter waitress wake walk wall wander wanna want war
  warehouse warm warmer warmth wary wash waste wasteful water wave way weak weaken weaker wealth wealthier wealthy
  weapon wear weather wedding wednesday week weep weigh weight weird weirder welcome welder welfare well well-known
  went wept west western wet weve whatever whatsoever wheel whenever whereas wherein wherever whether whichever while
  whisper white whoever wholly wicked wide wider widespread widest width wife wild willing win wind wine wing winner
  winter wisdom wiser wish wishful wishlist withheld within without witness woke woken woman wonder wonderful wood
  wooden wool word wore work workaround workload workshop world worldwide worn worry worse worsen worship worst worth
  worthless worthwhile worthy wound wrap write writer written wrong wrote wrung yard yardstick year year-old yell
  yellow yesterday yield young younger youngest youre yourself youth zero zone
`

/** The chat window, courtesy, the desk. */
export const DESK_TALK = `
  ace afaict ages aka anyways apparently awesome aye baffled basically blimey blinking bloody blooming bog-standard
  brekkie brill bro btw bung bye callback caller cc chap-like chuffed clarification clearly clue clueless codswallop
  colleague correspondence cos coulda crikey cuppa cuz dammit damn dang darn dekko desk desperately dodgy-looking
  doodah dude duh dunno eek eh em enquiry ere erm escalate escalation evidently excuse explanation faff faq
  fellow flipping flummoxed followup frankly freaking frigging fuming fwiw fyi gah gander gents gimme ginormous
  gizmo goodbye goodmorning goof gosh gosh-darn gotcha grr grumpy gubbins gutted guv hafta haha handover headsup
  heck hehe hint hiya hmm honestly hooray howdy huh hullabaloo humongous hurray idk iirc imho imo inb4 innit inquiry
  intro irl jeez jk kerfuffle kinda kindest lemme literally livid lmao lol lost-looking malarkey mate meh memo
  mention mhm mither mithering moany msg mush nah nan nana natter needa nevermind newbie newcomer nick nicked
  nicking noob nope nosh nowt nvm obviously oh oi omg onsite oomph oops ouch oughta outcome outta owt pal palaver
  panicking panicky pardon pfft phew pickle plonk pointer presumably prob ps psst puzzled question recap referral
  regard request rigmarole rofl rookie rtfm ruddy sec shenanigans shoulda shoutout sidenote sigh situation skint smh
  so-and-so somebody someone sooo sorta sorted sry statement sth stuck-up stumped such-and-such summat sup
  supervisor supposedly ta ta-ra tbh thanx thingamajig thingummy thingummyjig thingy thnx tho thread thru ticket til
  tip tldr tmrw trainee tx ty ugh uh uhh um ur versa voila vs wat welp whack whatcha whatnot whatsit whatsitsname
  woulda wow wtf xoxo ya yall yay yea yeah yep yes yikes yo yonks yup
`

/** As people name their sites, offices and trades. */
export const PLACES = `
  africa african america american amsterdam asia asian athens attic australia australian austria austrian backoffice
  bakery barcelona basement bavaria beijing belgian belgium berlin bern birmingham boardroom boston brazil brazilian
  britain british brussels budapest bulgaria cairo canada canadian canteen chicago chile china chinese clinic
  cologne copenhagen croatia czech dallas danish denmark depot dockside dorm dubai dublin dutch edinburgh egypt
  england english estonia europe european facilities finland finnish florence france frankfurt french front-of-house
  geneva german germany glasgow greece greek hamburg hangar headquarters helsinki hungarian hungary india indian
  indonesia ireland irish istanbul italian italy japan japanese kenya korea korean latvia leeds lisbon lithuania
  liverpool logistics london luxembourg lyon madrid malaysia manchester marketing marseille melbourne mexican mexico
  milan montreal moscow mumbai munich naples netherlands nigeria norway norwegian nursery oslo ottawa paris payroll
  peru poland polish porto portugal portuguese prague procurement purchasing romania rome rotterdam russia russian
  salzburg scotland scottish seattle seoul serbia shanghai sheffield shopfloor showroom singapore slovakia slovenia
  spain spanish stockholm stuttgart sweden swedish swiss switzerland sydney taiwan terminal texas thailand tokyo
  toronto turin turkey turkish ukraine vancouver venice vienna vietnam wales ward warsaw welsh zurich
`

/** As people are called: a name with a capital that tells nothing. */
export const FORENAMES = `
  aaron abby adams ahmed aisha albert alexander alfred alice allen amy anderson anita ann anna anne annie anthony
  antonio ariel arthur austin baptist barbara barney barry belle ben benedict benjamin bernard betty billy bjorn blake
  bob bonnie brad brent brian brooks bruce bunny butler carl carlos carol caroline catherine cathy charley charlie
  charlotte chen chloe christopher claire clare clarence clark claus cohen colin connie cooper costa craig cynthia
  damon dan dana daniel daphne dave david davis dennis diane donald donna doris dorothy douglas edgar edith edward
  elaine eleanor elizabeth ellen emily emma eric esther eugene evans eve fatima felicity francis franklin fred gary
  george georgia giulia gloria graham hamilton hank harold harris harvey hassan heather hector heike helen henry holly
  holmes hooper hugh ingrid james jane janet jason javier jeff jen jenny jens jeremy jerry jesse jim jimmy joe joel
  john johnny jonathan jones jordan joseph juan judy karen katherine kathy katrin kay kelly ken kennedy kenny kim kyle
  lance larry lars laura lawrence leo leon leonard lester lewis linda logan lori louie louis louise lucy luis luke
  luther lynn maggie manny marco margaret maria marie marshall martha martin mary mason matt matthew melissa michael
  mildred miller missy mitch mohammed molly monica morgan morris moses nancy nelson nicholas nicky norma norman oliver
  olivia omar oscar pablo pam parker patrick patty paul peg peggy pete peyton phil philip pierre priya raj ralph randy
  ray reese richard rick rita rob robert russell ruth sally sam sammy samuel sandra sandy sarah scott seth sharon
  shawn shelly shirley sidney simon sonny sophie stanley steele stefan steve steven stuart susan sven ted terry thomas
  tim toby tom tommy tony travis troy tyler vanessa veronica vic victor victoria vincent violet wally walsh walter
  warren watson wayne wei wesley william willie wilson wright york yusuf zack
`
