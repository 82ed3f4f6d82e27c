// A sentence with facts in brackets behind a name ("`X` (Boolean, default `false`) hides it") → the sentence without them, so
// that it reads as one, and what the brackets say of the name.
import { matchesOf } from '../matches.ts'
import type { Coded } from './marked-text.ts'
import { assignmentIn, bareValue, isTypeWord, NAME_PATTERN, nameAt } from './name-shapes.ts'

export interface Bracketed {
  readonly name: string
  readonly default: string | null
  readonly values: readonly string[]
}

export interface Unbracketed {
  readonly coded: Coded
  readonly facts: readonly Bracketed[]
}

const BRACKET = new RegExp(`(?:${NAME_PATTERN})\\s*\\(([^()]{2,160})\\)`, 'g')
const TELLS = /\b(?:default|initial|string|boolean|bool|integer|int|number|text|type)|\b(?:true|false)\b|\d/i
const VALUE = '(?:[\\uE000-\\uE003]([^\\uE004]{1,60})\\uE004|(?<![\\w.-])([\\w-]{1,30}))'
/** default `x`; default: x; the default is x */
const DEFAULT_FIRST = new RegExp(
  `\\bdefaults?(?:\\s+(?:value|setting))?(?:\\s*[:=]\\s*|\\s+(?:is|to|of)\\s+|\\s+)${VALUE}\\s*$|\\bdefaults?(?:\\s+(?:value|setting))?(?:\\s*[:=]\\s*|\\s+(?:is|to|of)\\s+|\\s+)${VALUE}\\s*[,;]`,
  'i',
)
export const AT_FIRST =
  '(?:by\\s+default|at\\s+(?:the\\s+)?(?:start|first|outset|beginning)|initially|to\\s+(?:begin|start)\\s+with|from\\s+the\\s+start|out\\s+of\\s+the\\s+box|unless\\s+(?:changed|set\\s+otherwise|(?:you|an?\\s+admin\\w*)\\s+(?:changes?|sets?|says?|chooses?)\\b))'
/** true at the start; false by default; 5 unless changed */
const DEFAULT_LAST = new RegExp(`(?:^|[,;]\\s*)${VALUE},?\\s+(?:is\\s+the\\s+default|${AT_FIRST})`, 'i')
const LITERAL = '(?:[\\uE000-\\uE003][^\\uE004]{1,40}\\uE004|true|false|yes|no|-?\\d{1,6})'
const LIST = new RegExp(
  `^(?:values?:?\\s+)?(${LITERAL}(?:\\s*(?:,|\\bor\\b|/|\\|)\\s*(?:or\\s+)?${LITERAL})+)(?=\\s*(?:$|[,;.]))`,
  'i',
)
const ONE = /[\uE000-\uE003]([^\uE004]+)\uE004|(true|false|yes|no|-?\d+)/gi

export function unbracketed(coded: Coded): Unbracketed {
  if (!coded.includes('(')) return { coded, facts: [] }
  const facts: Bracketed[] = []
  let out = ''
  let from = 0
  for (const found of matchesOf(BRACKET, coded)) {
    const name = nameAt(found[1], found[2])
    const inside = found[3]!
    if (name === null || !TELLS.test(inside)) continue
    const end = found.index + found[0].length
    // The default of an assignment, or a sentence that goes on in brackets, stays as it is.
    if (assignmentIn(inside) || /\.\s/.test(inside)) continue
    facts.push({ name, default: defaultIn(inside), values: valuesIn(inside) })
    out += coded.slice(from, end - inside.length - 2).trimEnd()
    from = end
  }
  return from === 0 ? { coded, facts } : { coded: out + coded.slice(from), facts }
}

function defaultIn(inside: Coded): string | null {
  const first = DEFAULT_FIRST.exec(inside)
  const found = first?.slice(1).find(part => part !== undefined) ?? firstOf(DEFAULT_LAST.exec(inside))
  const value = found === undefined ? null : bareValue(found)
  return value === null || isTypeWord(value) || /^(?:value|the|none|not)$/i.test(value) ? null : value
}

function firstOf(found: RegExpExecArray | null): string | undefined {
  return found?.slice(1).find(part => part !== undefined)
}

function valuesIn(inside: Coded): string[] {
  const list = LIST.exec(inside)?.[1]
  if (list === undefined) return []
  return matchesOf(ONE, list).flatMap(one => bareValue(one[1] ?? one[2]!) ?? [])
}
