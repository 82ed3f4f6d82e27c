// The built program alone with its files: no network, no children, no writes but its own, and hosts that deny it things.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands/index.ts'
import { program, root, shell } from './program.ts'

let cwd: string
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'mde-ios-surroundings-'))
  writeFileSync(join(cwd, 'page.md'), '# Glow\n\n1. Add `GlowGuard` as the key and set the value type to `String`.\n')
  writeFileSync(join(cwd, 'plan.csv'), 'Key,Value type,Value\nWebProtection,String,False\n')
  writeFileSync(join(cwd, 'full'), '')
})
afterAll(() => rmSync(cwd, { recursive: true }))

/** What each command may write to, below the folder of the test. */
const RUNS: Readonly<Record<string, readonly { readonly words: readonly string[]; readonly writes?: RegExp }[]>> = {
  explain: [{ words: ['WebProtection'] }, { words: ['GlowGuard', '--content', 'page.md'] }],
  list: [{ words: [] }, { words: ['--json', '--content', '+page.md'] }],
  ask: [{ words: ['is web protection on by default?'] }, { words: ['--card', '-'] }],
  search: [{ words: ['vpn'] }],
  steps: [{ words: ['WebProtection'] }],
  'docs show': [{ words: ['web protection'] }],
  'docs diff': [{ words: ['page.md', 'page.md'] }],
  'docs lint': [{ words: ['page.md'] }],
  tour: [{ words: ['--list'] }, { words: ['--reset'], writes: /\/state\// }],
  'policy check': [
    { words: ['plan.csv'] },
    { words: ['plan.csv', '--fix', '--out', 'repaired'], writes: /\/repaired["/]/ },
  ],
  'policy new': [
    { words: ['--channel', 'mdm', 'WebProtection=false'] },
    { words: ['--channel', 'mdm', 'WebProtection=false', '--out', 'new/p.json'], writes: /\/new["/]/ },
  ],
  'policy rules': [{ words: [] }],
  doctor: [{ words: [] }],
  completion: [{ words: ['bash'] }],
  'completion install': [{ words: ['bash'] }],
  complete: [{ words: ['--', 'explain', 'Web'] }],
}

test.each(COMMANDS.map(({ name }) => name))(
  '%s keeps off the network, starts nothing, writes only what it was asked to',
  async name => {
    for (const { words, writes } of RUNS[name]!) {
      const log = join(cwd, 'log')
      const { code, err } = await program([...name.split(' '), ...words], {
        cwd,
        stdin: 'is web protection on?\n',
        env: {
          NODE_OPTIONS: `--require ${JSON.stringify(join(root, 'test/e2e/watch.cjs'))}`,
          WATCH_LOG: log,
          HOME: join(cwd, 'home'),
          XDG_STATE_HOME: join(cwd, 'state'),
          XDG_DATA_HOME: join(cwd, 'data'),
        },
      })
      expect(err).not.toMatch(/something went wrong inside|the network was used/)
      expect(code).not.toBe(70)
      const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : []
      rmSync(log, { force: true })
      // What V8 compiled of the program is kept beside it, on a Node that has not run it before.
      const told = lines.filter(line => !line.includes('/dist/compiled'))
      expect(told.filter(line => !(line.startsWith('write') && writes?.test(line)))).toEqual([])
      if (writes) expect(told.length).toBeGreaterThan(0)
    }
  },
)

test.each([
  ['no home', 'env -u HOME -u USERPROFILE "$NODE" "$BIN" explain WebProtection'],
  ['no terminal type', 'env -u TERM "$NODE" "$BIN" doctor'],
  ['a dumb terminal', 'TERM=dumb mde-ios explain WebProtection'],
  ['no UTF-8', 'LANG=C LC_ALL=C mde-ios ask is web protection on by default'],
  ['an odd time zone', 'TZ=Nowhere/At_All mde-ios doctor'],
  ['a reader that leaves', 'mde-ios list --json | head -1 >/dev/null'],
  ['no input', 'mde-ios explain WebProtection <&-'],
  ['state that cannot be read', 'XDG_STATE_HOME=/dev/null mde-ios tour --list'],
])('works with %s', async (_what, line) => {
  expect(await shell(line, { cwd })).toMatchObject({ code: 0, err: '' })
})

test.skipIf(!existsSync('/dev/full'))(
  'a full disk under the output is told, with the exit code of what cannot be read or written',
  async () => {
    const { code, err } = await shell('mde-ios list > /dev/full', { cwd })
    expect(code).toBe(3)
    expect(err).toMatch(/^mde-ios: cannot write the output: the disk is full\n/)
  },
)

test('state that cannot be written is told in a line', async () => {
  mkdirSync(join(cwd, 'x'), { recursive: true })
  const { code, err } = await shell(`XDG_STATE_HOME="${join(cwd, 'full')}" mde-ios tour --reset`, { cwd })
  expect(code).toBe(3)
  expect(err).toMatch(/^mde-ios: cannot write /)
})
