// Values that the page lists for its keys → what other sentences say of them: "With `ask`, a card is shown" speaks of the one
// key near it that has such a value, though it names none.
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

/** With `ask`, …; In `ask` mode … */
const LEADS = /^(?:with|when|if|under|in|for)\s+[\uE000\uE003]([A-Za-z][\w-]{1,29})\uE004(?:\s+mode)?,?\s+(.+)$/i

export function toldValues(reading: Reading, listed: readonly ValueStatement[]): ToldValue[] {
  const keysOf = new Map<string, Set<string>>()
  const own = new Map<ValueStatement['source'], Set<string>>()
  for (const { key, value, meaning, source } of listed) {
    if (FLAG.test(value)) continue
    add(keysOf, value.toLowerCase(), key)
    if (meaning !== null) add(own, source, value.toLowerCase())
  }
  if (keysOf.size === 0) return []
  const keyAt = (spot: Spot, value: string): string | null => {
    const low = value.toLowerCase()
    const keys = own.get(spot.source)?.has(low) ? undefined : keysOf.get(low)
    return keys === undefined ? null : near(reading, spot, keys)
  }
  return reading.spots.flatMap(spot => {
    if (spot.aside || spot.passage.form === 'heading' || (spot.passage.cell && spot.hold !== 'row')) return []
    if (spot.named.length > 0) return []
    const effect = spot.values.find(one => one.name === null && one.meaning !== null && one.kind === 'effect')
    const lead = effect ? null : LEADS.exec(spot.coded)
    const found = effect || lead ? null : BEGINS.exec(spot.coded)
    const value = effect?.value ?? lead?.[1] ?? found?.[1]
    const meaning = effect?.meaning ?? meaningOf(lead?.[2] ?? found?.[2] ?? '')
    const key = value === undefined || meaning === '' ? null : keyAt(spot, value)
    if (key === null) return []
    // A bare word that begins a sentence is the value only when it is written alike.
    return found && !isWritten(listed, key, value!) ? [] : [{ spot, key, value: value!, meaning }]
  })
}

function isWritten(listed: readonly ValueStatement[], key: string, word: string): boolean {
  return listed.some(one => one.key === key && one.value === word)
}

function add<K>(map: Map<K, Set<string>>, at: K, value: string): void {
  const set = map.get(at)
  if (set) set.add(value)
  else map.set(at, new Set([value]))
}

/** The one key with that value in the section, else in the feature. */
function near(reading: Reading, spot: Spot, keys: ReadonlySet<string>): string | null {
  const { section } = spot.passage
  const here = (reading.sectionKeys.get(section) ?? []).filter(key => keys.has(key))
  if (here.length > 0) return here.length === 1 ? here[0]! : null
  const group = reading.groups.get(groupId(reading.outline, section))
  const around = group?.keys.filter(key => keys.has(key)) ?? []
  return around.length === 1 ? around[0]! : null
}

function meaningOf(coded: string): string {
  return plain(coded).replace(/[\s.;,]+$/, '')
}
