// 5,000 random keys at random sizes, in the built program: no fault, and a sane frame at the end.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { KEY, openProgram, type Pty } from '../support/pty.ts'
import { random } from '../support/random.ts'

const KEYS = 5000
const BURST = 40
const SEED = Number(process.env.MDE_IOS_MONKEY ?? 20260514)

/** Words that find something come up more often than chance would have them. */
const TYPED = [
  ...'abcdefghijklmnoprstuvwxyz0123456789 ?/.,-_[]NRGj',
  'web protection',
  'vpn',
  'is it on by default?',
  '漢字',
  '👩‍👩‍👧',
  'é́',
  '\u202e',
]
const PRESSED = [
  ...[
    KEY.enter,
    KEY.esc,
    KEY.tab,
    KEY.up,
    KEY.down,
    KEY.left,
    KEY.right,
    KEY.pageDown,
    KEY.f1,
    KEY.f2,
    KEY.f3,
    KEY.f4,
    KEY.f5,
  ],
  ...[
    '\u001b[5~',
    '\u001b[H',
    '\u001b[F',
    '\u001b[Z',
    '\u007f',
    '\u0001',
    '\u0005',
    '\u0015',
    '\u0017',
    '\u000b',
    '\u000c',
    KEY.ctrlY,
  ],
  ...[
    '\u001b[1;3D',
    '\u001b[1;3C',
    '\u001b[1;5D',
    '\u001b[3~',
    '\u001b[200~pasted\rtext\u001b[201~',
    '\u001b[I',
    '\u001b[12;40R',
    '\u0000',
  ],
]

const open: Pty[] = []
afterEach(() => {
  for (const pty of open.splice(0)) pty.kill('SIGKILL')
})

test(`the monkey finds nothing (seed ${SEED})`, { timeout: 240_000 }, async () => {
  const next = random(SEED)
  const one = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!
  const env = { XDG_STATE_HOME: mkdtempSync(join(tmpdir(), 'mde-ios-monkey-')), DISPLAY: '', WAYLAND_DISPLAY: '' }
  const start = async () => {
    const pty = openProgram([], { env })
    open.push(pty)
    await pty.until('Browse')
    return pty
  }
  let pty = await start()
  for (let typed = 0; typed < KEYS; typed += BURST) {
    if (next() < 0.3) pty.resize(20 + Math.floor(next() * 200), 4 + Math.floor(next() * 60))
    const before = pty.raw().length
    for (let i = 0; i < BURST; i++) pty.type(one(next() < 0.5 ? TYPED : PRESSED))
    // Draws everything anew, whatever the keys before it did.
    pty.type('\u000c')
    await pty.until(() => pty.raw().length > before || pty.gone(), 'a sign of life')
    if (!pty.gone()) continue
    // Esc at the top twice, or q: as it should be.
    expect(await pty.ended).toMatchObject({ code: 0 })
    expect(pty.alternate()).toBe(false)
    pty = await start()
  }
  pty.resize(80, 24)
  pty.type(KEY.f2)
  const sane = (text: string) => {
    const rows = text.split('\n')
    return /Browse {2}Ask {2}Matrix {2}Tour/.test(rows[0] ?? '') && rows[22] !== '' && rows[23] === ''
  }
  await pty.until(sane, 'a sane frame')
  expect(pty.scrollback()).toBe(0)
  expect(pty.raw()).not.toMatch(/TypeError|RangeError|ReferenceError|\n\s+at .*:\d+:\d+/)
  pty.type(KEY.ctrlC)
  expect(await pty.ended).toMatchObject({ code: 130 })
})
