// The completion scripts in the shells they are for.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
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

test.skipIf(!has('zsh'))('zsh takes the candidates at the prompt, whatever their case', () => {
  const told = inShell(
    'zsh',
    ['-f', '-c'],
    `zmodload zsh/zpty; zpty z env TERM=dumb zsh -f -i
     zpty -w z 'autoload -Uz compinit; compinit -D -u; source <(mde-ios completion zsh); PS1="here"">"'
     zpty -r -m z got '*here>*'; zpty -w -n z $'mde-ios DOCT\t'; zpty -r -m z got '*doctor*' && print taken`,
  )
  expect(told).toEqual(['taken'])
})

test('install writes the script where the shell looks and says what is left to do', async () => {
  const env = { HOME: folder, SHELL: '/bin/bash', XDG_DATA_HOME: '', XDG_CONFIG_HOME: '' }
  const { code, out } = await program(['completion', 'install'], { env })
  const path = join(folder, '.local/share/bash-completion/completions/mde-ios')
  expect({ code, out }).toEqual({
    code: 0,
    out: `Completion for bash written to ${path}.\nOpen a new shell to use it.\n`,
  })
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
