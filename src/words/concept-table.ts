// Rows of concepts → what the reader looks phrases up in. Packed as text, a line a first word, the lines in some hundred
// drawers: one is opened when a word comes up that lies in it, so that thousands of phrases cost no more than those.
import type { Lines } from '../model/lines.ts'
import { DETERMINERS, stem, words } from './stems.ts'
import { DRAWERS, drawerOf } from './word-drawers.ts'

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

/** Lines of `first␉second third=concept concept␉…`, in the drawer that `drawerOf` tells. */
export type PackedPhrases = Lines

/** Rows: see concepts.ts. */
export function packPhrases(rows: readonly string[]): readonly string[] {
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
  const drawers = Array.from({ length: DRAWERS }, (): string[] => [])
  for (const [first, phrases] of byFirst) {
    const longest = [...phrases].sort(([a], [b]) => length(b) - length(a))
    const line = [first, ...longest.map(([rest, concepts]) => `${rest}=${concepts.join(' ')}`)].join('\t')
    drawers[drawerOf(first)]!.push(line)
  }
  return drawers.map(lines => lines.join('\n'))
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

/** @param stemOf what `stem` makes of a word, where it is found sooner than by `stem`. */
export function openTable(packed: PackedPhrases, stemOf: (word: string) => string = stem): ConceptTable {
  const drawers = new Map<number, string>()
  const open = (place: number) => {
    const drawer = drawers.get(place) ?? `\n${packed.at(place) ?? ''}\n`
    drawers.set(place, drawer)
    return drawer
  }
  const read = new Map<string, readonly Phrase[]>()
  return {
    get(first) {
      const known = read.get(first)
      if (known) return known
      const drawer = open(drawerOf(first))
      const at = drawer.indexOf(`\n${first}\t`)
      if (at < 0) return undefined
      const phrases = phrasesOf(first, drawer.slice(at + 1, drawer.indexOf('\n', at + 1)))
      read.set(first, phrases)
      return phrases
    },
    *firstStems() {
      for (let place = 0; place < DRAWERS; place++)
        for (const line of open(place).split('\n')) if (line !== '') yield line.slice(0, line.indexOf('\t'))
    },
    stemOf,
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
