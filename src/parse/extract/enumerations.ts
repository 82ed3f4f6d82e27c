// "1 - Audit; 0 - Disable; 2 - Enable (default). This setting …" → the values, their meanings, which is the default, and
// the rest of the text. Also where the page lost its line breaks: "0 - Off1 - Quiet (default)2 - LoudHow strongly …".

import { matchesOf } from '../matches.ts'
import { bareListIn } from './bare-list.ts'
import { type Coded, plain } from './marked-text.ts'
import { bareValue, isLabelWord } from './name-shapes.ts'

export interface EnumeratedValue {
  readonly value: string
  /** null: only listed. */
  readonly meaning: string | null
  readonly isDefault: boolean
}

export interface Enumeration {
  readonly values: readonly EnumeratedValue[]
  readonly rest: Coded
}

const LITERAL = '(?:true|false|yes|no|on|off|-?\\d{1,6}(?:\\.\\d+)?)'
const LABEL =
  /^(?:(?:the\s+)?(?:allowed|possible|supported|accepted|valid|permitted|documented|available|following)?\s*(?:values?|options?)(?:\s+are)?\s*(?::|=|-)?\s*)/i
const TOKEN = new RegExp(
  `(?<=^|[\\s;,./|(]|[a-z)\\uE004](?=\\d|true|false))(?:[\\uE000-\\uE003]([^\\uE004]{1,40})\\uE004|(${LITERAL})(?![\\w]))(\\s*\\((?:the\\s+)?default\\))?\\s*(?:[-–—:=]|\\bmeans\\b|\\bis\\b(?=\\s+[a-z]))\\s*(?=[^\\s\\d]|\\d+\\s*[a-z])`,
  'gi',
)
const DEFAULT_MARK =
  /\s*[([]\s*(?:this\s+is\s+)?(?:the\s+)?default(?:\s+(?:value|setting))?\s*[)\]]|,\s*(?:the\s+)?default\b|\s+[-–—]\s+default\b/i
/** Where the last meaning ends: at a stop, or where a line break was lost before a capital. */
const LAST_END = /;|[.!?](?=\s|$|[A-Z])|(?<=[a-z]{2}|\))(?=[A-Z][a-z]*\s)|\n/
const SIGNS_AT_END = /(?<![\s;,./|])[\s;,./|]+$/

/** What joins a value to the next one: signs, a word, signs. */
function withoutJoint(text: string): string {
  const cut = text.replace(SIGNS_AT_END, '')
  const word = /\b(?:and|or)$/i.exec(cut)
  return word ? cut.slice(0, word.index).replace(SIGNS_AT_END, '') : cut
}

/** @param words whether bare words before colons are values too: in a column of values they are; before dashes they always are. */
export function enumerationIn(coded: Coded, words = false): Enumeration {
  const label = LABEL.exec(coded)?.[0] ?? ''
  const text = coded.slice(label.length)
  // Every manner begins with a value or its meaning, so that most sentences are told by their first word.
  if (!words && !MAY_LIST.test(text)) return { values: [], rest: coded }
  const tokens = matchesOf(TOKEN, text).filter(
    token => isLiteral(token[1] ?? token[2]!) && !isTime(text, token) && !isWithin(text, token),
  )
  const [first] = tokens
  if (!first || plain(text.slice(0, first.index)).trim() !== '')
    return (
      reversed(text) ??
      numbered(text) ??
      saying(text) ??
      unparted(text) ??
      bareWords(text, words) ??
      (words ? listedBare(text) : null) ??
      listed(text, coded)
    )
  const values: EnumeratedValue[] = []
  let rest = ''
  tokens.forEach((token, i) => {
    const from = token.index + token[0].length
    const next = tokens[i + 1]
    let meaning = text.slice(from, next?.index ?? text.length)
    if (!next) {
      const withoutMark = DEFAULT_MARK.exec(meaning)
      const search = withoutMark && withoutMark.index < 60 ? withoutMark.index + withoutMark[0].length : 0
      const end = LAST_END.exec(meaning.slice(search))
      if (search > 0 && /^[A-Z]/.test(meaning.slice(search).trim())) {
        rest = meaning.slice(search)
        meaning = meaning.slice(0, search)
      } else if (end) {
        const cut = search + end.index
        rest = meaning.slice(cut).replace(/^[;.!?\s]+/, '')
        meaning = meaning.slice(0, cut)
      }
    }
    const said = withoutJoint(plain(meaning.replace(DEFAULT_MARK, ''))).trim()
    values.push({
      value: bareValue(token[1] ?? token[2]!)!,
      meaning: said === '' ? null : said,
      isDefault: token[3] !== undefined || DEFAULT_MARK.test(meaning),
    })
  })
  return { values: once(values), rest: rest.trim() }
}

/** How a text begins that may list values, but for bare words in a column of values. */
const MAY_LIST = new RegExp(
  `^(?:[\\uE000-\\uE004\\s.;,\\d-]|(?:either|one|${LITERAL})\\b|[a-z]{2,31}(?:[ -][a-z]{1,30}){0,3}\\s*[=:(]|[a-z][a-z0-9_-]{1,24}\\s*(?:[:(]|\\s[-–—]\\s))`,
  'i',
)

/** "22:00" is no value with a meaning. */
function isTime(text: Coded, token: RegExpExecArray): boolean {
  return token[0].endsWith(':') && /^\d/.test(text.slice(token.index + token[0].length))
}

const WHOLE_LITERAL = new RegExp(`^${LITERAL}$`, 'i')

/** "0 – the name in `X` is used": what a sentence says of a marked word in its midst begins no meaning. */
function isWithin(text: Coded, token: RegExpExecArray): boolean {
  if (token.index === 0 || !/\bis\s*$/i.test(token[0])) return false
  return !/[;,.|)\n]\s*(?:(?:and|or)\s+)?$/i.test(text.slice(Math.max(0, token.index - 12), token.index))
}

function isLiteral(text: string): boolean {
  const word = text.trim()
  return WHOLE_LITERAL.test(word) || (/^[A-Za-z][\w-]{0,29}$/.test(word) && !isLabelWord(word))
}

const REVERSED =
  /([A-Z][a-z]{1,30}(?:[ -][A-Za-z]{1,30}){0,3})\s*(?:=|:|\()\s*[\uE000-\uE003]?(true|false|\d{1,4})\uE004?\)?(?=\s*(?:[;,./|]|\bor\b|$|[A-Z]))/g

/** "Enable = 1; Disable = 0", "Off (0), On (1)": the meaning stands first. */
function reversed(text: Coded): Enumeration | null {
  const found = matchesOf(REVERSED, text)
  if (found.length < 2 || found[0]!.index > 0) return null
  const last = found.at(-1)!
  const values = found.map(one => ({ value: one[2]!, meaning: one[1]!, isDefault: false }))
  return { values: once(values), rest: text.slice(last.index + last[0].length).replace(/^[\s;,.]+/, '') }
}

const BARE_WORD = /(?:^|[.;,]\s+|\n)([a-z][a-z0-9_-]{1,24})(\s*\((?:the\s+)?default\))?\s*(?::|\s[-–—])\s+/gi

/** "warn (default): people are warned. off: no warning." */
function bareWords(text: Coded, colons: boolean): Enumeration | null {
  const found = matchesOf(BARE_WORD, text).filter(one => colons || !/:\s+$/.test(one[0]))
  if (found.length < 2 || found[0]!.index > 0) return null
  const values = found.map((one, i) => {
    const said = text.slice(one.index + one[0].length, found[i + 1]?.index ?? text.length)
    const meaning = plain(said.replace(DEFAULT_MARK, '')).replace(/(?<![\s.;,])[\s.;,]+$/, '')
    return {
      value: one[1]!,
      meaning: meaning === '' ? null : meaning,
      isDefault: one[2] !== undefined || DEFAULT_MARK.test(said),
    }
  })
  return { values: once(values), rest: '' }
}

const FLAG = new RegExp(`[\\uE000-\\uE003](${LITERAL})\\uE004\\s*(\\(\\s*(?:the\\s+)?default\\s*\\))?[ ,]*`, 'gi')

/** "**true** (default) disables it**false** allows it": only the marks part value and meaning. */
function unparted(text: Coded): Enumeration | null {
  const found = matchesOf(FLAG, text)
  if (
    found.length < 2 ||
    found[0]!.index > 0 ||
    /^(?:(?:or|and|\/|\||,)(?![a-z])|\()/i.test(text.slice(found[0]![0].length))
  )
    return null
  const values = found.map((one, i) => {
    const from = one.index + one[0].length
    const whole = text.slice(from, found[i + 1]?.index ?? text.length)
    const said = /^[^\n]*/.exec(whole)![0]
    const meaning = plain(said.replace(DEFAULT_MARK, ' ').replace(/\s+/g, ' '))
      .replace(/(?<![\s.;,])[\s.;,]+$/, '')
      .trim()
    return {
      value: one[1]!,
      meaning: meaning === '' ? null : meaning,
      isDefault: one[2] !== undefined || DEFAULT_MARK.test(said),
    }
  })
  return values.every(one => one.meaning !== null) ? { values: once(values), rest: '' } : null
}

const NUMBERED = /(\d)\s+([a-z][^,;.\d]*[a-z)])(?:[,;]\s*(?:and\s+)?|[.](?=\s|$)\s*|$)/gy
const UNIT = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|times?|MB|GB|KB|percent)\b/i

/** "0 off, 1 quiet, 2 loud.": counted through from 0, or three and more from 1, with nothing but commas between. */
function numbered(text: Coded): Enumeration | null {
  const found: RegExpMatchArray[] = []
  let end = 0
  for (const one of matchesOf(NUMBERED, text)) {
    if (Number(one[1]) !== Number(found[0]?.[1] ?? one[1]) + found.length || UNIT.test(one[2]!)) break
    found.push(one)
    end = one.index + one[0].length
    if (/[.]\s*$/.test(one[0])) break
  }
  const first = Number(found[0]?.[1] ?? -1)
  if (!(first === 0 && found.length >= 2) && !(first === 1 && found.length >= 3)) return null
  const values = found.map(one => ({
    value: one[1]!,
    meaning: plain(one[2]!.replace(DEFAULT_MARK, '')).trim(),
    isDefault: DEFAULT_MARK.test(one[2]!),
  }))
  return { values, rest: text.slice(end) }
}

const SAYS =
  /(?:^|[.;,]\s+(?:and\s+)?)[\uE000-\uE003]([A-Za-z][\w-]{0,23})\uE004(\s*\((?:the\s+)?default\))?\s+(?=(?!is\b|was\b|has\b|does\b|as\b)[a-z]+s\b)/g

/** "`full` sends all of it. `split` sends some.": each marked word begins a sentence or its part and does something. */
function saying(text: Coded): Enumeration | null {
  const found = matchesOf(SAYS, text)
  if (found.length < 2 || found[0]!.index > 0) return null
  const values = found.map((one, i) => {
    const next = found[i + 1]
    const whole = text.slice(one.index + one[0].length, next?.index ?? text.length)
    const said = next ? whole : /^.*?(?:[.](?=\s|$)|$)/s.exec(whole)![0]
    return {
      value: one[1]!,
      meaning: plain(said.replace(DEFAULT_MARK, '')).replace(/(?<![\s.;,])[\s.;,]+$/, ''),
      isDefault: one[2] !== undefined || DEFAULT_MARK.test(said),
    }
  })
  return {
    values: once(values),
    rest: text.slice(found.at(-1)!.index + found.at(-1)![0].length).replace(/^.*?(?:[.](?=\s|$)\s*|$)/s, ''),
  }
}

function listedBare(text: Coded): Enumeration | null {
  const values = bareListIn(text)
  return values.length > 0 ? { values: once(values.map(one => ({ ...one, meaning: null }))), rest: '' } : null
}

const LISTED = new RegExp(
  `^(?:(?:either|one\\s+of)\\s+)?((?:[\\uE000-\\uE003][^\\uE004]{1,30}\\uE004|${LITERAL})(?:\\s*\\([^)]*\\))?(?:\\s*(?:,|;|/|\\||\\bor\\b|\\band\\b)+\\s*(?:\\bor\\b\\s*|\\band\\b\\s*)?(?:[\\uE000-\\uE003][^\\uE004]{1,30}\\uE004|${LITERAL})(?:\\s*\\([^)]*\\))?)*)\\s*(?:$|[.;:](?:\\s|$))`,
  'i',
)

const ONE_LISTED = new RegExp(`(?:[\\uE000-\\uE003]([^\\uE004]+)\\uE004|(${LITERAL}))(?:\\s*\\(([^)]*)\\))?`, 'gi')

/** `true` or `false`; `0` (off), `1` (on). */
function listed(text: Coded, whole: Coded): Enumeration {
  const found = LISTED.exec(text)
  if (!found) return { values: [], rest: whole }
  const values = [...matchesOf(ONE_LISTED, found[1]!)].flatMap(([, mark, bare, note]) => {
    const value = bareValue(mark ?? bare!)
    if (value === null || !isLiteral(value)) return []
    const isDefault = /\bdefault\b/i.test(note ?? '')
    const meaning = note && !/^(?:the\s+)?default$/i.test(note.trim()) ? plain(note.replace(DEFAULT_MARK, '')) : null
    return [{ value, meaning, isDefault }]
  })
  return { values: once(values), rest: text.slice(found[0].length) }
}

function once(values: readonly EnumeratedValue[]): EnumeratedValue[] {
  const seen = new Set<string>()
  return values.filter(({ value }) => !seen.has(value.toLowerCase()) && seen.add(value.toLowerCase()))
}
