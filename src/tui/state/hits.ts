// What is typed into the filter → rows of the list: everything by feature, or the ranked hits.
import type { Knowledge } from '../../knowledge.ts'
import type { Records } from '../../model/catalog.ts'
import { squash } from '../../search/name-words.ts'
import { allNames, type Named } from '../../search/named.ts'
import { findName } from '../../search/names.ts'
import { nearNames } from '../../search/near-names.ts'
import type { Target } from './action.ts'
import type { Row } from './model.ts'

const MOST_NEAR = 20

export function rowsFor(query: string, { records }: Knowledge): readonly Row[] {
  return query.trim() === '' ? everything(records) : ranked(query, records)
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

function ranked(query: string, records: Records): readonly Row[] {
  const names = allNames(records).filter(named => named.kind !== 'term' || named.term.explained)
  const { found } = findName(query, records)
  const typed = squash(query)
  const spelled = (test: (name: string) => boolean) =>
    names.filter(named => [named.name, ...named.aliases].some(name => test(squash(name))))
  const order = new Map<string, Named>()
  const groups = [
    found ? [found] : [],
    spelled(name => name.startsWith(typed)),
    spelled(name => name.includes(typed)),
    nearNames(query, names, MOST_NEAR),
  ]
  if (typed !== '') for (const named of groups.flat()) order.set(`${named.kind} ${named.name}`, named)
  return [...order.values()].map(named => ({ ...namedRow(named, records), marks: matched(query, named.name) }))
}

function namedRow(named: Named, records: Records): Row {
  switch (named.kind) {
    case 'key':
      return keyRow(named.key.key, records, 0)
    case 'feature':
      return row({ kind: 'feature', id: named.feature.id }, named.name, 0, 'feature')
    case 'term':
      return row({ kind: 'term', term: named.term.term }, named.name, 0, 'word')
  }
}

/** Letters of a label that the query accounts for: together where they stand together, else one by one in order. */
export function matched(query: string, label: string): Row['marks'] {
  const typed = [...query.toLowerCase()].filter(isLetter)
  const letters = [...label.matchAll(/[\p{L}\p{N}]/gu)].map(({ index, 0: letter }) => ({
    index,
    letter: letter.toLowerCase(),
  }))
  const joined = letters.map(each => each.letter).join('')
  const start = joined.indexOf(typed.join(''))
  if (typed.length === 0) return []
  if (start >= 0) return ranges(letters.slice(start, start + typed.length))
  const words = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const found = words.flatMap(word => {
    const at = joined.indexOf(word)
    return at < 0 ? [] : letters.slice(at, at + word.length)
  })
  return found.length > 0 ? ranges(found) : inOrder(typed, letters)
}

interface Letter {
  readonly index: number
  readonly letter: string
}

function isLetter(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

function inOrder(typed: readonly string[], letters: readonly Letter[]): Row['marks'] {
  const found: Letter[] = []
  let at = 0
  for (const letter of letters) {
    if (letter.letter !== typed[at]) continue
    found.push(letter)
    at++
  }
  return at === typed.length ? ranges(found) : []
}

function ranges(letters: readonly Letter[]): Row['marks'] {
  const out: [number, number][] = []
  for (const { index, letter } of [...letters].sort((a, b) => a.index - b.index)) {
    const last = out.at(-1)
    if (last && index <= last[1]) last[1] = Math.max(last[1], index + letter.length)
    else out.push([index, index + letter.length])
  }
  return out
}
