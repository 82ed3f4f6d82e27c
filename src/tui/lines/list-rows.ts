// The rows of a list that are in sight → their text, with the selection and the matched letters marked.

import { printableLine } from '../../model/printable.ts'
import { columns } from '../../output/render/columns.ts'
import { asciiText } from '../../output/render/inline.ts'
import type { Browse, Row as ListRow } from '../state/model.ts'
import { marksOf } from './marks.ts'
import { cell, cut, type Dress, inverted, padded, type Row, withRanges } from './row.ts'

export function listRows(screen: Browse, width: number, height: number, dress: Dress): readonly Row[] {
  if (screen.rows.length === 0) return nothingFound(screen.input.text, width, dress)
  return screen.rows
    .slice(screen.top, screen.top + height)
    .map((row, i) => listRow(row, screen.top + i === screen.selected, screen.focus === 'list', width, dress))
}

function listRow(row: ListRow, selected: boolean, focused: boolean, width: number, dress: Dress): Row {
  const marks = marksOf(dress)
  const label = dress.unicode ? printableLine(row.label) : asciiText(printableLine(row.label))
  const heading = row.target.kind === 'feature' && row.note === ''
  const text = withRanges(
    [cell(label, heading || selected ? 'strong' : undefined)],
    row.marks.map(([from, to]) => ({ from, to })),
    { role: 'match' },
  )
  if (dress.screenReader) return cut([cell(label), ...(row.note === '' ? [] : [cell(`, ${row.note}`)])], width, false)
  const lead = cell(
    (selected ? marks.selected : marks.unselected) + '  '.repeat(row.depth),
    selected ? 'strong' : undefined,
  )
  const note = row.note === '' ? [] : [cell(` ${row.note}`, 'dim')]
  const room = width - note.reduce((sum, each) => sum + columns(each.text), 0)
  const whole = [...padded(cut([lead, ...text], room, dress.unicode), room, dress.unicode), ...note]
  return selected && focused ? inverted(whole) : whole
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
