// Random keys and sizes on the state itself: the frame is always one row lower than the terminal and never wider.
import { expect, test } from 'vitest'
import { columns } from '../../src/output/render/columns.ts'
import { openView } from '../../src/tui/app.tsx'
import { cursorOf } from '../../src/tui/cursor.ts'
import { decodeKeys } from '../../src/tui/decode-keys.ts'
import { update } from '../../src/tui/state.ts'
import { random } from '../support/random.ts'
import { plain, started } from '../support/tui.ts'

const TYPED = [
  'a',
  'e',
  'g',
  'm',
  't',
  '/',
  'n',
  'N',
  's',
  'l',
  ' ',
  '?',
  '1',
  '2',
  '3',
  '4',
  'c',
  'k',
  'u',
  'r',
  '[',
  ']',
  'G',
  'R',
  '漢',
  '👩‍👩‍👧',
  'é',
  'guard',
  'is it on',
  'b',
  'j',
]
const PRESSED = [
  '\r',
  '\t',
  '\u001b[A',
  '\u001b[B',
  '\u001b[C',
  '\u001b[D',
  '\u001b[5~',
  '\u001b[6~',
  '\u001b[H',
  '\u001b[F',
  '\u001bOP',
  '\u001bOQ',
  '\u001bOR',
  '\u001bOS',
  '\u001b[15~',
  '\u007f',
  '\u0015',
  '\u0019',
  '\u001b\u001b',
  '\u001b[1;3D',
  '\u001b[200~two\nlines\u001b[201~',
]

test.each([1, 2, 3])('run %i', seed => {
  const next = random(seed)
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  let model = started({ unicode: next() < 0.8, color: next() < 0.8 })
  const view = openView(model)
  for (let i = 0; i < 1500; i++) {
    if (next() < 0.05)
      model = update(model, {
        kind: 'resize',
        columns: 30 + Math.floor(next() * 180),
        rows: 8 + Math.floor(next() * 50),
      })
    model = update(model, { kind: 'keys', events: decodeKeys(one(next() < 0.5 ? TYPED : PRESSED)).events })
    if (i % 5 !== 0) continue
    const rows = view.frame(model).map(plain)
    const { columns: width, rows: height } = model.terminal
    expect(rows.length).toBe(height - 1)
    for (const row of rows) expect(columns(row)).toBeLessThanOrEqual(width)
    const cursor = cursorOf(model)
    if (cursor) expect(cursor.column < width && cursor.row < height).toBe(true)
  }
  view.close()
})
