// Values that the page lists for its keys → what other sentences say of them: "With `ask`, a card is shown" speaks of the one
// key near it that has such a value, though it names none.
import { gather, groupBy } from './grouping.ts'
import { groupId } from './groups.ts'
import { plain } from './marked-text.ts'
import type { Reading, Spot } from './reading.ts'
import type { ValueStatement } from './value-statement.ts'

export interface ToldValue {
  readonly spot: Spot
  readonly key: string
  readonly value: string
  readonly meaning: string
}

const FLAG = /^(?:true|false|yes|no|-?\d+)$/i
const BEGINS = /^[\uE000-\uE003]?([A-Za-z][\w-]{1,29})\uE004?(?:,\s+which\s[^,.;]{3,80},)?\s+(?=[a-z])(.+)$/

/** A `deep` scan looks into …; the value says of what kind. */
const KIND =
  /^(?:an?|the)\s+[\uE000\uE003]([A-Za-z][\w-]{1,29})\uE004\s+(?!(?:key|setting|value|app|file|folder|page|button)\b)([a-z]+\s+.+)$/i

/** With `ask`, …; In `ask` mode … */
const LEADS =
  /^(?:with|when|if|under|in|for)\s+(?:[\uE000\uE003]|\uE001(?=[a-z]))([A-Za-z][\w-]{1,29})\uE004(?:\s+mode)?,?\s+(.+)$/i

export function toldValues(reading: Reading, listed: readonly ValueStatement[]): ToldValue[] {
  const known = indexOf(reading, listed)
  if (known === null) return []
  return gather(reading.spots, spot => {
    if (spot.aside || spot.passage.form === 'heading' || (spot.passage.cell && spot.hold !== 'row')) return []
    if (spot.named.length > 0) return []
    const effect = spot.values().find(one => one.name === null && one.meaning !== null && one.kind === 'effect')
    const lead = effect ? null : LEADS.exec(spot.coded)
    const found = effect || lead ? null : (BEGINS.exec(spot.coded) ?? KIND.exec(spot.coded))
    const value = effect?.value ?? lead?.[1] ?? found?.[1]
    const meaning = effect?.meaning ?? meaningOf(lead?.[2] ?? found?.[2] ?? '')
    const key = value === undefined || meaning === '' ? null : known.keyAt(spot, value)
    if (key === null) return []
    // A bare word that begins a sentence is the value only when it is written alike.
    return found && !known.isWritten(key, value!) ? [] : [{ spot, key, value: value!, meaning }]
  })
}

const ON = /^(?:true|yes|1|on|enabled?)$/i

/** "`X` starts the tunnel", of a key whose one value switches it on: that is what the value does. */
export function onlyValues(reading: Reading, listed: readonly ValueStatement[]): ToldValue[] {
  const byKey = groupBy(listed, one => one.key)
  const lone = new Map(
    [...byKey].flatMap(([key, all]) =>
      all.every(one => one.meaning === null && one.value === all[0]!.value) && ON.test(all[0]!.value)
        ? [[key, all[0]!.value] as const]
        : [],
    ),
  )
  if (lone.size === 0) return []
  return gather(reading.spots, spot => {
    const [key] = spot.named
    const value = key === undefined || spot.passage.form === 'heading' ? undefined : lone.get(key)
    if (key === undefined || value === undefined) return []
    const does = /^(?:the\s+)?['‘“"]?([\w.-]+)['’”"]?\s+(?:key\s+)?((?!is\b|has\b|was\b)[a-z]+s\s.{3,})$/i.exec(
      spot.text,
    )
    return does?.[1] === key ? [{ spot, key, value, meaning: meaningOf(does[2]!) }] : []
  })
}

interface KnownValues {
  /** The key of its place with that value: of its row or item, else the one in its section, else in its feature. */
  readonly keyAt: (spot: Spot, value: string) => string | null
  readonly isWritten: (key: string, value: string) => boolean
}

function indexOf(reading: Reading, listed: readonly ValueStatement[]): KnownValues | null {
  const words = listed.filter(one => !FLAG.test(one.value))
  if (words.length === 0) return null
  const places = placesOf(reading)
  const holders = new Map<string, Set<string>>()
  const written = new Set<string>()
  const explained = new Set<string>()
  for (const { key, value, meaning, source } of words) {
    const low = value.toLowerCase()
    written.add(`${key} ${value}`)
    if (meaning !== null) explained.add(`${source.line} ${low}`)
    for (const place of [`k${key}`, ...(places.get(key) ?? [])]) add(holders, `${place} ${low}`, key)
  }
  return {
    keyAt: (spot, value) => {
      const low = value.toLowerCase()
      if (explained.has(`${spot.source.line} ${low}`)) return null
      const held = spot.hold === 'none' ? undefined : spot.keys.find(key => holders.has(`k${key} ${low}`))
      if (held !== undefined || spot.passage.cell) return held ?? null
      const { section } = spot.passage
      const here = holders.get(`s${section} ${low}`) ?? holders.get(`g${groupId(reading.outline, section)} ${low}`)
      return here?.size === 1 ? [...here][0]! : null
    },
    isWritten: (key, value) => written.has(`${key} ${value}`),
  }
}

/** The sections and features that hold each key. */
function placesOf(reading: Reading): ReadonlyMap<string, ReadonlySet<string>> {
  const places = new Map<string, Set<string>>()
  for (const [id, keys] of reading.sectionKeys) for (const key of keys) add(places, key, `s${id}`)
  for (const { id, keys } of reading.groups.values()) for (const key of keys) add(places, key, `g${id}`)
  return places
}

function add(map: Map<string, Set<string>>, at: string, value: string): void {
  const set = map.get(at)
  if (set) set.add(value)
  else map.set(at, new Set([value]))
}

function meaningOf(coded: string): string {
  return plain(coded).replace(/(?<![\s.;,])[\s.;,]+$/, '')
}
