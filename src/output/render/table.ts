// Header and rows → aligned columns that fit the width; stacked label/value blocks where they can't.
import type { Span } from '../../model/document.ts'
import { columns } from './columns.ts'
import { fieldLines } from './fields.ts'
import { span, wordLines } from './inline.ts'
import { type LayoutOptions, longestWord, NARROW } from './style.ts'
import { comesApart, type Line, lineColumns, wrapSpans } from './wrap.ts'

type Cell = readonly Span[]

const GAP = 2

/** Cells hold clean spans. */
export function tableLines(
  header: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  options: LayoutOptions,
  rule: string,
): readonly Line[] {
  const count = Math.max(header.length, ...rows.map(row => row.length))
  const head = Array.from({ length: count }, (_, i) => header[i] ?? [])
  const body = rows.map(row => head.map((_, i) => row[i] ?? []))
  const width = options.roomy ? Number.POSITIVE_INFINITY : options.width
  const widths = options.stacked ? null : columnWidths([head, ...body], width)
  if (!widths) return stacked(head, body, options)
  const titles = rowLines(
    head.map(cell => cell.map(each => span(each.text, each.role ?? 'strong'))),
    widths,
  )
  const line: Line = [span(widths.map(w => rule.repeat(w)).join(' '.repeat(GAP)), 'dim')]
  const laid = body.map(row => rowLines(row, widths))
  const open = laid.some(lines => lines.length > 1)
  return [...titles, line, ...laid.flatMap((lines, i) => (open && i > 0 ? [[], ...lines] : lines))]
}

/** Columns for each column, or null when the table is better stacked. */
function columnWidths(rows: readonly (readonly Cell[])[], width: number): readonly number[] | null {
  const count = rows[0]?.length ?? 0
  const room = width - GAP * (count - 1)
  const over = (measure: (cell: Cell) => number) =>
    Array.from({ length: count }, (_, i) => Math.max(1, ...rows.map(row => measure(row[i] ?? []))))
  const natural = over(cell => widest(cell, words => words.reduce((sum, word) => sum + 1 + word, -1)))
  if (total(natural) <= room) return natural
  if (width < NARROW && count > 1) return null
  const words = over(cell => widest(cell, each => Math.max(0, ...each)))
  if (total(words) <= room) return grow(words, natural, room)
  const parts = over(part)
  return total(parts) <= room ? grow(parts, natural, room) : null
}

/** Gives room to the column that would need the most lines, until none is left. */
function grow(least: readonly number[], natural: readonly number[], room: number): readonly number[] {
  const widths = [...least]
  for (let left = room - total(widths); left > 0; left--) {
    let best = 0
    for (const [i, width] of widths.entries()) {
      if (natural[i]! / width > natural[best]! / widths[best]!) best = i
    }
    if (widths[best]! >= natural[best]!) break
    widths[best]!++
  }
  return widths
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0)
}

function widest(cell: Cell, measure: (words: readonly number[]) => number): number {
  return Math.max(0, ...wordLines(cell).map(line => measure(line.map(word => lineColumns(word.pieces)))))
}

/** The longest part of a word that a name or an address comes apart into. */
function part(cell: Cell): number {
  let longest = 0
  let run = 0
  let before = ' '
  for (const char of cell.map(each => each.text).join('')) {
    run = /\s/.test(char) ? 0 : comesApart(before, char) ? 1 : run + columns(char)
    longest = Math.max(longest, run)
    before = char
  }
  return longest
}

function rowLines(cells: readonly Cell[], widths: readonly number[]): readonly Line[] {
  const wrapped = cells.map((cell, i) => wrapSpans(cell, widths[i]!))
  const height = Math.max(...wrapped.map(lines => lines.length))
  return Array.from({ length: height }, (_, y) => {
    const line: Span[] = []
    let pending = 0
    for (const [i, lines] of wrapped.entries()) {
      const text = lines[y] ?? []
      if (text.length > 0) {
        if (pending > 0) line.push(span(' '.repeat(pending)))
        line.push(...text)
        pending = 0
      }
      pending += widths[i]! - lineColumns(text) + GAP
    }
    return line
  })
}

/** Each row a block: its first cell as heading, the others under it with their column's name. */
function stacked(head: readonly Cell[], rows: readonly (readonly Cell[])[], options: LayoutOptions): readonly Line[] {
  const { width } = options
  return rows.flatMap((row, i) => {
    const [first = [], ...others] = row
    const title = wrapSpans(
      first.map(each => span(each.text, each.role ?? 'strong', each.href)),
      width,
      longestWord(options),
    )
    const fields = others.flatMap((cell, j) => (cell.length === 0 ? [] : [{ label: head[j + 1] ?? [], spans: cell }]))
    const lines = fieldLines(fields, { ...options, width: width > 20 ? width - 2 : width }).map(line =>
      width > 20 ? [span('  '), ...line] : line,
    )
    return [...(i > 0 ? [[]] : []), ...title, ...lines]
  })
}
