// What a page says of one value of one key in one place.
import type { Channel } from '../../model/condition.ts'
import type { Source } from '../../model/source.ts'
import type { SaidValue } from './value-sentences.ts'

export interface ValueStatement {
  readonly key: string
  readonly value: string
  readonly meaning: string | null
  /** `list`: from an enumeration. `purpose`, `effect`: from a sentence. `aside`: from a clause at its end. `steps`: what the steps that enter it are for. `head`: from a column head. */
  readonly kind: 'list' | SaidValue['kind'] | 'steps' | 'head'
  readonly isDefault: boolean
  readonly channel: Channel | null
  readonly source: Source
  /** Index of the sentence that says nothing but what this value does. */
  readonly spot?: number
}
