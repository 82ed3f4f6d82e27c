// One sentence → the defaults it states: "By default, `X = true`", "the default is 5", "… is enabled by default".
import type { Condition } from '../../model/condition.ts'
import { conditionWords } from '../../words/condition-words.ts'
import { matchesOf } from '../matches.ts'
import { conditionAround, defaultCondition } from './conditions.ts'
import { statesSaid } from './default-states.ts'
import { wordDefaults } from './default-words.ts'
import { type Coded, plain } from './marked-text.ts'
import { AT_FIRST } from './name-brackets.ts'
import { assignmentIn, bareValue, isTypeWord } from './name-shapes.ts'
import type { SaidDefault } from './said-default.ts'
import { IS_STATE, ON } from './state-words.ts'
import { subjectOf } from './subject-phrase.ts'

const NOT_SET =
  "(?:(?:not|n['’]t)\\s+(?:been\\s+)?(?:configured|set|present|specified|defined|assigned|given)|(?:do\\s+not|don['’]t)\\s+(?:configure|set|add|specify|provide|enter)\\s+(?:(?:the|this|a|any)\\s+)?(?:key|value|setting|it|one)|(?:is\\s+)?(?:missing|absent|omitted|left\\s+out))"
/** "If you leave it out": a key is; "to leave out the name" is what a value is for. */
const LEFT_OUT =
  '(?:\\bleave\\s+(?:it|this|the\\s+(?:key|value|setting|field|box))\\s+(?:out|empty|blank)|\\bleave\\s+out\\s+(?:it|this|the\\s+(?:key|value|setting))|\\b(?:is|are|was|if|when)\\s+left\\s+(?:out|empty|blank))\\b'
const CUE =
  /\bdefaults?\b|\b(?:at\s+(?:the\s+)?(?:start|first|outset|beginning)|initially|(?:begin|start)\s+with|from\s+the\s+start)\b|\bunless\s+(?:changed|set\s+otherwise|you|an?\s+admin)|\bif\s+you\s+(?:set|choose|do)\s+nothing\b|(?:\bnot|n['’]t)\s+(?:been\s+)?(?:configured|set|present|specified|defined|assigned|given)\b|\bout\s+of\s+the\s+box\b|\b(?:leave|left)\s+(?:\w+\s+){0,2}(?:out|empty|blank)\b|\bis\s+(?:missing|absent|omitted)\b|\bwithout\s+(?:this|the|a)\s+(?:key|value|setting)\b|\b(?:do\s+not|don['’]t)\s+(?:configure|set|add|specify|provide|enter)\b/i
const NO_DEFAULT = /\b(?:no|without\s+a|has\s+a\s+different)\s+default\b/i
const MARK = '[\\uE000-\\uE003]([^\\uE004]+)\\uE004'
const BARE = '(?<![\\w.])(true|false|yes|no|-?\\d+(?:\\.\\d+)?)(?![\\w%])'
const VALUE = `(?:${MARK}|${BARE})`
const SET = '(?:set\\s+(?:to|as|at)\\s+|configured\\s+(?:to|as)\\s+|the\\s+value\\s+|equal\\s+to\\s+|always\\s+)?'
const IS = `(?:\\b(?:is|are|be|was|were|equals?|becomes|stays|remains|has\\s+the\\s+value)|['’]s|=|:)\\s*${SET}`
const UNIT = '(?:\\s+(?:minutes?|hours?|days?|seconds?|megabytes|characters|percent))?'
const MISSING = '[^.]*?(?:value\\s+(?:is|were|was|of)|uses|assumes|takes|as)\\s+'

/** Where a default stands in a sentence, most telling first. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    `\\bby\\s+default\\b[^.]*?(?:${IS}${VALUE}|(?=[\\uE000-\\uE003]?[A-Za-z][\\w.-]*\\s*=\\s*)(?:${MARK}|[\\w.-]+\\s*=\\s*${VALUE}))`,
    'i',
  ),
  new RegExp(
    `\\bdefaults?\\b(?:\\uE004)?(?:\\s+(?:value|setting|state|number|mode))?(?:\\s+(?:of|for|in|on)\\s+(?:(?!\\b(?:is|are)\\b)[^.,;]){1,80}?)?\\s*(?:${IS}|\\b(?:to|of)\\s+|\\s)${VALUE}`,
    'i',
  ),
  new RegExp(
    `${VALUE}${UNIT}\\s*(?:,\\s+)?(?:\\(|is\\s+|are\\s+)?(?:also\\s+)?(?:by|the|as\\s+the)?\\s*default\\b(?!\\s+(?:value|setting)?\\s*(?:is|=|:))`,
    'i',
  ),
  /^\W*by\s+default,\s+(\d+)\s+[a-z]/i,
  new RegExp(`(?<!\\bby\\s)\\bdefault(?:\\s+value)?,\\s+${VALUE}(?=,)`, 'i'),
  new RegExp(`${LEFT_OUT}${MISSING}${VALUE}`, 'i'),
  new RegExp(`\\b(?:if|when|without)\\b[^.]*?${NOT_SET}\\b[^.()]*?\\(${VALUE}\\)\\W*$`, 'i'),
  new RegExp(`\\b(?:if|when|unless|without)\\b[^.]*?${NOT_SET}\\b${MISSING}${VALUE}`, 'i'),
  new RegExp(`\\bwithout\\s+(?:this|the|a)\\s+(?:key|value|setting)\\b${MISSING}${VALUE}`, 'i'),
  new RegExp(
    `\\b(?:if|when|without)\\b[^.]*?${NOT_SET}\\b[^.,]{0,40},\\s+${VALUE}\\s+(?:is|are)\\s+(?:used|assumed|applied|taken)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:uses|takes|assumes|applies)\\s+(?:the\\s+value\\s+)?${VALUE}\\s+(?:if|when|unless|as\\s+long\\s+as)\\s[^.]{0,60}?${NOT_SET}\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:unless\\s+(?:you|an?\\s+admin\\w*)\\s+(?:changes?|sets?|configures?)|out\\s+of\\s+the\\s+box|^initially)\\b[^.]*?${IS}${VALUE}`,
    'i',
  ),
  new RegExp(`${VALUE}${UNIT}\\s*,?\\s+${AT_FIRST}`, 'i'),
]
const IF_NOT_SET = new RegExp(
  `\\b(?:if|when|without)\\b.*${NOT_SET}\\b|\\bwithout\\s+(?:this|the|a)\\s+(?:key|value|setting)\\b`,
  'i',
)
const IF_SET_LATER = new RegExp(`^\\W*(?:if|when|unless|as\\s+long\\s+as)\\b.*${NOT_SET}\\b`, 'i')
const VALUES = new RegExp(VALUE, 'gi')
const INSTRUCTS = /\b(?:set|use|enter|change|choose|select|type|make|turn|specify)\b/i

export function defaultsInSentence(coded: Coded, text = plain(coded)): SaidDefault[] {
  if (!CUE.test(text) || NO_DEFAULT.test(text)) return []
  const values = valuesSaid(coded)
  if (values.length > 0) return values
  const words = wordDefaults(text)
  const states = statesSaid(coded)
  return words.length === 0 ? states : [...words, ...states]
}

interface Token {
  readonly name: string | null
  readonly value: string
  /** In code or quotes it is to be typed; "**on**" in bold may be a state. */
  readonly literal: boolean
}

function valuesSaid(coded: Coded): SaidDefault[] {
  for (const pattern of PATTERNS) {
    const found = pattern.exec(coded)
    const token = found?.slice(1).find(part => part !== undefined)
    if (!found || token === undefined) continue
    const at = found.index + found[0].lastIndexOf(token)
    const first = read(token, coded[at - 1])
    if (first) return withFurther(coded, first, at, at + token.length)
  }
  return []
}

function withFurther(coded: Coded, first: Token, at: number, end: number): SaidDefault[] {
  const before = coded.slice(0, at)
  const rest = coded.slice(end)
  const others = furtherValues(rest, first)
  // "By default, 10 tabs can be open": what follows the number is no subject.
  // Neither is "the app" in "If the key isn't set, the app uses 5".
  const counted = /^\W*by\s+default,\s*$/i.test(before) || IF_NOT_SET.test(before) || IF_SET_LATER.test(rest)
  const subject = counted ? '' : subjectOf(plain(coded)).phrase
  const name = first.name ?? /(?<![A-Za-z])([A-Za-z][\w.-]*)\s*=[^=]*$/.exec(before)?.[1] ?? null
  const upTo = coded.slice(0, end + (others[0]?.at ?? rest.length))
  const when =
    others.length > 0
      ? (conditionAround(plain(upTo.slice(end))) ?? defaultCondition(plain(upTo)))
      : defaultCondition(plain(upTo))
  // "`true`, except for US Government customers": in general, for all others.
  const excepts = EXCEPT.test(plain(coded.slice(end)))
  const common = { subject, before, after: rest }
  const own = coded.slice(end, end + (others[0]?.at ?? rest.length))
  const byChannel = others.some(one => one.when?.channel !== undefined)
  return [
    {
      ...common,
      ...asValue(first),
      name,
      when: excepts
        ? null
        : (when ?? (byChannel ? channelIn(plain(own).replace(/(?:[,;]|\b(?:and|but)\b).*$/s, '')) : null)),
    },
    ...others.map(one => ({ ...common, ...asValue(one.token), name: one.token.name ?? name, when: one.when })),
  ]
}

function read(token: string, open: string | undefined): Token | null {
  const literal = open === '\uE000' || open === '\uE003' || open === undefined
  const assigned = assignmentIn(token)
  if (assigned) return { ...assigned, literal: true }
  const value = bareValue(token)
  if (value === null || isTypeWord(value) || value.length > 60 || /^default$/i.test(value)) return null
  return { name: null, value, literal }
}

/** A bold or bare state word ("set to **on**") is a state; in code it is a value to type. */
function asValue({ value, literal }: Token): Pick<SaidDefault, 'value' | 'state'> {
  const isState = !literal && IS_STATE.test(value)
  return isState ? { value: null, state: { text: value.toLowerCase(), on: ON.test(value) } } : { value, state: null }
}

const EXCEPT = /^\W*(?:except|other\s+than|but\s+not)\s+((?:for|on|in|with)\s[^,]*)/i

/** Where a sentence gives several values, the channel of one of them is its condition. */
function channelIn(text: string): Condition | null {
  const { channels } = conditionWords(text)
  return channels.length === 1 ? { channel: channels[0]! } : null
}

interface Further {
  readonly token: Token
  readonly when: Condition | null
  readonly at: number
}

/** "… and `false` for US Government customers": a further value counts with a condition or a name of its own only. */
function furtherValues(rest: Coded, first: Token): Further[] {
  const tokens = matchesOf(VALUES, rest)
  return tokens.flatMap((found, i) => {
    const from = i === 0 ? 0 : tokens[i - 1]!.index + tokens[i - 1]![0].length
    const between = plain(rest.slice(from, found.index))
    if (INSTRUCTS.test(between)) return []
    const token = read(found[1] ?? found[2]!, found[1] === undefined ? undefined : found[0][0])
    if (!token) return []
    const after = plain(rest.slice(found.index + found[0].length, tokens[i + 1]?.index ?? rest.length))
    const lead = between.replace(/^.*?(?:,|;|\band\b|\bbut\b)/i, '')
    const when =
      conditionAround(after) ??
      defaultCondition(lead) ??
      conditionAround(EXCEPT.exec(between)?.[1] ?? '') ??
      channelIn(after) ??
      channelIn(lead)
    const othersName = token.name !== null && token.name !== first.name
    return when || othersName ? [{ token, when, at: found.index }] : []
  })
}
