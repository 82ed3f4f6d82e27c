// The size of the terminal → where things stand. Used alike by the state (how far a page scrolls) and the screens.
import type { Terminal } from './model.ts'
import type { Layout } from './reader.ts'

export const LEAST = { columns: 30, rows: 8 } as const

export interface Geometry {
  /** Too small to show anything but a line that says so. */
  readonly small: boolean
  readonly columns: number
  /** Rows of the whole frame: one less than the terminal has, so that it never scrolls. */
  readonly rows: number
  /** Rules between the parts. */
  readonly ruled: boolean
  /** List and card side by side. */
  readonly split: boolean
  /** Rows of the middle part. */
  readonly body: number
  readonly list: number
  /** Columns of the text beside the list, or alone. */
  readonly card: number
  readonly page: number
}

/** Lines longer than this tire the eye. */
const MEASURE = 100
const SIDE_BY_SIDE = 68
const MARGIN = 2

export function geometryOf({ columns, rows, screenReader }: Terminal): Geometry {
  const ruled = rows >= 14 && !screenReader
  const split = columns >= SIDE_BY_SIDE && !screenReader
  const list = split ? Math.max(26, Math.min(44, Math.round(columns * 0.34))) : columns
  const page = Math.max(2, Math.min(MEASURE, columns - MARGIN))
  return {
    small: columns < LEAST.columns || rows < LEAST.rows,
    columns,
    rows: Math.max(1, rows - 1),
    ruled,
    split,
    body: Math.max(1, rows - 1 - (ruled ? 5 : screenReader ? 5 : 3)),
    list,
    card: split ? Math.min(MEASURE, columns - list - 3) : page,
    page,
  }
}

/** How a text beside the list, or alone, is laid out. */
export function layoutOf(terminal: Terminal, part: 'card' | 'page'): Layout {
  return { width: geometryOf(terminal)[part], unicode: terminal.unicode, stacked: terminal.screenReader }
}
