// The rows of a list that are in sight → their text, with the selection and the matched letters marked.

import { printableLine } from '../../model/printable.ts'
import { columns } from '../../output/render/columns.ts'
import { asciiText } from '../../output/render/inline.ts'
import { lineColumns } from '../../output/render/wrap.ts'
import type { Browse, Row as ListRow } from '../state/model.ts'
import { marksOf, SPOKEN_PREFIX } from './marks.ts'
import { type Cell, cell, cut, cutMiddle, type Dress, inverted, padded, type Row, withRanges } from './row.ts'

export function listRows(screen: Browse, width: number, height: number, dress: Dress): readonly Row[] {
  if (screen.rows.length === 0) return nothingFound(screen.input.text, width, dress)
  return screen.rows
    .slice(screen.top, screen.top + height)
    .map((row, i) => listRow(row, screen.top + i === screen.selected, screen.focus === 'list', width, dress))
}

function listRow(row: ListRow, selected: boolean, focused: boolean, width: number, dress: Dress): Row {
  const marks = marksOf(dress)
  const plain = (text: string) => (dress.unicode ? text : asciiText(text))
  const text = labelCells(row, selected, width - 4).map(each => ({ ...each, text: plain(each.text) }))
  const note = row.note === '' ? '' : plain(printableLine(row.note))
  if (dress.screenReader) return cut([...text, cell(note === '' ? '' : `, ${note}`)], width - SPOKEN_PREFIX, false)
  const lead = cell(
    (selected ? marks.selected : marks.unselected) + ' '.repeat(row.depth),
    selected ? 'strong' : undefined,
  )
  const beside = note === '' ? [] : cut([cell(` ${note}`, 'dim')], Math.floor(width / 2), dress.unicode)
  const room = width - lineColumns(beside) - columns(lead.text)
  // Long keys of one feature begin alike and differ at the end.
  const label = (row.target.kind === 'key' ? cutMiddle : cut)(text, room, dress.unicode)
  const whole = [lead, ...padded(label, room, dress.unicode), ...beside]
  return selected && focused ? inverted(whole) : whole
}

function labelCells(row: ListRow, selected: boolean, room: number): Row {
  const heading = row.target.kind === 'feature' && row.note === ''
  const role = heading || selected ? 'strong' : row.target.kind === 'line' ? 'dim' : undefined
  const label = printableLine(row.label)
  const from = row.target.kind === 'line' ? windowStart(label, row.marks[0], room) : 0
  const ranges = row.marks.map(([start, end]) => ({ from: start - from, to: end - from }))
  const whole = withRanges([cell(label.slice(from), role)], ranges, { role: 'match' })
  const shown = row.target.kind === 'line' && columns(label) > room ? whole.map(shortWords) : whole
  return from > 0 ? [cell('\u2026', role), ...shown] : shown
}

/** Long names in a sentence that is cut anyway leave no room for what is said of them. */
function shortWords(each: Cell): Cell {
  return { ...each, text: each.text.replace(/\S{17,}/g, word => `${word.slice(0, 8)}\u2026${word.slice(-5)}`) }
}

/** Where a sentence is to begin so that its first match is in sight: at a word a little before it. */
function windowStart(label: string, mark: ListRow['marks'][number] | undefined, room: number): number {
  if (!mark || mark[1] <= room) return 0
  const space = label.lastIndexOf(' ', mark[0] - Math.floor(room / 3))
  return space < 0 ? 0 : space + 1
}

function nothingFound(query: string, width: number, dress: Dress): readonly Row[] {
  return [
    padded(
      [cell(`  Nothing is called “${printableLine(query)}”.`.replace(/[“”]/g, dress.unicode ? '$&' : '"'))],
      width,
      dress.unicode,
    ),
    padded([cell('  Esc clears, F3 asks.', 'dim')], width, dress.unicode),
  ]
}
