// Pages and the catalog made of them → what is wrong with them, in the order of files and lines.
import type { Catalog } from '../../model/catalog.ts'
import type { PageFinding, PagesLint } from '../../model/page-finding.ts'
import type { LintedPage, LintInput, LintRule } from './lint-rule.ts'
import { assignment } from './rules/assignment.ts'
import { contrary } from './rules/contrary.ts'
import { deadAnchors } from './rules/dead-anchors.ts'
import { grammar } from './rules/grammar.ts'
import { openCode } from './rules/open-code.ts'
import { recordProblems } from './rules/record-problems.ts'
import { spelling } from './rules/spelling.ts'

const LINT_RULES: readonly LintRule[] = [recordProblems, contrary, spelling, assignment, deadAnchors, openCode, grammar]

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

/** What is missing of a key, or names it once, where its table is broken, is missing because of that. */
function isFollowing(finding: PageFinding, all: readonly PageFinding[], pages: readonly LintedPage[]): boolean {
  if (!['named-once', 'undefined-key', 'gap'].includes(finding.rule)) return false
  return all.some(({ rule, file, line }) => {
    if (rule !== 'broken-table') return false
    const lines = pages.find(page => page.file === file)?.lines ?? []
    const end = lines.findIndex((each, i) => i >= line - 1 && !each.includes('|'))
    const table = lines.slice(line - 1, end < 0 ? undefined : end).join('\n')
    return finding.keys.every(key => table.includes(key))
  })
}
