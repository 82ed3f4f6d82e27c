// The shape of a reader of one kind of object, whether it came as JSON or as YAML.
import type { Notation, Reading } from '../reading.ts'
import type { TreeObject } from '../syntax/tree.ts'

/** Where an object was found. */
export interface Place {
  readonly file: string
  readonly notation: Notation
}

export interface ObjectReader {
  readonly id: string
  readonly title: string
  recognise(object: TreeObject): boolean
  read(object: TreeObject, place: Place): readonly Reading[]
}
