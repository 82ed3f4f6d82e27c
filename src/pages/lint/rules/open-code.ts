// A fence of code that nothing closes → a finding where it opens: what stands below is no text any more.
import type { PageFinding } from '../../../model/page-finding.ts'
import { readLines } from '../../page-lines.ts'
import type { LintInput } from '../lint-rule.ts'

export function openCode({ pages }: LintInput): readonly PageFinding[] {
  return pages.flatMap(({ file, text }): readonly PageFinding[] => {
    const lines = readLines(text)
    const fences = lines.filter(line => line.kind === 'fence')
    const open = fences.at(-1)
    const last = lines.findLast(({ kind }) => kind !== 'blank')
    // Every second fence closes.
    if (!open || fences.length % 2 === 0 || !last) return []
    const message = 'the code that begins here is never closed'
    return [{ file, line: open.number, column: open.indent + 1, rule: 'open-code', message, keys: [], others: [] }]
  })
}
