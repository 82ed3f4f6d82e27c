// Facts of all pages → the facts of one key, found without looking through all.
import type { Definition } from './definitions.ts'
import type { Facts } from './facts.ts'
import { memo } from './grouping.ts'

export interface PlacedDefinition {
  readonly definition: Definition
  readonly facts: Facts
}

type Listed<K extends keyof Facts> = Facts[K] extends readonly (infer T)[] ? T : never
const NONE: readonly never[] = []

type Lookup<T> = (key: string) => readonly T[]

export interface KeyIndex {
  readonly definitions: Lookup<PlacedDefinition>
  readonly places: Lookup<Listed<'places'>>
  readonly types: Lookup<Listed<'types'>>
  readonly availability: Lookup<Listed<'availability'>>
  readonly defaults: Lookup<Listed<'defaults'>>
  readonly values: Lookup<Listed<'values'>>
  readonly effects: Lookup<Listed<'effects'>>
  readonly caveats: Lookup<Listed<'caveats'>>
  readonly retired: Lookup<Listed<'retired'>>
  readonly otherNames: Lookup<Listed<'otherNames'>>
  readonly summaries: Lookup<Listed<'summaries'>>
  /** From front matter. */
  readonly aliases: Lookup<string>
}

export function indexOf(pages: readonly Facts[]): KeyIndex {
  const lowOf = memo((key: string) => key.toLowerCase())
  const all = <T>(pick: (facts: Facts) => readonly T[], keysOf: (one: T) => readonly string[]): Lookup<T> => {
    const map = new Map<string, T[]>()
    for (const facts of pages) {
      for (const one of pick(facts)) {
        for (const key of keysOf(one)) {
          const low = lowOf(key)
          const list = map.get(low)
          if (list) list.push(one)
          else map.set(low, [one])
        }
      }
    }
    return key => map.get(lowOf(key)) ?? NONE
  }
  const byKey = <T extends { readonly key: string }>(pick: (facts: Facts) => readonly T[]) =>
    all(pick, one => [one.key])
  const aliases = all(
    ({ reading }) => Object.entries(reading.outline.page.keyAliases),
    ([key]) => [key],
  )
  return {
    definitions: all(
      facts => facts.reading.definitions.map(definition => ({ definition, facts })),
      one => [one.definition.key],
    ),
    places: byKey(facts => facts.places),
    types: byKey(facts => facts.types),
    availability: byKey(facts => facts.availability),
    defaults: byKey(facts => facts.defaults),
    values: byKey(facts => facts.values),
    effects: byKey(facts => facts.effects),
    caveats: all(
      facts => facts.caveats,
      one => one.keys,
    ),
    retired: byKey(facts => facts.retired),
    otherNames: byKey(facts => facts.otherNames),
    summaries: byKey(facts => facts.summaries),
    aliases: key => aliases(key).flatMap(([, names]) => names),
  }
}
