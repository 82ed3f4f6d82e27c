// Frames → the terminal: only rows that changed are written, each at its absolute place, in one synchronized update.
// Nothing is cleared and nothing depends on where the cursor was, so that a resize, a reflow or a stray line heals.
import { clusters, columns } from '../output/render/columns.ts'

export interface Cursor {
  /** 0-based. */
  readonly row: number
  readonly column: number
}

const ESC = '\u001b'
const BEGIN = `${ESC}[?2026h`
const END = `${ESC}[?2026l`
const ERASE_REST = `${ESC}[K`
const HIDE = `${ESC}[?25l`
const SHOW = `${ESC}[?25h`
const STYLE = /\u001b\[[\d;]*m/g
const AMBIGUOUS = /[^\u0020-\u007e\u00a0-\u024f\u2010-\u2027\u2030-\u205e\u2190-\u21ff\u2500-\u25ff\u001b]/

export interface Size {
  readonly columns: number
  readonly rows: number
}

/** What to write to turn `before` into `after`; rows beyond a frame are blank. Empty when nothing changed. */
export function paint(
  before: readonly string[] | null,
  after: readonly string[],
  size: Size,
  cursor: Cursor | null,
): string {
  let out = ''
  for (let row = 0; row < size.rows; row++) {
    const line = after[row] ?? ''
    if (before !== null && (before[row] ?? '') === line) continue
    // In the last column, "erase the rest" would erase what was just written there.
    const full = columns(line.replace(STYLE, '')) >= size.columns
    out += place(row, 0) + anchored(line) + (full ? '' : ERASE_REST)
  }
  const at = cursor === null ? '' : place(cursor.row, cursor.column) + SHOW
  return out === '' ? at : BEGIN + HIDE + out + at + END
}

function place(row: number, column: number): string {
  return `${ESC}[${row + 1};${column + 1}H`
}

/**
 * Terminals disagree about the width of some characters. After each such character the column is set anew, so that what
 * stands to the right of it stays where it belongs.
 */
export function anchored(line: string): string {
  if (!AMBIGUOUS.test(line)) return line
  let out = ''
  let column = 0
  let at = 0
  const add = (text: string) => {
    for (const cluster of clusters(text)) {
      out += cluster
      column += columns(cluster)
      if (AMBIGUOUS.test(cluster)) out += `${ESC}[${column + 1}G`
    }
  }
  for (const style of line.matchAll(STYLE)) {
    add(line.slice(at, style.index))
    out += style[0]
    at = style.index + style[0].length
  }
  add(line.slice(at))
  return out
}
