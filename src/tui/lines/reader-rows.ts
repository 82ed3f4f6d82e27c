// The part of a text that is in sight → its rows, with the stop, the highlight and the matches marked.
import type { Match, Reader } from '../state/reader.ts'
import { marksOf } from './marks.ts'
import { cell, cut, type Dress, inverted, type Row, withRanges } from './row.ts'

export function readerRows(reader: Reader, focused: boolean, height: number, dress: Dress): readonly Row[] {
  const stop = reader.stop === null ? undefined : reader.stops[reader.stop]
  const current = reader.find?.matches[reader.find.at]
  return reader.lines.slice(reader.top, reader.top + height).map((line, i) => {
    const at = reader.top + i
    let row: Row = line
    row = withRanges(row, rangesAt(reader.marked, at), { role: 'strong', inverse: true })
    for (const match of reader.find?.matches ?? [])
      row = withRanges(row, rangesAt(match, at), { role: 'match', ...(match === current && { inverse: true }) })
    const isStop = stop !== undefined && at >= stop.from && at < stop.to
    if (isStop && dress.screenReader) row = at === stop.from ? [cell('(selected) '), ...row.slice(1)] : row
    else if (isStop && focused) row = stopRow(row, at === stop.from, dress)
    return dress.screenReader ? row : cut(row, reader.layout.width, dress.unicode)
  })
}

function rangesAt(match: Match, row: number) {
  return match.filter(range => range.row === row)
}

/** The indent of a stop holds the mark of the selection. */
function stopRow(row: Row, first: boolean, dress: Dress): Row {
  const [indent, ...rest] = row
  const { selected, unselected } = marksOf(dress)
  return indent ? [cell(first ? selected : unselected, 'strong'), ...inverted(rest)] : row
}
