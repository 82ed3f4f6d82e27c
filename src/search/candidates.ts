// Words of a question → the statements that may answer it, with BM25 scores.
import { queryTerms } from './query-terms.ts'
import { rank } from './rank.ts'
import type { TextIndex } from './text-index.ts'

export interface Candidate {
  readonly statement: number
  readonly score: number
}

/** At most `most`, best first. */
export function candidates(words: readonly string[], index: TextIndex, most: number): readonly Candidate[] {
  return rank(queryTerms(words.join(' '), index), index, most, index.statements).map(({ doc, score }) => ({
    statement: doc,
    score,
  }))
}
