import { Terminal } from '@xterm/headless'
import { expect, test } from 'vitest'
import { paint } from '../../src/tui/painter.ts'

const SIZE = { columns: 20, rows: 5 }

async function screen(...writes: readonly string[]): Promise<string[]> {
  const terminal = new Terminal({ cols: SIZE.columns, rows: SIZE.rows, allowProposedApi: true })
  for (const text of ['\u001b[?7l', ...writes]) await new Promise<void>(resolve => terminal.write(text, resolve))
  return Array.from({ length: SIZE.rows }, (_, i) => terminal.buffer.active.getLine(i)?.translateToString(true) ?? '')
}

test('the first frame is written whole', async () => {
  expect(await screen('left over\r\nfrom before', paint(null, ['one', 'two'], SIZE, null))).toEqual([
    'one',
    'two',
    '',
    '',
    '',
  ])
})

test('only rows that changed are written', () => {
  const out = paint(['same', 'old', 'gone'], ['same', 'new'], SIZE, null)
  expect(out).toContain('new')
  expect(out).not.toContain('same')
  expect(out).not.toMatch(/\u001b\[\d*J/)
})

test('nothing is written when nothing changed', () => {
  expect(paint(['a', 'b'], ['a', 'b'], SIZE, null)).toBe('')
})

test('a row as wide as the terminal keeps its last letter', async () => {
  const row = 'x'.repeat(SIZE.columns)
  expect((await screen(paint(null, [`\u001b[1m${row}\u001b[22m`], SIZE, null)))[0]).toBe(row)
})

test('a row wider than the terminal does not push the others', async () => {
  expect(await screen(paint(null, ['y'.repeat(50), 'two'], SIZE, null))).toMatchObject({ 1: 'two' })
})

test('what stands behind a character of doubtful width keeps its column', async () => {
  const rows = await screen(paint(null, ['👩‍👩‍👧 x|', '漢字 x|', '⚠️ x|', 'é́ x|'], SIZE, null))
  expect(rows.slice(0, 4).map(row => row.at(-1))).toEqual(['|', '|', '|', '|'])
})
