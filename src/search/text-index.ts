// An index of statements and headings → what is looked up in it. It needs no building when it is read back: plain sorted
// arrays. (minisearch takes 10 ms to load the bundled content, this takes less than one.)
import type { Lines } from '../model/lines.ts'
import type { Source } from '../model/source.ts'

export interface TextIndex {
  /** Words as written, sorted by code unit. */
  readonly words: readonly string[]
  /** For each word, the number of its stem. */
  readonly stemOf: readonly number[]
  /** For each stem, documents in rising order and how much of it they hold: doc, weight, doc, weight … */
  readonly postings: Lines<readonly number[] | PackedNumbers>
  /** For each document, the weight of its words. Documents are the statements by id, then the sections by id. */
  readonly lengths: readonly number[]
  readonly averageLength: number
  /** For words the text doesn't have: the stems of those it has for the same thing. */
  readonly synonyms: Readonly<Record<string, readonly number[]>>
  /** How many documents are statements. */
  readonly statements: number
  /** What is shown of each document. The index holds it, so that a search needs nothing else of the text. */
  readonly entries: Lines<PackedEntry>
  /** Headings by section id. */
  readonly headings: readonly string[]
  /** Files with official addresses, each pair once. */
  readonly places: readonly (readonly [file: string, url: string | null])[]
}

/** Numbers with spaces between: a start-up reads hundreds of lists and looks into three. */
export type PackedNumbers = string

/** Fields with tabs between: section, name, place, line, last line, text. For the same reason. */
export type PackedEntry = string

export interface IndexEntry {
  /** The heading it stands under. */
  readonly section: number
  /** Key or feature it speaks of. */
  readonly name: string | null
  readonly source: Source
  readonly text: string
}

export function entryAt(doc: number, { entries, places }: TextIndex): IndexEntry {
  const [section = '', name = '', place = '', line = '', endLine = '', text = ''] = entries.at(doc)!.split('\t')
  const [file, url] = places[Number(place)]!
  return {
    section: Number(section),
    name: name === '' ? null : name,
    source: { file, line: Number(line), endLine: Number(endLine), url },
    text,
  }
}

export function postingsAt(stem: number, { postings }: TextIndex): readonly number[] {
  const list = postings.at(stem)!
  return typeof list === 'string' ? list.split(' ').map(Number) : list
}
