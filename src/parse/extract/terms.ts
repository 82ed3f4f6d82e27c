// Words of the field and the statements of all pages → terms, each with what is best said of it.
import type { Statement } from '../../model/catalog.ts'
import type { Term } from '../../model/record.ts'
import { letterAutomaton } from '../letter-automaton.ts'
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

/** Statements by word. A word is looked for only where its letters, or the first word of one of its names, stand. */
function usesOf(words: readonly Word[], statements: readonly Statement[]): Map<Word, Statement[]> {
  const uses = new Map<Word, Statement[]>()
  const named = words.flatMap(word => word.spelled.map(name => ({ word, first: name.split(/[\s-]+/)[0]! })))
  const byFirst = groupBy(named, one => one.first)
  const headed = groupBy(
    words.flatMap(word => word.sections.map(section => ({ word, section }))),
    one => one.section,
  )
  const near = nearWords(words, [...byFirst.keys()])
  for (const statement of statements) {
    const { text } = statement
    const own = headed.get(statement.section)?.map(one => one.word) ?? NONE
    for (const word of near(text, byFirst))
      if (!own.includes(word) && word.pattern.test(text)) note(uses, word, statement)
    for (const word of own) note(uses, word, statement)
  }
  return uses
}

const NONE: readonly Word[] = []
/** Bits of a number, but for the one that stands for the names. */
const MOST_BITS = 30
const NAMED = 1 << MOST_BITS

/** The words that may stand in a text: few, in most texts none. */
function nearWords(words: readonly Word[], firsts: readonly string[]) {
  const lettered = words.filter(word => word.letters !== null)
  const bitOf = (i: number) => 1 << (i % MOST_BITS)
  const find = letterAutomaton([
    ...lettered.flatMap(({ letters, spelled }, i) =>
      [...letters!.split('|'), ...spelled].map(part => [part, bitOf(i)] as const),
    ),
    ...firsts.map(first => [first, NAMED] as const),
  ])
  return (text: string, byFirst: ReadonlyMap<string, readonly { readonly word: Word }[]>): Iterable<Word> => {
    const bits = find(text)
    if (bits === 0) return NONE
    const near = new Set<Word>()
    for (let i = 0; i < lettered.length && bits & ~NAMED; i++) if (bits & bitOf(i)) near.add(lettered[i]!)
    if (bits & NAMED) {
      for (const token of text.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? []) {
        for (const { word } of byFirst.get(token) ?? []) near.add(word)
        if (token.endsWith('s')) for (const { word } of byFirst.get(token.slice(0, -1)) ?? []) near.add(word)
      }
    }
    return near
  }
}

function note(uses: Map<Word, Statement[]>, word: Word, statement: Statement): void {
  const list = uses.get(word)
  if (list) list.push(statement)
  else uses.set(word, [statement])
}
