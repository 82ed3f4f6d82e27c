import fc from 'fast-check'
import { expect, test } from 'vitest'
import wrapAnsi from 'wrap-ansi'
import { fillStyled, styledColumns, wrapStyled } from '../../../src/output/render/wrap-styled.ts'

const BOLD = ['\x1b[1m', '\x1b[22m'] as const
const LINK = ['\x1b]8;;https://example.org\x07', '\x1b]8;;\x07'] as const

/** Words of styles and links, some longer than a line, with single spaces between them. */
const words = fc
  .array(
    fc.tuple(
      fc.constantFrom(['', ''] as const, BOLD, LINK),
      fc.stringMatching(/^[a-z漢é.-]{1,30}( [a-z]{1,9}){0,3}$/u),
    ),
    { maxLength: 12 },
  )
  .map(list => list.map(([[open, close], text]) => open + text + close).join(' '))
const bare = (text: string) => text.replace(/\x1b\[[\d;]*m|\x1b\]8;;[^\x07]*\x07/g, '')

test('text is wrapped where a package kept for that wraps it', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 4, max: 40 }), (text, width) => {
      const word = Math.max(...bare(text).split(' ').map(styledColumns))
      // A word that is cut begins a line of its own here, there in what is left of the line before.
      fc.pre(word <= width)
      expect(bare(wrapStyled(text, width, true))).toBe(bare(wrapAnsi(text, width, { hard: true })))
    }),
    { numRuns: 500 },
  )
})

test('code is cut where the line is full', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '漢'), maxLength: 120 }), text => {
      const rows = fillStyled(text, 10).split('\n')
      expect(rows.join('')).toBe(text)
      for (const row of rows) expect(styledColumns(row)).toBeLessThanOrEqual(10)
      for (const row of rows.slice(0, -1)) expect(styledColumns(row)).toBeGreaterThanOrEqual(9)
    }),
  )
})

test('no line is wider, no letter is lost, and what a line opens it closes', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 2, max: 40 }), (text, width) => {
      const rows = wrapStyled(text, width, true).split('\n')
      expect(rows.map(bare).join('').replaceAll(' ', '')).toBe(bare(text).replaceAll(' ', ''))
      for (const row of rows) {
        expect(styledColumns(row)).toBeLessThanOrEqual(width)
        expect(row.lastIndexOf(BOLD[0])).toBeLessThanOrEqual(row.lastIndexOf(BOLD[1]))
        expect(row.lastIndexOf(LINK[0])).toBeLessThanOrEqual(row.lastIndexOf(LINK[1]))
      }
    }),
  )
})

test('words are never cut where long lines do no harm', () => {
  expect(wrapStyled(`a ${'b'.repeat(30)} c`, 10, false)).toBe(`a\n${'b'.repeat(30)}\nc`)
})

test('a style and a link go on in the next line', () => {
  expect(wrapStyled('\x1b[1;95mone two\x1b[22;39m', 4, true)).toBe('\x1b[1;95mone\x1b[22;39m\n\x1b[1;95mtwo\x1b[22;39m')
  expect(wrapStyled(`${LINK[0]}one two${LINK[1]}`, 4, true)).toBe(`${LINK[0]}one${LINK[1]}\n${LINK[0]}two${LINK[1]}`)
})

test.each(['A', ' ', 'ab ', '漢', '\x1b[1mab\x1b[22m '])('a line of 300 KB of %j is wrapped in a moment', piece => {
  const text = piece.repeat(300_000 / piece.length)
  const started = performance.now()
  wrapStyled(text, 80, true)
  fillStyled(text, 80)
  expect(performance.now() - started).toBeLessThan(10_000)
})
