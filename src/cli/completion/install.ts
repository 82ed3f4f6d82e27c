// A shell and its environment → where its completion belongs, and what the user has to add for it to be found.
import { posix, win32 } from 'node:path'
import type { Env } from '../../io/terminal.ts'
import { SHELLS, type Shell } from './scripts.ts'

export interface Place {
  readonly path: string
  /** The command line that puts the script there. */
  readonly put: string
  /** One line to add to a file of the user's; null when the shell looks there by itself. */
  readonly add: { readonly line: string; readonly to: string } | null
}

export function completionPlace(shell: Shell, env: Env, home: string, platform: string): Place {
  const { join, dirname } = platform === 'win32' ? win32 : posix
  const data = env.XDG_DATA_HOME || join(home, '.local', 'share')
  const config = env.XDG_CONFIG_HOME || join(home, '.config')
  const posixPut = (path: string) =>
    `mkdir -p ${quoted(dirname(path))} && mde-ios completion ${shell} > ${quoted(path)}`
  switch (shell) {
    case 'bash': {
      const path = join(data, 'bash-completion', 'completions', 'mde-ios')
      return { path, put: posixPut(path), add: null }
    }
    case 'fish': {
      const path = join(config, 'fish', 'completions', 'mde-ios.fish')
      return { path, put: posixPut(path), add: null }
    }
    case 'zsh': {
      const path = join(data, 'mde-ios', 'completion.zsh')
      const add = { line: `source ${quoted(path)}`, to: join(env.ZDOTDIR || home, '.zshrc') }
      return { path, put: posixPut(path), add }
    }
    case 'pwsh': {
      const path = join(data, 'mde-ios', 'completion.ps1')
      const put = `New-Item -ItemType Directory -Force ${pwshQuoted(dirname(path))}; mde-ios completion pwsh > ${pwshQuoted(path)}`
      return { path, put, add: { line: `. ${pwshQuoted(path)}`, to: '$PROFILE' } }
    }
  }
}

/** The shell in use, as far as the environment tells. */
export function shellOf(env: Env, platform: string): Shell | null {
  const name = (env.SHELL ?? '').split('/').at(-1) ?? ''
  if (platform === 'win32' || env.PSExecutionPolicyPreference !== undefined) return 'pwsh'
  return SHELLS.find(shell => shell === name) ?? null
}

const PLAIN = /^[\w./\\:-]+$/

function quoted(path: string): string {
  return PLAIN.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`
}

function pwshQuoted(path: string): string {
  return PLAIN.test(path) ? path : `'${path.replaceAll("'", "''")}'`
}
