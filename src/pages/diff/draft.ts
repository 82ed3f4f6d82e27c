// A change before it is put into words: what `diff-pages` collects and `change-text` finishes.
import type { Change } from '../../model/page-diff.ts'
import type { TextChange } from './text-changes.ts'
import type { WordChange } from './word-change.ts'

export interface Draft extends Omit<Change, 'group' | 'message'> {
  /** The texts it accounts for. */
  readonly explains: readonly TextChange[]
  /** It changes an answer: it comes first, whatever kind it is. */
  readonly decisive: boolean
  /** What the words of a sentence amount to. */
  readonly amounts?: WordChange | null
}

export type Side = 'old' | 'new'
