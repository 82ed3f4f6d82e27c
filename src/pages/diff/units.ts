// A catalog → its headings, table heads and statements in the order of the pages: what two versions are aligned by.
import type { Catalog, Section, Statement } from '../../model/catalog.ts'
import type { Source } from '../../model/source.ts'
import { codesOf, type PageTable, tablesOf } from './page-blocks.ts'
import { plainWords, typeless } from './plain-words.ts'

export type UnitKind = 'heading' | 'column' | 'row' | 'code' | 'statement'

/** The smallest part of a page that is compared. */
export interface Unit {
  /** Place in its sequence. */
  readonly index: number
  readonly kind: UnitKind
  readonly text: string
  readonly words: readonly string[]
  /** Equal in two versions: nothing changed. */
  readonly same: string
  /** Section id. */
  readonly section: number
  /** The headings above it, as compared. */
  readonly path: string
  readonly keys: readonly string[]
  readonly statement: Statement | null
  /** Row and column of a table cell. */
  readonly slot: string | null
  readonly source: Source
}

type Draft = Omit<Unit, 'index' | 'words' | 'same' | 'path'>

const plain = { keys: [], statement: null, slot: null } as const

/** `spell` writes names as the other version does. */
export function unitsOf(catalog: Catalog, spell: (text: string) => string = text => text): readonly Unit[] {
  const tables = tablesOf(catalog)
  const drafts = [
    ...catalog.sections.filter(section => section.level > 0).map(section => heading(catalog, section)),
    ...tables.flatMap(table => headDrafts(table, catalog)),
    ...catalog.statements.map(statement => statementDraft(statement, tables)),
    ...codeDrafts(catalog),
  ]
  const paths = headingPaths(catalog, spell)
  const order = new Map(catalog.pages.map(({ file }, i) => [file, i]))
  const place = (draft: Draft) => order.get(draft.source.file) ?? 0
  return drafts
    .map((draft, i) => ({ draft, i }))
    .sort((a, b) => place(a.draft) - place(b.draft) || a.draft.source.line - b.draft.source.line || a.i - b.i)
    .map(({ draft }, index) => {
      const spelled = spell(draft.text)
      const path = paths.get(draft.section) ?? ''
      return { ...draft, index, path, words: plainWords(spelled), same: typeless(spelled) }
    })
}

/** The title of a page is part of it where pages are features. */
function headingPaths({ pages, sections }: Catalog, spell: (text: string) => string): ReadonlyMap<number, string> {
  const paths = new Map<number, string>()
  for (const { id, parent, level, title, page } of sections) {
    const own = level > 1 || pages[page]?.oneFeature ? `/${typeless(spell(title))}` : ''
    paths.set(id, (paths.get(parent ?? -1) ?? '') + own)
  }
  return paths
}

/** The site's name behind the title of a crawled page is no part of the heading. */
function heading({ pages }: Catalog, section: Section): Draft {
  const page = pages[section.page]
  const text = section.level === 1 && page && section.title.startsWith(page.title) ? page.title : section.title
  return { ...plain, kind: 'heading', text, section: section.id, source: section.source }
}

/** Column heads, and the names of rows that are no statements: a cell with a key and nothing else. */
function headDrafts(table: PageTable, { statements }: Catalog): readonly Draft[] {
  const { section, source, columns, rows } = table
  const cells = statements.filter(
    ({ form, source: { file, line } }) =>
      form === 'cell' && file === source.file && line >= source.line && line <= source.endLine,
  )
  return [
    ...columns.filter(text => text !== '').map((text): Draft => ({ ...plain, kind: 'column', text, section, source })),
    ...rows.flatMap(({ head, line }): Draft[] => {
      const own = cells.filter(cell => cell.source.line === line)
      if (head === '' || own.some(cell => typeless(head).startsWith(typeless(cell.text)))) return []
      return [
        {
          ...plain,
          kind: 'row',
          text: head,
          section,
          keys: own[0]?.keys ?? [],
          source: { ...source, line, endLine: line },
        },
      ]
    }),
  ]
}

function statementDraft(statement: Statement, tables: readonly PageTable[]): Draft {
  const { text, section, keys, source, form, context } = statement
  const draft: Draft = { kind: 'statement', text, section, keys, statement, slot: null, source }
  if (form !== 'cell') return draft
  const table = tables.find(
    each => each.source.file === source.file && each.rows.some(({ line }) => line === source.line),
  )
  const head = table?.rows.find(({ line }) => line === source.line)?.head ?? ''
  const column = context?.startsWith(`${head}, `) ? context.slice(head.length + 2) : (context ?? '')
  return { ...draft, slot: `${column === context ? '' : head}\n${column}` }
}

function codeDrafts(catalog: Catalog): readonly Draft[] {
  return codesOf(catalog).map(({ text, section, source }) => {
    const keys = catalog.keys.filter(({ key }) => text.includes(key)).map(({ key }) => key)
    return { ...plain, kind: 'code', text, section, keys, source }
  })
}

/** Steps that many procedures have do not move from one to the other. */
export function isStep({ statement }: Unit): boolean {
  return statement !== null && statement.procedure !== null
}
