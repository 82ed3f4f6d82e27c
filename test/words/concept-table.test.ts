import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openTable, packPhrases, packWords, stemsOf } from '../../src/words/concept-table.ts'
import { CONCEPTS } from '../../src/words/concepts.ts'

const ROWS = ['wifi: wifi|hotspot', 'opennet: open wifi = opennet wifi|open', 'open: open|open up the app = open app']

test('phrases of one first word, longest first, with the concepts of all rows', () => {
  const table = openTable(packPhrases(ROWS))
  expect(table.get('open')).toEqual([
    { stems: ['open', 'up', 'app'], concepts: ['open', 'app'] },
    { stems: ['open', 'wifi'], concepts: ['opennet', 'wifi'] },
    { stems: ['open'], concepts: ['opennet', 'open'] },
  ])
  expect(table.get('wifi')).toEqual([{ stems: ['wifi'], concepts: ['wifi'] }])
  expect(table.get('nothing')).toBeUndefined()
})

test('every phrase of the field is found again', () => {
  const table = openTable(packPhrases(CONCEPTS))
  for (const row of CONCEPTS)
    for (const entry of row.slice(row.indexOf(':') + 1).split('|')) {
      const stems = stemsOf(entry.split('=')[0]!)
      expect(table.get(stems[0]!)?.map(phrase => phrase.stems.join(' '))).toContain(stems.join(' '))
    }
})

test('what packs opens, whatever the words', () => {
  const word = fc.stringMatching(/^[a-z]{1,8}$/)
  const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map(list => list.join(' '))
  fc.assert(
    fc.property(fc.array(phrase, { minLength: 1, maxLength: 20 }), phrases => {
      const table = openTable(packPhrases([`x: ${phrases.join('|')}`]))
      for (const stems of phrases.map(stemsOf).filter(list => list.length > 0))
        expect(table.get(stems[0]!)?.some(found => found.stems.join(' ') === stems.join(' '))).toBe(true)
    }),
  )
})

test('words of phrases as written, not of what they stand for', () => {
  expect(packWords(ROWS).split(' ')).toEqual(['wifi', 'hotspot', 'open', 'up', 'the', 'app'])
})
