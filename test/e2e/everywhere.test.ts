// Every command on machines of all kinds: the same output, byte for byte, whatever the place, language, terminal and home;
// and an end that says what happened where a stream is closed or full.
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands/index.ts'
import { FILES, LINES } from './command-lines.ts'
import { shell } from './program.ts'

let cwd: string
let locked: string
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'mde-ios-everywhere-'))
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(cwd, name), text)
  // Nobody writes there, not even root.
  locked = process.getuid?.() === 0 && existsSync('/sys') ? '/sys' : join(cwd, 'locked')
  mkdirSync(join(cwd, 'locked'))
  chmodSync(join(cwd, 'locked'), 0o555)
})
afterAll(() => {
  chmodSync(join(cwd, 'locked'), 0o755)
  rmSync(cwd, { recursive: true })
})

/** What stands before the program. */
const MACHINES: Readonly<Record<string, string>> = {
  'without a home': 'env -u HOME -u USERPROFILE',
  'with a home that cannot be written': 'env HOME="$LOCKED" XDG_STATE_HOME="$LOCKED/state"',
  'without a terminal type': 'env -u TERM',
  'with a dumb terminal': 'env TERM=dumb',
  'in the language of C': 'env LANG=C LC_ALL=C',
  'in Turkish, where I is not i': 'env LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8 LANGUAGE=tr',
  'in Arabic': 'env LANG=ar_EG.UTF-8 LC_ALL=ar_EG.UTF-8',
  'where the day is another': 'env TZ=Pacific/Kiritimati',
  'in no time zone': 'env TZ=Nowhere/At_All',
  'with nothing in the environment': 'env -i',
}

const run = (line: string, over = '', dir = cwd) =>
  shell(`run() { ${over} "$NODE" "$BIN" "$@"; }; ${line}`, { cwd: dir, env: { DIR: cwd, LOCKED: locked } })

/** What is about the machine itself. */
const ABOUT_THE_MACHINE = ['doctor', 'completion install']

test('every command has its line', () => {
  expect(Object.keys(LINES).sort()).toEqual(COMMANDS.map(({ name }) => name).sort())
})

describe.each(Object.keys(LINES))('%s', name => {
  const line = `run ${LINES[name]}`

  test('says the same everywhere', async () => {
    const here = await run(line)
    expect(here.code).not.toBe(70)
    for (const [what, machine] of Object.entries(MACHINES)) {
      const there = await run(line, machine)
      if (ABOUT_THE_MACHINE.includes(name)) expect([what, there.code, there.err]).toEqual([what, here.code, here.err])
      else expect([what, there]).toEqual([what, here])
    }
    const inLocked = await run(line, '', locked)
    expect(inLocked.code).toBe(here.code)
  })

  test('ends as it should where a stream is closed', async () => {
    const { code } = await run(line)
    for (const closed of ['<&-', '>&-', '2>&-', '>&- 2>&-', '<&- >&- 2>&-']) {
      const ended = await run(`${line} ${closed}`)
      expect([closed, ended.code, ended.signal]).toEqual([closed, code, null])
      expect(ended.err).not.toMatch(/^\s+at |EBADF/m)
    }
  })

  test('tells a full disk, and leaves quietly when its reader does', async () => {
    const left = await run(`${line} | true`)
    expect(left.signal).toBeNull()
    expect([0, 1]).toContain(left.code)
    if (!existsSync('/dev/full')) return
    const { out } = await run(line)
    const full = await run(`${line} >/dev/full`)
    if (out === '') return
    expect(full).toMatchObject({ code: 3, err: expect.stringContaining('cannot write the output: the disk is full') })
    // Nowhere left to say it.
    expect(await run(`${line} >/dev/full 2>/dev/full`)).toMatchObject({ code: 3, err: '' })
  })
})
