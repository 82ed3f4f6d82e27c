// Tables of a page → what each of their cells is: a key, a type, a default, values, a description.
import { type ColumnKind, columnKind, keyColumn, rowLabel } from './definition-tables.ts'
import type { Coded } from './marked-text.ts'
import type { CellPlace, Outline } from './passages.ts'

export interface CellKind {
  readonly kind: ColumnKind | null
  /** Head of its column. */
  readonly head: Coded
  /** Its table stands on end, and its row says something of a key. */
  readonly standing: boolean
}

export function tableKinds(outline: Outline): (place: CellPlace) => CellKind {
  const tables = outline.tables.map(table => {
    const keys = keyColumn(table)
    const labels = keys === null ? table.rows.map((_, row) => rowLabel(table, row)) : []
    return {
      columns: table.header.map((head, at): CellKind => {
        return { kind: at === keys ? 'key' : columnKind(head), head, standing: false }
      }),
      labels,
      // Beside the row that names a key, a row with another label ("Domain") tells nothing that a column would.
      onEnd: labels.includes('key'),
    }
  })
  return ({ table, row, column }) => {
    const { columns, labels, onEnd } = tables[table]!
    const own = columns[column] ?? { kind: null, head: '', standing: false }
    const label = labels[row]
    return label || onEnd ? { ...own, kind: column === 0 ? null : (label ?? null), standing: true } : own
  }
}
