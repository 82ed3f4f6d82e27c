// Reading → what limits keys and features: alerts in their sections, and sentences that name them or stand with them and
// say only, not, must, requires, up to. Attached to what they concern and not to its neighbours.

import type { Condition } from '../../model/condition.ts'
import type { AlertKind } from '../../model/document.ts'
import { once } from '../../model/once.ts'
import type { CaveatKind } from '../../model/record.ts'
import type { Source } from '../../model/source.ts'
import { conditionIn } from '../../words/condition-words.ts'
import { CUE } from '../cues.ts'
import { enumerationIn } from './enumerations.ts'
import { furtherDefault } from './further-defaults.ts'
import { distinct, gather, groupBy } from './grouping.ts'
import { groupId } from './groups.ts'
import { sectionOf, sourceOf } from './passages.ts'
import { carriedKey, keyOfValue } from './pointed-keys.ts'
import type { Reading, Spot } from './reading.ts'
import { keysOfListBefore, keysOfPhrase, speaksOfGroup } from './subjects.ts'
import { type Titles, titlesOf } from './titles.ts'
import type { ValueStatement } from './value-statement.ts'

export interface CaveatStatement {
  readonly keys: readonly string[]
  /** Feature ids. */
  readonly features: readonly string[]
  readonly kind: CaveatKind
  readonly text: string
  /** Its words alone: see `gist`. */
  readonly gist: string
  readonly when: Condition | null
  readonly source: Source
}

export function caveatStatements(reading: Reading, values: readonly ValueStatement[]): CaveatStatement[] {
  const byKey = once(() => groupBy(values, one => one.key))
  const known: Known = {
    valuesOf: key => byKey().get(key) ?? [],
    meant: meantBy(values),
    titles: titlesOf(reading),
  }
  const alerts = groupBy(
    reading.spots.filter(spot => spot.passage.alert !== null),
    spot => spot.passage.alert!.id,
  )
  return [
    ...[...alerts.values()].map(spots => ofAlert(reading, spots)),
    ...gather(reading.spots, spot => (spot.passage.alert === null ? ofSentence(reading, spot, known) : NONE)),
  ].filter(one => one.keys.length > 0 || one.features.length > 0)
}

const NONE: readonly CaveatStatement[] = []

/** The words alone: two tables of a page repeat a sentence with another comma or article. */
function gist(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b(?:the|a|an)\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** An alert belongs to the keys it names; else to those of its place: its step, its section, or the section above. */
function ofAlert(reading: Reading, spots: readonly Spot[]): CaveatStatement {
  const [first] = spots
  const { alert, section } = first!.passage
  const named = distinct(spots.flatMap(spot => spot.named))
  const held = distinct(spots.flatMap(spot => (spot.hold === 'none' ? [] : spot.keys)))
  const { feature } = sectionOf(reading.outline, section)
  const around = keysAround(reading, section)
  const all = spots.some(spot => /\b(?:both|all|these|the\s+two)\s+keys\b/i.test(spot.text))
  const keys = named.length > 0 ? (all ? distinct([...named, ...around]) : named) : held.length > 0 ? held : around
  const text = spots.map(spot => spot.text).join(' ')
  return {
    keys,
    features: feature === null ? [] : [feature],
    kind: alert!.kind satisfies AlertKind,
    text,
    gist: gist(text),
    when: orNull(conditionIn(text)),
    source: { ...sourceOf(reading.outline, first!.passage), line: alert!.line, endLine: alert!.endLine },
  }
}

/** The keys of a section and below it; where it has none, those of the section above, up to the feature. */
export function keysAround(reading: Reading, section: number): readonly string[] {
  for (let at: number | null = section; at !== null; ) {
    const { level, parent, feature } = sectionOf(reading.outline, at)
    if (level <= 1 && !reading.outline.page.info.oneFeature && feature === null) return []
    const keys = keysBelow(reading, at)
    if (keys.length > 0) return keys
    at = parent
  }
  return []
}

function keysBelow(reading: Reading, section: number): readonly string[] {
  const { children } = sectionOf(reading.outline, section)
  return distinct([...(reading.sectionKeys.get(section) ?? []), ...children.flatMap(id => keysBelow(reading, id))])
}

const REQUIRES =
  /\b(?:must|requires?|required|has\s+to|have\s+to|needs?|necessary|mandatory|prerequisite|make\s+sure|ensure|available\s+(?:in|from|since|as\s+of)\s[^.]{0,60}?(?:version|\d+\.\d))\b/i
const LIMITS =
  /\b(?:only|solely|exclusively|never|except(?:ion)?|unless|up\s+to|at\s+most|no\s+more\s+than|maximum|(?:not|\w+n['’]t|cannot)\s+(?:be\s+)?(?:longer|more|larger|greater|higher|fewer|less|shorter)\s+than|limited\s+to|falls?\s+back\s+to|one\s+polic(?:y|ies)|unsupported|unavailable|ignored?|ignores|no\s+effect|no\s+longer\s+(?:appl\w+|available|supported|used|works?))\b/i
const NEGATES = /\b(?:not|cannot|\w+n['’]t|no)\b/i
const NEGATES_OFFER =
  /\b(?:not|cannot|\w+n['’]t)\s+(?:(?:be|currently|yet|at\s+present|also)\s+)*(?:available|supported|offered|applicable|apply|applies|work|works|possible|used|enabled|changed|configured|managed|assigned|deployed|delivered|covered|affect|affects|impact|set|combined|included|mixed)\b/i

/** "… on iOS 16 and earlier": what is not so there is limited. */
const OF_VERSION =
  /\b(?:on|in|with|before)\s+(?:iOS|iPadOS|macOS|Android|version|versions)\s+\d|\b(?:iOS|iPadOS|Android)\s+\d+(?:\.\d+)?\s+(?:and|or)\s+(?:earlier|older|later|lower)\b/i

/** What somebody has to do or be; "requires" alone may be said of anything. */
const MUST = /\b(?:must|has\s+to|have\s+to|make\s+sure|ensure|mandatory|registration)\b/i
const ACTOR =
  /\b(?:devices?|phones?|ipads?|users?|persons?|people|admins?|administrators?|accounts?|groups?|the\s+app|key|setting|polic(?:y|ies)|profiles?|VPN)\b/i

/** "1200 to 1420", "between 0 and 72": what a number may be. */
const RANGE = /(?<![\w.-])\d[\d,.]*\s*(?:to|through|[–—-])\s*\d[\d,]*(?![\w-])|\bbetween\s+\d[\d,.]*\s+and\s+\d/i
const OF_NUMBER = /\b(?:numbers?|integer|values?|range)\b/i

function isRange({ cues, cell, hold, text }: Spot): boolean {
  if ((cues & CUE.digit) === 0 || hold === 'none' || hold === 'following' || !RANGE.test(text)) return false
  return (hold === 'row' && (cell === 'description' || cell === 'values')) || OF_NUMBER.test(text)
}

/** So many sentences back a sentence leans on another one at most. */
const FEW = 6

/** What stands behind such a sentence speaks of the same value, as long as it names no key. */
function meantAt(reading: Reading, spot: Spot, meant: ReadonlyMap<number, string>): string | null {
  for (let i = spot.index; i >= Math.max(0, spot.index - FEW) && reading.spots[i]!.passage === spot.passage; i--) {
    const found = meant.get(i)
    if (found !== undefined) return found
    if (reading.spots[i]!.named.length > 0 || spot.passage.cell) return null
  }
  return null
}

function meantBy(values: readonly ValueStatement[]): ReadonlyMap<number, string> {
  return new Map(values.flatMap(({ spot, key }) => (spot === undefined ? [] : [[spot, key] as const])))
}

/** Without one of these, or a default, a sentence limits nothing. */
const LIMITING = CUE.only | CUE.limit | CUE.not | CUE.require | CUE.retired

interface Known {
  readonly valuesOf: (key: string) => readonly ValueStatement[]
  /** Sentences that only say what a value does → whose value it is. */
  readonly meant: ReadonlyMap<number, string>
  readonly titles: () => Titles
}

function ofSentence(reading: Reading, spot: Spot, known: Known): CaveatStatement[] {
  if ((spot.cues & LIMITING) === 0 && spot.defaults.length === 0 && !isRange(spot) && !furtherDefault(reading, spot))
    return []
  if (spot.aside || spot.passage.form === 'heading' || NO_SENTENCE.test(spot.text)) return []
  const kind = furtherDefault(reading, spot) ? 'condition' : kindOf(spot)
  if (!kind) return []
  const meant = meantAt(reading, spot, known.meant)
  if (meant !== null && known.meant.has(spot.index) && !WORKS_IN.test(spot.text)) return []
  const { keys, features } = meant === null ? concerned(reading, spot, kind, known) : { keys: [meant], features: [] }
  if (keys.length === 0 && features.length === 0) return []
  return [
    { keys, features, kind, text: spot.text, gist: gist(spot.text), when: orNull(spot.condition), source: spot.source },
  ]
}

/** A lead-in, or a choice in a form ("Profile type: Work profile only"). */
const NO_SENTENCE =
  /:$(?<!\b(?:grant|allow|approve|accept|permission|licen[cs]e)\b[^.]{0,60}:)|^(?!default)[\w /-]{2,30}:\s+(?!\w+\s+(?:is|are|must|can)\b)[^.]*$/i
/** What somebody may do is no limit, whatever stands in its second half. */
const MAY = /^(?:you|admins?|administrators?|customers?|organizations?)\s+can\s+(?!only\b)/i
/** Words that limit in form only: "devices that aren't enrolled", "unless you decide otherwise". */
const IN_FORM_ONLY =
  /\b(?:not|\w+n['’]t)\s+(?:been\s+)?enrolled\b|\bunless\s+(?:otherwise\s+)?(?:noted|stated|said)\b(?:\s+otherwise)?|\bunless\s+(?:you|an?\s+admin\w*|somebody)\s+(?:decides?|changes?|sets?|says?|turns?)\b/gi

const withoutForm = ({ text, cues }: Spot): string =>
  cues & (CUE.not | CUE.limit) ? text.replace(IN_FORM_ONLY, '') : text

function kindOf(spot: Spot): CaveatKind | null {
  const { defaults } = spot
  if (defaults.some(one => one.when !== null)) return 'condition'
  const text = withoutForm(spot)
  if (MAY.test(text) || isValueItem(spot) || (defaults.length > 0 && !LIMITS.test(text))) return null
  const values = spot.values()
  const instructs = values.some(one => one.kind === 'purpose')
  // What a value does is its meaning; a limit of it is a caveat: "`X = 2` only works on supervised devices".
  const effect = values.some(one => one.kind === 'effect' && !isNamed(spot, one.value))
  if (effect && !NEGATES_OFFER.test(text) && !ONLY_WORKS.test(text)) return null
  if (LIMITS.test(text) || NEGATES_OFFER.test(text)) return instructs && !/\bonly\b/i.test(text) ? null : 'limit'
  if (REQUIRES.test(text)) return instructs ? null : 'requirement'
  return (NEGATES.test(text) && !instructs) || isRange(spot) ? 'limit' : null
}

/** "`X` is ignored when …" has a name before its verb, not a value. */
function isNamed({ named }: Spot, value: string): boolean {
  return named.some(key => key.toLowerCase() === value.toLowerCase())
}

/** "`off`: the app never asks", or a short cell: a value with its meaning, or whether a channel has the key. */
function isValueItem({ coded, text, passage, hold }: Spot): boolean {
  if (passage.cell && hold !== 'row') return !/\bonly\b/i.test(text) && !(text.length > 24 && REQUIRES.test(text))
  if (passage.cell && text.length < 20) return !/\b(?:only|up\s+to|at\s+most|no\s+more|maximum)\b/i.test(text)
  return (
    /^[\uE000-\uE003]?[\w.-]{1,30}\uE004?\s*(?:\((?:the\s+)?default\)\s*)?(?:[:–—]|\s-\s)/.test(coded) &&
    enumerationIn(coded).values.length > 0
  )
}

/** Of a value: where it works, and what happens where it doesn't. */
const WORKS_IN =
  /\b(?:works?|applies|apply|takes\s+effect|supported|available|honou?red|read|used|allowed|possible)\s+(?:only\s+)?(?:on|in|for|with)\b/i
const ONLY_WORKS =
  /\b(?:on|in|for|with)\s[^.;,]{3,40}\sonly\b|\bonly\s+(?:on|in|for|with)\s|\bonly\s+(?:works?|applies|apply|takes?|has|have)\b|\b(?:works?|applies|apply)\s+only\b/i

interface Concerned {
  readonly keys: readonly string[]
  readonly features: readonly string[]
}

function concerned(reading: Reading, spot: Spot, kind: CaveatKind, { valuesOf, titles }: Known): Concerned {
  const { section } = spot.passage
  const { feature } = sectionOf(reading.outline, section)
  const named = spot.named
  const { phrase, deictic } = spot.subject()
  const carried = carriedKey(reading, spot)
  if (carried !== null) return { keys: [carried], features: [] }
  if (named.length > 0) return { keys: ofNamed(spot, named, phrase), features: [] }
  const pointed = deictic || /\bthis\s+(?:key|setting|configuration|feature)\b/i.test(spot.text)
  const text = withoutForm(spot)
  const limits = LIMITS.test(text) || kind === 'condition' || isRange(spot) || (pointed && NEGATES.test(text))
  const strong =
    limits || (NEGATES.test(text) && OF_VERSION.test(text)) || NEGATES_OFFER.test(text) || REQUIRES.test(text)
  if (!strong) return { keys: [], features: [] }
  if (spot.hold === 'following' && (isPortalStep(spot.text) || /^(?:to|by\s+default)\b/i.test(spot.text)))
    return { keys: [], features: [] }
  const group = reading.groups.get(groupId(reading.outline, section))
  const mate = group && spot.hold !== 'row' && spot.hold !== 'heading' ? keysOfPhrase(reading, phrase, group) : []
  if (mate.length === 1 && !spot.keys.includes(mate[0]!)) return { keys: mate, features: [] }
  if (spot.hold !== 'none') return { keys: isPortalStep(spot.text) ? [] : spot.keys, features: [] }
  if (spot.passage.cell) return { keys: titles().keysNamed(phrase), features: [] }
  const features = feature === null ? [] : [feature]
  const own = keysBelow(reading, section)
  const ofFeature = group !== undefined && phrase !== '' && speaksOfGroup(reading, phrase, group)
  if (spot.passage.list !== null && own.length > 0 && spot.passage.ordered) return { keys: [], features: [] }
  if (isPageIntro(reading, section)) return { keys: [], features: [] }
  const must = kind === 'requirement' && MUST.test(text)
  const ofValue = keyOfValue(phrase, own, valuesOf)
  if (ofValue !== null) return { keys: [ofValue], features }
  const general = !limits && !must && !pointed && !ofFeature && !ACTOR.test(phrase)
  const listed = phrase === '' ? keysOfListBefore(reading, spot) : []
  if (listed.length > 0) return { keys: listed, features: [] }
  if (own.length > 0) return general ? { keys: [], features: [] } : { keys: own, features }
  return { keys: ofFeature || pointed ? keysAround(reading, section) : titles().keysNamed(phrase), features }
}

/** The introduction of a page of many features speaks of the product. */
function isPageIntro(reading: Reading, section: number): boolean {
  const { level, feature } = sectionOf(reading.outline, section)
  return level <= 1 && feature === null && (reading.sectionKeys.get(section) ?? []).length === 0
}

/** "It has no effect when `Y` is off", where `X` is explained, limits X; with a name as its subject it limits that one. */
function ofNamed(spot: Spot, named: readonly string[], phrase: string): readonly string[] {
  const held = spot.hold === 'row' || spot.hold === 'own' || spot.hold === 'above' || spot.hold === 'heading'
  if (!held || named.some(key => spot.keys.includes(key))) return named
  return named.some(key => phrase.includes(key))
    ? distinct([...named, ...(spot.hold === 'row' ? spot.keys : [])])
    : spot.keys
}

/** A step in the portal that says "only" or "not" by the way is no limit of the key. */
function isPortalStep(text: string): boolean {
  return /^(?:select|choose|click|open|go\s+to|navigate|give|provide|review|assign|in\s+the\s+\W*assignments?)\b/i.test(
    text,
  )
}

function orNull(condition: Condition): Condition | null {
  return Object.keys(condition).length > 0 ? condition : null
}
