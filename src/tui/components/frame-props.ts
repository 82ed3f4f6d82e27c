// What a screen hands to its frame, drawn or spoken.
import type { ReactNode } from 'react'
import type { Row } from '../lines/row.ts'
import type { Model } from '../state/model.ts'

export interface FrameProps {
  readonly model: Model
  /** The row under the title. */
  readonly head: Row
  readonly above: Row
  readonly below: Row
  readonly children: ReactNode
}
