// A page of the team's own, as far as it speaks of one thing.
import type { Statement } from './catalog.ts'
import type { Block } from './document.ts'

export interface NoteOn {
  readonly file: string
  /** All of the page, when its front matter says it is about the thing; null: only what names it. */
  readonly whole: readonly Block[] | null
  readonly statements: readonly Statement[]
}
