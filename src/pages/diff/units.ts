// A catalog → its headings, table heads and statements in the order of the pages: what two versions are aligned by.
import type { Catalog, Section, Statement } from '../../model/catalog.ts'
import type { Source } from '../../model/source.ts'
import { plainWords, typeless } from './plain-words.ts'

export type UnitKind = 'heading' | 'column' | 'row' | 'statement'

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

/** `spell` writes names as the other version does. */
export function unitsOf(catalog: Catalog, spell: (text: string) => string = text => text): readonly Unit[] {
  const drafts = [...catalog.sections.filter(section => section.level > 0).map(section => heading(catalog, section))]
  drafts.push(...statementDrafts(catalog))
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
  return { kind: 'heading', text, section: section.id, keys: [], statement: null, slot: null, source: section.source }
}

function statementDrafts({ statements }: Catalog): Draft[] {
  const drafts: Draft[] = []
  let table: Statement | null = null
  let columns = new Set<string>()
  let row = 0
  for (const statement of statements) {
    const { text, section, keys, source, form } = statement
    if (form === 'cell') {
      if (!table || !isNextRow(table, statement)) columns = new Set()
      const { head, column } = placeOf(statement)
      if (column !== '' && !columns.has(column)) {
        columns.add(column)
        drafts.push({ kind: 'column', text: column, section, keys: [], statement: null, slot: null, source })
      }
      if (head !== '' && row !== source.line)
        drafts.push({ kind: 'row', text: head, section, keys, statement: null, slot: null, source })
      row = source.line
      drafts.push({ kind: 'statement', text, section, keys, statement, slot: `${head}\n${column}`, source })
      table = statement
    } else drafts.push({ kind: 'statement', text, section, keys, statement, slot: null, source })
  }
  return drafts
}

function isNextRow(before: Statement, { section, procedure, source }: Statement): boolean {
  return (
    before.section === section &&
    before.procedure === procedure &&
    before.source.file === source.file &&
    source.line - before.source.endLine <= 1
  )
}

/** The context of a cell is "row, column" where the row has a key, else the column alone. */
function placeOf({ context, keys }: Statement): { readonly head: string; readonly column: string } {
  const head = keys.find(key => context?.startsWith(`${key}, `)) ?? ''
  return { head, column: (context ?? '').slice(head === '' ? 0 : head.length + 2) }
}
