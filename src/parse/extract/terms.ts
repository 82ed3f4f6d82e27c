// Words of the field and the statements of all pages → terms, each with what is best said of it.
import type { Statement } from '../../model/catalog.ts'
import type { Term } from '../../model/record.ts'
import { isAside } from './coded-sentences.ts'
import type { Facts } from './facts.ts'
import { groupBy } from './grouping.ts'
import { defines, termWords, type Word } from './term-words.ts'

const MOST = 12

/** @param taken names of keys and features, lower case: what has a card of its own is no word. */
export function termRecords(
  pages: readonly Facts[],
  statements: readonly Statement[],
  taken: ReadonlySet<string>,
): Term[] {
  const words = termWords(pages, statements).filter(word => !taken.has(word.term.toLowerCase()))
  const uses = usesOf(words, statements)
  return words.flatMap(word => {
    const using = uses.get(word) ?? []
    if (using.length === 0) return []
    const scored = using
      .map(one => ({ one, score: score(word, one) }))
      .sort((a, b) => b.score - a.score || a.one.id - b.one.id)
    const denied = using.some(({ text }) => isAside(text) && UNEXPLAINED.test(text) && word.pattern.test(text))
    const { term, aliases } = word
    const best = scored.slice(0, MOST).map(({ one }) => one.id)
    return [{ term, aliases, explained: !denied && scored[0]!.score >= EXPLAINS, statements: best }]
  })
}

const UNEXPLAINED = /\b(?:not|never)\b[^.]*\bexplain/i
/** A score from here on says what the word is. */
const EXPLAINS = 3

function score(word: Word, { text, section, form }: Statement): number {
  if (isAside(text)) return 0
  const own = word.sections.includes(section) ? 1 : 0
  const definition = defines(word.pattern, text) ? EXPLAINS : 0
  return definition + own + (word.pattern.test(text) ? 1 : 0) - (form === 'step' ? 1 : 0)
}

/** Statements by word. A word is looked for only where the first word of one of its names stands. */
function usesOf(words: readonly Word[], statements: readonly Statement[]): Map<Word, Statement[]> {
  const uses = new Map<Word, Statement[]>()
  const patterned = words.filter(word => word.patterned)
  const named = words.flatMap(word => word.spelled.map(name => ({ word, first: name.split(/[\s-]+/)[0]! })))
  const byFirst = groupBy(named, one => one.first)
  const headed = groupBy(
    words.flatMap(word => word.sections.map(section => ({ word, section }))),
    one => one.section,
  )
  for (const statement of statements) {
    const tokens = statement.text.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? []
    const near = new Set(patterned)
    for (const token of tokens) {
      for (const { word } of byFirst.get(token) ?? []) near.add(word)
      if (token.endsWith('s')) for (const { word } of byFirst.get(token.slice(0, -1)) ?? []) near.add(word)
    }
    const own = (headed.get(statement.section) ?? []).map(one => one.word)
    for (const word of near) if (!own.includes(word) && word.pattern.test(statement.text)) note(uses, word, statement)
    for (const word of own) note(uses, word, statement)
  }
  return uses
}

function note(uses: Map<Word, Statement[]>, word: Word, statement: Statement): void {
  const list = uses.get(word)
  if (list) list.push(statement)
  else uses.set(word, [statement])
}
