// Header and rows of text → CSV for spreadsheets, or a Markdown table.
import { printable, printableLine } from '../../model/printable.ts'

export interface TextTable {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

export function csv({ header, rows }: TextTable): string {
  return [header, ...rows].map(row => `${row.map(csvCell).join(',')}\n`).join('')
}

/** Spreadsheets run what begins like a formula, so that gets an apostrophe; a lone dash is only a dash. */
function csvCell(text: string): string {
  const safe = printable(/^[=+@\t\r]|^-./.test(text) ? `'${text}` : text)
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export function markdownTable({ header, rows }: TextTable): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`
  const cells = (row: readonly string[]) => row.map(text => printableLine(text).replace(/[\\|]/g, '\\$&'))
  return line(cells(header)) + line(header.map(() => '---')) + rows.map(row => line(cells(row))).join('')
}
