// Two sentences of a page that say the contrary of the same thing, in nearly the same words → a finding with both lines.
import type { Statement } from '../../../model/catalog.ts'
import type { PageFinding } from '../../../model/page-finding.ts'
import { stem } from '../../../words/concept-reader.ts'
import { POLAR_WORDS } from '../../../words/contrast-words.ts'
import { STOP_WORDS } from '../../../words/light-words.ts'
import { plainWords } from '../../diff/plain-words.ts'
import { wordComparer } from '../../diff/word-change.ts'
import { columnOf, type LintInput } from '../lint-rule.ts'

const FEWEST_WORDS = 5
const POLAR = new Set(POLAR_WORDS.flatMap(row => row.split('|')).flatMap(side => side.trim().split(' ').map(stem)))
const UNIT =
  /\d\s*(?:%|[kmg]b\b|seconds?|minutes?|hours?|days?|weeks?|months?|years?|characters?|times?|devices?|tags?)/i

export function contrary({ pages, catalog }: LintInput): readonly PageFinding[] {
  const lines = new Map(pages.map(({ file, lines }) => [file, lines]))
  const compare = wordComparer()
  const said = catalog.statements
    .filter(isClaim)
    .map(statement => ({ statement, words: plainWords(statement.text) }))
    .filter(({ words }) => words.length >= FEWEST_WORDS)
  return said.flatMap(({ statement, words }, i) =>
    said.slice(i + 1).flatMap((other): PageFinding[] => {
      if (!isSameCase(statement, other.statement) || !isSameMatter(words, other.words)) return []
      const amounts = compare(statement.text, other.statement.text)
      if (amounts !== 'negated' && !(amounts === 'number' && UNIT.test(statement.text))) return []
      const { file, line } = statement.source
      return [
        {
          file,
          line,
          column: columnOf(lines.get(file)?.[line - 1], [statement.text.slice(0, 12)]),
          rule: 'contradiction',
          message: `“${statement.text}” and “${other.statement.text}” cannot both hold`,
          keys: statement.names,
          others: [other.statement.source],
        },
      ]
    }),
  )
}

/** Values and steps are told in pairs: what true does, what false does. */
function isClaim({ form, procedure, text }: Statement): boolean {
  if (form === 'cell' || form === 'step' || procedure !== null) return false
  return !/\b(?:true|false|if|when|set|value|default)\b|=|\d\s*[-–]\s/i.test(text)
}

/** Nothing but the yes or no and the numbers tells them apart: less alike sentences speak of two things. */
function isSameMatter(a: readonly string[], b: readonly string[]): boolean {
  const matter = (words: readonly string[]) =>
    words.filter(word => !STOP_WORDS.has(word) && !/^\d/.test(word) && !POLAR.has(stem(word)))
  return matter(a).toSorted().join(' ') === matter(b).toSorted().join(' ')
}

/** Of the same feature, under the same condition. */
function isSameCase(a: Statement, b: Statement): boolean {
  return a.feature === b.feature && JSON.stringify(a.condition) === JSON.stringify(b.condition)
}
