// An index ↔ a part that is read whole and lines of which a search reads a few: the postings of its words, what it shows.
import type { Lines } from '../model/lines.ts'
import { postingsAt, type TextIndex } from './text-index.ts'

/** Plain data: an index without what stands in the lines. */
export type IndexData = Omit<TextIndex, 'postings' | 'entries'>

export interface PackedIndex {
  readonly data: IndexData
  /** JSON: the postings of each stem, then the entry of each document. */
  readonly lines: readonly string[]
}

export function packIndex(index: TextIndex): PackedIndex {
  const { postings: _, entries, ...data } = index
  const stems = 1 + Math.max(-1, ...index.stemOf)
  const postings = Array.from({ length: stems }, (_, stem) => postingsAt(stem, index).join(' '))
  const all = [...postings, ...index.lengths.map((_, doc) => entries.at(doc))]
  return { data, lines: all.map(text => JSON.stringify(text)) }
}

export function openIndex(data: IndexData, lines: Lines): TextIndex {
  const stems = 1 + data.stemOf.reduce((most, stem) => Math.max(most, stem), -1)
  const textAt = (i: number) => JSON.parse(lines.at(i) ?? '""') as string
  return { ...data, postings: { at: textAt }, entries: { at: doc => textAt(stems + doc) } }
}
