// The built program in a pseudo-terminal → how soon it shows something, how soon it answers a key, how long a key takes.
import { join } from 'node:path'
import { type IPty, spawn } from '@lydell/node-pty'
import { at } from './measure.ts'
import type { Row } from './rows.ts'

const bin = join(import.meta.dirname, '../bin/mde-ios.js')
const STARTS = 31
const KEYS = 120
/** A frame has arrived when the synchronized update that holds it ends. */
const FRAME_END = '\u001b[?2026l'
/** Or, when only the cursor moved, with the cursor shown. */
const ENDS = /\u001b\[\?(?:2026l|25h)$/

// With CI set Ink draws nothing; extra certificates would be half the time of a bare start.
const { NODE_EXTRA_CA_CERTS: _certificates, CI: _ci, ...inherited } = process.env
const env = { ...inherited, TERM: 'xterm-256color', LANG: 'C.UTF-8' } as Record<string, string>

const SIZES = [
  { columns: 80, rows: 24, aim: 16 },
  { columns: 200, rows: 60, aim: 33 },
] as const

/** What a helpdesk agent's hands do: type, correct, walk down the list, look for something else. */
const HANDS = [
  'w',
  'e',
  'b',
  ' ',
  'p',
  '\u001b[B',
  '\u001b[B',
  '\u001b[A',
  '\u007f',
  '\u007f',
  '\u007f',
  '\u007f',
  '\u007f',
  '\u001b[B',
]

export async function tui(): Promise<readonly Row[]> {
  const rows = [...(await starts())]
  for (const size of SIZES) rows.push(await keys(size))
  return rows
}

async function starts(): Promise<readonly Row[]> {
  const paint: number[] = []
  const answer: number[] = []
  for (let i = 0; i < STARTS; i++) {
    const base = await bareStart()
    const { painted, answered } = await start()
    paint.push(painted / base)
    answer.push(answered / base)
  }
  return [told('first frame', paint, 3.5), told('first key answered', answer, null)]
}

const GROUP = 'Screen (ratio to node -e 0 in the same terminal; keys in milliseconds)'

function told(what: string, ratios: number[], aim: number | null): Row {
  const sorted = ratios.sort((a, b) => a - b)
  return { group: GROUP, what, value: at(sorted, 0.5), spread: [at(sorted, 0.1), at(sorted, 0.9)], unit: 'times', aim }
}

function bareStart(): Promise<number> {
  const begin = performance.now()
  const child = spawn(process.execPath, ['-e', '0'], { cols: 80, rows: 24, env })
  return new Promise(resolve => child.onExit(() => resolve(performance.now() - begin)))
}

/** A key is typed before anything is on screen: it must not be lost, and is answered as soon as there is somebody. */
async function start(): Promise<{ readonly painted: number; readonly answered: number }> {
  const begin = performance.now()
  const child = spawn(process.execPath, [bin], { cols: 80, rows: 24, env })
  child.write('w')
  let painted = 0
  let seen = ''
  const answered = await new Promise<number>(resolve =>
    child.onData(data => {
      seen += data
      if (painted === 0 && seen.includes(FRAME_END)) painted = performance.now() - begin
      if (/\u203a \S*w/.test(seen.replace(/\u001b\[[\d;]*m/g, ''))) resolve(performance.now() - begin)
    }),
  )
  await quit(child)
  return { painted, answered }
}

async function keys({ columns, rows, aim }: (typeof SIZES)[number]): Promise<Row> {
  const child = spawn(process.execPath, [bin], { cols: columns, rows, env })
  let data = ''
  let look = () => {}
  child.onData(piece => {
    data += piece
    look()
  })
  const frame = () =>
    new Promise<void>(resolve => {
      look = () => ENDS.test(data) && resolve()
      look()
    })
  await frame()
  // The first keys load what the start left out.
  const times: number[] = []
  for (let i = -HANDS.length; i < KEYS; i++) {
    data = ''
    const begin = performance.now()
    child.write(HANDS[(i + HANDS.length) % HANDS.length]!)
    await frame()
    if (i >= 0) times.push(performance.now() - begin)
    // The terminal hands the rest of the frame over before the next key.
    await new Promise(resolve => setTimeout(resolve, 5))
  }
  await quit(child)
  const sorted = times.sort((a, b) => a - b)
  const what = `key to frame at ${columns}x${rows}, 95 of 100`
  return { group: GROUP, what, value: at(sorted, 0.95), spread: [at(sorted, 0.1), at(sorted, 0.9)], unit: 'ms', aim }
}

function quit(child: IPty): Promise<void> {
  const gone = new Promise<void>(resolve => child.onExit(() => resolve()))
  child.write('\u0003')
  return gone
}
