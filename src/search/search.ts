// A query → ranked hits over names, headings and text: what every face of the program shows for it.
import type { Records } from '../model/catalog.ts'
import type { Hit } from '../model/hit.ts'
import { type NearNames, nameHits } from './name-hits.ts'
import { find, queryTerms } from './query-terms.ts'
import { rank } from './rank.ts'
import { entryAt, type TextIndex } from './text-index.ts'
import { tokens } from './tokens.ts'

export interface Searchable {
  readonly records: Records
  readonly index: TextIndex
  /** What to offer when nothing is spelled like the query; see `nearNames`, which is slow to load. */
  readonly near?: NearNames
}

/** Share of the hits names may take when there is text as well. */
const NAMES = 0.6

/** Names before text; at most `most` hits. */
export function searchText(query: string, { records, index, near }: Searchable, most: number): readonly Hit[] {
  const names = nameHits(query, records, near).slice(0, most)
  const terms = queryTerms(query, index)
  const seen = new Set<string>(names.map(name => name.title))
  const texts: Hit[] = []
  for (const { doc, score } of rank(terms, index, most * 2)) {
    const hit = hitOf(doc, score, index)
    // The same sentence on two pages, or a heading that is a name above, says nothing new.
    if (!seen.has(hit.text)) texts.push(hit)
    seen.add(hit.text)
  }
  // Text keeps some room beside many names.
  const room = Math.max(Math.ceil(most * NAMES), most - texts.length)
  const named = names.slice(0, room)
  const matched = new Set(terms.flatMap(term => [...term.stems.keys()]))
  const marked = texts
    .slice(0, most - named.length)
    .map(hit => ({ ...hit, matches: matchesIn(hit.text, index, matched) }))
  return [...named, ...marked]
}

function hitOf(doc: number, score: number, index: TextIndex): Hit {
  const { text, section, name, source } = entryAt(doc, index)
  const kind = doc < index.statements ? 'text' : 'heading'
  return { kind, title: index.headings[section] ?? '', name, why: kind, text, matches: [], source, score }
}

/** Where the words that were looked for stand; a compound and its parts are one place. */
function matchesIn(text: string, index: TextIndex, matched: ReadonlySet<number>): Hit['matches'] {
  const out: [number, number][] = []
  const found = tokens(text).filter(({ word }) => {
    const id = stemId(word, index)
    return id !== null && matched.has(id)
  })
  for (const { start, end } of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1)
    if (last && start < last[1]) last[1] = Math.max(last[1], end)
    else out.push([start, end])
  }
  return out
}

function stemId(word: string, index: TextIndex): number | null {
  const at = find(word, index.words)
  return index.words[at] === word ? index.stemOf[at]! : null
}
