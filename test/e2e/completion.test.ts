// The completion scripts in the shells they are for.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPty } from '../support/pty.ts'
import { bin, node, program } from './program.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mde-ios-completion-'))
  writeFileSync(join(folder, 'mde-ios'), `#!/bin/sh\nexec "${node}" "${bin}" "$@"\n`, { mode: 0o755 })
  symlinkSync(process.execPath, join(folder, 'node'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const has = (shell: string) => spawnSync(shell, ['--version']).status === 0

function inShell(shell: string, argv: readonly string[], script: string): string[] {
  const env = { ...process.env, PATH: `${folder}:${process.env.PATH}`, HOME: folder }
  const { stdout, stderr } = spawnSync(shell, [...argv, script], {
    cwd: folder,
    env,
    encoding: 'utf8',
    timeout: 20_000,
  })
  return `${stdout}${stderr}`.split('\n').filter(line => line !== '')
}

/** What bash has in COMPREPLY when Tab is pressed after these words. */
function inBash(...words: readonly string[]): string[] {
  const list = ['mde-ios', ...words].map(word => `'${word}'`).join(' ')
  const call = `COMP_WORDS=(${list}); COMP_CWORD=${words.length}; _mde_ios; printf '%s\\n' "\${COMPREPLY[@]}"`
  return inShell('bash', ['--norc', '-c'], `source <(mde-ios completion bash); ${call}`)
}

test('bash completes commands, options and their values', () => {
  expect(inBash('doc')).toContain('doctor')
  expect(inBash('doctor', '--scr')).toEqual(['--screen-reader'])
  expect(inBash('doctor', '--color', 'a')).toEqual(['always', 'auto'])
  expect(inBash('doctor', '--color', '=', 'al')).toEqual(['always'])
  expect(inBash('doctor', '--color', '=')).toEqual(['always', 'auto', 'never'])
  expect(inBash('doctor', '--content', 'nod')).toEqual(['node'])
  expect(inBash('policy', 'C')).toEqual(['check'])
  expect(inBash('list', '--format', 'C')).toEqual(['csv'])
})

test.skipIf(!has('fish'))('fish completes commands, options and their values', () => {
  const inFish = (line: string) =>
    inShell('fish', ['--no-config', '-c'], `mde-ios completion fish | source; complete -C '${line}'`).map(
      found => found.split('\t')[0],
    )
  expect(inFish('mde-ios doc')).toContain('doctor')
  expect(inFish('mde-ios doctor --scr')).toEqual(['--screen-reader'])
  expect(inFish('mde-ios doctor --color a')).toEqual(['always', 'auto'])
  expect(inFish('mde-ios doctor --content nod')).toEqual(['node'])
  expect(inFish('mde-ios policy c')).toEqual(['check'])
  expect(inFish('mde-ios explain WEBP')).toEqual(['WebProtection'])
  expect(inFish('mde-ios docs show WEB-')).toContain('web-protection')
})

test.skipIf(!has('zsh'))('zsh completes commands, options and their values', () => {
  const inZsh = (...words: readonly string[]) => {
    const list = ['mde-ios', ...words].map(word => `'${word}'`).join(' ')
    const stubs = 'compdef() {}; _files() { print files }; compadd() { print -rl -- $values }'
    const call = `words=(${list}); CURRENT=${words.length + 1}; _mde_ios`
    return inShell('zsh', ['-f', '-c'], `${stubs}; source <(mde-ios completion zsh); ${call}`)
  }
  expect(inZsh('doc')).toContain('doctor')
  expect(inZsh('doctor', '--scr')).toEqual(['--screen-reader'])
  expect(inZsh('doctor', '--color', 'a')).toEqual(['always', 'auto'])
  expect(inZsh('doctor', '--color=al')).toEqual(['--color=always'])
  expect(inZsh('doctor', '--content', 'nod')).toEqual(['files'])
})

/** Each shell with its script read, and what is typed; the line that is there after Tab. */
const TYPED = [
  ['a key, whatever its case', 'explain webprot', 'explain WebProtection'],
  ['a feature', 'docs show DEVICE-T', 'docs show device-tagging'],
  ['a command', 'DOCT', 'doctor'],
  ['a verb', 'policy ch', 'policy check'],
  ['an option', 'list --form', 'list --format'],
  ['the value of an option', 'list --format ta', 'list --format table'],
  ['a setting', 'policy new webprotection=f', 'policy new webprotection=false'],
] as const

const SHELLS = {
  bash: { argv: ['--norc', '--noprofile', '-i'], read: 'source <(mde-ios completion bash)' },
  zsh: { argv: ['-f', '-i'], read: 'source <(mde-ios completion zsh)' },
  fish: { argv: ['--no-config', '-i'], read: 'mde-ios completion fish | source' },
} as const

describe.each(Object.keys(SHELLS) as (keyof typeof SHELLS)[])('at the prompt of %s', shell => {
  test.skipIf(!has(shell))('Tab completes', async () => {
    const { argv, read } = SHELLS[shell]
    const env = { PATH: `${folder}:${process.env.PATH}`, HOME: folder, ZDOTDIR: folder, PS1: 'ready> ' }
    const pty = openPty(shell, argv, { cwd: folder, columns: 120, rows: 40, env })
    try {
      pty.type(`${read}; echo script''-read\r`)
      const line = () => pty.rows().findLast(row => row !== '') ?? ''
      // What is typed before the shell is at its prompt again would be echoed by the terminal and stay there.
      await pty.until(() => /\nscript-read\n+[^\n]/.test(pty.text()), 'a prompt after the script is read')
      for (const [what, typed, completed] of TYPED) {
        pty.type(`mde-ios ${typed}`)
        await pty.until(() => line().includes(`mde-ios ${typed}`), what)
        pty.type('\t')
        await pty.until(() => line().includes(`mde-ios ${completed}`), `${what}: mde-ios ${completed}`)
        // Clears the line.
        pty.type('\u0015')
        await pty.until(() => !line().includes('mde-ios'), 'an empty line')
      }
    } finally {
      pty.kill('SIGKILL')
    }
  })
})

test('install says where the script belongs; its line puts it there, and a new shell has it', async () => {
  const env = { HOME: folder, SHELL: '/bin/bash', XDG_DATA_HOME: '', XDG_CONFIG_HOME: '' }
  const { code, out } = await program(['completion', 'install'], { env })
  const path = join(folder, '.local/share/bash-completion/completions/mde-ios')
  expect(code).toBe(0)
  expect(out).toContain(`Completion for bash belongs in ${path}.`)
  expect(existsSync(path)).toBe(false)
  const { put } = JSON.parse((await program(['completion', 'install', 'bash', '--json'], { env })).out)
  expect(out).toContain(`    ${put}\n`)
  expect(inShell('bash', ['--norc', '-c'], put)).toEqual([])
  expect(readFileSync(path, 'utf8')).toBe((await program(['completion', 'bash'])).out)
  const zsh = await program(['completion', 'install', 'zsh', '--json'], { env })
  expect(JSON.parse(zsh.out)).toMatchObject({ shell: 'zsh', add: { to: join(folder, '.zshrc') } })
})

test('an unknown shell is a usage error with suggestions', async () => {
  expect(await program(['completion', 'bsh'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('Did you mean bash'),
  })
})
