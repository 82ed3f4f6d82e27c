// What a page says of the default of one key in one place.
import type { Channel, Condition } from '../../model/condition.ts'
import type { Source } from '../../model/source.ts'

export interface DefaultStatement {
  readonly key: string
  /** null when only a state is said. */
  readonly value: string | null
  readonly state: { readonly text: string; readonly on: boolean } | null
  /** What the state is said of, as the page puts it. */
  readonly subject: string
  readonly when: Condition | null
  readonly channel: Channel | null
  readonly source: Source
}
