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

/** Statements by word. A word is looked for only where its letters stand. */
function usesOf(words: readonly Word[], statements: readonly Statement[]): Map<Word, Statement[]> {
  const uses = new Map<Word, Statement[]>()
  const headed = groupBy(
    words.flatMap(word => word.sections.map(section => ({ word, section }))),
    one => one.section,
  )
  const [byLetters, byName] = [words.filter(word => word.letters !== null), words.filter(word => word.letters === null)]
  const byBit = groupBy([...byLetters.keys()], i => i % BITS)
  const byFirst = groupBy(
    byName.flatMap(word => word.spelled.map(name => ({ word, first: name.split(/[\s-]+/)[0]! }))),
    one => one.first,
  )
  const find = letterAutomaton([
    ...byLetters.flatMap((word, i) => lettersOf(word).map(part => [part, 1 << (i % BITS)] as const)),
    ...byName.flatMap(word => word.spelled.map(name => [name, NAMED] as const)),
  ])
  for (const statement of statements) {
    const { text } = statement
    const own = headed.get(statement.section)?.map(one => one.word) ?? NONE
    const found = find(text)
    for (let bits = found & ~NAMED; bits !== 0; bits &= bits - 1) {
      for (const i of byBit.get(31 - Math.clz32(bits & -bits)) ?? []) {
        const word = byLetters[i]!
        if (!own.includes(word) && word.pattern.test(text)) note(uses, word, statement)
      }
    }
    for (const word of found & NAMED ? begunIn(text, byFirst) : NONE)
      if (!own.includes(word) && word.pattern.test(text)) note(uses, word, statement)
    for (const word of own) note(uses, word, statement)
  }
  return uses
}

const NONE: readonly Word[] = []
/** Several words may share a bit: it says that one of them may stand here. */
const BITS = 30
/** The bit of all words that are looked for by their names alone: there may be thousands. */
const NAMED = 1 << BITS

const lettersOf = ({ letters, spelled }: Word): readonly string[] => [...(letters?.split('|') ?? []), ...spelled]

/** The words one of whose names begins with a word of the text: not with a part of an address or of a name with dots. */
function begunIn(text: string, byFirst: ReadonlyMap<string, readonly { readonly word: Word }[]>): ReadonlySet<Word> {
  const begun = new Set<Word>()
  for (const token of text.toLowerCase().match(/[\p{L}\p{N}.]+/gu) ?? []) {
    for (const { word } of byFirst.get(token) ?? []) begun.add(word)
    if (token.endsWith('s')) for (const { word } of byFirst.get(token.slice(0, -1)) ?? []) begun.add(word)
  }
  return begun
}

function note(uses: Map<Word, Statement[]>, word: Word, statement: Statement): void {
  const list = uses.get(word)
  if (list) list.push(statement)
  else uses.set(word, [statement])
}
