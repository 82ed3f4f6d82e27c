// Document and the way to print → the text a command writes: coloured for a terminal, plain for pipes and screen readers.
import type { Document } from '../../model/document.ts'
import { ansiLine, takesLinks } from './ansi.ts'
import { type LayoutOptions, type Line, renderLines } from './layout.ts'
import { plainLine } from './plain.ts'

/** What printing needs to know of the terminal; `io` finds it out. */
export interface PrintView {
  readonly width: number
  readonly color: boolean
  readonly unicode: boolean
  readonly screenReader: boolean
  readonly terminal: boolean
  /** The width is the terminal's or was asked for; false: long words may stay whole. */
  readonly measured: boolean
}

export type PrintEnv = Readonly<Record<string, string | undefined>>

/** How to lay out, for a way to print. `plain`: no drawing even in a terminal, for what is made to be pasted. */
export function layoutFor(view: PrintView, env: PrintEnv, plain: boolean = !view.unicode): PrintLayout {
  const links = view.terminal && view.color && !view.screenReader && takesLinks(env)
  return {
    width: view.width,
    // Pipes get the text as it is; only a terminal that can't show it gets ASCII spellings.
    unicode: view.unicode || !view.terminal || view.screenReader,
    plain,
    stacked: view.screenReader,
    roomy: !view.measured,
    spellLinks: !links,
    links,
    color: view.color,
  }
}

export interface PrintLayout extends LayoutOptions {
  readonly color: boolean
  /** The terminal follows OSC 8 links; else addresses are written out. */
  readonly links: boolean
}

/** Ends with a line end when there is anything. */
export function printed(document: Document, view: PrintView, env: PrintEnv, plain?: boolean): string {
  const layout = layoutFor(view, env, plain)
  const text = layout.color ? (line: Line) => ansiLine(line, true, layout.links).trimEnd() : plainLine
  return renderLines(document, layout)
    .map(line => `${text(line)}\n`)
    .join('')
}
