// Reading → values that are values by their place: the words that begin the items under "… is set by `X`:", and the sentences
// behind "`X` takes one of three words.".
import type { EnumeratedValue } from './enumerations.ts'
import { gather, groupBy } from './grouping.ts'
import { type Coded, plain } from './marked-text.ts'
import { isTypeWord } from './name-shapes.ts'
import type { Reading, Spot } from './reading.ts'

export interface PlacedValue {
  readonly spot: Spot
  readonly key: string
  readonly value: EnumeratedValue
}

export function placedValues(reading: Reading): PlacedValue[] {
  return [...inItems(reading), ...inSentences(reading)]
}

const WORD = '([A-Za-z][\\w-]{0,29}|-?\\d{1,6})'
/** `off`: …; off – …; Real-time (`real_time`): … */
const ITEM = new RegExp(
  `^(?:[\\uE000-\\uE003]?${WORD}\\uE004?(\\s*\\((?:the\\s+)?default\\))?\\s*(?::|[–—]|\\s-)|[\\uE001]?[\\w ,/-]{2,40}?\\uE004?\\s*\\([\\uE000-\\uE003]${WORD}\\uE004(,?\\s*default)?\\)\\s*(?::|[–—]|\\s-))\\s+(\\S[\\s\\S]*)$`,
)
/** `off` keeps it dark. Under a sentence that says that values follow. */
const ITEM_SAYS = new RegExp(
  `^(?:[\\uE000\\uE003]|\\uE001(?=[a-z\\d]))${WORD}\\uE004(\\s*\\((?:the\\s+)?default\\))?\\s+((?!))?((?!))?(?=[a-z])(\\S[\\s\\S]*)$`,
)
const VALUES_FOLLOW = /\b(?:values?|options?|modes?|levels?|settings?|words?)\s*(?:are)?\s*:$/i
/** What labels of a key's own facts are called: a list of those lists no values. */
const LABEL =
  /^(?:(?:value|data)?\s*types?|defaults?|values?|keys?|names?|notes?|descriptions?|examples?|platforms?|paths?|requires?|availability|supported|since|status|scope|format|range)$/i
const OF_VALUES = /\b(?:values?|options?|levels?|modes?|choices|words|following|one\s+of)\b/i

function inItems(reading: Reading): PlacedValue[] {
  const items = reading.spots.filter(spot => spot.sentence === 0 && spot.passage.list !== null && spot.text !== '')
  return [...groupBy(items, spot => spot.passage.list).values()].flatMap(spots => {
    const says = VALUES_FOLLOW.test(leadOf(reading, spots[0]!)?.text ?? '')
    const read = spots.map(spot => ({
      spot,
      found: ITEM.exec(spot.coded) ?? (says ? ITEM_SAYS.exec(spot.coded) : null),
    }))
    if (spots.length < 2 || read.some(one => one.found === null || isNoValue(one.found[1] ?? one.found[3]!))) return []
    const key = keyOfLead(reading, spots[0]!)
    if (key === null) return []
    return read.flatMap(({ spot, found }) => {
      const value = (found![1] ?? found![3])!
      if (reading.spelling.has(value.toLowerCase())) return []
      const marked = found![2] !== undefined || found![4] !== undefined
      const isDefault = marked || /\(default\)/i.test(spot.text) || nextSaysDefault(reading, spot)
      return [{ spot, key, value: { value, meaning: meaningOf(found![5]!), isDefault } }]
    })
  })
}

function isNoValue(word: string): boolean {
  return LABEL.test(word) || isTypeWord(word)
}

/** The key of the text that leads a list in with a colon, where that text names one or speaks of values. */
function keyOfLead(reading: Reading, first: Spot): string | null {
  const lead = leadOf(reading, first)
  if (!lead?.text.endsWith(':')) return null
  const named = lead.named.at(-1) ?? (lead.hold === 'own' ? lead.keys[0] : undefined)
  if (named !== undefined && (lead.named.length === 1 || lead.hold === 'own')) return named
  if (!OF_VALUES.test(lead.text)) return null
  const held = lead.hold === 'none' ? (reading.sectionKeys.get(first.passage.section) ?? []) : lead.keys
  return held.length === 1 ? held[0]! : null
}

/** The last sentence before the list, in the same section. */
function leadOf(reading: Reading, first: Spot): Spot | null {
  for (let i = first.index - 1; i >= 0; i--) {
    const before = reading.spots[i]!
    if (before.passage.section !== first.passage.section || before.passage.form === 'heading') return null
    if (before.passage.list !== first.passage.list) return before.passage.cell ? null : before
  }
  return null
}

/** "`2`: everything is allowed. This is the default." */
export function nextSaysDefault(reading: Reading, spot: Spot): boolean {
  const next = reading.spots[spot.index + 1]
  return (
    next?.passage === spot.passage &&
    /^(?:this|that|it)\s+is\s+(?:also\s+)?the\s+(?:default|starting|initial|factory)\b/i.test(next.text)
  )
}

const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8 }
const TAKES =
  /\b(?:takes|accepts|expects|has|knows)\s+(?:only\s+)?(?:one\s+of\s+)?(two|three|four|five|six|seven|eight|\d)\s+(?:possible\s+|allowed\s+)?(?:words?|values?|options?|states?|levels?|modes?|settings?)\W*$/i
const BEGINS = new RegExp(
  `^(?:[\\uE000-\\uE003](?=[^\\uE004]+\\uE004)|(?=[a-z]))${WORD}\\uE004?(?:,[^,.;]{3,80},)?\\s+(?=[a-z])(.+)$`,
)

/** As many sentences as it says, each beginning with a word of its own. */
function inSentences(reading: Reading): PlacedValue[] {
  return gather(reading.spots, spot => {
    const said = spot.keys.length === 1 && spot.passage.form !== 'heading' ? TAKES.exec(spot.text)?.[1] : undefined
    if (said === undefined) return []
    const count = NUMBERS[said.toLowerCase()] ?? Number(said)
    const next = reading.spots.slice(spot.index + 1, spot.index + 1 + count)
    const read = next.map(one => ({ spot: one, found: one.passage === spot.passage ? BEGINS.exec(one.coded) : null }))
    const words = new Set(read.map(one => one.found?.[1]))
    if (read.length < count || words.has(undefined) || words.size < count) return []
    return read.map(one => ({
      spot: one.spot,
      key: spot.keys[0]!,
      value: { value: one.found![1]!, meaning: meaningOf(one.found![2]!), isDefault: false },
    }))
  })
}

function meaningOf(coded: Coded): string | null {
  const said = plain(coded)
    .replace(/\s*\((?:the\s+)?default\)\s*$/i, '')
    .replace(/(?<![\s.;,])[\s.;,]+$/, '')
  return said === '' ? null : said
}
