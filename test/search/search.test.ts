import fc from 'fast-check'
import MiniSearch from 'minisearch'
import { expect, test } from 'vitest'
import type { Text } from '../../src/model/catalog.ts'
import { buildIndex } from '../../src/search/build-index.ts'
import { nearNames } from '../../src/search/near-names.ts'
import { openIndex, packIndex } from '../../src/search/packed-index.ts'
import { queryTerms } from '../../src/search/query-terms.ts'
import { rank } from '../../src/search/rank.ts'
import { searchText } from '../../src/search/search.ts'
import { stem, tokens } from '../../src/search/tokens.ts'
import { CATALOG, statement } from '../support/catalog.ts'

const index = buildIndex(CATALOG)
const find = (query: string, most = 10) => searchText(query, { records: CATALOG, index, near: nearNames }, most)

test.each([
  ['GuardMeetings', 'key', 'GuardMeetings', 'name'],
  ['guard meet', 'key', 'GuardMeetings', 'beginning'],
  ['tagging', 'feature', 'Device tags', 'alias'],
  ['tags of the device', 'feature', 'Device tags', 'words of the name'],
  ['supervision', 'term', 'supervised', 'alias'],
  ['gaurdmeetings', 'key', 'GuardMeetings', 'near the name'],
])('%s finds first the %s %s by %s', (query, kind, title, why) => {
  expect(find(query)[0]).toMatchObject({ kind, title, why })
})

test.each([
  ['calendars device', 1],
  ['calendar only on devices', 1],
  ['heartbeet', 5],
  ['haertbeat', 5],
  ['policies', 3],
  ['one polic', 3],
])('%s finds statement %i first among text', (query, id) => {
  const hit = find(query).find(each => each.kind === 'text')
  expect(hit?.text).toBe(CATALOG.statements[id]!.text)
})

test('names stand before text, and hits say where they matched', () => {
  const hits = find('meeting guard')
  const kinds = hits.map(hit => (hit.kind === 'text' || hit.kind === 'heading' ? 'text' : 'name'))
  expect(kinds).toEqual(kinds.toSorted())
  const text = hits.find(hit => hit.kind === 'text')!
  expect(text.matches.length).toBeGreaterThan(0)
  for (const [start, end] of text.matches) expect(text.text.slice(start, end)).toMatch(/guard|meeting/i)
})

test.each(['', '  ', '!!!', 'zzzzzz qqqqq'])('“%s” finds nothing', query => {
  expect(find(query)).toEqual([])
})

test('an index read back from JSON finds the same', () => {
  const { data, lines } = packIndex(index)
  const back = openIndex(JSON.parse(JSON.stringify(data)), lines)
  const query = 'calendars of devices'
  expect(rank(queryTerms(query, back), back, 5)).toEqual(rank(queryTerms(query, index), index, 5))
})

test('a word the pages do not have finds what they call it', () => {
  const text: Text = {
    sections: [],
    statements: [statement(0, 'Install the app.', 1), statement(1, 'Open a door.', 2)],
    procedures: [],
  }
  const built = buildIndex(text)
  expect(rank(queryTerms('launch', built), built, 5).map(each => each.doc)).toEqual([1])
  expect(rank(queryTerms('constructor', built), built, 5)).toEqual([])
})

// --- against simpler code -----------------------------------------------------------------------------------------

const vocabulary = ['guard', 'door', 'window', 'tunnel', 'signal', 'portal', 'network', 'trust', 'branch', 'silver']
// minisearch counts a repeated word once for the length of a text, this index each time: so none repeats.
const line = fc.uniqueArray(fc.constantFrom(...vocabulary), { minLength: 1 }).map(words => words.join(' '))
const textOf = (lines: readonly string[]): Text => ({
  sections: [],
  statements: lines.map((each, id) => statement(id, each, id + 1)),
  procedures: [],
})

test('finds the statements a scan finds: those with any word of the query', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 30 }), fc.constantFrom(...vocabulary), (lines, word) => {
      const built = buildIndex(textOf(lines))
      const found = rank(queryTerms(word, built), built, 100).map(each => each.doc)
      const scanned = lines.flatMap((each, id) => (each.split(' ').includes(word) ? [id] : []))
      if (scanned.length > 0) expect(found.toSorted((a, b) => a - b)).toEqual(scanned)
    }),
  )
})

test('ranks one word as minisearch does, but for documents of nearly equal score', () => {
  fc.assert(
    fc.property(fc.array(line, { minLength: 2, maxLength: 20 }), fc.constantFrom(...vocabulary), (lines, word) => {
      const built = buildIndex(textOf(lines))
      const ours = rank(queryTerms(word, built), built, 100)
      const theirs = new MiniSearch<{ id: number; text: string }>({ fields: ['text'], processTerm: stem })
      theirs.addAll(lines.map((text, id) => ({ id, text })))
      const scores = new Map(
        theirs.search(word, { bm25: { k: 1.2, b: 0.6, d: 0 } }).map(result => [result.id as number, result.score]),
      )
      expect(new Set(ours.map(each => each.doc))).toEqual(new Set(scores.keys()))
      for (const [i, each] of ours.entries()) {
        const next = ours[i + 1]
        if (next) expect(scores.get(each.doc)! + 1e-9).toBeGreaterThanOrEqual(scores.get(next.doc)!)
      }
    }),
  )
})

test('any word of the text is found by itself, by its beginning and with two letters swapped', () => {
  fc.assert(
    fc.property(fc.constantFrom(...vocabulary), fc.integer({ min: 0, max: 2 }), (word, at) => {
      const built = buildIndex(textOf([...vocabulary]))
      const wanted = vocabulary.indexOf(word)
      const swapped = word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
      for (const query of [word, word.slice(0, 4), swapped])
        expect(rank(queryTerms(query, built), built, 3).map(each => each.doc)).toContain(wanted)
    }),
  )
})

test('compounds are found in one word and in two, and marked once', () => {
  const text: Text = { ...CATALOG, statements: [statement(0, 'Join the Wi-Fi here.', 1)] }
  const records = { ...CATALOG, keys: [], features: [], terms: [] }
  for (const query of ['wifi', 'wi-fi', 'wi fi']) {
    const [hit] = searchText(query, { records, index: buildIndex(text) }, 5)
    expect(hit?.matches.map(([start, end]) => hit.text.slice(start, end))).toEqual(['Wi-Fi'])
  }
})

test('words are told apart with their places', () => {
  expect(tokens("Can't the user's GuardMeetings naïve?").map(token => token.word)).toEqual([
    'cant',
    'the',
    'user',
    'guardmeetings',
    'guard',
    'meetings',
    'naive',
  ])
})
