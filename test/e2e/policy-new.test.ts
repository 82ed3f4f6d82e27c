// `policy new` in a real terminal: what a person types and sees, and the policy that goes into a pipe.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type IPty, spawn } from '@lydell/node-pty'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { bin, node } from './program.ts'

let folder: string
let shell: IPty
let seen = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mde-ios-new-'))
  seen = ''
  shell = spawn('bash', ['--norc', '--noprofile'], {
    cols: 100,
    rows: 40,
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', TERM: 'xterm-256color', NODE: node, BIN: bin, PS1: 'ready> ' },
  })
  shell.onData(data => {
    seen += data
  })
})
afterEach(() => {
  shell.kill()
  rmSync(folder, { recursive: true })
})

/** Waits for the words, forgets what was seen up to them. */
async function sees(words: RegExp): Promise<string> {
  for (let tries = 0; tries < 400; tries++) {
    const found = words.exec(seen)
    if (found !== null) {
      const before = seen.slice(0, found.index + found[0].length)
      seen = seen.slice(before.length)
      return before
    }
    await new Promise(resolve => setTimeout(resolve, 25))
  }
  throw new Error(`never saw ${words}: ${JSON.stringify(seen)}`)
}

const type = (line: string) => shell.write(`${line}\r`)

test('asks for channel, keys and values, and writes the policy into a file', async () => {
  await sees(/ready> /)
  type('"$NODE" "$BIN" policy new > new.json; echo "code $?"')
  await sees(/managed apps \(MAM\)\? \[1\] /)
  type('1')
  expect(await sees(/Enter ends\): /)).toMatch(/DefenderOptionalVPN.*Boolean/)
  type('tag')
  expect(await sees(/any text; Enter leaves it out\): /)).toMatch(/DefenderDeviceTag[\s\S]*18\s+hours/)
  type('Sales')
  await sees(/In the policy: DefenderDeviceTag = Sales[\s\S]*Enter ends\): /)
  type('WebProtection')
  await sees(/\(true, false; Enter leaves it out\): /)
  type('off')
  expect(await sees(/\(true, false; Enter leaves it out\): /)).toMatch(/undocumented-value/)
  type('false')
  await sees(/Enter ends\): /)
  type('')
  await sees(/code 0/)
  const policy = JSON.parse(readFileSync(join(folder, 'new.json'), 'utf8')) as { settings: { appConfigKey: string }[] }
  expect(policy.settings.map(({ appConfigKey }) => appConfigKey)).toEqual(['DefenderDeviceTag', 'WebProtection'])
})

test('Ctrl-C leaves at once and writes nothing', async () => {
  await sees(/ready> /)
  type('"$NODE" "$BIN" policy new --channel mam --out new.json')
  await sees(/Enter ends\): /)
  shell.write('\u0003')
  await sees(/ready> /)
  type('echo "code $?"')
  await sees(/code 130/)
  expect(existsSync(join(folder, 'new.json'))).toBe(false)
})
