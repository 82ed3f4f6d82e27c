// The grammar for authors → findings: all of it for pages that say they follow it, broken structure for every page.
import type { PageFinding } from '../../../model/page-finding.ts'
import { checkGrammar } from '../../page-grammar.ts'
import type { LintInput } from '../lint-rule.ts'

export function grammar({ pages }: LintInput): readonly PageFinding[] {
  return pages.flatMap(({ file, text }) =>
    checkGrammar(text).map(({ kind, rule, message, line, column }) => ({
      file,
      line,
      column,
      rule: kind === 'grammar' ? rule : kind,
      message,
      keys: [],
      others: [],
    })),
  )
}
