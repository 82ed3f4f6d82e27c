// A line somebody typed → a Reading: the sentence that asks, its form and intents, names, values and conditions.
import type { Condition } from '../model/condition.ts'
import { printableLine } from '../model/printable.ts'
import { readConcepts } from '../words/concept-reader.ts'
import { conditionIn, conditionWords } from '../words/condition-words.ts'
import {
  CLAIM_START,
  IMPERATIVE,
  INTENT_FRAMES,
  JUDGED_RIGHT,
  JUDGED_WRONG,
  POLAR_BEHIND,
  POLAR_LATER,
  POLAR_START,
  POSSIBLE_AT_END,
  REPORTED,
  TAG_END,
  UNSET,
  WH_LATER,
  WH_START,
  WHEN_THEN,
} from '../words/question-frames.ts'
import { type Lexicon, platformName } from './lexicon.ts'
import { readNames } from './question-names.ts'
import type { Form, Reading } from './reading.ts'
import { correct } from './spelling.ts'

/** An address typed in full stands for its kind as well. */
const ADDRESS = /\b(?<!ip |address )(?:\d{1,3}\.){3}\d{1,3}\b(?!\/|\.\d)(?! ip\b)/gi

/** Longer lines are read from both ends: what is asked stands at one of them. */
const MOST = 4000

const PLATFORM =
  /\b(ios|ipados|iphones?|ipads?|android|mac ?os|macs?|macbooks?|windows(?! (?:of|in which))|linux|chrome ?os|chromebooks?|apple ?watch|watch ?os|apple ?tv|tv ?os|vision ?(?:os|pro)|xbox|hololens)\b(?!\.(?:com|us))/gi

/** "outside of US Government" is no condition of US Government. */
const OUTSIDE =
  /\b(?:outside(?: of)?|other than|except(?: for| in)?|excluding|apart from|not (?:in|for) (?:the )?|non-?\s?)\s*(?:the |a )?(?:us|u\.s\.|gcc|government|gov|commercial)\b(?:\s+(?:gov\w*|cloud|tenants?|customers?|environments?))*/gi

/** "… just like on Windows", "as it does on Android": only compares. */
const LIKE_THERE =
  /\b(?:like|as|unlike|than|same as|similar to|compared to|compared with|known from)\s+(?:(?:it|they|we|you|that|this) (?:\w+ )?)?(?:(?:on|with|for|in|under) )?(?:our |the |an? |my )?$/i

/** A platform the question names and the pages are not about. */
function otherPlatform(asked: string, lexicon: Lexicon): string | null {
  const named = [...asked.matchAll(PLATFORM)].filter(m => !LIKE_THERE.test(asked.slice(0, m.index)))
  return named.map(m => m[1]!.toLowerCase()).find(typed => !lexicon.platforms.has(platformName(typed))) ?? null
}

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.?!])\s+(?=[\p{Lu}\p{Ll}\d'"“(])|\s*\n+\s*/u)
    .map(s => s.trim())
    .filter(s => /[\p{L}\p{N}]/u.test(s))
}

/** "That is correct, isn't it?", "Any objection?": what is asked stands in the sentence before. */
const POINTS_BACK =
  /^(?:and |so |now |just checking[,:]? )*(?:(?:is|was|would) )?(?:(?:that|this|it|all that|all this)(?:['’]?s| is| was| would be)? )?(?:still |really |actually |even |also )*(?:(?:correct|right|true|so|accurate|valid|allowed|possible|permitted|supported|ok|okay|fine|alright|safe|any (?:objections?|problems?|issues?|trouble|harm)|an? (?:problem|issue)|a bad idea|a good idea|objections)(?: (?:to|with|in|about) (?:that|this|it|doing (?:that|this|so)))?|(?:does|will|would|can|did|should) (?:that|this|it) (?:work|be done|do|help|suffice|be enough|be possible))(?:,? (?:is(?:n'?t| not)? (?:it|that|this)|right|correct|yes|no|or not))?\s*\??$/i

const plainEnd = (sentence: string): string => sentence.toLowerCase().replace(/\s*[?!.]+$/, '')

/** "…, is she right?", "Is that a myth?": where it begins, and whether the claim before it is held to be wrong. */
function judgement(sentence: string): { readonly at: number; readonly wrong: boolean } | null {
  const right = JUDGED_RIGHT.exec(sentence)
  const found = right ?? JUDGED_WRONG.exec(sentence)
  return found && { at: found.index, wrong: right === null }
}

/** The last sentence that asks and says what about; a question without a question mark by its form. */
function askingSentence(sentences: readonly string[]): number {
  const asks = sentences.map((s, i) => ({ s, i })).filter(({ s }) => /\?["')\]]*$/.test(s) && s.split(/\s+/).length > 1)
  if (asks.length > 0) {
    const content = asks.filter(({ s }) => s.split(/\s+/).length > 3)
    return (content.at(-1) ?? asks.at(-1)!).i
  }
  const formed = sentences.findIndex(s => {
    const lower = s.toLowerCase()
    return WH_START.test(lower) || POLAR_START.test(lower) || IMPERATIVE.test(lower)
  })
  return formed >= 0 ? formed : sentences.length - 1
}

/** Two opposite ends offered, or two types, or two channels. */
const EITHER =
  /\b(?:on or off|off or on|enabled or disabled|disabled or enabled|true or false|false or true|string or boolean|boolean or string|yes or no|visible or hidden|optional or mandatory|mandatory or optional|allowed or blocked)\b(?! ?\?*$)|\b(?:on or off|enabled or disabled|true or false)\b.*\b(?:default|first|initially)\b|\b(?:on or off|enabled or disabled|off or on)$/
/** "takes true or false, right?" claims that it does. */
const EITHER_TAG =
  /\b(?:takes?|accepts?|wants?|is|expects?) (?:just |only |a )*(?:true or false|true\/false|string or boolean|yes or no)\s*,?\s*(?:yes|right|correct|(?:isn|doesn|don|aren)'?t (?:it|that|they)|innit)$/
/** "camera upload on by default?" wants a yes or no, verb or none. */
const STATE_BY_DEFAULT =
  /\b(?:on|off|enabled|disabled|active|inactive|allowed|blocked|visible|hidden|required|optional|locked) by default\b/
/** A facet named without a verb: "X default?", "type of X", "X 1 means". */
const FACET_ALONE =
  /\b(?:defaults?|value type|data type|type|values?|allowed values|means?|meaning|max(?:imum)?|min(?:imum)?|(?:lowest|oldest|latest|newest) (?:\w+ )?version|limit|range|steps|path|url|link|key)\b/

/** Something seems wrong: what the pages say of it is wanted, not a yes or no. */
const IS_IT_NORMAL =
  /(?:^|[,;:–—-]\s*|\s)(?:(?:is|are) (?:something|anything|this|that|it|there|they|that's)(?: something| anything)? (?:broken|wrong|normal|expected|a bug|ok|okay|usual|by design)|normal|bug|expected|by design|is this (?:a )?(?:bug|issue))\s*$/
/** Words that tell somebody to do something. */
const ORDER =
  /^(?:get|block|stop|add|remove|delete|disable|enable|turn|switch|set|change|allow|hide|show|suppress|configure|skip|report|assign|tag|let|make|prevent|keep|deploy|install|reset|lock|unlock|rename|exclude|include|force|mute|silence|collect|share|export|create|edit)\b/

/** "approval needed on …?", "key covers X too?", "tag a string?": says something of a thing, without the verb that asks. */
const SAYS_OF_IT =
  /^(?!.*\b(?:which|what|who|where|why|how|or)\b).*\S \b(?:needed|required|necessary|mandatory|supported|allowed|possible|available|included|affected|covered|visible|hidden|enough|an? (?:string|bool(?:ean)?|int(?:eger)?|number|text|must)|(?:applies|covers|works|needs|requires|accepts|takes|affects|includes|supports|counts|exists|stays|shows|blocks|hides|stops|applicable))\b/
/** "MTD stands for?" */
const MEANING_AT_END = /^(?:the )?[\w-]+(?: [\w-]+)? (?:stands? for|means|meaning|is short for)$/
/** "sign-out button there by default?" asks whether; "X default?" and a key alone ask which. */
const BY_DEFAULT_AT_END =
  /^(?!\S+ by default$)(?!.*\b(?:which|what|who|where|why|how|or|value|state|type)\b).{6,} by default$/

function formOf(asked: string, marked: boolean): Form {
  if (asked === '') return 'empty'
  const lower = asked
  if (WHEN_THEN.test(lower)) return 'polar'
  if (MEANING_AT_END.test(lower)) return 'wh'
  if (WH_START.test(lower)) return 'wh'
  // "on or off by default?" wants the one or the other, not yes or no.
  if ((EITHER.test(lower) && !EITHER_TAG.test(lower)) || IS_IT_NORMAL.test(lower)) return 'wh'
  if (POLAR_START.test(lower) || CLAIM_START.test(lower)) return 'polar'
  if (WH_LATER.test(lower)) return 'wh'
  if (POLAR_BEHIND.test(lower)) return 'polar'
  if (POLAR_LATER.test(lower)) return 'polar'
  if (/\b(?:how|why|where|which|what)\b/.test(lower) && !TAG_END.test(lower)) return 'wh'
  if (TAG_END.test(lower) && lower.split(/\s+/).length > 3) return 'polar'
  if (IMPERATIVE.test(lower)) return 'wh'
  if (marked && (SAYS_OF_IT.test(lower) || BY_DEFAULT_AT_END.test(lower))) return 'polar'
  if (POSSIBLE_AT_END.test(lower)) return 'polar'
  if (FACET_ALONE.test(lower) && !STATE_BY_DEFAULT.test(lower)) return 'wh'
  return marked ? 'polar' : 'fragment'
}

const NEGATED_AUX =
  /^(?:\w+\s+){0,2}?(?:is|are|was|were|do|does|did|ca|can|could|wo|would|should|must|has|have|had)n['’]?t\b/i

export function readQuestion(line: string, lexicon: Lexicon, given: Condition): Reading {
  const clean = printableLine(line)
    .replace(/\ufffd+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const short = clean.length > MOST ? `${clean.slice(0, MOST / 2)} ${clean.slice(-MOST / 2)}` : clean
  const { text, corrections } = correct(short.replace(/[’‘]/g, "'").replace(ADDRESS, '$& IP address'), lexicon)
  const sentences = sentencesOf(text)
  const asking = sentences.length > 0 ? askingSentence(sentences) : -1
  // "A colleague claims X. Is she right?"
  const apart = asking > 0 ? judgement(plainEnd(sentences[asking]!)) : null
  const pointing = asking > 0 && (apart?.at === 0 || POINTS_BACK.test(sentences[asking]!))
  const at = pointing ? asking - 1 : asking
  const askedRaw = sentences[at] ?? ''
  const context = sentences.filter((_, i) => i !== at && i !== asking).join(' ')
  const typed = plainEnd(askedRaw)
  const within = judgement(typed)
  const judged = apart?.at === 0 ? apart : within
  const said = judged ? typed.slice(0, within?.at).replace(REPORTED, '') : typed
  const asked = said.replace(UNSET, 'by default').trim()
  const names = readNames(text, lexicon)
  const form = pointing || judged ? 'polar' : formOf(asked, /\?/.test(askedRaw))
  const intents = INTENT_FRAMES.filter(f => f.pattern.test(asked)).map(f => f.means)
  const plainly = askedRaw.replace(OUTSIDE, ' ')
  const inAsked = conditionWords(plainly)
  const words = conditionIn(plainly)
  const around = conditionIn(context)
  const contrasts: ('channel' | 'supervised' | 'cloud')[] = []
  if (inAsked.channels.length > 1) contrasts.push('channel')
  if (inAsked.supervised.length > 1) contrasts.push('supervised')
  if (inAsked.clouds.length > 1) contrasts.push('cloud')
  const fromContext = Object.fromEntries(
    Object.entries(around).filter(([key]) => !(key in words) && !contrasts.includes(key as 'channel')),
  ) as Condition
  return {
    question: clean,
    asked,
    context,
    form: /[\p{L}\p{N}]{2}/u.test(asked) ? form : 'empty',
    intents: [
      ...new Set([
        ...intents,
        ...(form === 'fragment' && ORDER.test(asked) ? (['how'] as const) : []),
        ...(IS_IT_NORMAL.test(asked) ? (['troubleshoot'] as const) : []),
      ]),
    ],
    turned: judged?.wrong ?? false,
    negated: !NEGATED_AUX.test(asked) && /\b(?:not|never|no longer|impossible|no)\b/.test(asked.replace(TAG_END, '')),
    tokens: readConcepts(asked, lexicon.table),
    contextTokens: readConcepts(context, lexicon.table),
    keys: names.keys,
    nearKeys: names.nearKeys,
    strangeKeys: names.strangeKeys,
    features: names.features,
    condition: { ...fromContext, ...words, ...given },
    askedCondition: { ...words, ...given },
    contrasts,
    assigned: names.assigned,
    types: [
      ...new Set([...asked.matchAll(/\b(string|boolean|bool|integer|int|real|number)(?:s|\b)(?!\w)/g)].map(m => m[1]!)),
    ],
    platform: otherPlatform(askedRaw, lexicon),
    corrections,
  }
}
