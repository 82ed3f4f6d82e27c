// Rows of text → one Ink text. One node for many rows: nodes cost more than characters.
import { Text } from 'ink'
import { type Row, styled, trimmed } from '../lines/row.ts'

export interface RowsProps {
  readonly rows: readonly Row[]
  readonly color: boolean
}

export function Rows({ rows, color }: RowsProps) {
  return <Text>{rows.map(row => styled(trimmed(row), color) || ' ').join('\n')}</Text>
}

/** The words of a row, without marks and spaces that are there for the eye. */
export function spoken(row: Row): string {
  return row
    .map(each => each.text)
    .join('')
    .replace(/ {2,}/g, '  ')
    .trim()
}
