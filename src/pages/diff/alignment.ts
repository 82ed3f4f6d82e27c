// What is known of two versions side by side: which units are the same, which stand for one another, which come and go.
import type { Section } from '../../model/catalog.ts'
import type { SectionPairs } from './section-pairs.ts'
import type { Unit } from './units.ts'

export interface Version {
  readonly units: readonly Unit[]
  readonly sections: readonly Section[]
}

/** Several units on a side are one text cut differently. */
export interface Pair {
  readonly old: readonly Unit[]
  readonly new: readonly Unit[]
}

/** What is left between two units that stayed. */
export interface Gap {
  readonly old: readonly Unit[]
  readonly new: readonly Unit[]
}

export interface Alignment {
  /** Equal but for typography, in the same order. */
  readonly same: readonly (readonly [Unit, Unit])[]
  /** Equal, at another place. */
  readonly moved: readonly (readonly [Unit, Unit])[]
  readonly changed: readonly Pair[]
  readonly removed: readonly Unit[]
  readonly added: readonly Unit[]
  readonly areOne: SectionPairs
}
