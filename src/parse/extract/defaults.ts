// Reading → the defaults the page states, key by key, as values or as states ("enabled"), each with its condition.
import { conditionIn } from '../../words/condition-words.ts'
import { defaultCells } from './default-cells.ts'
import { defaultedValues } from './default-marks.ts'
import { defaultsInSentence } from './default-sentences.ts'
import type { DefaultStatement } from './default-statement.ts'
import { defaultKeys } from './default-subjects.ts'
import { cellKind, type Reading, type Spot } from './reading.ts'
import type { SaidDefault } from './said-default.ts'

export function defaultStatements(reading: Reading): DefaultStatement[] {
  const said = reading.spots.flatMap(spot => {
    if (spot.aside || spot.passage.form === 'heading') return []
    const kind = cellKind(reading, spot.passage)
    if (kind === 'key' || kind === 'type' || kind === 'default') return []
    return defaultsInSentence(spot.coded).flatMap(found => ofKeys(reading, spot, found))
  })
  return [...defaultCells(reading), ...said, ...defaultedValues(reading)]
}

function ofKeys(reading: Reading, spot: Spot, said: SaidDefault): DefaultStatement[] {
  const channel = conditionIn(spot.text).channel ?? spot.channel
  const { value, state, subject, when } = said
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
