import fc from 'fast-check'
import { expect, test } from 'vitest'
import { coverage } from '../../../src/parse/extract/content-words.ts'
import { stemIndex } from '../../../src/parse/extract/stem-index.ts'

const stem = fc.constantFrom(
  'vpn',
  'vp',
  'web',
  'protect',
  'protection',
  'prot',
  'wifi',
  'signout',
  'sign',
  'signou',
  'out',
)
const stems = fc.uniqueArray(stem, { maxLength: 5 })

test('every text that covers enough of a phrase is among those found, in order', () => {
  fc.assert(
    fc.property(fc.array(stems, { maxLength: 12 }), stems, fc.constantFrom(0.6, 0.75, 1), (texts, said, share) => {
      const found = stemIndex(texts)(said, share)
      const covering = [...texts.keys()].filter(at => coverage(said, texts[at]!) >= share)
      expect(found).toEqual(expect.arrayContaining(covering))
      expect(found).toEqual([...found].sort((a, b) => a - b))
    }),
    { numRuns: 2000 },
  )
})

test('texts without a word of the phrase are not found', () => {
  expect(stemIndex([['web', 'protect'], ['vpn'], ['webprotect']])(['protect'], 1)).toEqual([0, 2])
})
