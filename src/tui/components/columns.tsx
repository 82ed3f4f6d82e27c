// A list and a text → side by side with a bar between, or only the one that has the focus.
import { Box } from 'ink'
import { marksOf } from '../lines/marks.ts'
import { cell, type Row } from '../lines/row.ts'
import { geometryOf } from '../state/geometry.ts'
import type { Terminal } from '../state/model.ts'
import { List } from './list.tsx'
import { Rows } from './rows.tsx'

export interface ColumnsProps {
  readonly terminal: Terminal
  readonly left: readonly Row[]
  readonly right: readonly Row[]
  readonly focus: 'left' | 'right'
  /** The selected row of the left. */
  readonly selected: number
}

export function Columns({ terminal, left, right, focus, selected }: ColumnsProps) {
  const { split, list, body } = geometryOf(terminal)
  const { color } = terminal
  const rows = <List rows={left} selected={selected} terminal={terminal} />
  if (!split) return focus === 'left' ? rows : <Rows rows={indented(right)} color={color} />
  const { bar } = marksOf(terminal)
  return (
    <>
      <Box width={list} flexShrink={0}>
        {rows}
      </Box>
      <Box width={bar.length} flexShrink={0}>
        <Rows rows={Array.from({ length: body }, () => [cell(bar, 'dim')])} color={color} />
      </Box>
      <Rows rows={right} color={color} />
    </>
  )
}

/** A margin, where no bar keeps the text from the edge. */
export function indented(rows: readonly Row[]): readonly Row[] {
  return rows.map(row => [cell(' '), ...row])
}
