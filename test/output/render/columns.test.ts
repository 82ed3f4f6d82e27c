import fc from 'fast-check'
import { eastAsianWidth } from 'get-east-asian-width'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { printable } from '../../../src/model/printable.ts'
import { clusters, columns } from '../../../src/output/render/columns.ts'
import { WIDE } from '../../../src/output/render/wide.ts'

test.each([
  ['', 0],
  ['WebProtection', 13],
  ['naïve – “quoted” … →', 20],
  ['日本語', 6],
  ['한국어', 6],
  ['e\u0301te\u0301', 3],
  ['👨‍👩‍👧', 2],
  ['⚠️', 2],
  ['⚠', 1],
  ['🇩🇪', 2],
  ['1️⃣', 2],
  ['👍🏽', 2],
  ['☝🏽', 2],
  ['ﾊﾞ', 2],
  ['soft\u00adhyphen', 10],
])('%s takes %i columns', (text, wanted) => {
  expect(columns(text)).toBe(wanted)
  expect(stringWidth(text)).toBe(wanted)
})

test('wide characters are those of the standard', () => {
  for (let code = 0; code < 0x110000; code++) {
    const surrogate = code >= 0xd800 && code < 0xe000
    const wide = WIDE.test(String.fromCodePoint(code))
    if (!surrogate && wide !== (eastAsianWidth(code) === 2)) throw new Error(`U+${code.toString(16)}: ${wide}`)
  }
})

test('counts as string-width does, for any text of letters, marks and emoji that may be printed', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 3 }),
    fc.string({ maxLength: 4 }),
    fc.constantFrom('日', 'é', 'e\u0301', 'ก็', '👩‍💻', '✔️', '🇫🇷', 'ｱ', '가', '\u200d', '\ufe0f', '🏽', '→', '\u0300'),
  )
  let off = 0
  const runs = 3000
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), pieces => {
      const text = printable(pieces.join('')).replace(/[\n\t]/g, ' ')
      expect(clusters(text).join('')).toBe(text)
      if (columns(text) !== stringWidth(text)) off++
    }),
    { numRuns: runs, seed: 7 },
  )
  // Odd heaps of joiners and modifiers may be counted wider than they are, which only wraps early.
  expect(off / runs).toBeLessThan(0.02)
})
