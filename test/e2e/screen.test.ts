// The built program in a real terminal, used as people use it.
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { KEY, openProgram, openPty, type Pty, type PtyOptions } from '../support/pty.ts'
import { bin, node, program, root } from './program.ts'

const open: Pty[] = []

afterEach(() => {
  for (const pty of open.splice(0)) pty.kill('SIGKILL')
})

const home = () => mkdtempSync(join(tmpdir(), 'mde-ios-screen-'))
const options = (over: PtyOptions = {}): PtyOptions => ({ ...over, env: { XDG_STATE_HOME: home(), ...over.env } })
const start = (over: PtyOptions = {}, argv: readonly string[] = []): Pty => {
  const pty = openProgram(argv, options(over))
  open.push(pty)
  return pty
}
const started = async (over: PtyOptions = {}, argv: readonly string[] = []): Promise<Pty> => {
  const pty = start(over, argv)
  await pty.until('Browse')
  return pty
}
/** Colours; bold, dim, underline and inverse are none. */
const COLOUR = /\u001b\[(?:\d+;)*(?:3[0-8]|4[0-8]|9[0-7]|10[0-7])(?:;\d+)*m/

test('start, filter, open a card, its page, and back', async () => {
  const pty = await started()
  expect(pty.alternate()).toBe(true)
  pty.type('webprotection')
  await pty.until(/▸WebProtection|▸ WebProtection/)
  pty.type(KEY.tab)
  await pty.until('Enter whole page')
  pty.type(KEY.enter)
  await pty.until('content/web-protection.md:')
  pty.type(KEY.esc)
  await pty.until('Enter whole page')
  pty.type('q')
  expect(await pty.ended).toMatchObject({ code: 0 })
  expect(pty.alternate()).toBe(false)
  expect(pty.text().trim()).toBe('')
  expect(pty.scrollback()).toBe(0)
})

test('keys typed before anything is on screen are not lost', async () => {
  const pty = start()
  pty.type('webprot')
  await pty.until('› webprot')
})

test('ask, narrow the answer, follow a source to its line', async () => {
  const pty = await started()
  pty.type(KEY.f3)
  await pty.until('Ask in your own words')
  pty.type(`is web protection on by default?${KEY.enter}`)
  await pty.until('Sources')
  pty.type(KEY.esc)
  await pty.until('Enter ask')
  pty.type(`\u0015is feedback on by default${KEY.enter}`)
  await pty.until(/Yes|depends/)
  pty.type(KEY.tab)
  await pty.until('Enter ask')
  pty.type(KEY.up)
  await pty.until('› is web protection on by default?')
})

test('the tour is left and gone on with', async () => {
  const state = home()
  const first = await started({ env: { XDG_STATE_HOME: state } }, ['tour'])
  await first.until('Lesson 1 of')
  // A frame may be seen while its rows still come: one key more may be pressed than needed.
  const beyond = (text: string) => /step [2-9] of/.test(text)
  for (let i = 0; i < 12 && !beyond(first.text()); i++) {
    const before = first.text()
    first.type(KEY.enter)
    await first.until(text => text !== before, 'the next page')
  }
  first.type(KEY.ctrlC)
  await first.ended
  const again = await started({ env: { XDG_STATE_HOME: state } })
  again.type(KEY.f5)
  await again.until(beyond, 'a later step')
})

test('questions asked are there in the next run', async () => {
  const state = home()
  const first = await started({ env: { XDG_STATE_HOME: state } })
  first.type(`${KEY.f3}what is supervised mode${KEY.enter}`)
  await first.until('Enter follow')
  first.type(KEY.ctrlC)
  await first.ended
  const again = await started({ env: { XDG_STATE_HOME: state } })
  again.type(KEY.f3)
  await again.until('Asked before')
  expect(again.text()).toContain('what is supervised mode')
})

test('a window that changes its size shows what one of that size shows', async () => {
  const pty = await started()
  pty.type('vpn')
  await pty.until('› vpn')
  for (const [columns, rows] of [
    [40, 12],
    [200, 60],
    [120, 9],
    [33, 40],
    [80, 24],
  ] as const) {
    const fresh = await started({ columns, rows })
    fresh.type('vpn')
    await fresh.until('› vpn')
    pty.resize(columns, rows)
    // Either of the two may be the last to finish its drawing.
    await expect
      .poll(() => pty.text(), { timeout: 15_000, message: `the frame of ${columns}x${rows}` })
      .toSatisfy((text: string) => text === fresh.text())
    fresh.kill('SIGKILL')
  }
})

test('a window too small says so and recovers', async () => {
  const pty = await started()
  pty.resize(20, 5)
  await pty.until('enlarge')
  pty.resize(80, 24)
  await pty.until('type to filter')
})

test('copying goes through the terminal, with a word', async () => {
  const pty = await started()
  pty.type('webprotection')
  await pty.until('› webprotection')
  pty.type(KEY.ctrlY)
  await pty.until('Copy what?')
  pty.type(KEY.enter)
  await pty.until('Copied the key')
  expect(pty.raw()).toContain(`\u001b]52;c;${Buffer.from('WebProtection').toString('base64')}\u0007`)
})

test('where there is no browser the address is shown whole', async () => {
  const pty = await started({ env: { SSH_CONNECTION: '10.0.0.1 1 10.0.0.2 22' } })
  pty.type(`webprotection${KEY.ctrlO}`)
  await pty.until(text => text.replace(/\n/g, '').includes('#disable-web-protection'), 'the address')
})

test('pasted text is text, line ends and all', async () => {
  const pty = await started()
  pty.type('\u001b[200~web\rprotection\u001b[201~')
  await pty.until('› web protection')
})

test.each(['SIGTERM', 'SIGHUP'] as const)('%s restores the terminal', async signal => {
  const pty = await started()
  pty.kill(signal)
  const { signal: by } = await pty.ended
  expect(by).toBe(signal === 'SIGTERM' ? 15 : 1)
  expect(pty.alternate()).toBe(false)
  expect(pty.raw()).toMatch(/\u001b\[\?1049l$/)
})

test('every way out leaves the terminal as it was', async () => {
  for (const leave of [KEY.ctrlC, `${KEY.tab}q`, `${KEY.esc}`]) {
    const line = `stty -a > before; "${node}" "${bin}"; echo "code $?"; stty -a > after; cmp before after && echo same`
    const pty = openPty('bash', ['-c', line], options({ cwd: home() }))
    open.push(pty)
    await pty.until('type to filter')
    pty.type(leave)
    if (leave === KEY.esc) {
      await pty.until('once more')
      pty.type(KEY.esc)
    }
    await pty.until('same')
    expect(pty.text()).toContain(`code ${leave === KEY.ctrlC ? 130 : 0}`)
    expect(pty.raw()).toMatch(/\u001b\[\?2004l[\s\S]*\u001b\[\?1049l/)
    expect(pty.raw().lastIndexOf('\u001b[?7h')).toBeGreaterThan(pty.raw().lastIndexOf('\u001b[?7l'))
    expect(pty.raw().lastIndexOf('\u001b[?25h')).toBeGreaterThan(pty.raw().lastIndexOf('\u001b[?25l'))
  }
})

test('Ctrl-Z goes to the shell, fg comes back to the same screen', async () => {
  const pty = openPty('bash', ['--norc', '--noprofile', '-i'], options({ env: { PS1: 'prompt> ' } }))
  open.push(pty)
  await pty.until('prompt>')
  pty.type(`"${node}" "${bin}"\r`)
  await pty.until('type to filter')
  pty.type('webprotection')
  await pty.until('› webprotection')
  pty.type(KEY.ctrlZ)
  await pty.until('Stopped')
  expect(pty.alternate()).toBe(false)
  pty.type('echo in the $((1+1)) shell\r')
  await pty.until('in the 2 shell')
  pty.type('fg\r')
  await pty.until('› webprotection')
  expect(pty.alternate()).toBe(true)
  pty.type(KEY.ctrlC)
  await pty.until(text => /prompt>$/.test(text.trimEnd()), 'the prompt')
})

test('a fault restores the terminal and is told', async () => {
  const copy = home()
  for (const part of ['bin', 'dist', 'package.json']) cpSync(join(root, part), join(copy, part), { recursive: true })
  writeFileSync(join(copy, 'dist/index.json'), '{')
  const pty = openPty(node, [join(copy, 'bin/mde-ios.js')], options())
  open.push(pty)
  await pty.until('type to filter')
  pty.type('web')
  expect(await pty.ended).toMatchObject({ code: 70 })
  expect(pty.alternate()).toBe(false)
  expect(pty.text()).toMatch(/mde-ios|bug|report/i)
})

test('without colour, without Unicode, for a screen reader', async () => {
  const plain = await started({ env: { NO_COLOR: '1' } })
  plain.type('webprotection')
  await plain.until('› webprotection')
  expect(plain.raw()).not.toMatch(COLOUR)
  const ascii = await started({ env: { LANG: 'C', LC_ALL: 'C' } })
  ascii.type(`webprotection${KEY.tab}l`)
  await ascii.until('> content/web-protection.md')
  expect(ascii.text()).toMatch(/^[\x0a\x20-\x7e]*$/)
  for (const [argv, env] of [
    [['--screen-reader'], {}],
    [[], { INK_SCREEN_READER: 'true' }],
  ] as const) {
    const spoken = await started({ env }, argv)
    spoken.type('webprotection')
    await spoken.until('(selected) WebProtection')
    expect(spoken.text()).not.toMatch(/[─│━▸]/)
  }
})

test('CI in the environment does not keep it from drawing', async () => {
  const pty = await started({ env: { CI: 'true' } })
  await pty.until('type to filter')
})

test('nothing is ever cleared, and nothing is left in the scrollback', async () => {
  const pty = await started()
  for (const key of ['vpn', KEY.down, KEY.tab, 's', 'l', KEY.esc, KEY.f4, KEY.f5, KEY.f2]) {
    const before = pty.raw().length
    pty.type(key)
    await pty.until(() => pty.raw().length > before, 'a frame')
  }
  pty.type(KEY.ctrlC)
  await pty.ended
  expect(pty.raw()).not.toMatch(/\u001b\[[0-3]?J/)
  expect(pty.scrollback()).toBe(0)
})

test('not a terminal, or one that cannot move its cursor: help, exit 0', async () => {
  expect(await program([])).toMatchObject({ code: 0, out: expect.stringContaining('explain') })
  const dumb = start({ env: { TERM: 'dumb' } })
  expect(await dumb.ended).toMatchObject({ code: 0 })
  expect(dumb.raw()).not.toContain('\u001b[?1049h')
})
