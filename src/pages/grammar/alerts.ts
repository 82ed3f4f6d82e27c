// Alerts: a known kind alone on its line, text beneath it, and a blank line that closes the block.
import { at, type GrammarPage, type GrammarRule } from './finding.ts'

const KINDS = ['NOTE', 'IMPORTANT', 'WARNING', 'CAUTION', 'TIP']
const MARK = /^\[!([A-Za-z]*)\](.*)$/

function check({ lines }: GrammarPage) {
  const findings = []
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1]
    // Text right under a quote is swallowed by it: readers see it inside the alert.
    if (line.quoted && next && !next.quoted && (next.kind === 'text' || next.kind === 'table'))
      findings.push(at(next.number, 1, 'an alert ends with a blank line; this line runs into it', 'unclosed-alert'))
    if (line.kind !== 'alert') continue
    const mark = MARK.exec(line.text)
    const kind = mark?.[1]?.toUpperCase() ?? ''
    // Includes and other extensions begin alike and are no alerts.
    if (line.text.startsWith('[!INCLUDE')) continue
    if (!mark || !KINDS.includes(kind))
      findings.push(at(line.number, line.column, `an alert is one of ${KINDS.join(', ')}`))
    else if (mark[2]!.trim() !== '')
      findings.push(at(line.number, line.column + mark[1]!.length + 3, 'the text of an alert begins on the next line'))
    else if (!next?.quoted || next.text.trim() === '') findings.push(at(line.number, line.column, 'the alert is empty'))
  }
  return findings
}

export const alerts: GrammarRule = { name: 'alerts', everyPage: true, check }
