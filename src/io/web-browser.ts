// An address → the web browser of this machine, when there is one on this side of the line.
import { spawn } from 'node:child_process'
import type { Env } from './terminal.ts'

interface Program {
  readonly name: string
  readonly args: readonly string[]
}

/** Null over SSH, on a machine without a screen, and for anything but a web address. */
function browserProgram(url: string, env: Env, platform: string = process.platform): Program | null {
  if (!/^https?:\/\/[^\s"'<>\\^|]+$/.test(url) || env.SSH_CONNECTION || env.SSH_TTY) return null
  if (platform === 'darwin') return { name: 'open', args: [url] }
  // Not by `start`: the address would pass through a shell.
  if (platform === 'win32') return { name: 'rundll32', args: ['url.dll,FileProtocolHandler', url] }
  if (env.WSL_DISTRO_NAME) return { name: 'wslview', args: [url] }
  return env.DISPLAY || env.WAYLAND_DISPLAY ? { name: 'xdg-open', args: [url] } : null
}

/** True when a browser was asked; nobody says whether it shows the page. */
export function openInBrowser(url: string, env: Env): Promise<boolean> {
  const program = browserProgram(url, env)
  if (!program) return Promise.resolve(false)
  return new Promise(resolve => {
    const child = spawn(program.name, program.args, { stdio: 'ignore', detached: true })
    child.on('error', () => resolve(false))
    child.on('spawn', () => {
      child.unref()
      resolve(true)
    })
  })
}
