import { expect, test } from 'vitest'
import type { Matrix, Model } from '../../../src/tui/state/model.ts'
import { frameText, press, started } from '../../support/tui.ts'

const matrix = (model: Model): Matrix => {
  if (model.screen.kind !== 'matrix') throw new Error(`${model.screen.kind}, not matrix`)
  return model.screen
}
const keys = (model: Model) => matrix(model).rows.map(row => row.key)

test.each([
  [40, 24],
  [80, 24],
  [200, 60],
])('Matrix at %i×%i', (columns, rows) => {
  expect(frameText(press(started({ columns, rows }), '<f4>'))).toMatchSnapshot('start')
  expect(frameText(press(started({ columns, rows }), '<f4>', '/', 'string', '<tab>', 's'))).toMatchSnapshot(
    'filtered and sorted',
  )
})

test('rows are sorted by the column chosen, and turned around', () => {
  const start = press(started(), '<f4>')
  expect(keys(start)).toEqual([...keys(start)].sort())
  const turned = press(start, 'r')
  expect(keys(turned)).toEqual(keys(start).toReversed())
  const byType = press(start, 's', 's')
  expect(matrix(byType).sort).toBe(2)
  expect(matrix(byType).rows.at(-1)?.cells[2]?.[0]?.text).toBe('-')
})

test('the filter looks in every column, and the selection stays on its key', () => {
  const start = press(started(), '<f4>', '<end>')
  const selected = keys(start)[matrix(start).selected]
  const filtered = press(start, '/', 'string')
  expect(keys(filtered).length).toBeLessThan(keys(start).length)
  expect(keys(filtered)[matrix(filtered).selected]).toBe(selected)
  expect(keys(press(filtered, '<esc>'))).toEqual(keys(start))
})

test('Enter opens the card, Esc comes back to the same row', () => {
  const start = press(started(), '<f4>', '<down>', '<down>')
  const card = press(start, '<enter>')
  expect(card.screen).toMatchObject({ kind: 'browse', focus: 'card' })
  expect(matrix(press(card, '<esc>')).selected).toBe(2)
})
