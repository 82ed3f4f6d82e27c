// What is typed into the filter → rows of the list: everything by feature, or the hits of the one search.
import type { Knowledge } from '../../knowledge.ts'
import type { Records } from '../../model/catalog.ts'
import type { Hit } from '../../model/hit.ts'
import { nameWords, squash } from '../../search/name-words.ts'
import { allNames, type Named } from '../../search/named.ts'
import { nearNames } from '../../search/near-names.ts'
import { searchText } from '../../search/search.ts'
import type { Target } from './action.ts'
import { matched } from './matched.ts'
import type { Row } from './model.ts'

const MOST = 60
/** Sentences and headings shown under the names. */
const MOST_TEXT = 20

export function rowsFor(query: string, knowledge: Knowledge): readonly Row[] {
  return query.trim() === '' ? everything(knowledge.records) : ranked(query, knowledge)
}

/** Features with their keys under them, in the order of the pages; keys of no feature last. */
function everything(records: Records): readonly Row[] {
  const rows = records.features.flatMap(feature => [
    row({ kind: 'feature', id: feature.id }, feature.title, 0, ''),
    ...records.keys.filter(key => key.feature.id === feature.id).map(key => keyRow(key.key, records, 1)),
  ])
  const placed = new Set(rows.flatMap(({ target }) => (target.kind === 'key' ? [target.key] : [])))
  return [...rows, ...records.keys.filter(key => !placed.has(key.key)).map(key => keyRow(key.key, records, 0))]
}

function keyRow(key: string, records: Records, depth: number): Row {
  const retired = records.keys.find(each => each.key === key)?.status === 'retired'
  return row({ kind: 'key', key }, key, depth, retired ? 'retired' : '')
}

function row(target: Target, label: string, depth: number, note: string): Row {
  return { target, label, depth, note, marks: [] }
}

/** Names that match, names a word of which is still being typed, names that are only alike; then the text. */
function ranked(query: string, knowledge: Knowledge): readonly Row[] {
  const { records } = knowledge
  const hits = searchText(query, { records, index: knowledge.index(), near: nearNames }, MOST)
  const names = allNames(records)
  const alike = (hit: Hit) => hit.why === 'near the name'
  const rows = new Map<string, Row>()
  const add = (found: Row) => {
    const id = JSON.stringify(found.target)
    if (!rows.has(id)) rows.set(id, found)
  }
  for (const hit of hits) if (!alike(hit) && isName(hit)) add(nameRow(hit, query, names, records))
  for (const named of names) if (isBeingTyped(query, named)) add(namedRow(named, query, records))
  for (const hit of hits) if (alike(hit)) add(nameRow(hit, query, names, records))
  for (const hit of hits.filter(each => !isName(each)).slice(0, MOST_TEXT))
    if (hit.source) add(textRow(hit, hit.source))
  return [...rows.values()]
}

function isName({ kind }: Hit): boolean {
  return kind === 'key' || kind === 'feature' || kind === 'term'
}

/** Each word typed begins a word of the name, or stands somewhere inside it. */
function isBeingTyped(query: string, named: Named): boolean {
  const typed = nameWords(query)
  if (typed.length === 0) return false
  return [named.name, ...named.aliases].some(name => {
    const words = nameWords(name)
    return typed.every(word => words.some(each => each.startsWith(word))) || squash(name).includes(squash(query))
  })
}

function nameRow({ kind, title, name, text }: Hit, query: string, names: readonly Named[], records: Records): Row {
  const named = names.find(each => each.kind === kind && each.name === (name ?? title))
  const found = named ? namedRow(named, query, records) : row({ kind: 'term', term: title }, title, 0, '')
  // What matched is an alias: say which, or the row looks out of place.
  return found.marks.length === 0 && text.startsWith('also called ') ? { ...found, note: text.slice(12) } : found
}

function namedRow(named: Named, query: string, records: Records): Row {
  const marks = matched(query, named.name)
  switch (named.kind) {
    case 'key':
      return { ...keyRow(named.key.key, records, 0), marks }
    case 'feature':
      return { ...row({ kind: 'feature', id: named.feature.id }, named.name, 0, 'feature'), marks }
    case 'term':
      return { ...row({ kind: 'term', term: named.term.term }, named.name, 0, 'word'), marks }
  }
}

function textRow(
  { kind, text, name, matches }: Hit,
  { file, line }: { readonly file: string; readonly line: number },
): Row {
  return {
    ...row({ kind: 'line', file, line, text, about: name }, text, 0, kind === 'heading' ? 'heading' : ''),
    marks: matches,
  }
}
