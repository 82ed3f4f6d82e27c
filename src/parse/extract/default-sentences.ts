// One sentence → the defaults it states: "By default, `X = true`", "the default is 5", "… is enabled by default".
import type { Condition } from '../../model/condition.ts'
import { defaultCondition } from './conditions.ts'
import { assignmentIn, bareValue, isTypeWord } from './key-names.ts'
import { type Coded, plain } from './marked-text.ts'
import { subjectOf } from './subject-phrase.ts'

export interface SaidDefault {
  readonly value: string | null
  readonly state: { readonly text: string; readonly on: boolean } | null
  /** The name before the equals sign, as written. */
  readonly name: string | null
  /** What the sentence is about; empty when it begins with the default itself. */
  readonly subject: string
  readonly when: Condition | null
}

const CUE = /\bdefaults?\b|\b(?:leave|left)\s+(?:it\s+)?(?:out|empty|blank)\b|\bis\s+(?:missing|absent|omitted)\b/i
const MARK = '[\\uE000-\\uE003]([^\\uE004]+)\\uE004'
const BARE = '(?<![\\w.])(true|false|yes|no|-?\\d+(?:\\.\\d+)?)(?![\\w%])'
const VALUE = `(?:${MARK}|${BARE})`
const SET = '(?:set\\s+(?:to|as|at)\\s+|configured\\s+(?:to|as)\\s+|the\\s+value\\s+|equal\\s+to\\s+|always\\s+)?'
const IS = `(?:\\b(?:is|are|be|was|were|equals?|becomes|stays|remains|has\\s+the\\s+value)|['’]s|=|:)\\s*${SET}`

/** Where a default stands in a sentence, most telling first. */
const VALUE_PATTERNS: readonly RegExp[] = [
  new RegExp(
    `\\bby\\s+default\\b[^.]*?(?:${IS}${VALUE}|(?=[\\uE000-\\uE003]?[A-Za-z][\\w.-]*\\s*=\\s*)(?:${MARK}|[\\w.-]+\\s*=\\s*${VALUE}))`,
    'i',
  ),
  new RegExp(
    `\\bdefaults?\\b(?:\\uE004)?(?:\\s+(?:value|setting|state|number|mode))?(?:\\s+(?:of|for|in|on)\\s+(?:(?!\\b(?:is|are)\\b)[^.,;]){1,80}?)?\\s*(?:${IS}|\\b(?:to|of)\\s+|\\s)${VALUE}`,
    'i',
  ),
  new RegExp(
    `${VALUE}(?:\\s+(?:minutes?|hours?|days?|seconds?|megabytes|characters|percent))?\\s*(?:,\\s+)?(?:\\(|is\\s+|are\\s+)?(?:also\\s+)?(?:by|the|as\\s+the)?\\s*default\\b(?!\\s+(?:value|setting)?\\s*(?:is|=|:))`,
    'i',
  ),
  new RegExp(
    `\\b(?:leave|left)\\s+(?:it\\s+)?(?:out|empty|blank)\\b[^.]*?(?:value\\s+(?:is|were|was|of)|uses|assumes|takes|as)\\s+${VALUE}`,
    'i',
  ),
  new RegExp(
    `\\bis\\s+(?:missing|absent|omitted)\\b[^.]*?(?:value\\s+(?:is|were|was|of)|uses|assumes|takes|as)\\s+${VALUE}`,
    'i',
  ),
]
const STATE_WORD = '(enabled|disabled|on|off|active|inactive|activated|deactivated|allowed|blocked)'
const STATE_PATTERNS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:is|are|be|comes?|stays?|remains?|isn['’]t|aren['’]t)['’]?s?\\s+(?:(?:not|always|already|also)\\s+)*(?:turned\\s+|switched\\s+|set\\s+to\\s+|set\\s+)?[\\uE000-\\uE003]?${STATE_WORD}\\b\\uE004?`,
    'i',
  ),
  new RegExp(`['’]s\\s+(?:turned\\s+|switched\\s+|set\\s+to\\s+)?${STATE_WORD}\\b`, 'i'),
  new RegExp(`\\bdefault\\b[^.]{0,30}?(?:is|:|=)\\s+[\\uE000-\\uE003]?${STATE_WORD}\\b`, 'i'),
  new RegExp(`\\b${STATE_WORD}\\s+by\\s+default\\b`, 'i'),
]
const STATE_VERB = /\b(enables|activates|turns\s+on|disables|deactivates|turns\s+off)\s+(.+?)(?:,|\.|$)/i
const ON = /^(?:enabled|on|active|activated|allowed|enables|activates|turns\s+on)$/i
const INSTRUCTS = /\b(?:set|use|enter|change|choose|select|type|make|turn|specify)\b/i

export function defaultsInSentence(coded: Coded): SaidDefault[] {
  const text = plain(coded)
  if (!CUE.test(text) || /\b(?:no|without\s+a|has\s+a\s+different)\s+default\b/i.test(text)) return []
  const values = valuesSaid(coded)
  if (values.length > 0) return values
  const state = stateSaid(coded, text)
  return state ? [state] : []
}

function valuesSaid(coded: Coded): SaidDefault[] {
  const subject = subjectOf(plain(coded)).phrase
  for (const pattern of VALUE_PATTERNS) {
    const found = pattern.exec(coded)
    const token = found && [...found.slice(1)].find(part => part !== undefined)
    const first = token ? read(token) : null
    if (!found || !first) continue
    const at = found.index + found[0].lastIndexOf(token!)
    const rest = coded.slice(at + token!.length)
    const others = furtherValues(rest)
    const own = others.length > 0 ? coded.slice(0, coded.length - rest.length + others[0]!.at) : coded
    const name = first.name ?? /([A-Za-z][\w.-]*)\s*=\s*[^=]*$/.exec(coded.slice(0, at))?.[1] ?? null
    const main = { ...asValue(first.value), name, subject, when: defaultCondition(plain(own)) }
    return [main, ...others.map(one => ({ ...asValue(one.value), name: one.name ?? name, subject, when: one.when }))]
  }
  return []
}

function read(token: string): { readonly name: string | null; readonly value: string } | null {
  const assigned = assignmentIn(token)
  if (assigned) return assigned
  const value = bareValue(token)
  if (value === null || isTypeWord(value) || value.length > 60 || /^default$/i.test(value)) return null
  return { name: null, value }
}

/** A marked state word ("set to **on**") is a state, not a value to type. */
function asValue(value: string): Pick<SaidDefault, 'value' | 'state'> {
  const state = new RegExp(`^${STATE_WORD}$`, 'i').exec(value)
  return state ? { value: null, state: { text: value.toLowerCase(), on: ON.test(value) } } : { value, state: null }
}

interface Further {
  readonly name: string | null
  readonly value: string
  readonly when: Condition
  readonly at: number
}

/** "… and `false` for US Government customers": a further value counts only with a condition of its own. */
function furtherValues(rest: Coded): Further[] {
  const tokens = [...rest.matchAll(new RegExp(VALUE, 'gi'))]
  return tokens.flatMap((token, i) => {
    const before = rest.slice(i === 0 ? 0 : tokens[i - 1]!.index + tokens[i - 1]![0].length, token.index)
    if (INSTRUCTS.test(plain(before))) return []
    const value = read(token[1] ?? token[2]!)
    const end = tokens[i + 1]?.index ?? rest.length
    const after = plain(rest.slice(token.index + token[0].length, end))
    const when = defaultCondition(after) ?? defaultCondition(plain(before.replace(/^.*?(?:,|;|\band\b|\bbut\b)/i, '')))
    return value && when ? [{ ...value, when, at: token.index }] : []
  })
}

function stateSaid(coded: Coded, text: string): SaidDefault | null {
  if (!/\bby\s+default\b|\bdefault\s+(?:state|setting|is)\b/i.test(text)) return null
  const when = defaultCondition(text)
  const { phrase } = subjectOf(text.replace(/^\(/, ''))
  for (const pattern of STATE_PATTERNS) {
    const found = pattern.exec(coded)
    if (!found) continue
    const negated = /\b(?:not|\w+n['’]t)\b/i.test(plain(found[0]))
    return {
      value: null,
      name: null,
      subject: phrase,
      when,
      state: {
        text: negated ? `not ${found[1]!.toLowerCase()}` : found[1]!.toLowerCase(),
        on: ON.test(found[1]!) !== negated,
      },
    }
  }
  const verb = STATE_VERB.exec(text)
  if (!verb) return null
  const on = ON.test(verb[1]!)
  return { value: null, name: null, subject: verb[2]!.trim(), when, state: { text: on ? 'enabled' : 'disabled', on } }
}
