// The matrix → its header and the rows in sight, as many columns as fit.
import { printableLine } from '../../model/printable.ts'
import { KEY_HEADER } from '../../output/present/list.ts'
import { columns } from '../../output/render/columns.ts'
import { asciiText } from '../../output/render/inline.ts'
import type { Matrix, MatrixRow, Terminal } from '../state/model.ts'
import { marksOf, SPOKEN_PREFIX } from './marks.ts'
import { type Cell, cell, cut, cutMiddle, inverted, padded, type Row } from './row.ts'

interface Column {
  /** Index into the cells. */
  readonly at: number
  readonly width: number
}

const GAP = 2
/** Columns each is worth having with, and columns it can do with; in the order of the header. */
const WORTH = [22, 16, 8, 7, 12, 8] as const
const LEAST = [13, 16, 7, 4, 7, 8] as const
/** Given up in this order where there is no room: the feature, the status; then the unenrolled. */
const DISPENSABLE = [
  [1, WORTH],
  [5, WORTH],
  [3, LEAST],
] as const
/** Who gets what is left over, and up to how much, in this order. */
const GROWING = [
  [0, 28],
  [4, 28],
  [0, Infinity],
  [4, Infinity],
  [2, Infinity],
  [3, Infinity],
  [1, Infinity],
  [5, Infinity],
] as const

/** Columns read out; the feature is on the card. */
const SPOKEN = [0, 2, 3, 4, 5] as const

export function matrixRows(screen: Matrix, height: number, terminal: Terminal): readonly Row[] {
  const shown = columnsFor(screen.rows, terminal.columns - 3)
  const rows = screen.rows.slice(screen.top, screen.top + height)
  const selected = (i: number) => screen.top + i === screen.selected
  if (terminal.screenReader) return rows.map(row => spokenRow(row, terminal))
  return rows.map((row, i) => matrixRow(row, shown, selected(i), screen.focus === 'rows', terminal))
}

export function matrixHeader(screen: Matrix, terminal: Terminal): Row {
  if (terminal.screenReader) {
    const order = screen.reversed ? ', reversed' : ''
    const each = SPOKEN.map(titleOf).join(', ')
    return [cell(`${each}; sorted by ${titleOf(screen.sort)}${order}`)]
  }
  const [up, down] = terminal.unicode ? ['▲', '▼'] : ['^', 'v']
  const cells = columnsFor(screen.rows, terminal.columns - 3).flatMap(({ at, width }, i): readonly Cell[] => {
    const mark = at === screen.sort ? ` ${screen.reversed ? down : up}` : ''
    return [
      cell(' '.repeat(i === 0 ? 0 : GAP)),
      ...padded([cell(`${titleOf(at)}${mark}`, 'strong')], width, terminal.unicode),
    ]
  })
  return cut([cell('  '), ...cells], terminal.columns, terminal.unicode)
}

/** Widths that together fit `room`. */
function columnsFor(rows: readonly MatrixRow[], room: number): readonly Column[] {
  const natural = KEY_HEADER.map((_, at) =>
    Math.max(columns(titleOf(at)) + 2, ...rows.map(row => columns(textOf(row, at)))),
  )
  let kept = KEY_HEADER.map((_, at) => at)
  const total = (wanted: readonly number[]) =>
    kept.reduce((sum, at) => sum + Math.min(wanted[at] ?? 0, natural[at] ?? 0) + GAP, -GAP)
  for (const [at, wanted] of DISPENSABLE) if (total(wanted) > room) kept = kept.filter(each => each !== at)
  const widths = new Map(kept.map(at => [at, Math.min(LEAST[at] ?? 0, natural[at] ?? 0)]))
  for (const [at, most] of GROWING) {
    const width = widths.get(at)
    if (width === undefined) continue
    const used = [...widths.values()].reduce((sum, each) => sum + each + GAP, -GAP)
    widths.set(at, Math.max(1, Math.min(natural[at] ?? 0, Math.max(width, most), width + room - used)))
  }
  return kept.map(at => ({ at, width: widths.get(at) ?? 1 }))
}

function titleOf(at: number): string {
  return KEY_HEADER[at]?.replace(/ type$/, '') ?? ''
}

function textOf(row: MatrixRow, at: number): string {
  return printableLine((row.cells[at] ?? []).map(span => span.text).join(''))
}

function cellsOf(row: MatrixRow, at: number, { unicode }: Terminal): readonly Cell[] {
  return (row.cells[at] ?? []).map(span => {
    const text = printableLine(span.text)
    return { ...span, text: unicode ? text : asciiText(text) }
  })
}

function matrixRow(
  row: MatrixRow,
  shown: readonly Column[],
  selected: boolean,
  focused: boolean,
  terminal: Terminal,
): Row {
  const marks = marksOf(terminal)
  const cells = shown.flatMap(({ at, width }, i): readonly Cell[] => {
    const text = cellsOf(row, at, terminal)
    const short = (at === 0 ? cutMiddle : cut)(text, width, terminal.unicode)
    return [cell(' '.repeat(i === 0 ? 0 : GAP)), ...padded(short, width, terminal.unicode)]
  })
  const whole = padded(
    [cell(selected ? marks.selected : marks.unselected), ...cells],
    terminal.columns,
    terminal.unicode,
  )
  return selected && focused ? inverted(whole) : whole
}

/** Key, type, unenrolled, default, status: in the order that the line above the list says. */
function spokenRow(row: MatrixRow, terminal: Terminal): Row {
  const cells = SPOKEN.flatMap((at, i) => [
    cell(i === 0 ? '' : ', '),
    ...cellsOf(row, at, terminal).map(each => (each.text === '-' ? cell('not said') : each)),
  ])
  return cut(cells, terminal.columns - SPOKEN_PREFIX, false)
}
