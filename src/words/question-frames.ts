// How questions are put → what they ask for. Data: a frame is a pattern over the lower-cased asking sentence.

export type Intent =
  | 'default'
  | 'type'
  | 'values'
  | 'channel'
  | 'key-name'
  | 'list'
  | 'where'
  | 'how'
  | 'why'
  | 'who'
  | 'time'
  | 'quantity'
  | 'requirement'
  | 'compare'
  | 'link'
  | 'troubleshoot'
  | 'status'
  | 'effect'
  | 'what'

export interface Frame<T> {
  readonly pattern: RegExp
  readonly means: T
}

const ADMIN = '(?:i|we|you|they|he|she|an? admins?|the admins?|admins|administrators?|an administrator|the company|it)'
const ANYONE = '(?:anyone|anybody|someone|somebody|i|we|you|an? admin|the admin|admins|an administrator|us|me|them|him)'
/** What is done to a key. */
const SETS =
  '(?:set|sets|setting|configur(?:e|es|ed|ing)|touch(?:es|ed|ing)?|chang(?:e|es|ed|ing)|specif(?:y|ies|ied|ying)|(?:enter|deploy|push|add|assign)(?:s|ed|ing)?(?= (?:it|this|that|them|anything|nothing|something|any|the (?:key|setting|policy)|$))|defin(?:e|es|ed|ing)|adjust(?:s|ed|ing)?|alter(?:s|ed|ing)?|tweak(?:s|ed|ing)?|fiddle(?:s|d)?|(?:do|does|did|doing)(?= (?:anything|nothing|something|a thing)\\b|$))(?! (?:up|off|on|to)\\b)'
const OBJECT =
  '(?: (?:it|this|that|them|anything|nothing|something|a thing|(?:the|any|our|this|that|a) (?:\\w+ )?(?:keys?|settings?|polic(?:y|ies)|values?|options?|toggles?|switch(?:es)?|levels?|modes?|numbers?|limits?|texts?|lists?))(?: (?:for|about|to|with) (?:it|this|that))?)?\\b(?! (?:the|an?|our|your|my|their|these|those) \\w)'

/** Nobody has set it: "before anyone configures it", "if nobody touches it". Stands for "by default". */
export const UNSET = new RegExp(
  [
    `\\bwithout (?:${ANYONE} |the need for ${ANYONE} to |any )?(?:${SETS}${OBJECT}|configuration\\b|settings?\\b)`,
    `\\b(?:(?:if|when|while|where|as long as|so long as|in case|with|and|but) )?(?:nobody|no ?one|no admins?|none of us|nothing)(?: has| have| had| ever| is| was| gets| been)* ${SETS}${OBJECT}`,
    `(?:\\b(?:if|when|while|where|as long as|so long as|in case|and|but)|[,;]) ${ADMIN}(?:'?ve| have| has)? (?:never|not|don'?t|do not|doesn'?t|does not|didn'?t|did not|haven'?t|hasn'?t|have not)(?: ever| actually| yet)? ${SETS}${OBJECT}`,
    `\\b(?:if|when|while|as long as) ${ADMIN} ${SETS} (?:nothing|none)\\b`,
    `\\b(?:before|until|till) (?:${ANYONE} (?:(?:turn|switch|enable|activate|deactivate|disable)s? (?:it|this|that|them)(?: (?:on|off))?)|${ANYONE}(?: has| have|'?ve| actually| ever| first)* ${SETS}${OBJECT}|anything (?:is|has been|gets) ${SETS}|any (?:configuration|settings?|polic(?:y|ies)))\\b`,
    `\\b(?:if|when|while|as long as) (?:\\w+ ){1,3}(?:is|are|was|has been|have been|'s) (?:not|never) ${SETS}`,
    '\\b(?:if|when|while) (?:\\w+ ){1,3}(?:is|are|was) (?:left )?(?:un(?:configured|touched|set)|empty|blank|missing|absent|omitted|left out|left alone|not there|not present)\\b',
    `\\b(?:if|when|while) ${ANYONE} (?:leave|left)s? (?:it|this|that|them|(?:the|this|that) (?:keys?|settings?|values?|toggles?)|everything|things|\\w+) (?:alone|blank|empty|unset|out|as (?:it is|is|they are))\\b`,
    `\\bunless (?:${ANYONE}|he|she|they) (?:(?:${SETS}|say)${OBJECT}(?: otherwise| so)?|(?:turn|switch|enable|disable|activate|deactivate)s?\\b(?: (?:it|this|that|them))?(?: (?:on|off))?)`,
    '\\b(?:out of the box|from the (?:start|factory)|(?:from|on) day (?:one|1)|as (?:shipped|delivered|supplied)|factory (?:settings?|state)|(?:after|on|with) (?:a )?fresh install\\w*)\\b',
  ].join('|'),
)
/** Speaks of what is so when nobody has set it, in words that leave no gap when taken out. */
export const AT_FIRST =
  /\bdefaults?\b|\b(?:un(?:configured|touched|set)|(?:not|never) (?:been )?(?:configured|touched|changed|set))\b(?! (?:to|up|off|on)\b)|\b(?:initially|initial (?:value|state|setting)|at first|at the (?:start|beginning|outset)|to (?:start|begin) with|(?:starting|start) (?:value|state|position)|preset|pre-set|defaulting|starts? (?:out |off )?(?:switched|turned|as|in the) (?:on|off|enabled|disabled)?)\b|\b(?:leave|left|leaving) (?:it|this|that|them|alone|unset|blank|empty)\b|\bunless (?:i|we|you|they|he|she|somebody|someone|an admin|the admin|admins?)\b/

/** All that match count, in the order of the table: the more telling frame first. */
export const INTENT_FRAMES: readonly Frame<Intent>[] = [
  {
    pattern:
      /\b(?:which|what|list|all|show|give|name|enumerate|any)\b[^?.]{0,40}\b(?:keys|settings|features|config(?:uration)? keys)\b|\bkeys\b[^?.]{0,30}\b(?:that|which|with|of type|taking|take|are|have|default|work|need)\b|\bhow many (?:keys|settings)\b|\b(?:every|each|any) (?:[a-z-]+ ){0,4}keys?\b|\blist of (?:the )?keys\b|\b(?:boolean|string|integer|mdm|mam)(?:[- ]only)? keys\b/,
    means: 'list',
  },
  {
    pattern: new RegExp(`${AT_FIRST.source}|${UNSET.source}`),
    means: 'default',
  },
  {
    pattern:
      /\b(?:value|data) ?types?\b|\btype of (?!product|policy|device|app|phone|vpn|security|threat|network|site|tool|thing)\w+|\b(?:what|which) type\b|(?<!\b(?:i|we|you|to|they|one|users?|people|must|should|can|just|he|she|admins?|and|or) )\btype(?=\s*(?:$|\?|,|and\b|n\b|&|\+|or\b)| (?:for|does|is|do|should|must)\b)|\b(?:a |an |as |be |take |takes |is |use |to )(?:string|boolean|bool|integer|int|number|real)\b|\b(?:string|boolean|bool|integer) or (?:a |an )?(?:string|boolean|bool|integer)\b|\btrue ?\/ ?false (?:setting|key|value|switch)\b|\b(?:string|boolean|integer) (?:the|type|value type|key)\b/,
    means: 'type',
  },
  {
    pattern:
      /\b(?:allowed|valid|possible|accepted|permitted|supported|legal) (?:values?|range)\b|\bwh(?:at|ich) (?:\w+ )?values?\b|\bvalues? (?:of|for|does|do|must|should|can|is|means?|makes?|to)\b|\bwh(?:at|ich) (?:number|level|figure|digit|word)s?\b|\bwhat (?:do|does|did|should|must|can|could|may|shall|would|to) (?:(?:i|we|you|they|one|an? admin|the admin|admins) )?(?:have to |need to )?(?:put|enter|type|set|fill in|key in|choose|pick)\b(?! (?:up|off|on)\b)|\bset (?:it |this |that )?to what\b|\bwhat (?:should|must|does|do|has|have) (?:\w+ ){1,3}(?:be|have to be|need to be|read|say)\b(?! (?:done|met|there|able|\w+ed)\b)|\bwhat does (?:each (?:value|one|of)|\d|true|false)\b|\bmeaning of\b|\b\d{1,3} (?:means?|stands? for|does)\b|\bdo(?:es)? \d{1,3}\b[^.?]{0,12}\b(?:do|mean|stand)\b|\brange\b|\bset \w+ to\b|\bput (?:a )?(?:\d|true|false)\b|\b(?:true or false|false or true|true\/false or)\b|\bwelchen wert\b/,
    means: 'values',
  },
  {
    pattern:
      /\b(?:wh(?:at|ich)(?:'?s| is)? (?:the )?|the |need |want |is there an? |a |exact |config |configuration |right |correct )(?:\w+ ){0,3}(?:key|keyname)(?: name)?\b(?! (?:is|was) (?:set|true|false)| (?:default|value type|type))|\b(?:wh(?:at|ich)(?:'?s| is)? (?:the )?|is there an? |right |correct |exact |name of (?:the |that )?)(?:\w+ ){0,3}setting(?: name)?\b(?! (?:is|was) (?:set|true|false)| (?:default|value type|type))|\bkey (?:for|to|that|which|name|do i|called|controls?)\b|\bkey and value\b|\b(?:called|named)\b/,
    means: 'key-name',
  },
  {
    pattern:
      /\bdiffer(?:s|ence|ent|ences)?\b|\bvs\.?\b|\bversus\b|\bcompared?\b|\bcomparison\b|\bsame (?:as|thing)\b|\bdistinguish\b|\bor is it\b|\bdistinction\b|\bconfus(?:e|ed|ing)\b/,
    means: 'compare',
  },
  {
    pattern:
      /^(?:and |so |ok |then )?where(?:abouts)?\b|\S where(?:abouts)?$|\b(?:spot|place|location|screen|tab) (?:in|on|where|for|to|of)\b|\bwhere (?:do|is|can|in|are|does|to|would|will|should|did)\b|\bin which (?:menu|portal|blade|section|place|page|part)\b|\bwhich (?:menu|blade|portal|page|section|path)\b|\b(?:menu |portal )path\b|\bnavigate\b/,
    means: 'where',
  },
  {
    pattern:
      /\bhow (?:do|does|can|to|would|should|could|did|might|turn|set|report|is it|are|it be|exactly)\b|^how (?!big|large|small|old|far|high|wide|deep|heavy|many|much|long|often|soon|fast|late|quickly|frequently|come)\w+|\bhow'?d\b|\bsteps?\b|\bprocedure\b|\bwalk (?:me|us) through\b|\binstructions?\b|\bguide me\b|\bwhat (?:do|must|should|can) (?:i|we|he|she|they|the user|users|people|an admin|admins) do\b|\bway to\b|\bwhat now\b/,
    means: 'how',
  },
  {
    pattern:
      /\bwhy\b|\bwhat(?:'?s| is) the (?:reason|point|purpose|sense|benefit)\b|\bhow come\b|\bwhat for\b|\bwhat (?:is|are|does|do|did) (?:\w+ ){1,9}for\b(?: that\b|$)|\breason (?:for|why)\b|\bpurpose of\b/,
    means: 'why',
  },
  {
    pattern:
      /\bhow (?:long|often|soon|quickly|fast|frequently|much time|late)\b|\bwhen (?:do|does|did|will|is|are|was|can|should|has)\b|^when\b|\bhow many (?:hours|days|minutes|weeks)\b|\bsince when\b|\b(?:maximum|minimum|longest|shortest) (?:time|delay|wait|duration)\b|\buntil when\b|\bwhat (?:date|time|day)\b|\bas of when\b|\bfrom when\b/,
    means: 'time',
  },
  { pattern: /\bhow (?:many|much)\b|\bmaximum\b|\bminimum\b|\bmax\b|\blimit\b|\bat most\b/, means: 'quantity' },
  {
    pattern:
      /^who\b|\bwho (?:can|is|does|sets?|decides?|controls?|gets?|has|sees?|may|must|should|needs?)\b|\bwhich (?:customers|users|people|tenants)\b|\bwhose\b/,
    means: 'who',
  },
  {
    pattern:
      /\b(?:need(?:s|ed)?|require[sd]?|requirements?|prereq(?:uisites?)?|necessary|mandatory|must|have to|has to|depends? on|precondition)\b/,
    means: 'requirement',
  },
  {
    pattern:
      /\burl of\b|\blink (?:to|for)\b|\bwhich (?:link|url|website|site) (?:do|to|should|is)\b|\bread more\b|\bmore (?:info|information|about)\b|\bdocumentation\b/,
    means: 'link',
  },
  {
    pattern:
      /\b(?:not|isn'?t|aren'?t|doesn'?t|don'?t|won'?t|no|can'?t|never|nothing) (?:\w+ ){0,2}(?:show(?:ing|n|s)?|work(?:ing|s)?|appear(?:ing|s)?|visible|there|seen?|see|start(?:ing|s)?|sync(?:ing|ed)?|block(?:ed|ing)?|alert|go away)\b|\bgot through\b|\bmissing\b|\bgone\b|\bdisappeared\b|\bstuck\b|\bfail(?:s|ed|ing)?\b|\bwhat(?:'?s| is) wrong\b|\btroubleshoot\b|\bkeeps? (?:getting|asking|showing)\b/,
    means: 'troubleshoot',
  },
  {
    pattern:
      /\b(?:still (?:valid|supported|current|apply|applies|work|works)|deprecated|retired|discontinued|obsolete|end of life)\b/,
    means: 'status',
  },
  { pattern: /\b(?:enrol|unenrol|mdm|mam|managed (?:devices|apps)|channel)/, means: 'channel' },
  {
    pattern:
      /\bwhat (?:happens|does|do|will|would|is the effect|effect|impact|changes)\b|\beffects? of\b|\bif (?:i|we|you|the|an?|it)\b|\bimpact\b|\bconsequences?\b|\bdoes it (?:affect|change)\b/,
    means: 'effect',
  },
  {
    pattern:
      /^(?:and |so |ok )?what\b|\bwhat'?s\b|\bwhat (?:is|are)\b|\bexplain\b|\btell me about\b|\bmeaning\b|\bdefine\b|\bdescribe\b/,
    means: 'what',
  },
]

/** The auxiliaries a yes/no question starts with, short forms of the chat window included. */
const AUX =
  "(?:is|are|was|were|am|do|does|did|can|could|will|would|should|shall|must|may|might|has|have|had|isn'?t|aren'?t|wasn'?t|weren'?t|don'?t|doesn'?t|didn'?t|can'?t|cannot|couldn'?t|won'?t|wouldn'?t|shouldn'?t|mustn'?t|hasn'?t|haven'?t|dont|doesnt|isnt|arent|cant|wont|wouldnt|shouldnt|needs?(?! to\\b)|any)"

export const POLAR_START = new RegExp(
  `^(?:(?:and|so|but|ok|well|hi|hello|then|also|or|now|actually|please|pls|quick question|question|just checking|you say|hey)[,:]? )*${AUX}\\b`,
)
/** A yes/no question behind its circumstance, without a comma: "with restore disabled do files still …". */
export const POLAR_BEHIND =
  /^((?:with|without|if|when|after|once|while|in case|as long as|since|on|for|from|under|by default)\b(?:(?!\b(?:(?:what|which|who|whose|how|why|where)\b|(?:that|it|they|we|you|i|there|this|and)\s+(?:do|does|did|is|are|can|will|would|should|must)\b)).){3,80}?)\s(?=(?:do|does|did|is|are|can|will|would|should|must)\s(?!not\b)\w+)/
/** … and behind a whole clause, whose own verb is none of the question's: "when a phone is stolen, does the app …". */
export const LED_BY_CLAUSE = new RegExp(
  `^(?:and |so |but )?((?:if|when|whenever|once|after|while|as soon as|as long as|in case|where)\\b[^,]{4,100}),\\s*(?:then )?(?=${AUX}\\s(?!not\\b)\\w+)`,
)
/** A yes/no question after a lead-in: "With X = 1, do users …", "unsupervised iphone - can …". */
export const POLAR_LATER = new RegExp(
  `(?:[,:;–—-]|\\band\\b|\\bbut\\b|\\bso\\b)\\s+(?:and |so |then |now |still |also |but )?${AUX}\\s+(?:(?!and\\b)\\S+)`,
)
/** "…, isn't it?", "…, correct?", "… right" at the end. */
export const TAG_END =
  /[,;–—-]?\s*\b(?:(?:is|are|does|do|did|ca|can|wo|will|was|were|has|have|had|should|could|would|must)n'?t (?:it|they|he|she|that|there|we|you|i)|(?:is|are|does|do|did|can|will|could|would|has|have) (?:it|they|he|she|we|you|there)(?: not)?|right|correct|true|yes|no|yeah|normal|ok|okay|true or false|or not|agreed|am i right|is that (?:right|correct|true|so|normal))\s*\??\s*$/
const WHO = '(?:he|she|they|it|this|that|i|we|(?:the|my|our|his|her|their|this|that) (?:\\w+ )?\\w+)'
/** "…, is she right?", "…: is that a myth?": judged is what somebody said. */
export const JUDGED_RIGHT = new RegExp(
  `[,;:.–—-]?\\s*\\b(?:and |so |but |now )?(?:(?:is|are|was|were|am) ${WHO}(?: really| actually| still)? (?:right|correct|true|so|accurate)|(?:does|did|do) ${WHO} have (?:a point|it right))(?: (?:about|on|there|with) (?:this|that|it))?\\s*$`,
)
export const JUDGED_WRONG = new RegExp(
  `[,;:.–—-]?\\s*\\b(?:and |so |but |now )?(?:is|are|was|were|am) ${WHO}(?: really| actually)? (?:wrong|mistaken|incorrect|false|untrue|nonsense|a myth|an error|a mistake|rubbish)(?: (?:about|on|there|with) (?:this|that|it))?\\s*$`,
)
/** "A colleague claims that …", "According to the vendor, …": what follows is the claim, if it is judged. */
export const REPORTED =
  /^(?:(?:(?:an?|my|our|the|one|some|his|her) (?:[\w-]+ ){1,5}?|(?:he|she|they|somebody|someone|people|everybody|everyone) )(?:keeps? |still |always |just |also |now )?(?:claim|say|said|think|thought|believe|insist|swear|reckon|argue|maintain|state|mention|assert|tell|told|tells|wrote|write|suggest|assume|hold|understand)(?:s|es|ed|ing)?(?: (?:me|us|him|her|them|everyone|everybody))?(?: that)?|according to (?:an?|my|our|the) (?:[\w-]+ ){0,3}?[\w-]+,)\s*[,:]?\s*/

/** "is it true that", "am I right that": what follows is the claim. */
export const CLAIM_START =
  /\b(?:is it (?:true|correct|right|the case|possible|so) (?:that )?|(?:asks?|asked|asking|wants? to know|wonders?|wondering|not sure|unsure|tell me|(?<=^(?:\W|\b(?:i|we|you|can|could|just|please|pls|do|does|to|like|need|want|trying|would|have|anyone|anybody|someone|hi|hello|let|me|and|so|must|should)\b)*)(?:know|check|find out|see)) (?:if|whether) |am i (?:right|correct) (?:that |in (?:thinking|assuming) (?:that )?)?|(?:i|we) (?:assume|think|believe|heard|read|was told|were told|guess|suppose)(?: that)? |confirm (?:that )?)/
/** "When it is off, is any data sent": not asked when. */
export const WHEN_THEN = new RegExp(`^(?:and |so |but |ok )*when(?:ever)?\\b(?! ${AUX})[^,?]{4,80}(?:,| then) ${AUX} `)
/** "X off for MAM - possible": the word asks of all that stands before. */
export const POSSIBLE_AT_END =
  /\S\s*[-–—:,;]\s*(?:is (?:that|this|it) )?(?:possible|allowed|supported|doable|permitted|feasible|can (?:it|that|this) be done)$/
export const WH_START =
  /^(?:(?:and|so|but|ok|well|then|also|or|hi|hello|please|pls|hey)[,:]? )*(?:(?:in|on|at|for|to|by|from|under|with|since|of) )?(?:what|whats|what's|which|who|whom|whose|where|wheres|when|why|how|hows)\b/
export const WH_LATER =
  /(?:[,:;–—-]|\band\b|\bbut\b|\bso\b|\?)\s+(?:and |so |then |now |exactly )?(?:(?:in|on|at|for|to|by|from|under|with|of) )?(?:what|whats|what's|which|who|where|wheres|when|why|how)\b/
export const IMPERATIVE =
  /^(?:please |pls |hi |hello |can you |could you |would you )*(?:tell|explain|list|show|give|describe|name|define|walk|help|compare|find|look up|i need|i want|need|want|looking for|the |key |keys )/
