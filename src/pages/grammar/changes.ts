// Notes on what changed later: `**Changed since (2026-09-15):**` first in an alert, a date after the page's, a source.
import { at, type GrammarPage, type GrammarRule } from './finding.ts'

const NOTE = /^\*\*Changed since \((\d{4}-\d{2}-\d{2})\):\*\* ./

function check({ lines, fields }: GrammarPage) {
  const findings = []
  const date = fields.get('date')?.value ?? ''
  for (const [i, line] of lines.entries()) {
    if (!/\*\*Changed since\b/i.test(line.text)) continue
    const found = NOTE.exec(line.text)
    if (!found)
      findings.push(
        at(line.number, line.column, 'a note on a change begins **Changed since (YYYY-MM-DD):** and says it'),
      )
    else if (found[1]! <= date)
      findings.push(at(line.number, line.column, `the change is not after the page's date ${date}`))
    if (lines[i - 1]?.kind !== 'alert')
      findings.push(at(line.number, line.column, 'a note on a change is an alert of its own'))
    const rest = lines.slice(i)
    const end = rest.findIndex(other => !other.quoted)
    const block = end < 0 ? rest : rest.slice(0, end)
    if (!block.some(other => /^Source: .*\]\(https:/.test(other.text)))
      findings.push(at(line.number, line.column, 'a note on a change ends with a line "Source: [page](https://…)"'))
  }
  return findings
}

export const changes: GrammarRule = { name: 'changes', everyPage: false, check }
