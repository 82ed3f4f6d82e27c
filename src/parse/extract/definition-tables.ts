// Tables that define keys: which column holds the names, what the other columns say, and tables that stand on end.

import { enumerationIn } from './enumerations.ts'
import { type Coded, marksIn, plain } from './marked-text.ts'
import { assignmentIn, isCoined, nameIn, phraseIn } from './name-shapes.ts'
import type { TableOutline } from './passages.ts'

export type ColumnKind = 'key' | 'type' | 'default' | 'values' | 'description' | 'channel'

const KEY_HEAD =
  /^(?:app(?:lication)?\s+)?(?:intune\s+|custom\s+|policy\s+)?(?:configuration\s+|config\s+|settings?\s+)?keys?(?:\s+names?)?(?:\s*\(.*\))?$/i
const NAME_HEAD =
  /^(?:configuration\s+|config\s+)?(?:settings?|names?|parameters?|propert(?:y|ies)|attributes?|options?)(?:\s+names?)?$/i
const HEADS: readonly { readonly kind: ColumnKind; readonly pattern: RegExp }[] = [
  { kind: 'key', pattern: KEY_HEAD },
  { kind: 'type', pattern: /\b(?:value|data|config\w*)?\s*types?\b|\bformat\b|\bdatatype\b/i },
  { kind: 'default', pattern: /\bdefaults?\b|\binitial(?:ly)?\b|\bout of the box\b/i },
  {
    kind: 'channel',
    pattern:
      /^(?:channels?|available\s+(?:on|for|in)|availab\w+|applies\s+to|enrol+ment|devices?|management|mdm\s*\/\s*mam|supported\s+(?:on|for|in))$/i,
  },
  {
    kind: 'description',
    pattern:
      /\bdescription\b|\bmeaning\b|\bwhat\s+(?:it|the\s+\w+|this)(?:\s+(?:does|means|decides|controls)\b|['’]s\s+for\b|\s+is\s+for\b)|\bused?\s+for\b|^use$|\bpurpose\b|\beffects?\b|\bdetails?\b|\bnotes?\b|\bremarks?\b|\bexplanation\b|\bbehaviou?r\b|\bcomments?\b|\bresult\b/i,
  },
  { kind: 'values', pattern: /\bvalues?\b|\boptions?\b|\bchoices\b|\brange\b|\bsettings?\b/i },
]

export function columnKind(head: Coded): ColumnKind | null {
  const text = plain(head)
  return HEADS.find(one => one.pattern.test(text))?.kind ?? null
}

/** The column of names; null when the table defines no keys. */
export function keyColumn(table: TableOutline): number | null {
  const kinds = table.header.map(columnKind)
  const tells = kinds.some(
    (kind, at) => kind === 'type' || kind === 'default' || kind === 'description' || (kind === 'values' && at > 0),
  )
  if (!tells) return null
  const strict = kinds.indexOf('key')
  if (strict >= 0 && holdsNames(table, strict, name => name !== null)) return strict
  if (strict >= 0 && listsByPhrase(table, strict)) return strict
  const loose = table.header.findIndex(head => NAME_HEAD.test(plain(head)))
  return loose >= 0 && holdsNames(table, loose, name => name !== null && isCoined(name)) ? loose : null
}

function holdsNames(table: TableOutline, column: number, good: (name: string | null) => boolean): boolean {
  const cells = table.rows.map(row => row.cells[column] ?? '').filter(cell => cell !== '')
  const named = cells.filter(cell => good(namesInCell(cell)[0] ?? null))
  return named.length > 0 && named.length * 2 >= cells.length
}

/** Keys by the phrases a portal lists them under: only where the table gives types, defaults or values for them. */
function listsByPhrase(table: TableOutline, column: number): boolean {
  const kinds = table.header.map(columnKind)
  const cells = table.rows.map(row => plain(row.cells[column] ?? ''))
  if (cells.length === 0 || !cells.every(cell => phraseIn(cell) !== null)) return false
  if (kinds.includes('type') || kinds.includes('default')) return true
  const told = table.rows.filter(row => row.cells.some(cell => enumerationIn(cell).values.length > 1))
  return told.length * 2 >= table.rows.length
}

/** The keys of each row of a table whose column of names is known. */
export function namesInRows(table: TableOutline, column: number): readonly (readonly string[])[] {
  const byPhrase = listsByPhrase(table, column)
  return table.rows.map(({ cells }) => {
    const cell = cells[column] ?? ''
    const names = namesInCell(cell)
    if (names.length > 0 && !byPhrase) return names
    const phrase = phraseIn(plain(cell))
    return phrase === null ? names : [phrase]
  })
}

/** The keys that a cell of the names column holds: `X`; X and Y; **X** (preview). */
export function namesInCell(cell: Coded): string[] {
  const marks = marksIn(cell)
    .filter(mark => mark.role !== 'em')
    .flatMap(mark => mark.text.split(/\s*[,/]\s*|\s+(?:and|or)\s+/))
    .map(text => assignmentIn(text)?.name ?? nameIn(text))
    .filter(name => name !== null)
  if (marks.length > 0) return marks
  const text = plain(cell)
    .replace(/\([^)]{0,200}\)|\[[^\]]{0,200}\]|[*†‡¹²³]+/g, ' ')
    .replace(/\s+/g, ' ')
  const words = text.split(/\s*[,/;]\s*|\s+(?:and|or)\s+/).map(word => nameIn(word.trim()))
  if (words.every(word => word !== null)) return words
  const first = nameIn(text.trim().split(/\s+/)[0] ?? '')
  return first && isCoined(first) ? [first] : []
}

const LABELS: readonly { readonly kind: ColumnKind; readonly pattern: RegExp }[] = [
  { kind: 'key', pattern: /^(?:app\s+)?(?:configuration\s+|config\s+|setting\s+)?key(?:\s+name)?:?$/i },
  { kind: 'type', pattern: /^(?:value|data|configuration)?\s*(?:value\s+)?type:?$/i },
  { kind: 'default', pattern: /^default(?:\s+value)?:?$/i },
  {
    kind: 'values',
    pattern: /^(?:configuration\s+|config\s+|allowed\s+|possible\s+|supported\s+|accepted\s+)?values?:?$/i,
  },
  { kind: 'description', pattern: /^(?:description|purpose|meaning|effect|comments?|notes?|remarks?|details?):?$/i },
]

/** What a row of a table that stands on end (label | content) is about. For tables without a column of names. */
export function rowLabel(table: TableOutline, row: number): ColumnKind | null {
  const cells = table.rows[row]!.cells
  if (cells.length < 2) return null
  const text = plain(cells[0]!)
  return LABELS.find(one => one.pattern.test(text))?.kind ?? null
}

export function verticalKey(table: TableOutline, row: number): string | null {
  return rowLabel(table, row) === 'key' ? (namesInCell(table.rows[row]!.cells[1]!)[0] ?? null) : null
}
