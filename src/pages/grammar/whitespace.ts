// White space and characters: nothing that a reader cannot see.
import { printableLine } from '../../model/printable.ts'
import { at, type GrammarPage, type GrammarRule } from './finding.ts'

function check({ lines }: GrammarPage) {
  const findings = []
  for (const [i, line] of lines.entries()) {
    const kept = line.raw.trimEnd().length
    if (kept < line.raw.length) findings.push(at(line.number, kept + 1, 'blanks stand at the end of the line'))
    const tab = line.raw.indexOf('\t')
    if (tab >= 0) findings.push(at(line.number, tab + 1, 'a tab stands in the line: use blanks'))
    const safe = printableLine(line.raw)
    if (tab < 0 && safe !== line.raw)
      findings.push(at(line.number, safe.indexOf('\ufffd') + 1, 'an invisible character stands in the line'))
    if (line.kind === 'blank' && lines[i - 1]?.kind === 'blank')
      findings.push(at(line.number, 1, 'two blank lines follow each other'))
  }
  return findings
}

export const whitespace: GrammarRule = { name: 'whitespace', everyPage: false, check }
