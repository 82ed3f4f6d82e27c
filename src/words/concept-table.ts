// Rows of concepts → what the reader looks phrases up in. Packed as text, a line a first word: a line is taken apart when
// its word comes up, so that thousands of phrases cost no more than the lines they stand in.
import { DETERMINERS, stem, words } from './stems.ts'

export interface Phrase {
  readonly stems: readonly string[]
  readonly concepts: readonly string[]
}

/** First stem → phrases, longest first. */
export interface ConceptTable {
  get(stem: string): readonly Phrase[] | undefined
  firstStems(): Iterable<string>
  /** What `stem` makes of a word. */
  stemOf(word: string): string
}

/** Rows → lines of `first␉second third=concept concept␉…`. Rows: see concepts.ts. */
export function packPhrases(rows: readonly string[]): string {
  const byFirst = new Map<string, Map<string, string[]>>()
  for (const row of rows) {
    const [id, list] = [row.slice(0, row.indexOf(':')), row.slice(row.indexOf(':') + 1)]
    for (const entry of list.split('|')) {
      const [text, result] = entry.split('=')
      const [first, ...rest] = stemsOf(text ?? '')
      if (first === undefined) continue
      const phrases = byFirst.get(first) ?? new Map<string, string[]>()
      const concepts = phrases.get(rest.join(' ')) ?? []
      for (const concept of result ? result.trim().split(/\s+/) : [id])
        if (!concepts.includes(concept)) concepts.push(concept)
      byFirst.set(first, phrases.set(rest.join(' '), concepts))
    }
  }
  const length = (rest: string) => (rest === '' ? 0 : rest.split(' ').length)
  return [...byFirst]
    .map(([first, phrases]) => {
      const longest = [...phrases].sort(([a], [b]) => length(b) - length(a))
      return [first, ...longest.map(([rest, concepts]) => `${rest}=${concepts.join(' ')}`)].join('\t')
    })
    .join('\n')
}

/** Words of a phrase that must stand there, as stems. */
export function stemsOf(phrase: string): string[] {
  return words(phrase)
    .filter(({ word }) => !DETERMINERS.has(word))
    .map(({ word }) => stem(word))
}

/** Every word of the rows as written: they are spelled right. */
export function packWords(rows: readonly string[]): string {
  const found = new Set<string>()
  for (const row of rows)
    for (const { word } of words(row.slice(row.indexOf(':')).replace(/=[^|]*/g, ''))) found.add(word)
  return [...found].join(' ')
}

/** @param stems of some words, to save the time of finding them out. */
export function openTable(packed: string, stems: ReadonlyMap<string, string> = new Map()): ConceptTable {
  const lines = new Map<string, string>()
  for (const line of packed.split('\n')) lines.set(line.slice(0, line.indexOf('\t')), line)
  const read = new Map<string, readonly Phrase[]>()
  return {
    get(first) {
      const line = lines.get(first)
      if (line === undefined) return undefined
      const known = read.get(first) ?? phrasesOf(first, line)
      read.set(first, known)
      return known
    },
    firstStems: () => lines.keys(),
    stemOf: word => stems.get(word) ?? stem(word),
  }
}

function phrasesOf(first: string, line: string): readonly Phrase[] {
  const [, ...phrases] = line.split('\t')
  return phrases.map(phrase => {
    const at = phrase.indexOf('=')
    const rest = phrase.slice(0, at)
    return { stems: rest === '' ? [first] : [first, ...rest.split(' ')], concepts: phrase.slice(at + 1).split(' ') }
  })
}
