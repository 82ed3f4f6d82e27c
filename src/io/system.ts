// This machine → the few facts about it the program speaks of.
import { join } from 'node:path'
import type { Env } from './terminal.ts'

export interface System {
  readonly node: string
  readonly platform: string
  readonly arch: string
}

export function thisSystem(): System {
  return { node: process.version, platform: process.platform, arch: process.arch }
}

/** The root when the folder is gone: most of what is asked needs no folder at all. */
export function currentFolder(): string {
  try {
    return process.cwd()
  } catch {
    return '/'
  }
}

/** The environment first, so that it can be set for one run. */
export function homeFolder(env: Env): string {
  return env.HOME || env.USERPROFILE || ownHome()
}

/** What `os.homedir` gives; where the environment says it, without that module, which takes longer to load than all the rest here. */
function ownHome(): string {
  const said = process.platform === 'win32' ? process.env.USERPROFILE : process.env.HOME
  return said || process.getBuiltinModule('node:os').homedir()
}

/** With `~` for the home folder: what is pasted into a report shows nobody's name. */
export function shownPath(path: string, env: Env): string {
  const home = homeFolder(env)
  return home !== '/' && path.startsWith(home) ? `~${path.slice(home.length)}` : path
}

/** Where the platform keeps what people set up for a program; never written to. */
export function configFolder(env: Env, platform: string = process.platform, home: string = ownHome()): string {
  if (platform === 'win32') return join(env.APPDATA || join(home, 'AppData', 'Roaming'), 'mde-ios')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'mde-ios')
  const config = env.XDG_CONFIG_HOME?.startsWith('/') ? env.XDG_CONFIG_HOME : join(home, '.config')
  return join(config, 'mde-ios')
}

/** Where the platform keeps what a program remembers between runs; created by whoever writes there first. */
export function stateFolder(env: Env, platform: string = process.platform, home: string = ownHome()): string {
  if (platform === 'win32') return join(env.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'mde-ios')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'mde-ios')
  // A relative XDG folder is to be ignored, says its specification.
  const state = env.XDG_STATE_HOME?.startsWith('/') ? env.XDG_STATE_HOME : join(home, '.local', 'state')
  return join(state, 'mde-ios')
}
