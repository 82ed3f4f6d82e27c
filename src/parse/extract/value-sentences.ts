// One sentence → the values of a key that it names, with what they mean: as a purpose ("to turn it off"), as an effect
// ("users see no button"), or named only.

import { CUE } from '../cues.ts'
import { matchesOf } from '../matches.ts'
import { type Coded, plain } from './marked-text.ts'
import { assignmentIn, bareValue, isCoined, isTypeWord } from './name-shapes.ts'
import { ASSIGNED, BARE, MARK, PLAIN_VALUE, PLAIN_VALUE_PATTERNS, VALUE, VALUE_PATTERNS } from './value-patterns.ts'

export interface SaidValue {
  /** The name before the equals sign, as written. */
  readonly name: string | null
  readonly value: string
  readonly meaning: string | null
  readonly kind: 'purpose' | 'effect' | 'aside' | 'named'
}

interface NamedPattern {
  /** Without one of these the pattern cannot match. */
  readonly cues: number
  readonly pattern: RegExp
}

const namedPatterns = (value: string): readonly NamedPattern[] => [
  {
    cues: CUE.value,
    pattern: new RegExp(
      `\\bvalues?\\b\\uE004?\\s*(?:(?:set\\s+)?(?:to|as|is|of|be|:|=|–|-|,\\s*(?:enter|type|select|choose|set|use))\\s*)*${value}`,
      'gi',
    ),
  },
  {
    cues: CUE.value,
    pattern: new RegExp(
      `${value}\\s+as\\s+(?:the\\s+|its\\s+|a\\s+|their\\s+)?(?:configuration\\s+|config\\s+)?values?\\b`,
      'gi',
    ),
  },
  {
    cues: CUE.to,
    pattern: new RegExp(`\\b(?:set|sets|setting|enter|type)\\b[^.;]{0,80}?(?<!\\bup\\s|\\d\\s)\\bto\\s+${value}`, 'gi'),
  },
]
const NAMED = namedPatterns(VALUE)
const PLAIN_NAMED = namedPatterns(PLAIN_VALUE)
const VALUE_LIST = new RegExp(
  `((?:${MARK}|${BARE})(?:\\s*(?:,|or|and)+\\s*(?:or\\s+|and\\s+)?(?:${MARK}|${BARE}))+)\\s+as\\s+(?:the\\s+|its\\s+)?values?\\b`,
  'gi',
)
const CAN_BE = new RegExp(
  `\\b(?:values?|it|setting|key)\\s+(?:can|may|must)\\s+be\\s+(?:either\\s+|one\\s+of\\s+|set\\s+to\\s+)*((?:${MARK}|${BARE})(?:\\s*(?:,|or|and)+\\s*(?:or\\s+|and\\s+)?(?:${MARK}|${BARE}))+)`,
  'gi',
)
const ONE_OF_LIST = new RegExp(`${MARK}|${BARE}`, 'gi')
const ASSIGNMENTS = new RegExp(
  `[\\uE000-\\uE003]([A-Za-z][\\w.-]*\\s*=[^\\uE004]+)\\uE004|(?<![\\w.-])${ASSIGNED}`,
  'g',
)
const HOLDS_VALUE = new RegExp(VALUE, 'i')
/** `0` for `X` */
const TOKENS = new RegExp(VALUE, 'gi')
const PLAIN_TOKENS = new RegExp(PLAIN_VALUE, 'gi')
const FOR_NAME = new RegExp(`^(?:${MARK}|${BARE})\\s+for\\s+([\\uE000-\\uE003]?[A-Za-z][\\w.-]+\\uE004?)[.;]?$`, 'i')
const EXAMPLE =
  /\b(?:for\s+example|such\s+as|e\.g\.|for\s+instance|between|from|up\s+to|at\s+(?:most|least)|than|(?:between|from)\s+-?\d+\s+(?:and|to))\s*,?\s*$/i

/** "0 off, 1 quiet, 2 loud": values and meanings without a word between, told by `enumerationIn`. */
const COUNTED_THROUGH = /^\d\s+[a-z][^,;.\d]*[,;]\s*(?:and\s+)?\d\s/

/** Flags and numbers are values wherever they stand; another marked word only where values are spoken of. */
function mayHoldValues(coded: Coded, text: string, cues: number): boolean {
  if (cues & (CUE.flag | CUE.digit | CUE.equals) && /\b(?:true|false)\b|\d|=/i.test(text)) return true
  if ((cues & CUE.mark) === 0) return false
  const speaks =
    cues & (CUE.value | CUE.set | CUE.default) &&
    /[\uE000-\uE003]/.test(coded) &&
    /\b(?:values?|sets?|setting|mode|default)\b/i.test(text)
  return speaks || entersWord(coded)
}

const ENTERS_WORD =
  /^\W*(?:(?:you|admins?)\s+(?:can\s+)?)?(?:enter|type|specify|choose|use)\s+[\uE000\uE003][A-Za-z][\w-]{1,29}\uE004,?\s+(?:to\s+(?!the\b)|if\s|so\s+that\s|when\s)/i

/** "Enter `all` to list every app": a word in code that is entered for a purpose. In bold it may be a button. */
export function entersWord(coded: Coded): boolean {
  return ENTERS_WORD.test(coded)
}

/** @param cues those of the sentence; all, where they are not known. */
export function valuesInSentence(coded: Coded, text = plain(coded), cues = ~0): SaidValue[] {
  if (!mayHoldValues(coded, text, cues) || COUNTED_THROUGH.test(coded)) return []
  const found: SaidValue[] = []
  const assigns = coded.includes('=')
  if (
    !matchesOf(assigns ? TOKENS : PLAIN_TOKENS, coded).some(
      ([, ...token]) => valueIn(token.find(part => part !== undefined)!) !== null,
    )
  )
    return []
  for (const clause of clausesOf(coded)) {
    for (const { kind, meaning, cues: needed, pattern } of assigns ? VALUE_PATTERNS : PLAIN_VALUE_PATTERNS) {
      if ((cues & needed) === 0) continue
      const match = pattern.exec(clause)
      const said = match && take(match, meaning, kind, clause)
      if (said) {
        found.push(said)
        break
      }
    }
  }
  if ((cues & CUE.default) === 0 || !/\bdefault\b/i.test(text)) {
    for (const { cues: needed, pattern } of assigns ? NAMED : PLAIN_NAMED) {
      if (cues & needed) for (const match of matchesOf(pattern, coded)) found.push(...named(coded, match))
    }
    const lists = cues & CUE.value ? matchesOf(VALUE_LIST, coded) : []
    for (const match of [...lists, ...matchesOf(CAN_BE, coded)]) {
      for (const one of matchesOf(ONE_OF_LIST, match[1]!)) found.push(...named(coded, one, match.index))
    }
  }
  const given = FOR_NAME.exec(coded)
  const forName = given && valueIn(given[1] ?? given[2]!)
  if (forName) found.push({ ...forName, name: plain(given[3]!), meaning: null, kind: 'named' })
  for (const assigned of assigns ? matchesOf(ASSIGNMENTS, coded) : []) {
    const value = valueIn(assigned[1] ?? assigned[2]!)
    if (value) found.push({ ...value, meaning: null, kind: 'named' })
  }
  return found
}

const OR_PLAIN = /,?\s+or\s+(?=(?:enter\s+|set\s+)?[\uE000-\uE003\w])|;\s+/i
/** "… on or off: `true` turns it on, `false` turns it off" */
const TOLD =
  /:\s+([\uE000-\uE003][^\uE004 ]+\uE004\s+[a-z][^:]*,\s+(?:and\s+)?[\uE000-\uE003][^\uE004 ]+\uE004\s+[a-z].*)$/
const NEXT_TOLD = /,\s+(?:and\s+)?(?=[\uE000-\uE003][^\uE004 ]+\uE004\s+[a-z])/
const OR_VALUE = new RegExp(`,?\\s+or\\s+(?=(?:enter\\s+|set\\s+)?${VALUE}\\s+(?:to|if)\\b)`, 'i')

/** "`true` enables it; `false` disables it" says two things, and so does "`1` to remove it or `0` to show it". */
function clausesOf(coded: Coded): Coded[] {
  const told = coded.includes(':') ? TOLD.exec(coded)?.[1] : undefined
  if (told !== undefined) return told.split(NEXT_TOLD)
  const either = OR_VALUE.test(coded)
  if (!either && !coded.includes(';')) return [coded]
  const parts = coded.split(either ? OR_PLAIN : /;\s+/)
  return parts.length > 1 && parts.every(part => HOLDS_VALUE.test(part)) ? parts : [coded]
}

const TO = /^\s+(?:key\s+|setting\s+)?(?:set\s+)?to\s+/
/** "add `X` as the key and set its value to `true`": the word behind the verb is the name. */
const SET_LATER = new RegExp(
  `\\b(?:set|enter|choose|select|type|give|values?)\\b[^.;]{0,60}?\\b(?:to|as|of|is)\\s+(?:${MARK}|${BARE})`,
  'i',
)
const AT_ONCE = new RegExp(`^(?:${MARK}|${BARE})`, 'i')

/** "To hide it, set `X` to `false`": what stands behind the name is the value, or there is none. */
function setTo(name: string, rest: Coded): Pick<SaidValue, 'name' | 'value'> | null | undefined {
  const to = TO.exec(rest)
  if (!to) return undefined
  const found = AT_ONCE.exec(rest.slice(to[0].length))
  const value = found && valueIn(found[1] ?? found[2]!)
  return value && { ...value, name }
}

function setLater(token: Coded, rest: Coded): Pick<SaidValue, 'name' | 'value'> | undefined {
  const name = isCoined(plain(token)) ? plain(token) : null
  const found = name === null ? null : SET_LATER.exec(rest)
  const value = found && valueIn(found[1] ?? found[2]!)
  return value ? { ...value, name } : undefined
}

function take(
  match: RegExpExecArray,
  side: 'before' | 'after',
  kind: SaidValue['kind'],
  clause: Coded,
): SaidValue | null {
  const groups = match.slice(1)
  const token = (side === 'before' ? groups.slice(1, 4) : groups.slice(0, 3)).find(part => part !== undefined)
  const meaning = side === 'before' ? groups[0] : groups[3]
  const rest = clause.slice(match.index + match[0].length)
  const set =
    side === 'before' && token !== undefined ? (setTo(plain(token), rest) ?? setLater(token, rest)) : undefined
  const value = set !== undefined ? set : token === undefined ? null : valueIn(token)
  if (!value || meaning === undefined) return null
  // "1 – 168" is a range; "Removing it while `X = true` …" says what another act does.
  if (/^-?\d+$/.test(value.value) && /^[\s–—-]*\d+\W*$/.test(meaning)) return null
  if (kind === 'aside' && side === 'before' && /^\w+ing\s/.test(meaning))
    return { ...value, meaning: null, kind: 'named' }
  const text = meaningOf(meaning)
  return text === null ? { ...value, meaning: null, kind: 'named' } : { ...value, meaning: text, kind }
}

function named(coded: Coded, match: RegExpExecArray | RegExpMatchArray, at = match.index ?? 0): SaidValue[] {
  if (EXAMPLE.test(plain(coded.slice(0, at)))) return []
  const token = match.slice(1).find(part => part !== undefined)
  const value = token === undefined ? null : valueIn(token)
  return value ? [{ ...value, meaning: null, kind: 'named' }] : []
}

/** A word that can be entered: a flag, a number, or one marked word. Not a type, not a place in a menu. */
function valueIn(token: Coded): { readonly name: string | null; readonly value: string } | null {
  const assigned = assignmentIn(plain(token))
  if (assigned) return { name: assigned.name, value: assigned.value }
  const value = bareValue(token)
  if (value === null || isTypeWord(value)) return null
  const flag = /^(?:true|false|yes|no|on|off|-?\d+)$/i.test(value)
  return flag || /^[A-Za-z][\w-]{1,29}$/.test(value) ? { name: null, value } : null
}

/** The part of a sentence that says what happens, without what the admin does besides. */
function meaningOf(text: Coded): string | null {
  const said = plain(text)
    .replace(/^[\s,:;–—-]+/, '')
    .replace(/(?<![\s,;:.(])[\s,;:.(]+$/, '')
    .replace(/^([^(]*)\)$/, '$1')
    .replace(/\s*\((?:the\s+)?default\)$/i, '')
    .replace(/,?\s+and\s+(?:then\s+)?assign\b.*$/i, '')
    .replace(/^(?:don['’]t|do\s+not)\s+want\s+(?:to\s+|(?:the\s+|an?\s+|any\s+)?(?![^,.]*\bto\b))/i, found =>
      /\bto\s+$/i.test(found) ? 'don’t ' : 'no ',
    )
    .trim()
  if (said.length < 3 || /^\(\w+\)?$/.test(said) || /^(?:this\s+)?is\s+the\s+default$/i.test(said)) return null
  return said
}
