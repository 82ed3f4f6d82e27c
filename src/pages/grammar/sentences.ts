// Sentences: one a line, whole, of a sane length, and no question-and-answer pairs.
import { proseOf } from '../page-lines.ts'
import { at, type GrammarPage, type GrammarRule } from './finding.ts'

const LONGEST = 240
const LONGEST_ROW = 480

function check({ lines }: GrammarPage) {
  const findings = []
  for (const line of lines) {
    if (line.kind === 'front-matter' || line.kind === 'code' || line.kind === 'fence') continue
    const longest = line.kind === 'table' ? LONGEST_ROW : LONGEST
    // What counts is what is read: a link target may be as long as it is.
    const length = proseLength(line.raw)
    if (length > longest)
      findings.push(at(line.number, longest + 1, `the line has ${length} characters; ${longest} are plenty`))
    if (line.kind === 'table' || line.kind === 'heading') continue
    const end = proseOf(line.text).search(/[.!?][)*"]* +[A-Z]/)
    if (end >= 0)
      findings.push(at(line.number, line.column + end, 'a sentence ends in the line: begin the next one on a new line'))
    if (/^(?:Q|A|Question|Answer):/i.test(line.text))
      findings.push(at(line.number, line.column, 'questions and answers are no pages: state the fact'))
  }
  return findings
}

function proseLength(raw: string): number {
  return raw.replace(/\]\([^()]*\)|<[^<>]*>/g, '').length
}

export const sentences: GrammarRule = { name: 'sentences', everyPage: false, check }
