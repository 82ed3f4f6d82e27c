// The built program alone with its files: no network, no children, no writes but its own, and hosts that deny it things.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { COMMANDS } from '../../src/cli/commands/index.ts'
import { KEY, openProgram } from '../support/pty.ts'
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

/** Folders of the test's own. */
const own = () => ({
  HOME: join(cwd, 'home'),
  XDG_STATE_HOME: join(cwd, 'state'),
  XDG_DATA_HOME: join(cwd, 'data'),
  XDG_CONFIG_HOME: join(cwd, 'config'),
})

const STDIN = 'is web protection on?\n'
/** What V8 made of the program is kept in the state folder, on a Node that has not run it before. */
const COMPILED = /\/state(?:\/mde-ios(?:\/compiled\b[^"]*)?)?"/

test.each(COMMANDS.map(({ name }) => name))(
  '%s keeps off the network, starts nothing, writes only what it was asked to',
  async name => {
    for (const { words, writes } of RUNS[name]!) {
      const log = join(cwd, 'log')
      const { code, err } = await program([...name.split(' '), ...words], {
        cwd,
        stdin: STDIN,
        env: {
          NODE_OPTIONS: `--require ${JSON.stringify(join(root, 'test/e2e/watch.cjs'))}`,
          WATCH_LOG: log,
          ...own(),
        },
      })
      expect(err).not.toMatch(/something went wrong inside|the network was used/)
      expect(code).not.toBe(70)
      const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : []
      rmSync(log, { force: true })
      const told = lines.filter(line => !COMPILED.test(line))
      expect(told.filter(line => !(line.startsWith('write') && writes?.test(line)))).toEqual([])
      if (writes) expect(told.length).toBeGreaterThan(0)
    }
  },
)

const CALLS =
  'trace=%network,execve,open,openat,creat,rename,renameat,renameat2,mkdir,mkdirat,unlink,unlinkat,rmdir,link,linkat,symlink,symlinkat,truncate'
const canTrace = spawnSync('strace', ['-qq', '-o', '/dev/null', '-e', 'trace=execve', 'true']).status === 0

test.skipIf(!canTrace)('the system sees the same: no socket, no program, no file but those', async () => {
  for (const [name, runs] of Object.entries(RUNS))
    for (const { words, writes } of runs) {
      const log = join(cwd, 'calls')
      const line = `exec strace -f -qq -s 512 -o "$LOG" -e ${CALLS} "$NODE" "$BIN" "$@"`
      const { code } = await shell(
        `run() { ${line}; }; run ${[...name.split(' '), ...words].map(word => `'${word}'`).join(' ')}`,
        {
          cwd,
          stdin: STDIN,
          env: { LOG: log, ...own() },
        },
      )
      expect(code).not.toBe(70)
      const calls = readFileSync(log, 'utf8').split('\n').filter(Boolean)
      const [first, ...rest] = calls.filter(call => /^\d+ +execve\(/.test(call) && / = 0$/.test(call))
      expect([name, first !== undefined, rest]).toEqual([name, true, []])
      expect([name, calls.filter(call => /^\d+ +(?:socket|connect|bind|listen|accept|send|recv)/.test(call))]).toEqual([
        name,
        [],
      ])
      const changes = calls.filter(
        call =>
          !/^\d+ +(?:execve|getsock\w+|getpeername)\(/.test(call) &&
          !/^\d+ +(?:open|openat)\(.*O_RDONLY/.test(call) &&
          /^\d+ +\w+\(/.test(call) &&
          !/"\/dev\/(?:null|tty)"/.test(call) &&
          !COMPILED.test(call),
      )
      expect([name, changes.filter(call => !writes?.test(call))]).toEqual([name, []])
    }
})

test('so does the screen', async () => {
  const log = join(cwd, 'log')
  const watch = { NODE_OPTIONS: `--require ${JSON.stringify(join(root, 'test/e2e/watch.cjs'))}`, WATCH_LOG: log }
  const pty = openProgram(['--content', '+page.md'], {
    cwd,
    env: { ...own(), ...watch, DISPLAY: '', WAYLAND_DISPLAY: '' },
  })
  try {
    await pty.until('Browse')
    for (const [keys, shows] of [
      ['glow', '› glow'],
      [`${KEY.f3}is web protection on?${KEY.enter}`, 'Sources'],
      [KEY.ctrlY, 'Copy what?'],
      [KEY.enter, 'Copied'],
      [`${KEY.f4}`, 'Status'],
      [`${KEY.f5}${KEY.enter}`, 'Lesson 1'],
    ] as const) {
      pty.type(keys)
      await pty.until(shows)
    }
    pty.type(KEY.ctrlC)
    expect(await pty.ended).toMatchObject({ code: 130 })
  } finally {
    pty.kill('SIGKILL')
  }
  const told = readFileSync(log, 'utf8').split('\n').filter(Boolean)
  rmSync(log)
  expect(told.filter(line => !/^write\t.*\/state\/mde-ios/.test(line))).toEqual([])
  expect(told.length).toBeGreaterThan(0)
})

test('what is watched for is seen', async () => {
  const watched = (code: string) =>
    shell(`"$NODE" --require "$WATCH" -e ${JSON.stringify(code)}; cat "$WATCH_LOG" 2>/dev/null; rm -f "$WATCH_LOG"`, {
      cwd,
      env: { WATCH: join(root, 'test/e2e/watch.cjs'), WATCH_LOG: join(cwd, 'seen') },
    })
  for (const code of [
    "fetch('http://localhost')",
    "require('net').connect(1)",
    "new (require('net').Socket)().connect(1)",
    "require('dns').promises.lookup('localhost')",
    "require('dns/promises').resolve('localhost')",
    "require('dns').lookup('localhost', () => {})",
    "require('http').get('http://localhost')",
    "require('dgram').createSocket('udp4')",
    "import('node:https').then(m => m.request('https://localhost'))",
  ])
    expect([code, (await watched(code)).out]).toEqual([code, expect.stringContaining('network')])
  for (const code of [
    "require('fs').promises.writeFile('x', '')",
    "require('fs/promises').mkdir('y')",
    "import('node:fs/promises').then(m => m.open('z', 'w'))",
    "require('fs').openSync('z', 'a')",
    "require('fs').open('z', require('fs').constants.O_CREAT | 1, () => {})",
    "require('fs').createWriteStream('z')",
  ])
    expect([code, (await watched(code)).out]).toEqual([code, expect.stringContaining('write')])
  for (const code of ["require('child_process').spawn('true')", "require('child_process').execFileSync('true')"])
    expect([code, (await watched(code)).out]).toEqual([code, expect.stringContaining('child')])
})

test('state that cannot be written is told in a line', async () => {
  const { code, err } = await shell(`XDG_STATE_HOME="${join(cwd, 'full')}" mde-ios tour --reset`, { cwd })
  expect(code).toBe(3)
  expect(err).toMatch(/^mde-ios: cannot write /)
})
