// Common English that carries no matter in this field. Data: plain forms; their regular inflections count as well.
//
// None of these names a thing that a page of the field may be about: what does stands in concepts.ts or, when it belongs
// to a neighbouring topic, in light-words.ts. They keep long tickets readable and spelling correction off real words.

export const COMMON_WORDS = `
  abandon ability able abnormal abruptly absence absent absolute abstract absurd abundance academic accelerate accent
  accident accidental accompany accomplish accord accumulate accuracy accurate accuse ache achieve achievement
  acquaintance across act action actor actress actual acute addition adequate adjacent admin administrative
  administrator admire admit admittedly adopt advance adventure adverse advisor afaik affair affect affection afflict
  afford afraid after afternoon again age agenda agent aggravate aggressive ago ah ahead aid ail air alas alive allege
  allocate almost along aloud already alright alternate alternative although altogether always amaze ambitious amid
  among amongst ample amuse analogy ancestor ancient anger angle angry anniversary announce announcement annoy annual
  another answer anticipate anxious anybody anyhow anymore anyone anything anytime anyway anywhere apart apologise
  apologize app apparent appeal appear appetite applause applicant application appreciate approach appropriate
  approximately april arbitrary architect architecture area arguably argue argument arise arm army around arrange
  arrangement art article artificial artist asap ashamed aside ask asleep aspect assemble assert assist assistance
  assistant associate assorted assume assumption assure astonish astonishingly atmosphere attain attempt attend
  attention attitude attract attractive audience auditor august aunt author authority autumn average avoid await award
  aware awareness away awful awkward baby back background backward backyard bad badly bag balance ball band bare
  barrel barrier base basic basis basket bath bathroom beach bear beat beautiful beauty became because become bed
  bedroom beer before beg began begin beginner behalf behave behavior behaviour behind belief believe bell belong
  beloved belt bench bend beneath beside best bet betray better beyond bicycle big bike bird birth birthday bit bite
  bitter bizarre black blame blank bleed bless blind blood blow blue blunt board boast boat body bold bone book boot
  border bore borrow boss both bottle bottom bought bounce bound bow bowl box boy brain branch brand brave bread
  breakfast breath breathe breed brick bridge brief bright brilliant bring broad brother brought brush bucket build
  builder built bump bunch burn burst bury bus busy butter buy buyer cabin cake call calm came campaign campus
  candidate candle capable capital captain care career careful careless carry case cast casual cat categorise
  categorize cautious celebrate celebration center central centre century ceo ceremony certain chain chair chairman
  challenge champion chance change chapter characterise characterize charm chase chat cheat cheek cheer cheerful
  cheese chew chief childhood chocolate choose chose chronic church cio circle circular circumstance citation cite
  citizen city civil claim clap clarify class classic classical clean clear clerk clever climate climb cling clock
  closely cloth clothes club coach coast coat coffee coin coincide coincidence cold collaborate collapse college
  colorful colourful combat come comfort comfortable command commander commercial commission commit committee common
  compact companion company compete competent competition competitive compile complex complicate comprehend
  comprehensive conceivable conceive concentrate concentration concept concern conclusion concrete conduct conference
  confess confide confidence confident configuration configure confront confuse confusion congratulate congress
  conscious consecutive consensus consequence consequently consider considerable considerate consideration consist
  consistent constant constitute construct construction consult consultant consume consumer contain contemplate
  contemporary contest context continue contract contractor contradict contrary contribute contribution controversy
  convenient convention conventional conversation conversely convert convey convince cook cool cooperate coordinate
  corner correct correspond corridor costly cottage cough council counsel country couple courage course court cousin
  craft crawl crazy cream creation creative credible crime crisis criterion critical criticism cross crowd crown
  crucial cruel cry culture cup curiosity curious current curse curtain customer cut dad damage damp dance dare
  darkness date daughter dawn day daylight deadline deaf deal dealer death debate debt decade deceive december decent
  decide decision deck declare dedicate deduce deem deep default defeat defender definite degree deliberate delicate
  delicious delight delivery demand democratic demonstrate dense departure depict depressingly depth deputy derive
  descend describe deserve design designate desirable desire despair desperate despite destination destine destruction
  determine develop development device devise devote die different differentiate difficult difficulty dig digital
  dilemma dine dinner direct direction director dirt dirty disadvantage disagree disagreement disappoint
  disappointment disaster discipline discount discourage discovery discuss discussion disease dish dislike dispose
  dispute dissatisfy distance distant distract district diverse divide division divorce doc doctor document
  documentation dog doll dollar domestic dominant dominate donate door double double-check doubt doubtful doubtless
  downright downside downwards dozen dr drag drama dramatic draw drawer dream dress drink drive driver drown drug
  drunk dry dubious due dull duly dumb dumbfounded duty dynamic eager ear earlier early earn earth ease easily east
  eastern easy eat economic economy editor educate education educational effect efficient effort egg elaborate elbow
  elder elect election electric electronic elegant element elephant elevator eligible embarrass embrace emerge emotion
  emotional emphasis emphasise emphasize employee employment empty encounter encourage end endanger endless endorse
  endpoint endure energy engage engineer enjoy enjoyment enormous enough enquire entail entertain enthusiasm entrance
  envelope environment envisage equip escape especially essay essence estimate eternal ethical euro evening eventually
  everybody everyone everything everywhere evidence evident evolve exact exaggerate exam example exceed exceedingly
  excellence excellent except exceptional excessive excite excitement exclaim execute executive exercise exert exhaust
  exhibit exhibition exist exotic expect expectation expense experienced experimental expert expertise explain
  explicit explode explore express expression extensive extent extraordinary extreme eye facilitate fact factor
  factory faint fair faith faithful fall false fame familiar familiarise familiarize famous fan fancy fantastic far
  farm farmer fascinating fashion fatal father favor favorable favour favourable fear fearful february feel felt
  female few fiction field fierce fight fill film final finalise finalize finance financial find fine finger finish
  firm first fish fit five flat flavor flavour flexible flight float flood floor flow flower fly focus foggy fold
  folks follow fond food fool foolish foot football forecast foreign foremost foresee forest forever forget forgive
  forgot forgotten fork form formal formulate forth fortunate fortune foster foul found foundation founder four
  fraction fragile frame frank free freedom fresh fret friday friend friendship frighten front fruit frustrate
  frustration fuel fulfil fulfill fully fumble fun functional fund fundamental funeral funny furious furnish furniture
  furthermore future fuzzy gain gap garage garden gas gate gave gaze gender general generalise generalize gentle
  gentleman genuine gesture get giant gift girl girlfriend give given glad glance glass glimpse global glorious gloss
  go god goes going gold golden golf gone gonna good goodness gorgeous got gotta government grab grade gradual grain
  grand grandfather grandmother grasp grass grateful great greedy green greet grin gross ground growl growth grumble
  guarantee guess guide guilt guilty guitar gun guy habit hair half halfway hall handful handle handy happen happily
  happiness happy hard harmless harmony harsh hastily hat hate haunt head headache headline hear heard heart heat
  heaven heavily heavy height hell help helpful helpless hence henceforth hereby herein hero herself hes hesitate
  hesitation high highlight hilarious himself hire historic historical hold holiday holy home honest honesty hop hope
  hopeful hopeless horizontal horrible horror horse hospital hot hour house household however hr huge human humble
  humor humour hundred hungry hunt hurry hurt husband hypothesis ice id idea ideal ill illegal illness illogical im
  imaginary imagination imagine immediately immense imminent impact impatient imperfect implicit imply importance
  important impose impress impression impressive improper inaccurate inadequate inappropriate incapable incentive inch
  incidental incline income incomplete inconsistent inconvenient incorrect incredible indeed independent indicate
  indirect industrial industry inevitable inexperienced inexplicable infant infer inferior infinite influence informal
  inherent initiate initiative injure injury ink inner innocent innovative inquire insane inside insight insist
  inspiration inspire instance instead instinct institution instrument insufficient insult insurance integral
  integrate intellectual intelligence intelligent intend intense intensive intentionally interaction interest interim
  intermediate intermittent interpret interpretation intervene interview introduce introduction intuitive intune
  invalid invaluable invariably invent invest investment invitation invite involve inwards ios ipad ipados iphone iron
  ironically irony irregular irrespective irritated irritating island issue itch item ive jacket jail january jealous
  job joint joke jot journal journalist journey joy joyful judge judgement judgment juggle july jump june junior jury
  justice justify keen keep kept key kick kilometer kilometre kind kindness king kingdom kiss kitchen knee knew knife
  knock know knowingly knowledge known lab labor labour lack ladder lads lady lake lament lamp land landscape lane
  large last late later latest latter laugh laughter law lawful lawn lawyer lay layer lazy lead leader leadership leaf
  lean leap learn leather leave lecture left leg legal legend legendary legitimate lend lengthy less lesser lesson let
  letter liable liberal liberty lie life lifetime lift light like limb line linear lip literal literary literature
  litre little live loan lobby logic lone long longer look loose lot loud love low lower loyal luck luckily lucky
  ludicrous lunch luxury lyrics mad made magazine magic magnetic magnificent maid main maintain major majority make
  male mall man manage management manager manifest manner manual many march margin markedly market marriage marry
  marvellous marvelous massive master material math matter mature maybe mayor mde meal mean meaningful meaningless
  meant meantime meanwhile measure meat mechanical medical medicine medieval medium meet member membership mental
  merged merger merit mess messy metal method metre microsoft middle midnight mild mile military milk million mind
  mind-boggling minister minor minority minus miracle misery mislead misread mistake mistaken misunderstand misuse mix
  mixture moan mobile mock moderate modest moment momentarily monday monster month mood moon moral more moreover
  morning most mother motion motor mountain mourn mouse mouth movement mr mrs ms much mud multiply multitude murder
  muscle museum mutter mutual myself mysterious mystery myth nail naive naked name narrative narrow nation national
  native natural nature naughty near nearby neat necessarily neck need needlessly negative negligible negotiate
  neighbor neighborhood neighbour neighbourhood nephew nerve nervous nest neutral nevertheless new newly newspaper
  next nice night nightmare nobody nod noisy nominate nonetheless nonsense nonsensical noon normal northern nose
  notable noteworthy nothing notion notorious notwithstanding novel november now nowadays nowhere nuclear numb number
  nurse nurture nut object objection objective observation observe obstacle obvious occasion occasional occupy occur
  ocean october odd oddly offence offend offense office officer official often oil old once one oneself openly opera
  operation opponent opportunity oppose opposite opposition optimal optimistic option oral orange order ordinarily
  ordinary organ organic organise organization organize origin original originate orthodox other otherwise ourselves
  outdoor outer outline outright outset outside outstanding outwards overall overcome overdo overdue overhaul overhear
  overly overnight overstate overview owe oxygen pace pack pain painful paint pair palace pale panic pants paragraph
  paramount parcel park part partake partial participant participate particular partner party passage passenger
  passion passionate passive past patience patient pattern peace peaceful peak peculiar peer pen penalty pencil penny
  people perceive percent percentage perception perfect perfection perform perhaps perplex person perspective persuade
  pertain pessimistic petty phase phenomenon philosophical philosophy phone phrase physical physician piano pie piece
  pig pile pillow pink pipe pity pizza place plague plain plan plane planet plant plate platform plausible play player
  plead pleasant pleased pleasure plot plus pm pocket poem poet poetic poetry point pole polite political politician
  politics pollution ponder pool poor popular population portion portrait pose position positive possess possession
  possibility possible post postpone pot potato potential pound pour poverty powerful ppl practical practice practise
  pray preach precious precise precision predict predictable predominantly prefer pregnant preliminary premature
  premise preparation prepare prescribe presence presently preside president press pressure presumable presume pretty
  prevail prevalent previous pride priest primarily primary prime primitive prince princess principal principle
  prioritise prioritize priority prison prisoner prize probability probable probe problem problematic procedure
  proceed process proclaim product production productive profession professional professor profit profitable profound
  program programme progress project prominent promise promote promotion pronounce proof proofread proper proportion
  proposal propose prospect prospective proud prove provide provisional provoke psychology pub public publication
  punish punishment purchase purpose pursue pursuit put puzzle qualify quality quarrel quarter queen quest
  questionnaire queue quick quite quote race rage rail railway rain ramble ran random rank rapid rare rate rather
  ratio rational raw react reaction read reader readily ready real realistic reality realm rear reason reasonable
  reassure rebuild recall receipt recently reception recipe reckless reckon reconcile reconsider record recruit
  recurrent red redundant refer reference reform refrigerator regardless regional regret rehearse reiterate rejoice
  relate relation relationship relative relax relevant reliable relief relieve religion religious reluctance reluctant
  rely remain remarkable remember render rent reorganise reorganize repeat repetition repetitive rephrase reply
  reportedly represent representative requisite rescue research resemble resent reserve resident residential resign
  resist resistance resort resource respect respectable respective respond respondent response responsibility
  responsible restate restaurant restructure result retell rethink retreat return revenue revolution reward reword
  rice rich rid ride ridiculous right rigid rigorously rise river rly road robust rock roll romance romantic roof room
  rope rose rotten rough round routine row royal rub rubbish rude rug ruin rumor rumour run rural rush sack sacrifice
  sad sadly sadness safe said sake salad salary sale salt same-day sample sand satisfactorily satisfactory satisfy
  saturday sauce save saw say scale scarcely scare scary scatter scenario scene sceptic scheme scholar school science
  scientific scientist scratch scream scribble sea season second secondary secretary section sector see seed seek seem
  seemingly seen seize seldom self selfish sell senate senior sense sensitive sentence separate september sequence
  series serious servant serve service set setback settle several sex sexual shade shadow shake shallow shame
  shamelessly shape sharp shed sheer sheet shelf shell shelter shes shift shine shiny shirt shock shoe shoot shop
  shore short shot shoulder shout show shower shrug shut shy sick side sight significant silent silk silly silver
  similar simple simplify sin since sincere sing singer sink sir sister sit sketch skill skim skin skinny skirt sky
  sleepy slice slide slight slim slip slowly small smart smell smile smoke smooth snake snap sneak snow sober society
  sock soft soil solar soldier solid solution solve somehow someplace something sometime somewhat somewhere son song
  soon sooner soonest soothe sophisticated sore sort soul soup sour source south southern spatial speak special
  specialise specialist specialize species specific spectacular speculate speech spell spend spill spin spirit
  spiritual spit spite splendid split spoil spoken spontaneous sport spot spread spring square stability stable
  stadium staff stage stair stake stand standard star stare stark start stated static station steadily steady steak
  steal steel steep stem step stick stiff stimulate sting stir stock stomach stone storm story straight straightaway
  straighten straightforward strange strategic strategy stream streamline street strength strengthen stress stretch
  strict strike strive stroke strong structural structure struggle stubborn stuck student studio study stuff stumble
  stunning stupid style subjective subsidiary substance substantial subtle succeed success successful suck sudden sue
  suffer suffice sufficient sugar suit suitable summarise summarize summer summit sun sunday super superb superior
  supermarket supper supplement supplier supply suppose supreme sure surgery surprise surrender surround suspicion
  sustain swallow swear sweat sweep sweet swift swim swing switch symbol symbolic sympathetic symptom systematic table
  tackle tail tailor take tale talent talk tall tame tank tape task taste tax taxi tea teach teacher team teammate
  tear tease technical technique technology tedious teenager tell temporary tempt ten tenant tend tendency tender
  tennis tense tension tent term terrible terrific terrify territory terror text thankful thats theater theatre
  themself themselves theory thereby therefore therefrom therein thereof theres theyre thick thin thing think third
  thirsty thorough though thought thoughtful thousand threaten three thrive throat throne throughout throw thumb
  thursday thus tide tidy tie tight till time tiny tired tiresome tissue tobacco today toe together told tolerate
  tomorrow ton tongue tonight took tool tooth top topic toss total tough tourist toward towel tower town toxic toy
  trade tradition traditional tragedy tragic trail train transform transition transparent transport trap trash
  treasure treat treatment treaty tree tremble tremendous trend tribe trick tricky trip trivial troop tropical trouble
  truck true truly truth try tube tuesday turn twice twin twist two typical ugly ultimate unable unacceptable
  unanimously unaware unbelievable uncertain uncle unclear uncomfortable uncommon undergo underline undermine
  underneath underpin understand understood undertake undesirable undoubtedly unexpected unfair unfamiliar unfold
  unfortunate unhappy unhelpful uniform unimportant unintentionally uninteresting union unique universal universe
  university unknowingly unknown unless unlikely unlucky unnecessarily unpleasant unpopular unrealistic unreasonable
  unrelated unreliable unspecified unsuccessful unsuitable unsure until unusual unwanted unwilling upcoming upon upper
  upright upset upwards urban urge urgent use useful user usual utter vacation vague vain valley valuable value van
  variation variety various vary vast vegetable vehicle vendor venture verb verbal verse versus vertical vessel
  veteran viable vice vicious victim victory view village violence violent vip virtual virtue visual vital vivid viz
  voice volunteer vote voyage vulgar wage waist wake walk wall wander wanna want war warehouse warm warmth wary wash
  waste wasteful water wave way weak weaken wealth wealthy weapon wear weather wedding wednesday week weep weigh
  weight weird welcome welfare well well-known went west western wet weve whatever whatsoever wheel whenever wherein
  wherever whether whichever while whisper white whoever wholly wicked wide widespread wife wild willing win wind wine
  wing winner winter wisdom wish wishful within without witness woman wonder wonderful wood wooden wool word work
  workaround workload workshop world worldwide worry worse worsen worship worst worth worthless worthwhile worthy
  wound wrap write writer wrong yard year year-old yell yellow yesterday yield young youre yourself youth zero zone
`

/** The chat window, courtesy, the desk. */
export const DESK_TALK = `
  afaict aka awesome aye bro btw bye callback caller cc clarification clue colleague correspondence cos cuz dammit
  damn darn desk dude duh eek eh em emoji enquiry erm escalate escalation excuse explanation faq fellow followup fwiw
  fyi gah gents gimme goodbye goodmorning gosh gotcha grr haha handover headsup hehe hint hiya hmm hooray huh hurray
  idk iirc imho imo inb4 inquiry intro irl jeez jk kinda kindest lemme lmao lol mate meh memo mention mhm msg nah
  nevermind newbie newcomer noob nope nvm oh omg onsite oops ouch outcome outta pal pardon pfft phew pic pointer prob
  ps psst question recap referral regard request rofl rookie rtfm sec shoutout sidenote sigh situation smh somebody
  someone sooo sorta sry statement sth sup supervisor ta tbh thanx thnx tho thread thru ticket til tip tldr tmrw
  trainee tx ty ugh uh uhh um ur versa voila vs wat welp whatcha wow wtf xoxo ya yay yea yeah yep yes yikes yo yup
`

/** As people name their sites and offices. */
export const PLACES = `
  africa african america american amsterdam asia asian athens australia australian austria austrian barcelona bavaria
  beijing belgian belgium berlin bern birmingham boston brazil brazilian britain british brussels budapest bulgaria
  cairo canada canadian chicago chile china chinese cologne copenhagen croatia czech dallas danish denmark dubai
  dublin dutch edinburgh egypt england english estonia europe european finland finnish florence france frankfurt
  french geneva german germany glasgow greece greek hamburg helsinki hungarian hungary india indian indonesia ireland
  irish istanbul italian italy japan japanese kenya korea korean latvia leeds lisbon lithuania liverpool london
  luxembourg lyon madrid malaysia manchester marseille melbourne mexican mexico milan montreal moscow mumbai munich
  naples netherlands nigeria norway norwegian oslo ottawa paris peru poland polish porto portugal portuguese prague
  romania rome rotterdam russia russian salzburg scotland scottish seattle seoul serbia shanghai sheffield singapore
  slovakia slovenia spain spanish stockholm stuttgart sweden swedish swiss switzerland sydney taiwan texas thailand
  tokyo toronto turin turkey turkish ukraine vancouver venice vienna vietnam wales warsaw welsh zurich
`
