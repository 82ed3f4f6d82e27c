// Text → the clipboard: through the terminal (OSC 52, which works over SSH) and through the system where it has one.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import type { Env } from './terminal.ts'

/** Terminals refuse more than this. */
const LONGEST = 74_994

/** The sequence by which a terminal takes text to its clipboard; null when the text is too long for it. */
export function terminalClipboard(text: string): string | null {
  const encoded = Buffer.from(text, 'utf8').toString('base64')
  return encoded.length > LONGEST ? null : `\u001b]52;c;${encoded}\u0007`
}

interface Program {
  readonly name: string
  readonly args: readonly string[]
}

/** The system's own way in; null where there is none, as over SSH. */
export function clipboardProgram(env: Env, platform: string = process.platform): Program | null {
  if (platform === 'darwin') return { name: 'pbcopy', args: [] }
  if (platform === 'win32') return { name: 'clip', args: [] }
  const candidates: readonly Program[] = [
    ...(env.WAYLAND_DISPLAY ? [{ name: 'wl-copy', args: [] }] : []),
    ...(env.DISPLAY
      ? [
          { name: 'xclip', args: ['-selection', 'clipboard'] },
          { name: 'xsel', args: ['-ib'] },
        ]
      : []),
    ...(env.WSL_DISTRO_NAME ? [{ name: 'clip.exe', args: [] }] : []),
  ]
  return candidates.find(({ name }) => isOnPath(name, env)) ?? null
}

function isOnPath(name: string, env: Env): boolean {
  return (env.PATH ?? '').split(delimiter).some(folder => folder !== '' && existsSync(join(folder, name)))
}

/** True when the program took it. */
export function copyBySystem(text: string, env: Env): Promise<boolean> {
  const program = clipboardProgram(env)
  if (!program) return Promise.resolve(false)
  return new Promise(resolve => {
    const child = spawn(program.name, program.args, { stdio: ['pipe', 'ignore', 'ignore'] })
    child.on('error', () => resolve(false))
    child.on('close', code => resolve(code === 0))
    child.stdin.on('error', () => resolve(false))
    // `clip` on Windows reads UTF-16 when it begins with a byte order mark, else the console's code page.
    child.stdin.end(process.platform === 'win32' ? Buffer.from(`\ufeff${text}`, 'utf16le') : text)
  })
}
