// What a grammar rule says of a page, and what it is given to say it.
import type { ProblemKind } from '../../model/record.ts'
import type { PageLine } from '../page-lines.ts'

export interface GrammarFinding {
  readonly kind: ProblemKind
  /** Name of the rule: `front-matter`, `anchor`, … */
  readonly rule: string
  readonly message: string
  /** 1-based, in the file as on disk. */
  readonly line: number
  readonly column: number
}

export interface GrammarPage {
  readonly lines: readonly PageLine[]
  /** Fields of the front matter, as written, with the line they stand on. */
  readonly fields: ReadonlyMap<string, { readonly value: string; readonly line: number }>
  /** Anchors of the official page, to hold headings against; null when they are not known. */
  readonly anchors: ReadonlySet<string> | null
}

/** One rule of the grammar: a page → what is wrong with it. */
export interface GrammarRule {
  readonly name: string
  /** true: a rule for every page; false: for pages that follow the grammar of content/README.md. */
  readonly everyPage: boolean
  readonly check: (page: GrammarPage) => readonly Omit<GrammarFinding, 'rule'>[]
}

/** A finding of kind `grammar` at a line of the page. */
export function at(line: number, column: number, message: string, kind: ProblemKind = 'grammar') {
  return { kind, message, line, column }
}
