// Reading → in which channels the page offers or rules out a key: by where it is defined, and by sentences about its feature.
import { CHANNELS, type Channel } from '../../model/condition.ts'
import { once } from '../../model/once.ts'
import type { Source } from '../../model/source.ts'
import { conditionWords } from '../../words/condition-words.ts'
import { matchesOf } from '../matches.ts'
import { pathChannels } from './channel-places.ts'
import { type Deliveries, deliveriesOf } from './deliveries.ts'
import { enumerationIn } from './enumerations.ts'
import { gather, groupBy } from './grouping.ts'
import { plain } from './marked-text.ts'
import { sectionOf } from './passages.ts'
import type { PlaceStatement } from './paths.ts'
import { isOfValue } from './pointed-keys.ts'
import type { Reading, Spot } from './reading.ts'
import { aboutKeys } from './subjects.ts'
import type { ValueStatement } from './value-statement.ts'

export interface AvailabilityStatement {
  readonly key: string
  readonly channel: Channel
  readonly available: boolean
  /** `place`: the page defines the key there; else a sentence says so of the key, of its feature or of all keys of the page. */
  readonly by: 'place' | 'key' | 'feature' | 'page'
  readonly source: Source
}

export function availabilityStatements(
  reading: Reading,
  places: readonly PlaceStatement[],
  values: readonly ValueStatement[],
): AvailabilityStatement[] {
  const defined = byPlace(places)
  const deliveries = deliveriesOf(reading)
  const byKey = once(() => groupBy(values, one => one.key))
  const sentences = gather(reading.spots, spot =>
    said(reading, withoutValues(spokenPlainly(spot, deliveries))).filter(
      ({ key }) => !isOfValue(spot.subject().phrase, byKey().get(key) ?? []),
    ),
  )
  const placed = new Map<string, Set<Channel>>()
  for (const { key, channel } of defined) placed.set(key, (placed.get(key) ?? new Set()).add(channel))
  const mates = once(() => featureMates(reading))
  // A feature may be for both channels and yet list some of its keys in one only.
  const elsewhere = (key: string, channel: Channel) =>
    (placed.get(key)?.size ?? 0) > 0 &&
    !placed.get(key)!.has(channel) &&
    (mates().get(key) ?? []).some(mate => placed.get(mate)?.has(channel))
  return [
    ...defined,
    ...sentences.filter(one => !(one.available && one.by === 'feature' && elsewhere(one.key, one.channel))),
    ...[...ofPage(reading), ...ofDeliveries(reading, deliveries)].filter(one => !placed.has(one.key)),
  ]
}

/** "Managed payload only", where the page said what a managed payload is: only for enrolled devices. */
function spokenPlainly(spot: Spot, { inWords }: Deliveries): Spot {
  const text = inWords(spot.text)
  return text === spot.text ? spot : { ...spot, text, conditions: conditionWords(text) }
}

/** "2 - Block (enrolled devices only)": what stands in a list of values is said of one of them. */
function withoutValues(spot: Spot): Spot {
  if (spot.conditions.channels.length === 0 || spot.passage.form === 'heading') return spot
  const { values, rest } = enumerationIn(spot.coded, spot.cell === 'values')
  if (!values.some(one => one.meaning !== null)) return spot
  const text = plain(rest)
  return { ...spot, text, conditions: conditionWords(text) }
}

function ofDeliveries(reading: Reading, { found }: Deliveries): AvailabilityStatement[] {
  return reading.ownKeys.flatMap(key => found.map(one => ({ key, available: true, by: 'page' as const, ...one })))
}

/** The keys of the first feature that holds a key. */
function featureMates(reading: Reading): ReadonlyMap<string, readonly string[]> {
  const mates = new Map<string, readonly string[]>()
  for (const { keys } of reading.groups.values()) for (const key of keys) if (!mates.has(key)) mates.set(key, keys)
  return mates
}

function byPlace(places: readonly PlaceStatement[]): AvailabilityStatement[] {
  return places.flatMap(({ key, channel, entry, source }) =>
    channel && entry ? [{ key, channel, available: true, by: 'place' as const, source }] : [],
  )
}

const OF_ALL = /\b(?:keys?|settings?|polic(?:y|ies)|preferences|managed\s+configurations?|configuration\s+profiles?)\b/i
const MUST_ENROL = /\b(?:must|needs?\s+to|has\s+to|have\s+to)\s+(?:first\s+)?be\s+enrol+ed\b/i

/** What the introduction of a page, or a section before all keys, says of its keys and settings in general, by words or by a path for each channel. */
function ofPage(reading: Reading): AvailabilityStatement[] {
  if (reading.ownKeys.length === 0) return []
  const first = Math.min(...[...reading.sectionKeys].flatMap(([id, keys]) => (keys.length > 0 ? [id] : [])))
  const intro = reading.spots.filter(
    ({ passage, aside }) =>
      sectionOf(reading.outline, passage.section).level <= (passage.section < first ? 2 : 1) &&
      (reading.sectionKeys.get(passage.section) ?? []).length === 0 &&
      passage.form !== 'heading' &&
      !aside,
  )
  const general = intro.some(spot => OF_ALL.test(spot.text))
  const facts = intro.flatMap(spot => {
    const paths = pathChannels([spot])
    const words = OF_ALL.test(spot.text) ? factsOf(spot.text, spot.conditions.channels) : []
    const open = general ? paths.map(channel => [channel, true] as const) : []
    if (general && MUST_ENROL.test(spot.text)) open.push(['mdm', true])
    return [...open, ...words].map(([channel, available]) => ({ channel, available, source: spot.source }))
  })
  return reading.ownKeys.flatMap(key => facts.map(fact => ({ key, by: 'page' as const, ...fact })))
}

const ONLY = /\b(?:only|solely|exclusively|just)\b/i
const NOT =
  /\b(?:not|never|cannot|\w+n['’]t)\s+(?:\w+\s+){0,2}?(?:available|assigned|changed|supported|offered|possible|apply|applies|work|works|reach|configurable|exist|provided|have|be\s+\w+|applicable|covered|set|used|read|recogni[sz]ed|honou?red|respected|accepted|evaluated|delivered|understood)\b|\bno\s+(?:\w+\s+)?(?:support|equivalent|counterpart)\b|\bunsupported\b|\bunavailable\b|\b(?:do(?:es)?\s+not|(?:do|does)n['’]t)\s+(?:have|support)\b|\bexcept\b/i
/** "For unenrolled devices, follow the same steps", "Use the same key for …" */
const SAME =
  /\b(?:follow|use|repeat|do|with|apply|set)\s+(?:the\s+)?same\s+(?:steps?|procedure|keys?|settings?|instructions?|values?)\b/i
const NEGATION = /\b(?:not|never|no|cannot|\w+n['’]t)\b/i
const OFFERED =
  /\b(?:available|support(?:ed|s)?|offered|works?|applies|apply|exists?|can\s+(?:also\s+)?be\s+(?:set|used|configured|delivered|disabled|enabled|turned|deployed|pushed|assigned|sent)|configured|configures?|present|are\s+for|is\s+for|for\s+both|includes?|provided|possible|through|assign(?:ed)?|reach\w*|deploy\w*)\b/i

/** "This is available for both enrolled and unenrolled devices", "only for enrolled devices", "not supported on unenrolled devices". */
function said(reading: Reading, spot: Spot): AvailabilityStatement[] {
  if (spot.aside) return []
  if (spot.passage.cell) return isConditional(spot.text) ? [] : inCell(spot)
  if (spot.passage.form === 'heading') return []
  const channels = spot.conditions.channels.length > 0 ? spot.conditions.channels : channelOfLead(spot)
  if (channels.length === 0 || isConditional(spot.text)) return []
  const label = LABEL.exec(spot.text)?.[1]
  if (label !== undefined) return labelled(reading, spot, label)
  const facts = factsOf(spot.text, channels)
  if (facts.length === 0) return []
  const { keys, by } = aboutKeys(reading, spot)
  return keys.flatMap(key =>
    facts.map(([channel, available]) => ({ key, channel, available, by, source: spot.source })),
  )
}

/** "**Unmanaged**: any phone. Quarantine and the app lock are not available.": what an item begins with holds for its end. */
function channelOfLead(spot: Spot): readonly Channel[] {
  const { passage, sentence } = spot
  if (sentence === 0 || passage.form !== 'item' || !passage.coded.startsWith('\uE001') || !ruledOut(spot.text))
    return []
  const lead = conditionWords(plain(/^[^\uE004]*/.exec(passage.coded)![0])).channels
  return lead.length === 1 && spot.named.length === 0 && !spot.subject().deictic ? lead : []
}

const LABEL =
  /^(?:supported|available|availability|applies|works|channels?|enrol+ment(?:\s+types?)?|management)(?:\s+(?:on|for|to|with|in|enrol+ment\s+types?|devices))?\s*[:–—-]\s*(.+)$/i

/** "Supported on: enrolled devices" in a list about a key: what it names is offered, and with "only" nothing else is. */
function labelled(reading: Reading, spot: Spot, said: string): AvailabilityStatement[] {
  const { channels } = conditionWords(said)
  const sole = reading.sectionKeys.get(spot.passage.section) ?? []
  const keys = spot.hold !== 'none' ? spot.keys : sole.length === 1 ? sole : []
  const fact = (channel: Channel, available: boolean) =>
    keys.map(key => ({ key, channel, available, by: 'key' as const, source: spot.source }))
  const others = ONLY.test(said) ? CHANNELS.filter(channel => !channels.includes(channel)) : []
  return [...channels.flatMap(channel => fact(channel, true)), ...others.flatMap(channel => fact(channel, false))]
}

function factsOf(text: string, channels: readonly Channel[]): (readonly [Channel, boolean])[] {
  const others = CHANNELS.filter(channel => !channels.includes(channel))
  const negated = NOT.test(text)
  if (channels.length === 2) {
    // "on enrolled devices (MDM), not on unenrolled devices (MAM)"
    const parts = text.split(
      /,?\s+(?:but\s+)?(?:not|never|and\s+not)\s+(?=(?:for|on|with|through|in|to|via|available|supported)\b)/i,
    )
    if (parts.length === 2) {
      const [first, second] = parts.map(part => conditionWords(part!).channels)
      if (first!.length === 1 && second!.length === 1)
        return [
          [first![0]!, true],
          [second![0]!, false],
        ]
    }
    return !negated && !ONLY.test(text) && OFFERED.test(text) ? channels.map(channel => [channel, true]) : []
  }
  const [channel] = channels
  if (ONLY.test(text) && !negated && onlyIn(text))
    return [[channel!, true], ...others.map(one => [one, false] as const)]
  if (negated) return ruledOut(text) ? [[channel!, false]] : []
  if (NEGATION.test(text)) return []
  if (SAME.test(text)) return [[channel!, true]]
  return /\b(?:available|supported|offered|works|assign(?:ed)?|polic(?:y|ies)\s+for|deploy(?:ed|s)?)\b/i.test(text)
    ? [[channel!, true]]
    : []
}

/** White space is single in all texts of spots: a run of it would multiply the ways to match. */
const ONLY_IN: readonly RegExp[] = [
  /\b(?:only|solely|exclusively|just)\s+(?:\w+\s+){0,3}?(?:for|on|in|to|through|via|with|by|as)\s+([^.;]{0,60})/gi,
  /\b(?:for|on|in|to|through|via|with|by)\s((?:(?!\b(?:for|on|in|to|through|via|with|by)\b)[^.;]){0,60}?)\sonly\b/gi,
  /^only\s([^.;]{0,40}?)\s(?:can|support|have|get|use)/gi,
  /^([^.;]{2,40}?)\sonly\b/gi,
]

/** "only for enrolled devices", "on enrolled devices only", "Only enrolled devices can use it": the word limits the channel. */
function onlyIn(text: string): boolean {
  const limited = ONLY_IN.flatMap(pattern => matchesOf(pattern, text).map(found => found[1]!))
  if (!limited.some(part => conditionWords(part).channels.length === 1)) return false
  return (
    OFFERED.test(text) || /^\W*only\b/i.test(text) || !/\b(?:carries|sends?|shows?|appears?|applies\s+to)\b/i.test(text)
  )
}

/** What is not available is the thing itself: "isn't supported on …", not "isn't needed" or "can't be turned on later". */
function ruledOut(text: string): boolean {
  return /\b(?:not|\w+n['’]t)\s+(?:yet\s+|currently\s+|currently\s+be\s+)?(?:available|supported|offered|possible|applicable|covered|provided|apply|work|reach|exist|read|recogni[sz]ed|honou?red|respected|accepted|evaluated|delivered|understood|be\s+(?:assigned|set|used|configured|changed|delivered|deployed|read))\b|\bunsupported\b|\bunavailable\b|\bno\s+(?:\w+\s+)?(?:support|equivalent|counterpart)\b|\b(?:not|\w+n['’]t)\s+(?:have|support)\b/i.test(
    text,
  )
}

function isConditional(text: string): boolean {
  return /^(?:if|when|once)\b/i.test(text) && !/\b(?:available|supported)\b/i.test(text)
}

/** A column headed Channel, or one headed with a channel that says yes or no. */
function inCell(spot: Spot): AvailabilityStatement[] {
  if (spot.hold !== 'row') return []
  const kind = spot.cell
  const head = plain(spot.head)
  const fact = (channel: Channel, available: boolean) =>
    spot.keys.map(key => ({ key, channel, available, by: 'key' as const, source: spot.source }))
  if (kind === 'channel') {
    const { channels } = spot.conditions
    const all = /^(?:both|all|any)\b/i.test(spot.text) ? CHANNELS : channels
    if (all.length === 0) return []
    const only = ONLY.test(spot.text)
    return [
      ...all.flatMap(channel => fact(channel, true)),
      ...CHANNELS.filter(channel => only && !all.includes(channel)).flatMap(channel => fact(channel, false)),
    ]
  }
  const headed = conditionWords(head).channels
  if (headed.length === 1 && kind !== 'type' && kind !== 'default' && kind !== 'values') {
    if (/^(?:yes|✓|✔|✅|x|supported|available)$/i.test(spot.text)) return fact(headed[0]!, true)
    if (/^(?:no|✗|✘|❌|not supported|not available|unsupported)$/i.test(spot.text)) return fact(headed[0]!, false)
    return []
  }
  const { channels } = spot.conditions
  if (channels.length === 0 || kind === 'default' || kind === 'type') return []
  return factsOf(spot.text, channels).flatMap(([channel, available]) => fact(channel, available))
}
