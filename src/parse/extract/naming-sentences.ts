// One sentence → names that it calls settings in passing: "the setting is `X`", "`X`, a String with …", "`X` takes one of
// three words", "is set by `X`", "set `X` to …". Only coined names count, since the words around them are everyday words.
import { matchesOf } from '../matches.ts'
import type { Coded } from './marked-text.ts'
import { isCoined, NAME_PATTERN, nameAt } from './name-shapes.ts'

const THING = '(?:key|setting|parameter|preference|property|polic(?:y|ies)|option|switch)'
const TYPE =
  '(?:string(?!s)|boolean|bool|integer|whole\\s+number|number(?!\\s+of)|array\\s+of|list\\s+of\\s+(?:strings|names|numbers|values)|text\\s+(?:key|setting|value|field))'
const NUMBER = '(?:two|three|four|five|six|seven|\\d{1,2}|these|the\\s+following)'
const VALUES = '(?:words?|values?|numbers?|options?|states?|levels?|modes?|strings?)'

/** Each with the words that must stand in the sentence: most sentences have none of them. */
const MANNERS: readonly { readonly cue: RegExp; readonly pattern: RegExp }[] = [
  {
    // The setting for this is called `X`.
    cue: /\b(?:is|are)\b/,
    pattern: new RegExp(
      `\\b${THING}(?:\\s+(?:for|of|behind)\\s+[^,.;]{1,40}?)?\\s+(?:is|are)\\s+(?:called\\s+|named\\s+)?(?:the\\s+)?(?:${NAME_PATTERN})`,
      'gi',
    ),
  },
  {
    // … depends on `X`, a String with the values …
    cue: /, (?:an?|which is an?) /,
    pattern: new RegExp(
      `(?:${NAME_PATTERN})\\s*,\\s+(?:which\\s+is\\s+)?an?\\s+(?:(?:optional|simple|single|plain|required)\\s+)?[\\uE000-\\uE003]?${TYPE}`,
      'gi',
    ),
  },
  {
    // `X` takes one of three words.
    cue: /\b(?:takes|accepts|expects|has|knows|can take)\b/,
    pattern: new RegExp(
      `(?:${NAME_PATTERN})\\s+(?:takes|accepts|expects|has|knows|can\\s+take)\\s+(?:only\\s+)?(?:one\\s+of\\s+)?${NUMBER}\\s+(?:possible\\s+|allowed\\s+)?${VALUES}\\b`,
      'gi',
    ),
  },
  {
    // What follows is set by `X`.
    cue: /\b(?:by|with|through|via)\b/,
    pattern: new RegExp(
      `\\b(?:is|are|be)\\s+(?:set|controlled|governed|decided|determined|chosen)\\s+(?:by|with|through|via)\\s+(?:the\\s+)?(?:${THING}\\s+)?(?:${NAME_PATTERN})`,
      'gi',
    ),
  },
  {
    // You can change this number with `X`.
    cue: /\b(?:with|through|via)\b/,
    pattern: new RegExp(
      `\\b(?:change|adjust|override|raise|lower)\\s+(?:this|it|that|the)\\b[^.;:,]{0,40}?\\s(?:with|through|via)\\s+(?:the\\s+)?(?:${THING}\\s+)?(?:${NAME_PATTERN})`,
      'gi',
    ),
  },
  {
    // Set `X` (true or false) to …
    cue: /\bset\b/i,
    pattern: new RegExp(
      `(?:^|[,;:]\\s+|\\b(?:and|or|then|to|can|must|should|you)\\s+)set\\s+(?:the\\s+)?(?:${THING}\\s+)?(?:${NAME_PATTERN})(?:\\s+${THING})?(?:\\s*\\([^()]{1,80}\\))?\\s+to\\s+(?=\\S)`,
      'gi',
    ),
  },
]

const ANY_CUE = new RegExp(MANNERS.map(({ cue }) => cue.source).join('|'), 'i')

const IN_CASE = /\b(?:if|when|where|unless|once|whether|until)\b[^,;:]*$/i

export function settingsNamed(sentence: Coded): string[] {
  if (!ANY_CUE.test(sentence)) return []
  return MANNERS.flatMap(({ cue, pattern }) => (cue.test(sentence) ? namesBy(pattern, sentence) : []))
}

const SET_BY_ADMIN = new RegExp(
  `\\b(?:admin(?:istrator)?s?|somebody|you)\\s+(?:has\\s+|have\\s+)?sets?\\s+(?:the\\s+)?(?:${THING}\\s+)?(?:${NAME_PATTERN})\\s+to\\s+[\\uE000-\\uE003]`,
  'gi',
)

/** "… when an administrator sets `X` to `off`": nothing else may define it, but this says how it is set. */
export function settingsSetByTheWay(sentence: Coded): string[] {
  return /\bsets?\b/.test(sentence) ? namesBy(SET_BY_ADMIN, sentence, true) : []
}

const PICKED = new RegExp(
  `^(?:\\W*(?:then|next|there),?\\s+)?(?:choose|select|pick|find|add|enter|open)\\s+(?:the\\s+)?(?:${THING}\\s+)?(?:${NAME_PATTERN})(?:\\s+(?:from|in|under)\\s[^.;]{1,60})?[.:]?$`,
  'i',
)
const TYPE_FOLLOWS = /^(?:the|its|set\s+the|set\s+its|choose|select)?\s*(?:(?:value|data)\s+type|type)\b/i

/** "Choose `X`." before "The value type is String." */
export function settingPicked(sentence: Coded, next: string): string | null {
  if (!TYPE_FOLLOWS.test(next)) return null
  const found = PICKED.exec(sentence)
  const name = found && nameAt(found[1], found[2])
  return name && isCoined(name) ? name : null
}

function namesBy(pattern: RegExp, sentence: Coded, inCase = false): string[] {
  return matchesOf(pattern, sentence).flatMap(found => {
    const name = nameAt(found[1], found[2])
    return name && isCoined(name) && (inCase || !IN_CASE.test(sentence.slice(0, found.index))) ? [name] : []
  })
}
