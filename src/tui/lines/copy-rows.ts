// The choices of the copy menu → rows: the letter, what it is, how it begins.
import { printableLine } from '../../model/printable.ts'
import { asciiText } from '../../output/render/inline.ts'
import type { CopyMenu, Terminal } from '../state/model.ts'
import { marksOf, SPOKEN_PREFIX } from './marks.ts'
import { cell, cut, inverted, padded, type Row } from './row.ts'

const LABEL = 24

export function copyRows(menu: CopyMenu, terminal: Terminal): readonly Row[] {
  const { selected, unselected } = marksOf(terminal)
  return menu.choices.map(({ letter, what, text }, i) => {
    const chosen = i === menu.selected
    const begins = printableLine(text.split('\n').find(line => line.trim() !== '') ?? '')
    const preview = cell(terminal.unicode ? begins : asciiText(begins), 'dim')
    if (terminal.screenReader)
      return cut([cell(`${letter}: ${what}, `), preview], terminal.columns - SPOKEN_PREFIX, false)
    const head = [cell(chosen ? selected : unselected), cell(letter, 'key'), cell(`  ${what}`.padEnd(LABEL))]
    const row = padded([...head, preview], terminal.columns, terminal.unicode)
    return chosen ? inverted(row) : row
  })
}
