// What a statement and its place speak of → for each axis the statements that speak of it, and how plainly.
import type { Records, Statement, Text } from '../model/catalog.ts'

/** How much a word counts that stands not in the sentence itself but near it. */
const OWN = 1
const BACK = 0.95
const LEAD = 0.8
const TITLE = 0.75
const ABOVE = 0.6
const FEATURE = 0.6
const KEY = 0.55
const NEIGHBOUR = 0.35

/** The axes of the words of each statement, lead-in, section title, feature and key, in their order. */
export interface SpokenAxes {
  readonly own: Axes
  /** For each statement: the axes of its lead-in or column head. */
  readonly lead: Axes
  readonly titles: Axes
  readonly features: Axes
  readonly keys: Axes
}
type Axes = readonly (readonly number[])[]

/** For each statement: axis → how plainly it speaks of it, 0 to 1. */
export function fieldsOf(records: Records, text: Text, index: SpokenAxes): ReadonlyMap<number, number>[] {
  const sections = new Map(text.sections.map(s => [s.id, s]))
  const featureAt = new Map(records.features.map((f, i) => [f.id, i]))
  const keyAt = new Map(records.keys.map((k, i) => [k.key, i]))
  const sectionAt = new Map(text.sections.map((s, i) => [s.id, i]))
  return text.statements.map((s, i) => {
    const map = new Map<number, number>()
    const take = (axes: readonly number[] | undefined, weight: number) => {
      for (const axis of axes ?? []) if ((map.get(axis) ?? 0) < weight) map.set(axis, weight)
    }
    take(index.own[i], OWN)
    // "It can't be enabled later": what it points back to is part of what it says.
    take(index.lead[i], s.form === 'cell' ? LEAD : BACK)
    let section = sections.get(s.section)
    take(section && index.titles[sectionAt.get(section.id)!], TITLE)
    while (section && section.parent !== null) {
      section = sections.get(section.parent)
      take(section && index.titles[sectionAt.get(section.id)!], ABOVE)
    }
    if (s.feature !== null) take(index.features[featureAt.get(s.feature) ?? -1], FEATURE)
    for (const key of s.keys) take(index.keys[keyAt.get(key) ?? -1], KEY)
    for (const near of [i - 1, i + 1]) {
      const other: Statement | undefined = text.statements[near]
      if (other && other.section === s.section) take(index.own[near], NEIGHBOUR)
    }
    return map
  })
}

/** Statements of one axis as JSON: `[[100,3,8],[35,4]]`, the hundredths first, then the statements that many plain. */
export type PackedFields = string

/** The same, read. */
export type Field = readonly (readonly number[])[]

export function packFields(fields: readonly ReadonlyMap<number, number>[], axes: number): PackedFields[] {
  const groups = Array.from({ length: axes }, () => new Map<number, number[]>())
  for (const [i, map] of fields.entries())
    for (const [axis, weight] of map) {
      const hundredths = Math.round(100 * weight)
      const group = groups[axis]!
      const list = group.get(hundredths)
      if (list) list.push(i)
      else group.set(hundredths, [hundredths, i])
    }
  return groups.map(group => JSON.stringify([...group.values()]))
}

export function unpackFields(packed: PackedFields): Field {
  return JSON.parse(packed) as Field
}

/** How plainly a statement speaks of the axis, 0 to 1. */
export function plainness(statement: number, field: Field): number {
  for (const group of field) if (group.indexOf(statement, 1) > 0) return group[0]! / 100
  return 0
}
