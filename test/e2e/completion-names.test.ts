// Names no page should have, completed with Tab at a real prompt: they reach the program as they are, and nothing runs.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SCRIPTS } from '../../src/cli/completion/scripts.ts'
import { openPty } from '../support/pty.ts'

const NAMES: readonly string[] = [
  'Z$(touch pwned)',
  'Z`touch pwned`',
  'Z;touch pwned;',
  'Z|touch pwned',
  'Z&touch pwned&',
  'Z>pwned',
  "Z'touch pwned'",
  'Z"$(touch pwned)"',
  'Z two words',
  'Z*?[a-z]{b,c}',
  'Z$HOME~!#%^',
  'Z\\n\\t\\',
  'Z--a -b',
  'Zäß漢',
]

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mde-ios-names-'))
  // Completes with the name in a file, and writes down what it is called with.
  const fake = `#!/bin/sh
if [ "$1" = complete ]; then printf '%s\\twhat it does $(touch pwned) \`touch pwned\`\\n' "$(cat '${folder}/name')"
else printf '%s' "$2" >'${folder}/got.part'; mv '${folder}/got.part' '${folder}/got'; fi
`
  writeFileSync(join(folder, 'mde-ios'), fake, { mode: 0o755 })
  for (const shell of ['bash', 'zsh', 'fish'] as const) writeFileSync(join(folder, shell), SCRIPTS[shell])
})
afterAll(() => rmSync(folder, { recursive: true }))

const ARGV = {
  bash: ['--norc', '--noprofile', '-i'],
  zsh: ['-f', '-i'],
  fish: ['--no-config', '-i'],
} as const

describe.each(Object.keys(ARGV) as (keyof typeof ARGV)[])('%s', shell => {
  test.skipIf(spawnSync(shell, ['--version']).status !== 0)('completes hostile names as they are', async () => {
    const env = { PATH: `${folder}:${process.env.PATH}`, HOME: folder, ZDOTDIR: folder, PS1: 'ready> ' }
    const pty = openPty(shell, ARGV[shell], { cwd: folder, columns: 120, rows: 40, env })
    try {
      pty.type(`source ./${shell}; echo script''-read\r`)
      await pty.until('script-read')
      const got = join(folder, 'got')
      for (const name of NAMES) {
        writeFileSync(join(folder, 'name'), name)
        rmSync(got, { force: true })
        const before = pty.raw().length
        pty.type('mde-ios explain Z')
        await pty.until(() => pty.raw().slice(before).includes('explain Z'), name)
        const typed = pty.raw().length
        pty.type('\t')
        await pty.until(() => pty.raw().length > typed, `${name} completed`)
        pty.type('\r')
        await pty.until(() => pty.raw().endsWith('ready> ') || existsSync(got), `${name} handed over`)
        while (!existsSync(got)) await new Promise(resolve => setTimeout(resolve, 20))
        expect(readFileSync(got, 'utf8').trimEnd()).toBe(name)
        expect(existsSync(join(folder, 'pwned'))).toBe(false)
        pty.type('\u000c')
      }
    } finally {
      pty.kill('SIGKILL')
    }
  })
})
