// Label/value rows → aligned lines, stacked where the screen is narrow.
import type { Span } from '../../model/document.ts'
import { columns } from './columns.ts'
import { span } from './inline.ts'
import { type LayoutOptions, longestWord, measureOf, NARROW } from './style.ts'
import { type Line, lineColumns, wrapSpans } from './wrap.ts'

export interface Field {
  readonly label: readonly Span[]
  readonly spans: readonly Span[]
}

const GAP = 2

export function fieldLines(rows: readonly Field[], options: LayoutOptions): readonly Line[] {
  const width = measureOf(options)
  const labels = Math.max(0, ...rows.map(row => lineColumns(row.label)))
  if (options.stacked || width < NARROW || labels + GAP > width / 2) return stacked(rows, width, longestWord(options))
  const indent = labels + GAP
  return rows.flatMap(row => {
    const label = row.label.map(each => span(each.text, each.role ?? 'dim'))
    const lead = [...label, span(' '.repeat(indent - lineColumns(row.label)))]
    return wrapSpans(row.spans, width - indent, longestWord(options) - indent).map((line, i) =>
      i === 0 ? (line.length > 0 ? [...lead, ...line] : label) : [span(' '.repeat(indent)), ...line],
    )
  })
}

/** `Label: value` where it fits one line, else the value indented under its label. */
function stacked(rows: readonly Field[], width: number, most: number): readonly Line[] {
  return rows.flatMap(row => {
    const label = row.label.map(each => span(`${each.text}${each.text === '' ? '' : ':'}`, each.role ?? 'dim'))
    const room = width - lineColumns(label) - 1
    const one = room > 0 && !row.spans.some(each => each.text.includes('\n')) ? wrapSpans(row.spans, room) : []
    if (one.length === 1) return [[...label, span(' '), ...one[0]!]]
    const indent = width > 20 ? '  ' : ''
    const value = wrapSpans(row.spans, width - columns(indent), most - columns(indent)).map(line =>
      indent ? [span(indent), ...line] : line,
    )
    return [...wrapSpans(label, width), ...value]
  })
}
