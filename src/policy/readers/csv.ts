// CSV, TSV or semicolon-separated rows of key, value type and value → policies.
import { parse } from 'csv-parse/sync'
import type { PolicyText, Reader, Reading } from '../reading.ts'
import { type Places, placesIn } from '../syntax/places.ts'
import { type Cell, type Columns, columnsOf, columnsWithoutHeader } from '../syntax/table.ts'
import type { SyntaxProblem } from '../syntax/tree.ts'
import { tablePolicies } from './table-policies.ts'

const DELIMITERS: readonly string[] = [',', ';', '\t']
/** Sheets have a title and remarks above the header, not a novel. */
const HEADER_WITHIN = 20
/** No plan has more; rows of odd length are slow to parse. */
const MOST_ROWS = 5000
/** Where a header is looked for. */
const HEAD = 65_536

interface Row {
  readonly record: readonly string[]
  readonly raw: string
}

interface Header {
  readonly delimiter: string
  readonly columns: Columns
  /** Index of the header row; -1 when there is none. */
  readonly row: number
}

export const csv: Reader = {
  id: 'csv',
  title: 'CSV, TSV or semicolon-separated rows of key, value type and value',
  recognise: ({ file, text }) => /\.(?:csv|tsv|tab)$/i.test(file) || headerIn(text) !== null,
  read: readCsv,
}

function readCsv(input: PolicyText): readonly Reading[] {
  const { file, text } = input
  const found = headerIn(text)
  if (found === null)
    return [refused(file, 'a table without columns for key and value', 'Name the columns Key, Value type and Value.')]
  const rows = rowsOf(text, found.delimiter, MOST_ROWS + 1)
  if ('message' in rows) return [{ kind: 'problem', problem: { file, ...rows, hint: null } }]
  if (rows.length > MOST_ROWS)
    return [{ kind: 'problem', problem: { file, at: null, message: `holds more than ${MOST_ROWS} rows`, hint: null } }]
  const places = placesIn(text)
  let offset = 0
  const cells = rows.map(row => {
    // The raw text of a row may lack its line feed.
    const start = Math.max(offset, text.indexOf(row.raw, offset))
    offset = start + row.raw.length
    return cellsOf(row, start, places)
  })
  const above = rows.slice(0, Math.max(0, found.row)).map(({ record }) => record.join(' ').trim())
  const table = {
    header: rows[found.row]?.record ?? [],
    rows: cells.slice(found.row + 1),
    above: [...above.filter(line => line !== '').reverse(), baseName(file)],
  }
  const readings = tablePolicies(table, found.columns, { file, kind: csv.id, notation: 'csv' })
  if (readings.length > 0) return readings
  return [refused(file, 'a table without rows', null)]
}

function refused(file: string, what: string, hint: string | null): Reading {
  return { kind: 'refused', refusal: { file, at: { line: 1, column: 1 }, what, hint, traits: [] } }
}

function headerIn(text: string): Header | null {
  const head = text.length <= HEAD ? text : text.slice(0, text.lastIndexOf('\n', HEAD) + 1 || HEAD)
  for (const delimiter of DELIMITERS) {
    const rows = rowsOf(head, delimiter, HEADER_WITHIN)
    if ('message' in rows) continue
    for (const [row, { record }] of rows.entries()) {
      const columns = columnsOf(record)
      if (columns !== null) return { delimiter, columns, row }
    }
    const columns = columnsWithoutHeader((rows[0]?.record ?? []).map(cell => cell.trim()))
    if (columns !== null) return { delimiter, columns, row: -1 }
  }
  return null
}

function rowsOf(text: string, delimiter: string, to: number): readonly Row[] | SyntaxProblem {
  const options = {
    delimiter,
    // Told, not guessed from the first line: sheets that went through several hands mix them.
    record_delimiter: ['\r\n', '\n', '\r'],
    raw: true,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    to,
  }
  try {
    return parse(text, options) as unknown as Row[]
  } catch (error) {
    const line = (error as { lines?: number }).lines ?? 1
    return { at: { line, column: 1 }, message: 'is not valid CSV: a quote that never ends' }
  }
}

/** The parser gives no columns: each cell is looked for in its row's text, behind the one before. */
function cellsOf({ record, raw }: Row, start: number, places: Places): Cell[] {
  let from = 0
  return record.map(cell => {
    const text = cell.trim()
    const written = raw.includes(text) ? text : text.replaceAll('"', '""')
    const at = Math.max(from, raw.indexOf(written, from))
    from = Math.min(raw.length, at + written.length)
    return { text, spot: places.spot(start + at, start + from) }
  })
}

function baseName(file: string): string {
  return file.split(/[\\/]/).at(-1) ?? file
}
