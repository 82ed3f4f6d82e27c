// One sentence → the values of a key that it names, with what they mean: as a purpose ("to turn it off"), as an effect
// ("users see no button"), or named only.
import { assignmentIn, bareValue, isTypeWord } from './key-names.ts'
import { type Coded, plain } from './marked-text.ts'

export interface SaidValue {
  /** The name before the equals sign, as written. */
  readonly name: string | null
  readonly value: string
  readonly meaning: string | null
  readonly kind: 'purpose' | 'effect' | 'aside' | 'named'
}

const MARK = '[\\uE000-\\uE003]([^\\uE004]+)\\uE004'
const BARE = '(?<![\\w.-])(true|false|-?\\d+)(?![\\w.%-])'
const ASSIGNED = '([A-Za-z][\\w.-]*\\s*=\\s*[\\uE000-\\uE003]?[\\w.-]+\\uE004?)'
const VALUE = `(?:${MARK}|${ASSIGNED}|${BARE})`
const VERB = '(?:set|enter|specify|type|choose|use|select|change|make|give|assign|add|configure|put|switch|pick)'

interface Pattern {
  readonly kind: SaidValue['kind']
  readonly pattern: RegExp
  /** Where the meaning stands among the groups: before the value's three groups or after them. */
  readonly meaning: 'before' | 'after'
}

const PATTERNS: readonly Pattern[] = [
  // To turn it off, set the value to `false`.
  {
    kind: 'purpose',
    meaning: 'before',
    pattern: new RegExp(
      `^\\W*(?:in\\s+order\\s+)?to\\s+((?:(?!\\b${VERB}\\b\\s+(?:the|its|it|this|a|an|\\S*[\\uE000-\\uE003=]|true|false|value|key)\\b)[^.])+?),?\\s+(?:(?:an?\\s+|the\\s+)?admin\\w*\\s+)?(?:you\\s+)?(?:can\\s+|must\\s+|should\\s+|needs?\\s+to\\s+|simply\\s+)?${VERB}s?\\b[^.]*?${VALUE}`,
      'i',
    ),
  },
  // set the value to `false` to turn it off; enter `false` if you want to turn it off
  {
    kind: 'purpose',
    meaning: 'after',
    pattern: new RegExp(
      `${VALUE}\\s*,?\\s+(?:in\\s+order\\s+to|to|if\\s+you(?:['’]d)?\\s+(?:want|like|prefer)(?:\\s+to)?|when\\s+you\\s+want\\s+to|so\\s+that)\\s+(?!\\d|the\\s+(?:following|list|policy)|[\\uE000-\\uE003])(.+)$`,
      'i',
    ),
  },
  // For users with key set as `true`, … ; When `X` is `true`, … ; With `true`, … ; If it is set to `false`, …
  {
    kind: 'effect',
    meaning: 'after',
    pattern: new RegExp(
      `^\\W*(?:.{0,80}?[:;,]\\s+)?(?:for|when|whenever|if|with|where|once|while|as\\s+long\\s+as|in\\s+case)\\b[^,]*?(?:\\b(?:is|to|as|of|with|at|value|set|are|equals)\\s+|=\\s*|(?=[A-Za-z][\\w.-]*\\s*=)|(?<=\\s)(?=[\\uE000-\\uE003][A-Za-z][\\w.-]*\\s*=))(?:set\\s+to\\s+|the\\s+value\\s+)?${VALUE}[^,]*?,\\s*(?:then\\s+)?(.+)$`,
      'i',
    ),
  },
  // Setting it to `true` hides the button.
  {
    kind: 'effect',
    meaning: 'after',
    pattern: new RegExp(
      `^\\W*(?:setting|changing|switching|a\\s+value\\s+of|the\\s+value|value)\\b[^,.]*?${VALUE}\\s*,?\\s+(?!(?:as|to|for|in|on|and|or|is\\s+the\\s+default)\\b)(.+)$`,
      'i',
    ),
  },
  // `X = true` leaves it on; `true` shows the button; `true`: the button is shown
  {
    kind: 'effect',
    meaning: 'after',
    pattern: new RegExp(
      `^\\W*(?:use\\s+|a\\s+)?${VALUE}\\s*(?:\\((?:the\\s+)?default\\)\\s*)?(?:\\s+(?!(?:as|to|for|in|on|and|or|by|key|is\\s+the\\s+default|is\\s+set)\\b)|\\s*[:–—]\\s*|\\s+[-=]\\s+)(.+)$`,
      'i',
    ),
  },
  // The button is shown when the value is `true`.
  {
    kind: 'aside',
    meaning: 'before',
    pattern: new RegExp(
      `^(.+?),?\\s+(?:only\\s+)?(?:when|if|while|as\\s+long\\s+as)\\s+(?:(?!\\bnot\\b)[^,])*?(?:\\b(?:is|to|as|set)\\s+|=\\s*)(?:set\\s+to\\s+)?${VALUE}`,
      'i',
    ),
  },
]
const NAMED: readonly RegExp[] = [
  new RegExp(`\\bvalues?\\b\\uE004?\\s*(?:(?:set\\s+)?(?:to|as|is|of|be|:|=|–|-)\\s*)*${VALUE}`, 'gi'),
  new RegExp(`${VALUE}\\s+as\\s+(?:the\\s+|its\\s+|a\\s+|their\\s+)?(?:configuration\\s+|config\\s+)?values?\\b`, 'gi'),
  new RegExp(`\\b(?:set|sets|setting|enter|type)\\b[^.;]{0,80}?\\bto\\s+${VALUE}`, 'gi'),
]
const VALUE_LIST = new RegExp(
  `((?:${MARK}|${BARE})(?:\\s*(?:,|or|and)+\\s*(?:or\\s+|and\\s+)?(?:${MARK}|${BARE}))+)\\s+as\\s+(?:the\\s+|its\\s+)?values?\\b`,
  'gi',
)
const EXAMPLE =
  /\b(?:for\s+example|such\s+as|e\.g\.|for\s+instance|between|from|up\s+to|at\s+(?:most|least)|than)\s*,?\s*$/i

export function valuesInSentence(coded: Coded): SaidValue[] {
  const found: SaidValue[] = []
  for (const clause of clausesOf(coded)) {
    for (const { kind, meaning, pattern } of PATTERNS) {
      const match = pattern.exec(clause)
      const said = match && take(match, meaning, kind)
      if (said) {
        found.push(said)
        break
      }
    }
  }
  if (!/\bdefault\b/i.test(plain(coded))) {
    for (const pattern of NAMED) for (const match of coded.matchAll(pattern)) found.push(...named(coded, match))
    for (const match of coded.matchAll(VALUE_LIST)) {
      for (const one of match[1]!.matchAll(new RegExp(`${MARK}|${BARE}`, 'gi')))
        found.push(...named(coded, one, match.index))
    }
  }
  for (const assigned of coded.matchAll(
    new RegExp(`[\\uE000-\\uE003]([A-Za-z][\\w.-]*\\s*=[^\\uE004]+)\\uE004|(?<![\\w.-])${ASSIGNED}`, 'g'),
  )) {
    const value = valueIn(assigned[1] ?? assigned[2]!)
    if (value) found.push({ ...value, meaning: null, kind: 'named' })
  }
  return found
}

/** "`true` enables it; `false` disables it" says two things. */
function clausesOf(coded: Coded): Coded[] {
  const parts = coded.split(/;\s+/)
  return parts.length > 1 && parts.every(part => new RegExp(VALUE, 'i').test(part)) ? parts : [coded]
}

function take(match: RegExpExecArray, side: 'before' | 'after', kind: SaidValue['kind']): SaidValue | null {
  const groups = match.slice(1)
  const token = (side === 'before' ? groups.slice(1, 4) : groups.slice(0, 3)).find(part => part !== undefined)
  const meaning = side === 'before' ? groups[0] : groups[3]
  const value = token === undefined ? null : valueIn(token)
  if (!value || meaning === undefined) return null
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
    .replace(/[\s,;:.()]+$/, '')
    .replace(/\s*\((?:the\s+)?default\)$/i, '')
    .replace(/,?\s+and\s+(?:then\s+)?assign\b.*$/i, '')
    .trim()
  if (said.length < 3 || /^(?:this\s+)?is\s+the\s+default$/i.test(said)) return null
  return said
}
