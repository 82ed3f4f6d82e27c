// What a rule for pages is given, and what it says.
import type { Catalog } from '../../model/catalog.ts'
import type { PageFinding } from '../../model/page-finding.ts'

export interface LintedPage {
  readonly file: string
  /** As on disk. */
  readonly text: string
  /** Without line ends. */
  readonly lines: readonly string[]
}

export interface LintInput {
  readonly pages: readonly LintedPage[]
  /** Made of these pages and no others. */
  readonly catalog: Catalog
}

/** One rule, or a family whose findings name theirs. */
export type LintRule = (input: LintInput) => readonly PageFinding[]

/** Where on a line a word stands, 1-based; else where the line's text begins. */
export function columnOf(line: string | undefined, words: readonly string[]): number {
  const text = line ?? ''
  for (const word of words) {
    const at = text.toLowerCase().indexOf(word.toLowerCase())
    if (word !== '' && at >= 0) return at + 1
  }
  return Math.max(0, text.search(/[^\s>]/)) + 1
}
