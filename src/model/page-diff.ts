// What `docs diff` says: the changes between two versions of pages, record by record, each with the lines it rests on.
import type { Channel } from './condition.ts'
import type { Source } from './source.ts'

export type ChangeKind =
  /** A key is retired, or no longer is. */
  | 'status'
  | 'type'
  | 'default'
  /** A channel is ruled out, or becomes documented. */
  | 'channel'
  /** The values of a key, or what one of them means. */
  | 'value'
  /** The menu path, or the kind of profile, under which a key is set. */
  | 'path'
  /** A sentence that says something else of the same thing: negated, another number, another condition. */
  | 'statement'
  | 'key-renamed'
  | 'key-removed'
  | 'key-added'
  | 'caveat-removed'
  | 'caveat-added'
  | 'caveat-changed'
  | 'step-removed'
  | 'step-added'
  | 'step-changed'
  | 'steps-reordered'
  | 'feature-renamed'
  | 'feature-removed'
  | 'feature-added'
  | 'section-removed'
  | 'section-added'
  | 'section-renamed'
  | 'text-removed'
  | 'text-added'
  | 'text-changed'
  /** The same said in other words, or at another place; listed only when asked for. */
  | 'reworded'
  | 'moved'

/** What readers look for first: what changes an answer, then what comes and goes. */
export type ChangeGroup = 'answer' | 'keys' | 'caveats' | 'steps' | 'features' | 'text' | 'wording'
export const CHANGE_GROUPS: readonly ChangeGroup[] = [
  'answer',
  'keys',
  'caveats',
  'steps',
  'features',
  'text',
  'wording',
]

/** A line of a page, as it reads there. */
export interface Quote {
  readonly text: string
  readonly source: Source
}

/** What was said and what is said in its place; null where there is nothing. */
export interface LinePair {
  readonly old: Quote | null
  readonly new: Quote | null
}

export interface Change {
  readonly kind: ChangeKind
  readonly group: ChangeGroup
  /** Keys it is about. */
  readonly keys: readonly string[]
  /** Title of the feature it is about; null for general text. */
  readonly feature: string | null
  readonly channel: Channel | null
  /** One line, without the name of the key: "default was true, now false". */
  readonly message: string
  readonly from: string | null
  readonly to: string | null
  /** Never empty. */
  readonly lines: readonly LinePair[]
}

/** One side of the comparison. */
export interface DiffSide {
  readonly path: string
  readonly pages: number
  /** Newest date of its pages, ISO; null when none has one. */
  readonly date: string | null
}

export interface PagesDiff {
  readonly old: DiffSide
  readonly new: DiffSide
  /** Most important first; without those of the group `wording`. */
  readonly changes: readonly Change[]
  /** What says the same in other words or at another place. */
  readonly rewordings: readonly Change[]
}
