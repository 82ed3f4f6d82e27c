// An object of Graph and the settings read from it → the reading of one policy.
import type { Reading, ReadPolicy } from '../reading.ts'
import { repeatedMembers } from '../syntax/repeated.ts'
import { type TreeObject, textMember } from '../syntax/tree.ts'
import type { Place } from './object-reader.ts'

type Read = Pick<ReadPolicy, 'kind' | 'channel' | 'apps' | 'settings' | 'oddities'> &
  Partial<Pick<ReadPolicy, 'notation' | 'layer'>>

/** Settings stand in the object itself, or, with a layer, in a text inside it. */
export function graphPolicy(object: TreeObject, { file, notation }: Place, read: Read): Reading {
  return {
    kind: 'policy',
    policy: {
      file,
      platform: 'ios',
      name: textMember(object, 'displayName'),
      notation,
      layer: null,
      ...read,
      oddities: [...repeatedMembers(object, null), ...read.oddities],
      at: object.spot.at,
    },
  }
}
