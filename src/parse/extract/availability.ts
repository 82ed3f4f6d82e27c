// Reading → in which channels the page offers or rules out a key: by where it is defined, and by sentences about its feature.
import { CHANNELS, type Channel } from '../../model/condition.ts'
import type { Source } from '../../model/source.ts'
import { conditionWords } from '../../words/condition-words.ts'
import { isEntry } from './definitions.ts'
import { plain } from './marked-text.ts'
import { cellKind, headOf, type Reading, type Spot } from './reading.ts'
import { aboutKeys } from './subjects.ts'

export interface AvailabilityStatement {
  readonly key: string
  readonly channel: Channel
  readonly available: boolean
  /** `place`: the page defines the key there; else a sentence says so of the key or of its feature. */
  readonly by: 'place' | 'key' | 'feature'
  readonly source: Source
}

export function availabilityStatements(reading: Reading): AvailabilityStatement[] {
  const places = byPlace(reading)
  const sentences = reading.spots.flatMap(spot => said(reading, spot))
  // A feature may be for both channels and yet list some of its keys in one only.
  const elsewhere = (key: string, channel: Channel) =>
    places.some(place => place.key === key) &&
    !places.some(place => place.key === key && place.channel === channel) &&
    featureMates(reading, key).some(mate => places.some(place => place.key === mate && place.channel === channel))
  return [
    ...places,
    ...sentences.filter(one => !(one.available && one.by === 'feature' && elsewhere(one.key, one.channel))),
  ]
}

function featureMates(reading: Reading, key: string): readonly string[] {
  return [...reading.groups.values()].find(group => group.keys.includes(key))?.keys ?? []
}

function byPlace(reading: Reading): AvailabilityStatement[] {
  return reading.definitions.filter(isEntry).flatMap(({ key, passage }) => {
    const spot = reading.spots.find(one => one.passage.index === passage)
    return spot?.channel
      ? [{ key, channel: spot.channel, available: true, by: 'place' as const, source: spot.source }]
      : []
  })
}

const ONLY = /\b(?:only|solely|exclusively|just)\b/i
const NOT =
  /\b(?:not|never|cannot|\w+n['’]t)\s+(?:\w+\s+){0,2}?(?:available|supported|offered|possible|apply|applies|work|works|configurable|exist|provided|have|be\s+\w+|applicable|covered|set|used)\b|\bno\s+(?:\w+\s+)?(?:support|equivalent|counterpart)\b|\bunsupported\b|\bunavailable\b|\bdo(?:es)?\s+not\s+have\b|\bexcept\b/i
const OFFERED =
  /\b(?:available|supported|offered|works?|applies|apply|exists?|can\s+(?:also\s+)?be\s+(?:set|used|configured|delivered|disabled|enabled|turned|deployed|pushed|assigned|sent)|configured|configures?|present|are\s+for|is\s+for|for\s+both|includes?|provided|possible|through|reach\w*|deploy\w*)\b/i

/** "This is available for both enrolled and unenrolled devices", "only for enrolled devices", "not supported on unenrolled devices". */
function said(reading: Reading, spot: Spot): AvailabilityStatement[] {
  if (spot.aside || isConditional(spot.text)) return []
  if (spot.passage.cell) return inCell(reading, spot)
  if (spot.passage.form === 'heading') return []
  const { channels } = conditionWords(spot.text)
  if (channels.length === 0) return []
  const facts = factsOf(spot.text, channels)
  if (facts.length === 0) return []
  const { keys, by } = aboutKeys(reading, spot)
  return keys.flatMap(key =>
    facts.map(([channel, available]) => ({ key, channel, available, by, source: spot.source })),
  )
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
  const only = ONLY.exec(text)
  if (only && !negated && nearChannel(text, only.index))
    return [[channel!, true], ...others.map(one => [one, false] as const)]
  if (negated) return ruledOut(text) ? [[channel!, false]] : []
  return /\b(?:available|supported|offered|works)\b/i.test(text) ? [[channel!, true]] : []
}

/** "only for enrolled devices", "enrolled devices only": the word stands beside the channel and not in another clause. */
function nearChannel(text: string, at: number): boolean {
  const around = text.slice(Math.max(0, at - 60), at + 70)
  const clause = around.split(/[;.]/).find(part => ONLY.test(part)) ?? around
  return conditionWords(clause).channels.length === 1
}

/** What is not available is the thing itself: "isn't supported on …", not "isn't needed" or "can't be turned on later". */
function ruledOut(text: string): boolean {
  return /\b(?:not|\w+n['’]t)\s+(?:yet\s+|currently\s+|currently\s+be\s+)?(?:available|supported|offered|possible|applicable|covered|provided|apply|work|exist)\b|\bunsupported\b|\bunavailable\b|\b(?:not|\w+n['’]t)\s+have\b/i.test(
    text,
  )
}

function isConditional(text: string): boolean {
  return /^(?:if|when|once)\b/i.test(text) && !/\b(?:available|supported)\b/i.test(text)
}

/** A column headed Channel, or one headed with a channel that says yes or no. */
function inCell(reading: Reading, spot: Spot): AvailabilityStatement[] {
  if (spot.hold !== 'row') return []
  const kind = cellKind(reading, spot.passage)
  const head = plain(headOf(reading, spot.passage))
  const fact = (channel: Channel, available: boolean) =>
    spot.keys.map(key => ({ key, channel, available, by: 'key' as const, source: spot.source }))
  if (kind === 'channel') {
    const { channels } = conditionWords(spot.text)
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
  const { channels } = conditionWords(spot.text)
  if (channels.length === 0 || kind === 'default' || kind === 'type') return []
  return factsOf(spot.text, channels).flatMap(([channel, available]) => fact(channel, available))
}
