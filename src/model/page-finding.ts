// What `docs lint` says of a page.
import type { Source } from './source.ts'

export interface PageFinding {
  readonly file: string
  /** 1-based, in the file as on disk. */
  readonly line: number
  readonly column: number
  /** Name of the rule: `contradiction`, `gap`, `dead-anchor`, … */
  readonly rule: string
  readonly message: string
  readonly keys: readonly string[]
  /** Other places it rests on: the line that says the contrary. */
  readonly others: readonly Source[]
}

/** What a check of pages says, as shown. */
export interface PagesLint {
  readonly pages: number
  /** By file and place. */
  readonly findings: readonly PageFinding[]
}
