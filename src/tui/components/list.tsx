// Rows of a list → one Ink text; for screen readers a list of items, the selected one said to be so.
import { Box, Text } from 'ink'
import type { Row } from '../lines/row.ts'
import type { Terminal } from '../state/model.ts'
import { Rows, spoken } from './rows.tsx'

export interface ListProps {
  readonly rows: readonly Row[]
  /** Index into `rows`. */
  readonly selected: number
  readonly terminal: Terminal
}

export function List({ rows, selected, terminal }: ListProps) {
  if (!terminal.screenReader) return <Rows rows={rows} color={terminal.color} />
  return (
    <Box aria-role="list" flexDirection="column">
      {rows.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their place.
        <Box key={i} aria-role="listitem" aria-state={{ selected: i === selected }}>
          <Text>{spoken(row)}</Text>
        </Box>
      ))}
    </Box>
  )
}
