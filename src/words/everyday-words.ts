// Words of every day: spelled right, and no slip of another word. Data: plain forms; their regular inflections count as well.
//
// Other than common words they may be what a page is about, so where one has them they carry full weight.

export const EVERYDAY_WORDS = `
  absentee absorb accustom acorn acre admission adopter adore aerial aisle alcove alley altitude amber analogue
  ankle apron arch arrow ashtray assault assessor attendee avenue avoidance axle babysit bachelor backlash backlog
  bacon badger bail bake balcony bald balloon bamboo banana bandage banish bargain bark barn basin bastard battle
  beak bean beard beast beaver beetle beggar behead biker biscuit bishop blade bland blanket blast blaze blend
  blister blizzard blond blossom blouse bluff blunder blur blush boil bomb bonnet boost booth bouncer bounty bower
  brag braid brake brass bravery breakdown brew bribe bride brighten brine brisk brittle brooch broom bruise buckle
  budge buffalo buffer bulb bull bullet bully bumpy bungle bunk bunker burden bureau burglar burial burp burrow
  busily butt butterfly buzz cabbage cabinet cactus cage calf calibrate camel camp canal candy cane cannon canoe
  cape capsize caravan carer carpet carrot castle casualty cater caterpillar cattle cave cavity cellar cement chalk
  chariot chatter chatty checker cheetah chemist cherry chick chicken chill chimney chin chisel choir choke chord
  chore chuckle chute cinder clan clasp claw clay cleanup cliff clinician cloak cloudy clown clumsy clutter coal
  coax cobweb cocoa coconut coder coffin coil collar colony comeback comet commuter compost comrade cone confiscate
  conquer convict copper coral cord core cork corn corpse couch covet coward cowboy cozy crab craftsman cram crane
  crate crave crayon creak creature creek creep crossover crouch crumb crumble crush crust crutch crystal cube
  cuddle cuff cupboard curb curl curve cushion cutback cute cyclist dagger daisy dash daze deafen dealership debrief
  debris decay deceit decisive declutter deer defer deflect defy dent desert dessert deter detour devil dice differ
  dimple dinosaur dismay disrupt dive diver dizzy dolphin donkey doom doorway dose doublecross dough dove downhill
  downtime drape dread drench drift drip driveway droop drum duel duet dusk dust dwarf dwell eagle eater echo
  eclipse elope ember emperor enabler enchant enclose endow enemy engrave enrage enroll
  entangle entrant envoy errand erupt evict exile exporter fable fade fairy faller fanatic fang fare farewell
  farmhouse fasten fate fatigue faucet fawn feast feather feeble fence fern ferry fever fiance fielder 
  filler finder finisher firework fist fitter fixer flame flap flare flask flatmate flea flee flesh flinch fling
  flirt flock flop flour fluff fluid flush flute foam foil foliage follower forge fort forwarder
  foyer freak freckle freezer fresher frog frost froth fudge fume furnace fuse fuss gale gallop gamble gang gargle
  garlic garment gasp gatherer gear germ getaway giggle ginger giraffe girth glare glaze gleam glide glitter gloat
  gloom glove glow glue gnaw goat goer goggles goose grace grape grate gravel gravy graze grease greed grenade grief
  grill grim grip gripe groan grocery groom groove grope grove grower grudge grunt guardian guesthouse gulf gull
  gulp gush gust gutter hail hamster handcuff handkerchief handout hanger harbour hare hatch hawk hazard heap hedge
  heel heir helmet herb herd hermit heron hiccup hike hiker hilt hinge hirer hiss hive hoard hoax hobby hoist hollow
  homeowner hood hoof horn hose hound housemate hover howl hull hump hurdle hurl hurricane hyena igloo impale
  improver induction inflate inhabit inhale inherit inhibitor insect insurer intrude iris itinerary ivory jaguar
  jelly jerk jester jewel jolly juggler jumper jungle juror kerb kicker kidnap kidney kilt kite kitten knead knight
  knit knot lace ladle lagoon lamb lard lark lash lasso lava lawnmower layoff learner leash ledge leek lemon lender
  leopard lifeguard lilac lime linen lineup lion lizard llama loader lobster locksmith lodger lollipop loop loot
  lorry loser lotion lounge louse lump lunge lurch lurk lynx mackerel mallet mane mango mansion manure maple marble
  mare marketer marmalade marsh mash massacre mast maze meadow measles melon melt mermaid merry midday midweek
  minder mingle minibus mint misdeed misfire mishear misplace mist mistype mitten mixup moat mobbed mole monk moose
  mope moped mosquito moss moth mould mound mover muffin mule mumble mummy mushroom musician mustard mutiny muzzle
  napkin nectar needle neigh nettle newt nibble nightshift noodle noose notch noticeboard nudge
  nugget oasis oath obey occupant octopus offender omen onion opener operative orchard ordeal organiser ostrich
  otter outbreak outlet outsmart overheat overlap overspend overtake oyster packer paddle pail palm panda pant
  pantry parachute parrot parsley passerby pastry pawn payee payer peach peacock peanut pear pearl pebble peck pedal
  peel pelican penguin pepper perch performer perfume peril perish pest petal pharmacy pier pigeon pill pinch pine
  pint pioneer pirate pistol pitch plait plank plaster plasterer pleat plough pluck plum plumage plunge poison poke
  polo pond pony poppy porch porcupine porridge poster pouch pounce powder prance prank prawn prayer preen preload
  presser prey prick prim prod prop prowl prune puddle puff pulp pumpkin puppy purr purse pusher puss pyjamas quack
  quail quake quarry quench quill quilt quitter rabbi rabbit raccoon racer radish raft raiser rake rally ranch
  ranger ransom rash rasp rattle rave raven ravine realtor reap rearrange reassign rebel rebook recline recruiter
  redraw reef reel reenter refill refit refuge rehire reign rein reindeer relabel relaunch reload renew reopen
  repaint repay replay repost reprint rerun resell resend reshuffle resit resize restock retest retrain returner
  revamp revenge reviewer revisit rewind rhyme ribbon rider rifle rinse riot ripe ripple roam roar roast robber robe
  robot roofer roost rota rotate rotation rover rubble ruby rudder ruffle rumble runner rusk saddle sail sailor
  saint salmon salute satchel satin sausage scald scalp scamper scar scarf scent sceptre scoff scold scone scorch
  scorn scorpion scout scowl scram scrap scrape scrapper screech sculptor seal seam seaweed seesaw seller
  shack shaft shaker shampoo shark shave shawl sheep shepherd sheriff shin shipwreck shiver shopper
  shortlist shovel shred shriek shrimp shrine shuffle shun shutter sickness sieve sift signage signer sill
  sizzle skate skid skipper skirmish skull slab slate slaughter slay sledge sleeper sleeve sleigh slender
  slime sling slipper slither slogan slope slug slum slump smack smash smear smoker smug smuggle snag snail snapper
  snare snarl snatch sneer sneeze snob snore snout snuggle soak sofa soggy spade spank spark sparkle sparrow spear
  speck spender spice spider spike spinach spine spinner spire splinter sponge spook spoon spotter sprain spray
  sprinter sprout spur squabble squad squash squat squeak squeal squeeze squeezer squid squint squirm squirrel
  squirt stab stacker stag stagger stain stalk stall stallion stammer stamp stampede stander starch starve statue
  stayer steed steer stench stern stew steward stitch stoat stocker stool stoop stopper stork stout stove straggler
  strand strap straw stray streak stripper stroll stub stump stunt styler sulk surfer surge swamp swan swapper swarm
  swat sway sweeper swerve swimmer swirl sword syrup tabby tadpole taker talker tambourine tangle tart taster tavern
  teapot teddy teller temper temple terrace terrier tester thaw thicket thigh thinker thirst thistle
  thorn thrash thrift thrill throwaway thrower thrush thud thug thump thunder tickle tiger tiler tilt timber
  tinkerer tint tiptoe toad toddler tomato tomb tongs tonic topper torch torrent tortoise torture tracker tractor
  trader traitor tramp trample trance trapdoor trapper traveller tray trek trekker trench trespass tribute trickle
  trickster trim triumph troll trot trousers trousseau trout truant trucker trudge trumpet tulip tumble tuna tuner
  turf turner turnip turtle tusk tutu twang tweed   twirl twister twitch typist umpire unbox unclog
  unearth unhook unify unload unmount unpaid unravel unread unroll unseal unsettle unveil unwell unwind unwrap
  updater upkeep uploader uproot upshot upstairs urchin usher vacant vagrant valet valve vapour vase veal veil
  velvet venom vest vicar viewer vine vinegar violin viper volcano vole voter vulture waddle wade waffle wagon wail
  waistcoat walker walnut waltz wand wanderer warden warrior wart washer wasp watt wearer weasel weave weld wharf
  wheat whim whimper whine whip whirl whisk whisker whistle wick wiggle willow wilt wince winch winder windmill wink
  wiper wire wisher witch wobble wolf womb woodpecker workman wrapper wreath wreck wren wrestle wriggle wring
  wrinkle wrist yardman yawn yelp yoghurt yolk youngster zebra zigzag
  abducted abduction abuse abused accomplice achilles addicted addiction adoption advocate aggression allegations
  allegedly allergic alliance almighty altar amazingly ambition ambitions ambushed angel angeles angels apologies
  appalling appendix archie arena aroused arrested arresting arteries artistic attendant attraction awake awakened
  babbling babes ballet ballroom baptized barge barging baseball bates bathe bathrobe beautify bedside beech below
  berger betrayal billions bingo bitching bitten blanche blaring bleach bleep bliss bloated bloodshed bloom bobby
  bonding bonds booty bossy bouncy bracelet bracelets brandy bravo brewster brink brock brook brown brownies browning
  brunch brutally buddies buick bulletin bummer burton businessmen calamity cambridge cancer capitol carey carriage
  carton cashed catchy celebrities celebrity cello certainty chambers champ chandler chant chanting chaos chaplain
  charles chart charter charts checkbook cheesy chest chili chilly chimp ching chino christian christians chucky chung
  cider circuits civic civilized clams clang classified classy clattering clause cleve clinical clint closet closets
  clover cluck clump coalition collector columbus combo commend commerce communion communism communist communists
  compassion competitors complexion compliment compliments composition conceited conception concussion condemned condo
  conductor coney confederate confession confined congrats conquest constance constructive consul consulate contagious
  contempt contestant contestants continental contractions convent conviction convictions convoy coronation coroner
  corporal correspondent corrupted cortez cosmic costumes counselor countess county courageous covert cramp cramps
  cranky crazed creamy cremated crest crick criticize croak crock crossroads crows cultural curie curry customary
  dairy dante darling darlings dealings debut decaf deceased deception decoration decorations decree dedication
  defective definitive degrading delegates deline delirious della delusion delusions demented demise democrat demon
  demons deported depressed depressing deprived deranged descent description despicable despise destiny destructive
  detain detained detector detention detonate detonated detonation deuce dimes diplomat disperse disposal distorted
  distraction distractions distress diversion divine doggy dolly donor donuts drawings drooling ducky dunne dusty
  dying dynamite earrings electrical elevated elmer embedded emery eminence empire empress enlisted environmental
  equation espresso ether evacuate evacuated evacuation evolution excellency exorcism expanding expelled exploration
  explosion explosions explosive explosives fantasies farce farther fascination feelings fester fiancee fiend filth
  finale firemen fitch flair flake flakes flank flashy flattered flattering flint flowery foreman fracture fractured
  fractures franco francs franz freelance freud fried fright fringe frontier funky genes genetic genetically genetics
  genie geniuses gentlemen ghastly goodies goody goofy governor graduate graduated graduates graduating grail gramps
  grams grande greetings greta grieving guild hairy hallowed hallway hangover hardcore hardy harry haste hastings
  hatred hearst heartbreak hearty heath heave heritage heroin holden holler hollering homecoming homemade hometown
  homey homie honey hoops hormones hostages hotshot housekeeping housework hugged hugging humane hurrah hustling
  hysterical illusion illusions imitating imitation imperative implants impotent improvise impulses incense indecent
  independence indiana indicted indistinct infantry infinity infrared injected injection innocence inspector
  instructor insured intensity interior intervention intimate invading invention inventor investors invincible itchy
  jealousy journalism juicy jumpy junkies knack kneel knives knockout laser latin latte leary lefty liberated licked
  licking lighten limbo loaves locket lodged lords lotus lousy lynch machinery macho madge maine manger manly manor
  maris markings martinis massage medal medals memorized mercer metro mighty migraine milky ministry missiles missions
  missus mistress modesty moist monastery monte moody moore morale morality moron morons morse mortal mortals motel
  mulder murderous murmuring needy neela nerds neural nickel nickels niece nobel normandy northwest notre obsessed
  obsessive offensive offspring organism ounce ounces pacey padre paine pancakes panicked panties paradise parsons
  particle particles pasta patrol patrols patter pavement pearce peasant peasants perceptive perimeter perverted
  petition phenomenal philosopher phoney picket picky pierce pierced pinky plantation plaque plato plaything plumb
  plumbing pointy polly portland postal potion potty precinct premier premiere premonition pretentious prima
  proceedings projection prone proposition prosecution prosecutor prosperity protector protest protesting proven
  providence province puncture purity pushy putty raines rainy rations recon redemption reflexes regiment regulation
  regulations reich rembrandt renounce repent repulsive reputation residence residency restraining restraint
  revelation revive revolting revolver rhodes ridge righty ripper ripping roach roaches robbins rocky rodeo romeo
  rotting rouge ruptured rustling rusty sacred sadistic salesmen salty sardines satan saunders sayid scamp scoot
  scrabble screwy sedated seizures senators senor separation serenity sergeant serum seven sewed sewer sewing shadowy
  shaky shalt shattered shear shears shorty siblings sideways significance signor simba simulation sinister skunk
  slade slain slick slimy smelly smokey snack snacks sneaky snitch snowy snuck snuff solemnly sonar southwest spawn
  specialty specimen specimens speedy squire stanford starling startled stash sterling sticky stiles stink stinker
  stinking stinks stokes stomp stormy strangle strangled strangler stride strife strung stuffy sturdy submarine
  submarines suction suitcases sully summoned sumner sunlight supervise supervision survivor survivors sweaty swell
  swelling swine tacky takeoff tasty teenage teeny teeth telegraph telly tempo testified testifying thatcher thieving
  thine threesome tigger tighten tires toddy toots touchy traction transaction treachery treasury triad tribal truce
  tumor twain tying tyres tyrone unanimous underage underpants unity untie uphold uptight valiant vanquish vanquished
  vegas verge villains viola violated violating virtuous vista vogue vomiting waken warrant warrants weary weirdo
  whale whales whirring whiskey whooping widow widows wiener williams willy windy winnings withholding witter women
  woody woolen wretched yanks yourselves
`
