// The built program in a real pseudo-terminal, read through a terminal emulator.
import { type IPty, spawn } from '@lydell/node-pty'
import headless from '@xterm/headless'
import { bin, cleanEnv, node } from '../e2e/program.ts'

export interface PtyOptions {
  readonly columns?: number
  readonly rows?: number
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

export interface Ended {
  readonly code: number
  readonly signal: number | undefined
}

export interface Cell {
  /** Empty behind a wide character. */
  readonly text: string
  /** 0 to 15 of the terminal's palette; null: its own foreground. */
  readonly color: number | null
  readonly bold: boolean
  readonly dim: boolean
  readonly underline: boolean
  readonly inverse: boolean
}

export interface Pty {
  readonly pid: number
  /** Everything written so far, as it was written. */
  raw(): string
  /** Rows on screen now, without spaces at their end. */
  rows(): readonly string[]
  text(): string
  /** The screen cell by cell, with how each looks. */
  cells(): readonly (readonly Cell[])[]
  /** Rows that have left the screen upwards: nothing of a full-screen program may be there. */
  scrollback(): number
  alternate(): boolean
  cursor(): { readonly row: number; readonly column: number }
  type(text: string): void
  resize(columns: number, rows: number): void
  /** Waits until the screen shows it; fails with the screen when it never does. */
  until(shows: string | RegExp | ((text: string) => boolean), what?: string): Promise<void>
  ended: Promise<Ended>
  gone(): boolean
  kill(signal?: string): void
}

const PATIENCE = 15_000

export function openPty(command: string, argv: readonly string[], options: PtyOptions = {}): Pty {
  const { columns = 80, rows = 24, env = {}, cwd } = options
  // Ink, like many programs, draws nothing where CI is set.
  const clean: Record<string, string> = { ...cleanEnv(), TERM: 'xterm-256color', LANG: 'C.UTF-8', ...env }
  for (const name of ['CI', 'NODE_EXTRA_CA_CERTS', 'INK_SCREEN_READER']) if (!(name in env)) delete clean[name]
  const child: IPty = spawn(command, [...argv], { cols: columns, rows, env: clean, ...(cwd && { cwd }) })
  const terminal = new headless.Terminal({ cols: columns, rows, allowProposedApi: true, scrollback: 1000 })
  const waiting = new Set<() => void>()
  let raw = ''
  let gone = false
  child.onData(data => {
    raw += data
    terminal.write(data, () => {
      for (const look of [...waiting]) look()
    })
  })
  const ended = new Promise<Ended>(resolve =>
    child.onExit(({ exitCode, signal }) => {
      gone = true
      // What was written last may still be on its way through the emulator.
      terminal.write('', () => {
        for (const look of [...waiting]) look()
        resolve({ code: exitCode, signal })
      })
    }),
  )
  const rowsNow = () => {
    const { active } = terminal.buffer
    return Array.from(
      { length: terminal.rows },
      (_, i) =>
        active
          .getLine(active.baseY + i)
          ?.translateToString(true, 0, terminal.cols)
          .trimEnd() ?? '',
    )
  }
  const text = () => rowsNow().join('\n')
  return {
    pid: child.pid,
    raw: () => raw,
    rows: rowsNow,
    text,
    cells: () => {
      const { active } = terminal.buffer
      return Array.from({ length: terminal.rows }, (_, row) => {
        const line = active.getLine(active.baseY + row)
        return Array.from({ length: terminal.cols }, (_, column): Cell => {
          const cell = line?.getCell(column)
          return {
            text: cell?.getWidth() === 0 ? '' : cell?.getChars() || ' ',
            color: cell?.isFgPalette() ? cell.getFgColor() : null,
            bold: Boolean(cell?.isBold()),
            dim: Boolean(cell?.isDim()),
            underline: Boolean(cell?.isUnderline()),
            inverse: Boolean(cell?.isInverse()),
          }
        })
      })
    },
    scrollback: () => terminal.buffer.normal.baseY,
    alternate: () => terminal.buffer.active.type === 'alternate',
    cursor: () => ({ row: terminal.buffer.active.cursorY, column: terminal.buffer.active.cursorX }),
    type: typed => child.write(typed),
    resize(newColumns, newRows) {
      terminal.resize(newColumns, newRows)
      child.resize(newColumns, newRows)
    },
    until: (shows, what = String(shows)) =>
      new Promise((resolve, reject) => {
        const seen = () => {
          const now = text()
          return typeof shows === 'function'
            ? shows(now)
            : typeof shows === 'string'
              ? now.includes(shows)
              : shows.test(now)
        }
        const done = (end: () => void) => {
          waiting.delete(look)
          clearTimeout(timer)
          end()
        }
        const look = () => {
          if (seen()) done(resolve)
          else if (gone) done(() => reject(new Error(`ended before it showed ${what}:\n${text()}`)))
        }
        const timer = setTimeout(() => done(() => reject(new Error(`never showed ${what}:\n${text()}`))), PATIENCE)
        waiting.add(look)
        look()
      }),
    ended,
    gone: () => gone,
    kill: signal => child.kill(signal),
  }
}

export function openProgram(argv: readonly string[] = [], options: PtyOptions = {}): Pty {
  return openPty(node, [bin, ...argv], options)
}

export const KEY = {
  enter: '\r',
  esc: '\u001b',
  tab: '\t',
  up: '\u001b[A',
  down: '\u001b[B',
  right: '\u001b[C',
  left: '\u001b[D',
  pageDown: '\u001b[6~',
  f1: '\u001bOP',
  f2: '\u001bOQ',
  f3: '\u001bOR',
  f4: '\u001bOS',
  f5: '\u001b[15~',
  ctrlC: '\u0003',
  ctrlY: '\u0019',
  ctrlO: '\u000f',
  ctrlZ: '\u001a',
} as const
