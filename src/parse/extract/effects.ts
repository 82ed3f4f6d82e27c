// Reading → what happens while a key has one of its named states: "In audit mode, …", "If privacy is disabled, …".
import type { Source } from '../../model/source.ts'
import { coverage, stemsOf } from './content-words.ts'
import { gather } from './grouping.ts'
import type { Reading, Spot } from './reading.ts'

export interface EffectStatement {
  readonly key: string
  /** The state: the first word of a value's meaning, or on and off. */
  readonly state: { readonly word: string } | { readonly on: boolean }
  readonly meaning: string
  readonly source: Source
}

const MAY_BEGIN = /^[aiw]/i
const IN_MODE = /^in\s['‘“"]?(\w+)['’”"]?\smode,\s(.{8,})$/i
const IF_STATE =
  /^(?:if|when|while|with|as\slong\sas)\s(.{3,80}?)\s(?:is\s|are\s)?(?:turned\s|switched\s)?(enabled|disabled|on|off|active|inactive)\b,?\s(?:then\s)?(.{8,})$/i

export function effectStatements(reading: Reading): EffectStatement[] {
  return gather(reading.spots, spot => {
    if (spot.aside || spot.hold === 'none' || spot.hold === 'following') return []
    if (!MAY_BEGIN.test(spot.text)) return []
    const mode = IN_MODE.exec(spot.text)
    if (mode) return of(spot, spot.keys, { word: mode[1]!.toLowerCase() }, mode[2]!)
    const state = IF_STATE.exec(spot.text)
    if (!state || spot.named.length > 0) return []
    const said = stemsOf(state[1]!)
    const keys = spot.keys.filter(key => coverage(said, reading.stemsOfKey(key)) >= 0.5)
    return of(spot, keys, { on: /^(?:enabled|on|active)$/i.test(state[2]!) }, state[3]!)
  })
}

function of(spot: Spot, keys: readonly string[], state: EffectStatement['state'], meaning: string): EffectStatement[] {
  return keys.map(key => ({ key, state, meaning: meaning.replace(/(?<![\s.])[\s.]+$/, ''), source: spot.source }))
}
