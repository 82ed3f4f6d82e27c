import { expect, test } from 'vitest'
import { columns } from '../../../src/output/render/columns.ts'
import { openView } from '../../../src/tui/app.tsx'
import { firstPaint } from '../../../src/tui/first-paint.ts'
import { update } from '../../../src/tui/state.ts'
import { frameRows, frameText, plain, press, started } from '../../support/tui.ts'

const SIZES = [
  [40, 24],
  [80, 24],
  [200, 60],
] as const

test.each(SIZES)('Browse at %i×%i', (columns, rows) => {
  expect(frameText(started({ columns, rows }))).toMatchSnapshot('start')
  expect(frameText(press(started({ columns, rows }), 'guard'))).toMatchSnapshot('filtered')
  expect(frameText(press(started({ columns, rows }), 'guardmeetings', '<tab>', '/', 'meet'))).toMatchSnapshot('card')
  expect(frameText(press(started({ columns, rows }), 'guardmeetings', '<tab>', 'l'))).toMatchSnapshot('links')
  expect(frameText(press(started({ columns, rows }), 'guardmeetings', '<enter>', '<enter>'))).toMatchSnapshot('page')
  expect(frameText(press(started({ columns, rows }), '<f1>', 'copy'))).toMatchSnapshot('help')
  expect(frameText(press(started({ columns, rows }), 'guardmeetings', '<ctrl+y>'))).toMatchSnapshot('copy')
})

test.each([...SIZES, [30, 8], [68, 14]] as const)(
  'what is painted before Ink is loaded is what Ink draws: %i×%i',
  (columns, rows) => {
    for (const unicode of [true, false]) {
      const model = started({ columns, rows, unicode })
      expect(firstPaint(model)?.map(plain)).toEqual(frameRows(model).map(plain))
    }
  },
)

test('every frame is one row lower than the terminal and never wider', () => {
  for (const width of [30, 40, 67, 68, 80, 120, 200]) {
    for (const height of [8, 13, 14, 24, 60]) {
      const model = press(started({ columns: width, rows: height }), 'guard', '<tab>', 'l')
      const rows = frameRows(model).map(plain)
      expect(rows.length).toBe(height - 1)
      expect(Math.max(...rows.map(columns))).toBeLessThanOrEqual(width)
    }
  }
})

test('without Unicode everything is ASCII', () => {
  for (const keys of [[], ['guard', '<tab>', 'l'], ['<f1>'], ['zzz'], ['<enter>', '<enter>']])
    expect(frameText(press(started({ unicode: false, color: false }), ...keys))).toMatch(/^[\x0a\x20-\x7e]*$/)
})

test('without colour no colour is sent, and the selection still shows', () => {
  const rows = frameRows(press(started({ color: false }), 'guard'))
  expect(rows.join('')).not.toMatch(/\u001b\[(?:\d+;)*(?:3\d|4\d|9\d|10\d)m/)
  expect(plain(rows[3]!)).toMatch(/^▸/)
})

test('a window that is too small says so, and comes back', () => {
  const model = started()
  const view = openView(model)
  const small = update(model, { kind: 'resize', columns: 25, rows: 6 })
  expect(view.frame(small).map(plain).join(' ')).toContain('enlarge')
  expect(view.frame(update(small, { kind: 'resize', columns: 80, rows: 24 })).map(plain)).toEqual(
    frameRows(model).map(plain),
  )
  view.close()
})

test('a screen reader hears roles and states in order, and no drawing', () => {
  const text = frameText(press(started({ screenReader: true, unicode: false, color: false }), 'guard'))
  expect(text).not.toMatch(/[─│━▸╭]/)
  expect(text).toMatch(/selected/)
  expect(text).toMatchSnapshot()
})
