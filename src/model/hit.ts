// What `search` finds. One ranking for every face of the program.
import type { Source } from './source.ts'

export type HitKind = 'key' | 'feature' | 'term' | 'heading' | 'text'

/** Why something is a hit, best first. */
export type HitWhy = 'name' | 'alias' | 'beginning' | 'words of the name' | 'near the name' | 'heading' | 'text'

export interface Hit {
  readonly kind: HitKind
  /** Name of the key, feature or word; else the heading the text stands under. */
  readonly title: string
  /** What `explain` takes; null for headings and text of no feature. */
  readonly name: string | null
  readonly why: HitWhy
  /** What matched, when it isn't the title: the alias, the summary, the statement. */
  readonly text: string
  /** Parts of `text` that matched, start and end. */
  readonly matches: readonly (readonly [start: number, end: number])[]
  readonly source: Source | null
  /** Comparable within one search only. */
  readonly score: number
}
