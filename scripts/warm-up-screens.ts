// The built screens → the same, compiled ahead: opens them in a terminal nobody sees and walks through them once.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const [F3, F4, F5, DOWN, CTRL_C] = ['\u001bOR', '\u001bOS', '\u001b[15~', '\u001b[B', '\u0003']
/** What is typed, and what shows that it has arrived. */
const WALK: readonly (readonly [keys: string, shows: string])[] = [
  ['', 'Browse'],
  ['vpn', 'of'],
  [`${DOWN}\tsl`, 'Page'],
  [F4, 'Status'],
  [F3, 'own words'],
  ['is it on by default?\r', 'Enter'],
  [F5, 'Lesson'],
  ['\r?', 'Screens'],
]
const PATIENCE = 5000

/** Without a terminal to be had the first run of a user does it. */
export async function warmUpScreens(root: string, start: string): Promise<void> {
  const { spawn } = await import('@lydell/node-pty').catch(() => ({ spawn: null }))
  if (!spawn) return
  const state = mkdtempSync(join(tmpdir(), 'mde-ios-build-'))
  const { CI: _, NO_COLOR: __, MDE_IOS_CONTENT: ___, ...rest } = process.env
  const env = { ...rest, TERM: 'xterm-256color', LANG: 'C.UTF-8', XDG_STATE_HOME: state } as Record<string, string>
  const child = spawn(process.execPath, ['-e', start, join(root, 'dist/start.cjs')], {
    cols: 100,
    rows: 30,
    cwd: root,
    env,
  })
  let seen = ''
  let look = () => {}
  let ended = false
  child.onData(data => {
    seen += data
    look()
  })
  const over = new Promise<void>(resolve =>
    child.onExit(() => {
      ended = true
      look()
      resolve()
    }),
  )
  const shown = (text: string) =>
    new Promise<void>(resolve => {
      const timer = setTimeout(resolve, PATIENCE)
      look = () => {
        if (!ended && !seen.includes(text)) return
        clearTimeout(timer)
        resolve()
      }
      look()
    })
  for (const [keys, shows] of WALK) {
    if (ended) break
    seen = ''
    child.write(keys)
    await shown(shows)
  }
  if (!ended) child.write(CTRL_C)
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE)
  await over
  clearTimeout(timer)
  rmSync(state, { recursive: true, force: true })
}
