// Statements and headings → an inverted index. Apart from what reads it: the table of words for one thing, which only the
// building needs, is most of the code.
import type { Section, Text } from '../model/catalog.ts'
import type { Source } from '../model/source.ts'
import { synonymsOutside } from './synonyms.ts'
import type { PackedEntry, TextIndex } from './text-index.ts'
import { stem, tokens } from './tokens.ts'

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
