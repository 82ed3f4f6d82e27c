// Statements and headings → an inverted index that needs no building when it is read back: plain sorted arrays.
// (minisearch takes 10 ms to load the bundled content, this takes less than one; the tests hold one against the other.)
import type { Section, Text } from '../model/catalog.ts'
import type { Source } from '../model/source.ts'
import { synonymsOutside } from './synonyms.ts'
import { stem, tokens } from './tokens.ts'

export interface TextIndex {
  /** Words as written, sorted by code unit. */
  readonly words: readonly string[]
  /** For each word, the number of its stem. */
  readonly stemOf: readonly number[]
  /** For each stem, documents in rising order and how much of it they hold: doc, weight, doc, weight … */
  readonly postings: readonly (readonly number[] | PackedNumbers)[]
  /** For each document, the weight of its words. Documents are the statements by id, then the sections by id. */
  readonly lengths: readonly number[]
  readonly averageLength: number
  /** For words the text doesn't have: the stems of those it has for the same thing. */
  readonly synonyms: Readonly<Record<string, readonly number[]>>
  /** How many documents are statements. */
  readonly statements: number
  /** What is shown of each document. The index holds it, so that a search needs nothing else of the text. */
  readonly entries: readonly PackedEntry[]
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
  const [section = '', name = '', place = '', line = '', endLine = '', text = ''] = entries[doc]!.split('\t')
  const [file, url] = places[Number(place)]!
  return {
    section: Number(section),
    name: name === '' ? null : name,
    source: { file, line: Number(line), endLine: Number(endLine), url },
    text,
  }
}

export function postingsAt(stem: number, { postings }: TextIndex): readonly number[] {
  const list = postings[stem]!
  return typeof list === 'string' ? list.split(' ').map(Number) : list
}

/** What a word counts by where it stands. */
const WEIGHTS = { text: 1, context: 0.5, heading: 0.5, above: 0.25 }

export function buildIndex(text: Text): TextIndex {
  const { sections, statements } = text
  const above = (section: Section) => (section.parent === null ? '' : (sections[section.parent]?.title ?? ''))
  return {
    ...inverted([
      ...statements.map(each => [
        [each.text, WEIGHTS.text] as const,
        [each.context ?? '', WEIGHTS.context] as const,
        ...headings(sections[each.section], text),
      ]),
      ...sections.map(each => [[each.title, WEIGHTS.text] as const, [above(each), WEIGHTS.above] as const]),
    ]),
    ...shown(text),
  }
}

/** The same index in the form that is read back fastest. */
export function packIndex(index: TextIndex): TextIndex {
  return { ...index, postings: index.postings.map((_, stem) => postingsAt(stem, index).join(' ')) }
}

/** From JSON of what `buildIndex` or `packIndex` made. */
export function loadIndex(json: unknown): TextIndex {
  return json as TextIndex
}

/** A document: texts and what a word in each counts. */
type Weighted = readonly (readonly [text: string, weight: number])[]

type Inverted = Pick<TextIndex, 'words' | 'stemOf' | 'postings' | 'lengths' | 'averageLength' | 'synonyms'>

function inverted(documents: readonly Weighted[]): Inverted {
  const stemIds = new Map<string, number>()
  const wordStems = new Map<string, number>()
  const postings: number[][] = []
  const stemOf = (word: string) => {
    const known = wordStems.get(word)
    if (known !== undefined) return known
    const root = stem(word)
    const id = stemIds.get(root) ?? postings.push([]) - 1
    stemIds.set(root, id)
    wordStems.set(word, id)
    return id
  }
  const lengths = documents.map((document, doc) => {
    let length = 0
    for (const [text, weight] of document) {
      for (const { word } of tokens(text)) {
        addTo(postings[stemOf(word)]!, doc, weight)
        length += weight
      }
    }
    return length
  })
  const words = [...wordStems.keys()].sort()
  return {
    words,
    stemOf: words.map(stemOf),
    postings,
    lengths,
    averageLength: lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length),
    synonyms: synonymsOutside(wordStems),
  }
}

function addTo(postings: number[], doc: number, weight: number): void {
  const last = postings.length - 2
  if (postings[last] === doc) postings[last + 1]! += weight
  else postings.push(doc, weight)
}

function shown({ statements, sections }: Text): Pick<TextIndex, 'statements' | 'entries' | 'headings' | 'places'> {
  const places = new Map<string, number>()
  const all: (readonly [string, string | null])[] = []
  const placeOf = ({ file, url, line, endLine }: Source) => {
    const id = places.get(`${file}\n${url}`) ?? all.push([file, url]) - 1
    places.set(`${file}\n${url}`, id)
    return [id, line, endLine]
  }
  const packed = (text: string, section: number, name: string | null, source: Source): PackedEntry =>
    [section, name ?? '', ...placeOf(source), text.replace(/[\t\n]+/g, ' ')].join('\t')
  return {
    statements: statements.length,
    entries: [
      ...statements.map(each => packed(each.text, each.section, each.keys[0] ?? each.feature, each.source)),
      ...sections.map(each => packed(each.title, each.parent ?? each.id, each.feature, each.source)),
    ],
    headings: sections.map(each => each.title),
    places: all,
  }
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
