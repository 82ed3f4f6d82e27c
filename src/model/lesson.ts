// What the tour is made of: lessons of short steps, some to read and some to answer. Types only.
import type { Statement } from './catalog.ts'
import type { Feature, KeyRecord } from './record.ts'
import type { Source } from './source.ts'

export type LessonStep =
  /** What there is: every feature of the lesson with its summary. */
  | { readonly kind: 'overview'; readonly features: readonly Feature[]; readonly statements: readonly Statement[] }
  /** Words of the field, each with the sentence that explains it. */
  | { readonly kind: 'words'; readonly words: readonly Word[] }
  | {
      readonly kind: 'feature'
      readonly feature: Feature
      /** The first sentences of its page. */
      readonly statements: readonly Statement[]
      readonly keys: readonly KeyRecord[]
    }
  | { readonly kind: 'check'; readonly check: Check }

export interface Word {
  readonly term: string
  readonly statement: Statement
}

export type CheckKind = 'type' | 'default' | 'channel' | 'effect' | 'caller' | 'word'

export interface Check {
  /** Stays the same as long as the record does: progress is kept by it. */
  readonly id: string
  readonly kind: CheckKind
  readonly prompt: string
  readonly options: readonly string[]
  /** Index of the right option. */
  readonly right: number
  /** Why it is right: the page's own words where there are any, and the line. */
  readonly quote: string | null
  readonly source: Source
}

export interface Lesson {
  readonly id: string
  readonly title: string
  readonly steps: readonly LessonStep[]
}

/** How somebody has done in a lesson. */
export interface Score {
  /** Right at the first try. */
  readonly right: number
  readonly answered: number
  readonly checks: number
  readonly begun: boolean
  readonly done: boolean
}
