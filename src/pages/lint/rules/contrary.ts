// Two sentences of a page that say the contrary of the same thing, in nearly the same words → a finding with both lines.
import type { Statement } from '../../../model/catalog.ts'
import type { PageFinding } from '../../../model/page-finding.ts'
import { stem } from '../../../words/concept-reader.ts'
import { POLAR_WORDS } from '../../../words/contrast-words.ts'
import { STOP_WORDS } from '../../../words/light-words.ts'
import { plainWords } from '../../diff/plain-words.ts'
import { wordComparer } from '../../diff/word-change.ts'
import { isAside } from '../asides.ts'
import { columnOf, type LintInput } from '../lint-rule.ts'

/** So many words that carry matter make a sentence of its own. */
const FEWEST = 3
const UNIT =
  /\d\s*(?:%|[kmg]b\b|seconds?|minutes?|hours?|days?|weeks?|months?|years?|characters?|times?|devices?|tags?)/i
/** What such a sentence speaks of, its place tells. */
const BACKWARDS = /^(?:it|they|this|that|these|those|here|there|he|she|then)\b/i

export function contrary({ pages, catalog }: LintInput): readonly PageFinding[] {
  const lines = new Map(pages.map(({ file, lines }) => [file, lines]))
  const compare = wordComparer()
  const isMatter = matterTest()
  const groups = new Map<string, Statement[]>()
  for (const statement of catalog.statements.filter(isClaim)) {
    const matter = plainWords(statement.text).filter(isMatter).sort()
    if (matter.length < FEWEST && !BACKWARDS.test(statement.text)) continue
    const about = BACKWARDS.test(statement.text) ? statement.section : ''
    const id = `${about} ${JSON.stringify(statement.condition)} ${matter.join(' ')}`
    const group = groups.get(id)
    if (group) group.push(statement)
    else groups.set(id, [statement])
  }
  const contradicts = (one: Statement, other: Statement) => {
    const amounts = compare(one.text, other.text)
    return amounts === 'negated' || (amounts === 'number' && UNIT.test(one.text))
  }
  return [...groups.values()].flatMap(group => {
    const [first, ...rest] = group
    const others = rest.filter(other => contradicts(first!, other))
    if (others.length === 0) return []
    const { text, names, source } = first!
    return [
      {
        file: source.file,
        line: source.line,
        column: columnOf(lines.get(source.file)?.[source.line - 1], [text.slice(0, 12)]),
        rule: 'contradiction',
        message: `“${text}” and “${others[0]!.text}” cannot both hold`,
        keys: names,
        others: others.map(other => other.source),
      },
    ]
  })
}

/** Values and steps are told in pairs: what true does, what false does. */
function isClaim(statement: Statement): boolean {
  const { form, procedure, text } = statement
  if (form === 'cell' || form === 'step' || procedure !== null || isAside(statement)) return false
  return !/\b(?:true|false|if|when|set|value|default)\b|=|\d\s*[-–]\s/i.test(text)
}

/** Words that tell what a sentence is about: not its yes or no, nor its numbers. */
function matterTest(): (word: string) => boolean {
  const polar = new Set(POLAR_WORDS.flatMap(row => row.split('|')).flatMap(side => side.trim().split(' ').map(stem)))
  return word => !STOP_WORDS.has(word) && !/^\d/.test(word) && !polar.has(stem(word))
}
