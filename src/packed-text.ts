// Sections and statements ↔ columns: a row a field, what repeats written once. A question looks at every statement, and
// this is read three times as fast as a list of them.
import type { Section, Statement, Text } from './model/catalog.ts'
import type { Source } from './model/source.ts'

/** A field of all rows: what they hold, each thing once, and which of it each row holds. */
interface Column<T> {
  readonly values: readonly T[]
  readonly of: readonly number[]
}

type Columns<T> = { readonly [K in keyof T]-?: Column<T[K]> }
type Place = readonly [file: string, url: string | null]

interface Places {
  readonly place: Column<Place>
  readonly line: readonly number[]
  readonly endLine: readonly number[]
}

export interface PackedText {
  readonly statements: Omit<Columns<Statement>, 'id' | 'text' | 'quote' | 'source'> &
    Places & { readonly text: readonly string[]; readonly quote: Readonly<Record<number, string>> }
  readonly sections: Omit<Columns<Section>, 'id' | 'source'> & Places
}

export function packText({ sections, statements }: Pick<Text, 'sections' | 'statements'>): PackedText {
  for (const rows of [sections, statements])
    for (const [i, { id }] of rows.entries()) if (id !== i) throw new Error(`row ${i} has the id ${id}`)
  const some = <T, K extends keyof T>(rows: readonly T[], field: K) => column(rows.map(row => row[field]))
  return {
    statements: {
      text: statements.map(each => each.text),
      quote: Object.fromEntries(statements.flatMap(({ id, quote }) => (quote === undefined ? [] : [[id, quote]]))),
      form: some(statements, 'form'),
      alert: some(statements, 'alert'),
      section: some(statements, 'section'),
      feature: some(statements, 'feature'),
      names: some(statements, 'names'),
      keys: some(statements, 'keys'),
      condition: some(statements, 'condition'),
      procedure: some(statements, 'procedure'),
      context: some(statements, 'context'),
      ...packPlaces(statements),
    },
    sections: {
      page: some(sections, 'page'),
      level: some(sections, 'level'),
      title: some(sections, 'title'),
      anchor: some(sections, 'anchor'),
      parent: some(sections, 'parent'),
      feature: some(sections, 'feature'),
      condition: some(sections, 'condition'),
      ...packPlaces(sections),
    },
  }
}

function column<T>(all: readonly T[]): Column<T> {
  const written = all.map(value => JSON.stringify(value))
  const once = [...new Set(written)]
  const at = new Map(once.map((text, i) => [text, i]))
  return { values: once.map(text => JSON.parse(text) as T), of: written.map(text => at.get(text)!) }
}

function packPlaces(rows: readonly { readonly source: Source }[]): Places {
  return {
    place: column(rows.map(({ source }): Place => [source.file, source.url])),
    line: rows.map(({ source }) => source.line),
    endLine: rows.map(({ source }) => source.endLine),
  }
}

export function unpackSections({ sections: packed }: PackedText): readonly Section[] {
  return packed.line.map((_, id) => ({
    id,
    page: at(packed.page, id),
    level: at(packed.level, id),
    title: at(packed.title, id),
    anchor: at(packed.anchor, id),
    parent: at(packed.parent, id),
    feature: at(packed.feature, id),
    condition: at(packed.condition, id),
    source: sourceAt(packed, id),
  }))
}

export function unpackStatements({ statements: packed }: PackedText): readonly Statement[] {
  return packed.text.map((text, id): Statement => {
    const statement = {
      id,
      text,
      form: at(packed.form, id),
      alert: at(packed.alert, id),
      section: at(packed.section, id),
      feature: at(packed.feature, id),
      names: at(packed.names, id),
      keys: at(packed.keys, id),
      condition: at(packed.condition, id),
      procedure: at(packed.procedure, id),
      context: at(packed.context, id),
      source: sourceAt(packed, id),
    }
    const quote = packed.quote[id]
    return quote === undefined ? statement : { ...statement, quote }
  })
}

const at = <T>({ values, of }: Column<T>, id: number): T => values[of[id]!]!

function sourceAt({ place, line, endLine }: Places, id: number): Source {
  const pair = at(place, id)
  return { file: pair[0], line: line[id]!, endLine: endLine[id]!, url: pair[1] }
}
