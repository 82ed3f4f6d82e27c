// Units known to be the same → which sections of two versions are one, whatever their headings say.
import type { Section } from '../../model/catalog.ts'
import type { Unit } from './units.ts'

/** Is the section of the old version the one of the new version? */
export type SectionPairs = (oldSection: number, newSection: number) => boolean

type Known = readonly (readonly [Unit, Unit])[]

/** An equal heading says more than an equal sentence: sentences are repeated from section to section. */
const HEADING_VOTES = 3

export function sectionPairs(
  known: Known,
  oldSections: readonly Section[],
  newSections: readonly Section[],
): SectionPairs {
  const [olds, news] = [byId(oldSections), byId(newSections)]
  const votes = new Map<number, Map<number, number>>()
  for (const [a, b] of known) {
    const weight = a.kind === 'heading' && b.kind === 'heading' ? HEADING_VOTES : 1
    for (const one of wayUp(a.section, olds)) {
      for (const other of wayUp(b.section, news)) {
        if (one.level !== other.level) continue
        const row = votes.get(one.id) ?? new Map<number, number>()
        row.set(other.id, (row.get(other.id) ?? 0) + weight)
        votes.set(one.id, row)
      }
    }
  }
  const newOf = mutualBest(votes)
  return (oldSection, newSection) => newOf.get(oldSection) === newSection
}

function mutualBest(votes: ReadonlyMap<number, ReadonlyMap<number, number>>): ReadonlyMap<number, number> {
  const bestOld = new Map<number, readonly [number, number]>()
  const bestNew = new Map<number, readonly [number, number]>()
  for (const [one, row] of votes) {
    for (const [other, count] of row) {
      if (count > (bestNew.get(one)?.[1] ?? 0)) bestNew.set(one, [other, count])
      if (count > (bestOld.get(other)?.[1] ?? 0)) bestOld.set(other, [one, count])
    }
  }
  return new Map(
    [...bestNew].filter(([one, [other]]) => bestOld.get(other)?.[0] === one).map(([one, [other]]) => [one, other]),
  )
}

function byId(sections: readonly Section[]): ReadonlyMap<number, Section> {
  return new Map(sections.map(section => [section.id, section]))
}

/** The section and those it stands in. */
export function wayUp(id: number, sections: ReadonlyMap<number, Section>): readonly Section[] {
  const way: Section[] = []
  for (let section = sections.get(id); section; section = sections.get(section.parent ?? -1)) way.push(section)
  return way
}
