// The record kinds: what is read from a page about its keys, each kind by the one file that knows it. A new kind is one
// file and one line here.
import type { Channel } from '../../model/condition.ts'
import { type AvailabilityStatement, availabilityStatements } from './availability.ts'
import { type CaveatStatement, caveatStatements } from './caveats.ts'
import { codeKeys } from './code-keys.ts'
import type { DefaultStatement } from './default-statement.ts'
import { defaultStatements } from './defaults.ts'
import { type EffectStatement, effectStatements } from './effects.ts'
import { type Mention, mentionsOf } from './mentions.ts'
import { type PlaceStatement, placeStatements, usualPaths } from './paths.ts'
import type { Reading } from './reading.ts'
import { type RelationStatement, relationStatements } from './relations.ts'
import { type OtherName, otherNames, type RetiredStatement, retiredStatements } from './status.ts'
import { type SummaryStatement, summaryStatements } from './summaries.ts'
import { type TypeStatement, typeStatements } from './types.ts'
import { type ValueStatement, valueStatements } from './values.ts'

export interface Facts {
  readonly reading: Reading
  readonly usualPaths: ReadonlyMap<Channel, readonly string[]>
  readonly places: readonly PlaceStatement[]
  readonly types: readonly TypeStatement[]
  readonly availability: readonly AvailabilityStatement[]
  readonly defaults: readonly DefaultStatement[]
  readonly values: readonly ValueStatement[]
  readonly effects: readonly EffectStatement[]
  readonly caveats: readonly CaveatStatement[]
  readonly relations: readonly RelationStatement[]
  readonly retired: readonly RetiredStatement[]
  readonly otherNames: readonly OtherName[]
  readonly summaries: readonly SummaryStatement[]
  readonly mentions: readonly Mention[]
}

export function factsOf(reading: Reading): Facts {
  const usual = usualPaths(reading)
  const places = placeStatements(reading, usual)
  const values = valueStatements(reading)
  const names = otherNames(reading)
  const inCode = codeKeys(reading).filter(({ key }) => !reading.spelling.has(key.toLowerCase()))
  const noKeys = [...values.map(one => one.value), ...names.map(one => one.name)].map(name => name.toLowerCase())
  return {
    reading,
    usualPaths: usual,
    places,
    // What a step or a table states of a key it defines needs no example.
    types: [
      ...typeStatements(reading),
      ...inCode.flatMap(({ type, ...one }) => (type === null ? [] : [{ ...one, type }])),
    ],
    availability: availabilityStatements(reading, places, values),
    defaults: defaultStatements(reading, values),
    values,
    effects: effectStatements(reading),
    caveats: caveatStatements(reading, values),
    relations: relationStatements(reading),
    retired: retiredStatements(reading),
    otherNames: names,
    summaries: summaryStatements(reading),
    mentions: [...mentionsOf(reading, new Set(noKeys)), ...inCode],
  }
}
