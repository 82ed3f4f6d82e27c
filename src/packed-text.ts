// Sections and statements ↔ columns, a field each, what repeats written once, and lines of the texts, which hardly repeat. A
// question looks at fields of every statement and at few of the texts: a row is no more than its number.
import type { Section, Statement, Text } from './model/catalog.ts'
import type { Lines } from './model/lines.ts'
import type { Source } from './model/source.ts'

/** A field of all rows: what they hold, each thing once, and which of it each row holds, in so many figures a row. */
interface Column {
  readonly values: readonly unknown[]
  readonly figures: number
  readonly of: string
}

interface PackedRows {
  readonly count: number
  readonly columns: Readonly<Record<string, Column>>
  /** Fields that stand in the line of a row, and where the first line is. */
  readonly late: readonly string[]
  readonly first: number
}

export interface PackedText {
  readonly statements: PackedRows
  readonly sections: PackedRows
}

type Row = { readonly id: number; readonly source: Source }

/** Puts the texts into `lines` as JSON. */
export function packText({ sections, statements }: Pick<Text, 'sections' | 'statements'>, lines: string[]): PackedText {
  return {
    statements: packRows(
      statements,
      ['form', 'alert', 'section', 'feature', 'names', 'keys', 'condition', 'procedure', 'context'],
      ['text', 'quote'],
      lines,
    ),
    sections: packRows(sections, ['page', 'level', 'parent', 'feature', 'condition'], ['title', 'anchor'], lines),
  }
}

export function unpackStatements({ statements }: PackedText, lines: () => Lines): readonly Statement[] {
  return unpackRows<Statement>(statements, lines)
}

export function unpackSections({ sections }: PackedText, lines: () => Lines): readonly Section[] {
  return unpackRows<Section>(sections, lines)
}

function packRows<T extends Row>(
  rows: readonly T[],
  fields: readonly (keyof T & string)[],
  late: readonly (keyof T & string)[],
  lines: string[],
): PackedRows {
  for (const [i, { id }] of rows.entries()) if (id !== i) throw new Error(`row ${i} has the id ${id}`)
  const first = lines.length
  for (const row of rows) lines.push(JSON.stringify(Object.fromEntries(late.map(field => [field, row[field]]))))
  const columns = {
    ...Object.fromEntries(fields.map(field => [field, column(rows.map(row => row[field]))])),
    ...Object.fromEntries(OF_SOURCE.map(field => [field, column(rows.map(row => row.source[field]))])),
  }
  return { count: rows.length, columns, late, first }
}

const OF_SOURCE = ['file', 'line', 'endLine', 'url'] as const

const isOfSource = (field: string): boolean => (OF_SOURCE as readonly string[]).includes(field)

/** Figures are characters that stand in JSON as they are. */
const BASE = 52
const ZERO = 40

function column(all: readonly unknown[]): Column {
  const written = all.map(value => JSON.stringify(value))
  const once = [...new Set(written)]
  const at = new Map(once.map((text, i) => [text, i]))
  const figures = once.length > BASE ? 2 : 1
  if (once.length > BASE ** 2) throw new Error('a column holds too many values')
  const figure = (n: number) => String.fromCharCode(ZERO + (n % BASE))
  const number = (n: number) => (figures === 1 ? figure(n) : figure(Math.floor(n / BASE)) + figure(n))
  return {
    values: once.map(text => JSON.parse(text)),
    figures,
    of: written.map(text => number(at.get(text)!)).join(''),
  }
}

function valueAt({ values, figures, of }: Column, id: number): unknown {
  if (figures === 1) return values[of.charCodeAt(id) - ZERO]
  return values[(of.charCodeAt(2 * id) - ZERO) * BASE + of.charCodeAt(2 * id + 1) - ZERO]
}

/** Every row is of one class, made for these columns: fields of its own would cost more than all that is asked of them. */
function unpackRows<T extends Row>({ count, columns, late, first }: PackedRows, lines: () => Lines): readonly T[] {
  class Packed {
    readonly id: number
    private made: Readonly<Record<string, unknown>> | null = null
    constructor(id: number) {
      this.id = id
    }
    get source(): Source {
      const at = (field: keyof Source) => valueAt(columns[field]!, this.id) as never
      return { file: at('file'), line: at('line'), endLine: at('endLine'), url: at('url') }
    }
    late(): Readonly<Record<string, unknown>> {
      this.made ??= JSON.parse(lines().at(first + this.id)!) as Readonly<Record<string, unknown>>
      return this.made
    }
  }
  const fields = ['id', 'source', ...Object.keys(columns).filter(field => !isOfSource(field)), ...late]
  const define = (field: string, get: (this: Packed) => unknown) =>
    Object.defineProperty(Packed.prototype, field, { get })
  // A row has no fields of its own that could be copied or written.
  Object.defineProperty(Packed.prototype, 'toJSON', {
    value(this: Packed) {
      return Object.fromEntries(fields.map(field => [field, Reflect.get(this, field)]))
    },
  })
  for (const [field, column] of Object.entries(columns))
    define(field, function () {
      return valueAt(column, this.id)
    })
  for (const field of late)
    define(field, function () {
      return this.late()[field]
    })
  return Array.from({ length: count }, (_, id) => new Packed(id) as unknown as T)
}
