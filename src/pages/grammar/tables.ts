// Tables: a delimiter row under the header, and as many cells in each row as the header has.
import type { PageLine } from '../page-lines.ts'
import { at, type GrammarPage, type GrammarRule } from './finding.ts'

const DELIMITER = /^[|\s:-]+$/

/** Cells of a row: bars that are escaped or in code do not part cells. */
function countCells(line: PageLine): number {
  const bars =
    line.text
      .trim()
      .replace(/\\\||`[^`]*`/g, '')
      .split('|').length - 1
  return line.text.trimEnd().endsWith('|') ? bars - 1 : bars
}

function check({ lines }: GrammarPage) {
  const findings = []
  let header: PageLine | null = null
  for (const [i, line] of lines.entries()) {
    if (line.kind !== 'table') header = null
    else if (!header) {
      header = line
      const next = lines[i + 1]
      if (next?.kind !== 'table' || !DELIMITER.test(next.text))
        findings.push(
          at(line.number, line.column, 'no row of dashes stands under the head of the table', 'broken-table'),
        )
    } else if (countCells(line) !== countCells(header)) {
      const message = `the row has ${countCells(line)} cells, the head of the table ${countCells(header)}`
      findings.push(at(line.number, line.column, message, 'broken-table'))
    }
  }
  return findings
}

export const tables: GrammarRule = { name: 'tables', everyPage: true, check }
