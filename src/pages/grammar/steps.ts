// Numbered steps: counted from 1 without gaps, and each menu path in bold with ` > ` between its parts.
import { at, type GrammarPage, type GrammarRule } from './finding.ts'

function check({ lines }: GrammarPage) {
  const findings = []
  // Last number at each indentation of the list being read.
  let counts = new Map<number, number>()
  for (const line of lines) {
    if (line.kind === 'heading' || (line.kind === 'text' && line.indent === 0)) counts = new Map()
    if (line.ordinal === null || line.kind === 'code') continue
    const last = counts.get(line.indent) ?? 0
    if (line.ordinal !== last + 1)
      findings.push(at(line.number, line.indent + 1, `step ${line.ordinal} follows step ${last}`))
    for (const indent of counts.keys()) if (indent > line.indent) counts.delete(indent)
    counts.set(line.indent, line.ordinal)
  }
  for (const line of lines) {
    const bare =
      line.kind === 'code' || line.kind === 'table' ? -1 : line.text.search(/[A-Za-z] > [A-Za-z*]|\*\* > [A-Za-z]/)
    if (bare >= 0)
      findings.push(at(line.number, line.column + bare, 'each part of a menu path is bold: **One** > **Two**'))
  }
  return findings
}

export const steps: GrammarRule = { name: 'steps', everyPage: false, check }
