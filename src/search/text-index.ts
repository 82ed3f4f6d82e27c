// Statements and headings → an inverted index that needs no building when it is read back: plain sorted arrays.
// (minisearch takes 10 ms to load the bundled content, this takes less than one; the tests hold one against the other.)
import type { Section, Text } from '../model/catalog.ts'
import { stem, tokens } from './tokens.ts'

export interface TextIndex {
  /** Words as written, sorted by code unit. */
  readonly words: readonly string[]
  /** For each word, the number of its stem. */
  readonly stemOf: readonly number[]
  /** For each stem, documents in rising order and how much of it they hold: doc, weight, doc, weight … */
  readonly postings: readonly (readonly number[])[]
  /** For each document, the weight of its words. Documents are the statements by id, then the sections by id. */
  readonly lengths: readonly number[]
  readonly averageLength: number
  /** How many documents are statements. */
  readonly statements: number
}

/** What a word counts by where it stands. */
const WEIGHTS = { text: 1, context: 0.5, heading: 0.5, above: 0.25 }

export function buildIndex(text: Text): TextIndex {
  const stemIds = new Map<string, number>()
  const wordStems = new Map<string, number>()
  const postings: number[][] = []
  const lengths: number[] = []
  const add = (parts: readonly (readonly [string, number])[]) => {
    const doc = lengths.length
    let length = 0
    for (const [part, weight] of parts) {
      for (const { word } of tokens(part)) {
        const id = wordStems.get(word) ?? newWord(word)
        addTo(postings[id]!, doc, weight)
        length += weight
      }
    }
    lengths.push(length)
  }
  const newWord = (word: string) => {
    const root = stem(word)
    const id = stemIds.get(root) ?? postings.push([]) - 1
    stemIds.set(root, id)
    wordStems.set(word, id)
    return id
  }
  for (const each of text.statements)
    add([
      [each.text, WEIGHTS.text],
      [each.context ?? '', WEIGHTS.context],
      ...headings(text.sections[each.section], text),
    ])
  for (const each of text.sections) {
    const parent = each.parent === null ? undefined : text.sections[each.parent]
    add([
      [each.title, WEIGHTS.text],
      [parent?.title ?? '', WEIGHTS.above],
    ])
  }
  const words = [...wordStems.keys()].sort()
  return {
    words,
    stemOf: words.map(word => wordStems.get(word)!),
    postings,
    lengths,
    averageLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length),
    statements: text.statements.length,
  }
}

/** From JSON of what `buildIndex` made. */
export function loadIndex(json: unknown): TextIndex {
  return json as TextIndex
}

function addTo(postings: number[], doc: number, weight: number): void {
  const last = postings.length - 2
  if (postings[last] === doc) postings[last + 1]! += weight
  else postings.push(doc, weight)
}

/** The heading a statement stands under counts for it, those further up a little. */
function headings(section: Section | undefined, text: Text): readonly (readonly [string, number])[] {
  const out: (readonly [string, number])[] = []
  let weight = WEIGHTS.heading
  for (let at = section; at; at = at.parent === null ? undefined : text.sections[at.parent]) {
    out.push([at.title, weight])
    weight = WEIGHTS.above
  }
  return out
}
