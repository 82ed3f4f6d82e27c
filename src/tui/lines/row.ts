// Spans → a row of exactly so many columns, and its text with terminal styles.
import type { Role, Span } from '../../model/document.ts'
import { printableLine } from '../../model/printable.ts'
import { clusters, columns } from '../../output/render/columns.ts'
import { lineColumns } from '../../output/render/wrap.ts'
import { sgr, THEME } from '../../output/theme.ts'

export interface Cell extends Span {
  /** Foreground and background change places: what is selected. */
  readonly inverse?: boolean
}

export type Row = readonly Cell[]

export interface Dress {
  readonly unicode: boolean
  readonly color: boolean
  readonly screenReader: boolean
}

/** The one maker of cells: whatever the text comes from, no terminal obeys it. */
export function cell(text: string, role?: Role, inverse = false): Cell {
  return { text: printableLine(text), ...(role && { role }), ...(inverse && { inverse }) }
}

/** Cuts what is too wide, with an ellipsis; what is narrower stays as it is. */
export function cut(row: Row, width: number, unicode: boolean): Row {
  if (lineColumns(row) <= width) return row
  const mark = unicode ? '…' : '~'
  const out: Cell[] = []
  let left = width - 1
  for (const each of row) {
    const wide = columns(each.text)
    if (wide <= left) {
      out.push(each)
      left -= wide
      continue
    }
    let text = ''
    for (const cluster of clusters(each.text)) {
      const next = columns(cluster)
      if (next > left) break
      text += cluster
      left -= next
    }
    out.push({ ...each, text: text + mark })
    return out
  }
  return out
}

/** Cuts out of the middle what is too wide: beginning and end stay. */
export function cutMiddle(row: Row, width: number, unicode: boolean): Row {
  if (lineColumns(row) <= width) return row
  const cells = row.flatMap(each => clusters(each.text).map(text => ({ ...each, text })))
  const taken = (from: readonly Cell[], room: number) => {
    let left = room
    return from.findIndex(each => {
      left -= columns(each.text)
      return left < 0
    })
  }
  const head = taken(cells, Math.ceil((width - 1) / 2))
  const tail = taken(cells.toReversed(), Math.floor((width - 1) / 2))
  return [...cells.slice(0, head), cell(unicode ? '…' : '~'), ...cells.slice(cells.length - tail)]
}

/** Exactly `width` columns. */
export function padded(row: Row, width: number, unicode: boolean): Row {
  const short = cut(row, width, unicode)
  const missing = width - lineColumns(short)
  return missing > 0 ? [...short, cell(' '.repeat(missing))] : short
}

/** One row to the left and one to the right edge; the left one gives way. */
export function spread(left: Row, right: Row, width: number, unicode: boolean): Row {
  const room = width - lineColumns(right)
  if (right.length === 0 || room < 4) return padded(left, width, unicode)
  return [...padded(cut(left, room - 1, unicode), room, unicode), ...right]
}

export function inverted(row: Row): Row {
  return row.map(each => ({ ...each, inverse: true }))
}

/** Gives the ranges of a row (indices into its text) another role or look. */
export function withRanges(
  row: Row,
  ranges: readonly { readonly from: number; readonly to: number }[],
  look: Omit<Cell, 'text'>,
): Row {
  return ranges.reduce<Row>((sofar, { from, to }) => withRange(sofar, from, to, look), row)
}

function withRange(row: Row, from: number, to: number, look: Omit<Cell, 'text'>): Row {
  let at = 0
  return row.flatMap(each => {
    const [start, end] = [at, at + each.text.length]
    at = end
    if (to <= start || from >= end) return [each]
    const [a, b] = [Math.max(0, from - start), Math.min(each.text.length, to - start)]
    return [
      { ...each, text: each.text.slice(0, a) },
      { ...each, ...look, text: each.text.slice(a, b) },
      { ...each, text: each.text.slice(b) },
    ].filter(part => part.text !== '')
  })
}

/** Text with styles; every style it opens it closes. Without colour, weight and underline remain. */
export function styled(row: Row, color: boolean): string {
  return row.map(each => styledCell(each, color)).join('')
}

function styledCell({ text, role, href, inverse }: Cell, color: boolean): string {
  const look = role ?? (href ? 'link' : undefined)
  const { colour, ...plain } = look ? THEME[look] : {}
  const { open, close } = sgr(color && colour !== undefined ? { ...plain, colour } : plain)
  return inverse ? `\u001b[7m${open}${text}${close}\u001b[27m` : `${open}${text}${close}`
}

/** Spaces at the end of a row need not be sent unless they show. */
export function trimmed(row: Row): Row {
  const last = row.at(-1)
  if (!last || last.inverse || last.role === 'link' || !last.text.endsWith(' ')) return row
  const text = last.text.trimEnd()
  return text === '' ? trimmed(row.slice(0, -1)) : [...row.slice(0, -1), { ...last, text }]
}
