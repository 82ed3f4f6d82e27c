// Options, environment and terminal → how wide and in what dress to print.
import type { Env } from './env.ts'
import type { Output } from './output.ts'

export type { Env } from './env.ts'

export type ColorChoice = 'always' | 'auto' | 'never'

/** How to print. */
export interface View {
  readonly width: number
  readonly color: boolean
  /** Box drawing and other signs beyond ASCII are wanted. */
  readonly unicode: boolean
  /** No drawing, no columns: text that reads well aloud. */
  readonly screenReader: boolean
  readonly terminal: boolean
  /** The width is the terminal's or was asked for; false: a guess, and longer lines do no harm. */
  readonly measured: boolean
}

export interface ViewOptions {
  readonly color: ColorChoice
  readonly width: number | null
  readonly screenReader: boolean
}

const DEFAULT_WIDTH = 80

export function viewFor(output: Output, env: Env, options: ViewOptions): View {
  const terminal = output.isTerminal()
  const width = options.width ?? output.columns() ?? columnsOf(env)
  return {
    width: width ?? DEFAULT_WIDTH,
    measured: terminal || width !== null,
    color: wantsColor(terminal, env, options.color),
    unicode: terminal && !options.screenReader && showsUnicode(env),
    screenReader: options.screenReader,
    terminal,
  }
}

/** What is asked for on the command line wins, then a wish for none, then a wish for colour, then what the output is. */
export function wantsColor(terminal: boolean, env: Env, choice: ColorChoice): boolean {
  if (choice !== 'auto') return choice === 'always'
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR !== undefined) return !['0', 'false'].includes(env.FORCE_COLOR)
  return terminal && env.TERM !== 'dumb'
}

/** The Linux console and old Windows consoles lack the signs; a locale that is not UTF-8 would garble them. */
export function showsUnicode(env: Env, platform: string = process.platform): boolean {
  if (platform === 'win32') return Boolean(env.WT_SESSION || env.TERM_PROGRAM || env.ConEmuTask || env.TERM)
  if (env.TERM === 'linux' || env.TERM === 'dumb') return false
  return /utf-?8/i.test(env.LC_ALL || env.LC_CTYPE || env.LANG || '')
}

function columnsOf(env: Env): number | null {
  const columns = Number(env.COLUMNS)
  return Number.isInteger(columns) && columns > 0 ? columns : null
}
