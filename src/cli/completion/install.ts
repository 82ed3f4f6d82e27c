// A shell and its environment → where its completion belongs, and what the user has to add for it to be found.
import { posix, win32 } from 'node:path'
import type { Env } from '../../io/terminal.ts'
import { SHELLS, type Shell } from './scripts.ts'

export interface Place {
  readonly path: string
  /** One line to add to a file of the user's; null when the shell looks there by itself. */
  readonly add: { readonly line: string; readonly to: string } | null
}

export function completionPlace(shell: Shell, env: Env, home: string, platform: string): Place {
  const { join } = platform === 'win32' ? win32 : posix
  const data = env.XDG_DATA_HOME || join(home, '.local', 'share')
  const config = env.XDG_CONFIG_HOME || join(home, '.config')
  switch (shell) {
    case 'bash':
      return { path: join(data, 'bash-completion', 'completions', 'mde-ios'), add: null }
    case 'fish':
      return { path: join(config, 'fish', 'completions', 'mde-ios.fish'), add: null }
    case 'zsh': {
      const path = join(data, 'mde-ios', 'completion.zsh')
      return { path, add: { line: `source ${quoted(path)}`, to: join(env.ZDOTDIR || home, '.zshrc') } }
    }
    case 'pwsh': {
      const path = join(data, 'mde-ios', 'completion.ps1')
      return { path, add: { line: `. ${quoted(path)}`, to: '$PROFILE' } }
    }
  }
}

/** The shell in use, as far as the environment tells. */
export function shellOf(env: Env, platform: string): Shell | null {
  const name = (env.SHELL ?? '').split('/').at(-1) ?? ''
  if (platform === 'win32' || env.PSExecutionPolicyPreference !== undefined) return 'pwsh'
  return SHELLS.find(shell => shell === name) ?? null
}

function quoted(path: string): string {
  return /^[\w./\\:-]+$/.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`
}
