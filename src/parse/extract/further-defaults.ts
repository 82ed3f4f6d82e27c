// A sentence behind one that gives a default → the default it adds for a condition: "The default is `basic`. In GCC, it's `none`."
import type { Condition } from '../../model/condition.ts'
import { conditionAround } from './conditions.ts'
import { plain } from './marked-text.ts'
import { bareValue } from './name-shapes.ts'
import type { Reading, Spot } from './reading.ts'

export interface FurtherDefault {
  readonly value: string
  readonly when: Condition
  /** The sentence that gives the default in general. */
  readonly general: Spot
}

const FURTHER =
  /^((?:in|on|for|under|with)\s[^,.]{2,60}),\s+(?:it['’]s|it\s+is|that['’]s|the\s+(?:value|default)\s+is)\s+(?:[\uE000\uE003]([^\uE004]{1,40})\uE004|(true|false|-?\d+))\.?$/i

export function furtherDefault(reading: Reading, spot: Spot): FurtherDefault | null {
  if (spot.sentence === 0 || spot.defaults.length > 0) return null
  const general = reading.spots[spot.index - 1]!
  if (!general.defaults.some(one => one.value !== null)) return null
  const found = FURTHER.exec(spot.coded)
  if (!found) return null
  const value = bareValue(found[2] ?? found[3]!)
  const when = conditionAround(plain(found[1]!))
  return value === null || when === null ? null : { value, when, general }
}
