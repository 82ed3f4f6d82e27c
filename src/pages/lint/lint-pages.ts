// Pages and the catalog made of them → what is wrong with them, in the order of files and lines.
import type { Catalog } from '../../model/catalog.ts'
import type { PageFinding, PagesLint } from '../../model/page-finding.ts'
import type { LintedPage, LintInput, LintRule } from './lint-rule.ts'
import { assignment } from './rules/assignment.ts'
import { contrary } from './rules/contrary.ts'
import { deadAnchors } from './rules/dead-anchors.ts'
import { grammar } from './rules/grammar.ts'
import { recordProblems } from './rules/record-problems.ts'

export const LINT_RULES: readonly LintRule[] = [recordProblems, contrary, assignment, deadAnchors, grammar]

export interface PageText {
  readonly file: string
  readonly text: string
}

export function lintPages(files: readonly PageText[], catalog: Catalog): PagesLint {
  const pages = files.map(({ file, text }) => ({ file, text, lines: text.split(/\r\n?|\n/) }))
  const input: LintInput = { pages, catalog }
  const order = new Map(pages.map(({ file }, i) => [file, i]))
  const place = ({ file }: PageFinding) => order.get(file) ?? pages.length
  const all = LINT_RULES.flatMap(rule => rule(input))
  const findings = all.filter(finding => !isFollowing(finding, all, pages))
  return {
    pages: pages.length,
    findings: findings.toSorted((a, b) => place(a) - place(b) || a.line - b.line || a.column - b.column),
  }
}

/** Names in a table that is none look like names that nothing defines. */
function isFollowing(finding: PageFinding, all: readonly PageFinding[], pages: readonly LintedPage[]): boolean {
  if (finding.rule !== 'named-once' && finding.rule !== 'undefined-key') return false
  const lines = pages.find(({ file }) => file === finding.file)?.lines ?? []
  return all.some(
    ({ rule, file, line }) =>
      rule === 'broken-table' &&
      file === finding.file &&
      line <= finding.line &&
      lines.slice(line - 1, finding.line).every(each => each.includes('|')),
  )
}
