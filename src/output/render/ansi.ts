// Lines → text with colours and links for a terminal.
import type { Document, Span } from '../../model/document.ts'
import { sgr, THEME } from '../theme.ts'
import { renderLines } from './layout.ts'
import type { Line } from './wrap.ts'

export interface AnsiOptions {
  readonly width: number
  readonly unicode: boolean
  readonly color: boolean
  /** The terminal follows OSC 8 links; else addresses are written out. */
  readonly links: boolean
}

/** One line with its styles, without a line end; every style and link it opens it closes. */
export function ansiLine(line: Line, color: boolean, links: boolean): string {
  return line.map(each => ansiSpan(each, color, links)).join('')
}

function ansiSpan(each: Span, color: boolean, links: boolean): string {
  const role = each.role ?? (each.href ? 'link' : undefined)
  const { open, close } = color && role ? sgr(THEME[role]) : { open: '', close: '' }
  const text = `${open}${each.text}${close}`
  return links && each.href ? `\x1b]8;;${each.href}\x1b\\${text}\x1b]8;;\x1b\\` : text
}

/** Ends with a line end when there is anything. */
export function ansi(document: Document, options: AnsiOptions): string {
  const layout = { width: options.width, unicode: options.unicode, spellLinks: !options.links }
  return renderLines(document, layout)
    .map(line => `${ansiLine(line, options.color, options.links)}\n`)
    .join('')
}

/** Whether the terminal is known to take OSC 8 links. Unknown ones print rubbish, so the doubt goes against. */
export function takesLinks(env: Readonly<Record<string, string | undefined>>): boolean {
  if (env.FORCE_HYPERLINK !== undefined) return env.FORCE_HYPERLINK !== '0'
  if (env.TERM === 'dumb' || env.TMUX || env.STY || /^(?:screen|tmux)/.test(env.TERM ?? '')) return false
  if (env.WT_SESSION || env.KITTY_WINDOW_ID || env.KONSOLE_VERSION || env.DOMTERM || env.GHOSTTY_RESOURCES_DIR)
    return true
  if (Number(env.VTE_VERSION ?? 0) >= 5000) return true
  return /^(?:iTerm\.app|WezTerm|vscode|Hyper|ghostty|Tabby|mintty|rio)$/.test(env.TERM_PROGRAM ?? '')
}
