// A catalog → what answering reads of it. The build does it for the bundled pages.
import type { Records, Text } from '../model/catalog.ts'
import { conceptTable } from '../words/concept-reader.ts'
import { indexText, type TextIndex } from './index-text.ts'
import { type LexiconData, lexiconData } from './lexicon.ts'

/** Plain data. */
export interface Prepared {
  readonly lexicon: LexiconData
  readonly index: TextIndex
}

export function prepare(records: Records, text: Text): Prepared {
  return { lexicon: lexiconData(records, text), index: indexText(records, text, conceptTable()) }
}
