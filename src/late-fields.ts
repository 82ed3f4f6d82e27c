// Records with fields that are long and seldom asked for ↔ the same with a line number in the place of each, and the lines.
// A card shows the caveats of one key: to parse those of all takes longer than to make the card.
import type { Lines } from './model/lines.ts'

type Rows<T> = readonly T[]

/** Puts the fields of `rows` into `lines` as JSON and leaves the numbers of their lines. */
export function packLate<T extends object>(rows: Rows<T>, fields: readonly (keyof T)[], lines: string[]): Rows<T> {
  return rows.map(row => {
    const packed = { ...row }
    for (const field of fields) packed[field] = (lines.push(JSON.stringify(row[field])) - 1) as T[keyof T]
    return packed
  })
}

/** The rows as they were: a field is read when it is asked for. Changes `rows`. */
export function unpackLate<T extends object>(rows: Rows<T>, fields: readonly (keyof T)[], lines: () => Lines): Rows<T> {
  for (const row of rows) for (const field of fields) readLate(row, field, lines)
  return rows
}

function readLate<T extends object>(row: T, field: keyof T, lines: () => Lines): void {
  const line = row[field] as number
  const define = (property: PropertyDescriptor) =>
    Object.defineProperty(row, field, { configurable: true, enumerable: true, ...property })
  define({
    get() {
      const value: unknown = JSON.parse(lines().at(line) ?? 'null')
      define({ value })
      return value
    },
  })
}
