// A catalog → what answering reads of it. The build does it for the bundled pages: what each word of the pages stands in is
// written a line a word, since a question has few.
import type { Records, Text } from '../model/catalog.ts'
import type { Lines } from '../model/lines.ts'
import { conceptTable } from '../words/concept-reader.ts'
import { DRAWERS } from '../words/word-drawers.ts'
import { indexText, type TextIndex } from './index-text.ts'
import { COUNT_OF_MARKS } from './intent-marks.ts'
import { type LexiconData, lexiconData } from './lexicon.ts'

export interface Prepared {
  readonly lexicon: LexiconData
  readonly index: TextIndex
}

export function prepare(records: Records, text: Text): Prepared {
  return { lexicon: lexiconData(records, text), index: indexText(records, text, conceptTable()) }
}

/** Plain data: an index whose lists stand in lines, and of what few statements have, only those. */
export interface PreparedData {
  readonly lexicon: Omit<LexiconData, 'words' | 'stems'>
  readonly index: Pick<TextIndex, 'vocabulary' | 'counts' | 'remarks' | 'keys'>
  readonly statements: number
  readonly sections: number
  readonly named: Few<TextIndex['named'][number]>
  readonly reach: Few<NonNullable<TextIndex['reach'][number]>>
}

type Few<T> = readonly (readonly [at: number, value: T])[]

export function packPrepared(
  { lexicon, index }: Prepared,
  text: Text,
): { readonly data: PreparedData; readonly lines: readonly string[] } {
  const { vocabulary, counts, remarks, keys, named, reach, marks } = index
  const { featureNames, platforms, initials } = lexicon
  const [statements, sections] = [text.statements.length, text.sections.length]
  const few = <T>(all: readonly T[], has: (value: T) => boolean) => [...all.entries()].filter(([, value]) => has(value))
  const parts = [
    [index.fields, vocabulary.length],
    [index.own, statements],
    [index.around, sections],
    [marks, COUNT_OF_MARKS],
    [lexicon.words, 1],
    [lexicon.stems, DRAWERS],
  ] as const
  return {
    data: {
      lexicon: { featureNames, platforms, initials },
      index: { vocabulary, counts, remarks, keys },
      statements,
      sections,
      named: few(named, condition => Object.keys(condition).length > 0),
      reach: few(reach, channels => channels !== null) as PreparedData['reach'],
    },
    lines: parts.flatMap(([list, length]) => Array.from({ length }, (_, i) => list.at(i)!)),
  }
}

export function openPrepared(data: PreparedData, lines: Lines): Prepared {
  const { lexicon, index, statements, sections } = data
  const filled = <T, U>(few: Few<T>, none: U): (T | U)[] => {
    const all = new Array<T | U>(statements).fill(none)
    for (const [at, value] of few) all[at] = value
    return all
  }
  const from = (first: number): Lines => ({ at: i => lines.at(first + i) })
  const own = index.vocabulary.length
  const around = own + statements
  const marks = around + sections
  const words = marks + COUNT_OF_MARKS
  return {
    lexicon: { ...lexicon, words: from(words), stems: from(words + 1) },
    index: {
      ...index,
      fields: lines,
      own: from(own),
      around: from(around),
      marks: from(marks),
      named: filled(data.named, {}),
      reach: filled(data.reach, null),
    },
  }
}
