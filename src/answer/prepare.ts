// A catalog → what answering reads of it. The build does it for the bundled pages: what each word of the pages stands in is
// written a line a word, since a question has few.
import type { Records, Text } from '../model/catalog.ts'
import type { Lines } from '../model/lines.ts'
import { conceptTable } from '../words/concept-reader.ts'
import { indexText, type TextIndex } from './index-text.ts'
import { type LexiconData, lexiconData } from './lexicon.ts'

export interface Prepared {
  readonly lexicon: LexiconData
  readonly index: TextIndex
}

export function prepare(records: Records, text: Text): Prepared {
  return { lexicon: lexiconData(records, text), index: indexText(records, text, conceptTable()) }
}

/** Plain data, as `Prepared` without the fields of its index. */
export interface PreparedData {
  readonly lexicon: LexiconData
  readonly index: Omit<TextIndex, 'fields'>
}

export function packPrepared({ lexicon, index }: Prepared): { readonly data: PreparedData; readonly lines: string[] } {
  const { fields, ...rest } = index
  return { data: { lexicon, index: rest }, lines: rest.vocabulary.map((_, axis) => fields.at(axis)!) }
}

export function openPrepared({ lexicon, index }: PreparedData, fields: Lines): Prepared {
  return { lexicon, index: { ...index, fields } }
}
