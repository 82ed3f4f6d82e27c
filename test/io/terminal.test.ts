import { expect, test } from 'vitest'
import { type ColorChoice, type Env, showsUnicode, viewFor, wantsColor } from '../../src/io/terminal.ts'

const utf8 = { LANG: 'en_US.UTF-8', TERM: 'xterm-256color' }

test.each<[boolean, Env, ColorChoice, boolean]>([
  [true, {}, 'auto', true],
  [false, {}, 'auto', false],
  [true, { NO_COLOR: '1' }, 'auto', false],
  [true, { NO_COLOR: '' }, 'auto', true],
  [true, { NO_COLOR: '1' }, 'always', true],
  [false, { FORCE_COLOR: '1' }, 'auto', true],
  [false, { FORCE_COLOR: '' }, 'auto', true],
  [true, { FORCE_COLOR: '0' }, 'auto', false],
  [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, 'auto', false],
  [true, { FORCE_COLOR: '1' }, 'never', false],
  [true, { TERM: 'dumb' }, 'auto', false],
])('terminal %s, %j, --color %s: colour is %s', (terminal, env, choice, wanted) => {
  expect(wantsColor(terminal, env, choice)).toBe(wanted)
})

test.each<[Env, string, boolean]>([
  [utf8, 'linux', true],
  [{ LC_ALL: 'C', LANG: 'en_US.UTF-8' }, 'linux', false],
  [{}, 'linux', false],
  [{ ...utf8, TERM: 'linux' }, 'linux', false],
  [{ WT_SESSION: 'x' }, 'win32', true],
  [{}, 'win32', false],
])('%j on %s draws Unicode: %s', (env, platform, shown) => {
  expect(showsUnicode(env, platform)).toBe(shown)
})

const output = (columns: number | null) => ({
  write: () => {},
  isTerminal: () => columns !== null,
  columns: () => columns,
})
const plain = { color: 'auto', width: null, screenReader: false } as const

test('width: what is asked for, then the terminal, then COLUMNS, then 80', () => {
  expect(viewFor(output(120), { COLUMNS: '60' }, { ...plain, width: 40 }).width).toBe(40)
  expect(viewFor(output(120), { COLUMNS: '60' }, plain).width).toBe(120)
  expect(viewFor(output(null), { COLUMNS: '60' }, plain).width).toBe(60)
  expect(viewFor(output(null), { COLUMNS: 'wide' }, plain).width).toBe(80)
})

test('pipes and screen readers get no drawing', () => {
  expect(viewFor(output(80), utf8, plain).unicode).toBe(true)
  expect(viewFor(output(80), utf8, { ...plain, screenReader: true }).unicode).toBe(false)
  expect(viewFor(output(null), utf8, plain).unicode).toBe(false)
})
