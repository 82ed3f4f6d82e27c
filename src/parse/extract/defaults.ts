// Reading → the defaults the page states, key by key, as values or as states ("enabled"), each with its condition.
import { once } from '../../model/once.ts'
import { defaultCondition } from './conditions.ts'
import { defaultCells } from './default-cells.ts'
import { defaultedValues } from './default-marks.ts'
import type { DefaultStatement } from './default-statement.ts'
import { defaultKeys } from './default-subjects.ts'
import { furtherDefault } from './further-defaults.ts'
import { distinct, gather } from './grouping.ts'
import { plain } from './marked-text.ts'
import type { Reading, Spot } from './reading.ts'
import type { SaidDefault } from './said-default.ts'
import type { ValueStatement } from './values.ts'

export function defaultStatements(reading: Reading, values: readonly ValueStatement[]): DefaultStatement[] {
  const listed = once(() => new Set(values.map(one => `${one.key} ${one.value}`)))
  const said = gather(reading.spots, spot => {
    if (spot.defaults.length === 0 || spot.aside || spot.passage.form === 'heading') return []
    const kind = spot.cell
    if (kind === 'key' || kind === 'type' || kind === 'default') return []
    return spot.defaults.flatMap(found =>
      ofKeys(reading, spot, found).filter(one => !found.word || listed().has(`${one.key} ${one.value}`)),
    )
  })
  return [
    ...defaultCells(reading),
    ...said,
    ...defaultedValues(values),
    ...gather(reading.spots, spot => numberBefore(reading, spot)),
    ...gather(reading.spots, spot => further(reading, spot)),
  ]
}

function further(reading: Reading, spot: Spot): DefaultStatement[] {
  const found = furtherDefault(reading, spot)
  if (!found) return []
  const { value, when, general } = found
  const keys = general.defaults.flatMap(one => defaultKeys(reading, general, one))
  return distinct(keys).map(key => ({
    key,
    value,
    state: null,
    subject: '',
    when,
    channel: spot.condition.channel ?? spot.channel,
    source: spot.source,
  }))
}

const THIS_NUMBER =
  /\b(?:change|adjust|override|raise|lower)\s+this\s+(?:number|value|limit|time|period|interval)\s+(?:with|through|via|using|in|by)\b/i

/** "… older than 90 days? You can change this number with `X`": the number of the sentence before. */
function numberBefore(reading: Reading, spot: Spot): DefaultStatement[] {
  if (spot.named.length !== 1 || !THIS_NUMBER.test(spot.text)) return []
  const before = reading.spots[spot.index - 1]
  const numbers = before?.passage === spot.passage ? (before.text.match(/(?<![\w.])\d+(?![\w.]\d)\b/g) ?? []) : []
  if (numbers.length !== 1) return []
  const [key] = spot.named
  return [
    { key: key!, value: numbers[0]!, state: null, subject: '', when: null, channel: spot.channel, source: spot.source },
  ]
}

function ofKeys(reading: Reading, spot: Spot, said: SaidDefault): DefaultStatement[] {
  const among = spot.defaults.some(one => one.when?.channel !== undefined)
  const channel = said.when?.channel ?? (among ? spot.channel : (spot.condition.channel ?? spot.channel))
  const { value, state, subject } = said
  // A column may be headed by the condition its cells hold under.
  const when = said.when ?? (spot.cell === null && spot.head !== '' ? defaultCondition(plain(spot.head)) : null)
  return defaultKeys(reading, spot, said).map(key => ({
    key,
    value,
    state,
    subject,
    when,
    channel,
    source: spot.source,
  }))
}
