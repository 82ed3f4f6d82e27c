// A parsed page → its leaf texts in reading order (headings, paragraphs, list items, table cells), each knowing where it
// stands: its section, the list items it hangs on, its alert, its table cell. What all extractors read.
import type { AlertKind, Block, Span } from '../../model/document.ts'
import type { Source } from '../../model/source.ts'
import type { ParsedPage, ParsedSection } from '../parsed-page.ts'
import { dottedFamilies, withNamesMarked } from './dotted-names.ts'
import { type Coded, codedOf } from './marked-text.ts'

export interface AlertPlace {
  readonly id: number
  readonly kind: AlertKind
  readonly line: number
  readonly endLine: number
}

export interface CellPlace {
  /** Index into `Outline.tables`. */
  readonly table: number
  readonly row: number
  readonly column: number
}

export type PassageForm = 'heading' | 'paragraph' | 'item' | 'cell'

export interface Passage {
  /** Its place in `Outline.passages`. */
  readonly index: number
  readonly coded: Coded
  readonly form: PassageForm
  readonly line: number
  readonly endLine: number
  /** Where later lines of the passage begin: letters counted up to there (see `lettersIn`), and the line. */
  readonly lines: readonly (readonly [letters: number, line: number])[]
  /** Section id. */
  readonly section: number
  /** Passages of the list items around it, outermost first. */
  readonly above: readonly number[]
  /** The list it is an item of. */
  readonly list: number | null
  readonly ordered: boolean
  readonly alert: AlertPlace | null
  readonly cell: CellPlace | null
}

export interface TableOutline {
  readonly header: readonly Coded[]
  readonly rows: readonly { readonly line: number; readonly endLine: number; readonly cells: readonly Coded[] }[]
  readonly section: number
  readonly above: readonly number[]
  /** Index of the passage before the table: its lead-in. */
  readonly before: number | null
  readonly line: number
}

export interface Outline {
  readonly page: ParsedPage
  readonly passages: readonly Passage[]
  readonly tables: readonly TableOutline[]
  readonly sections: ReadonlyMap<number, ParsedSection>
}

interface Place {
  readonly section: number
  readonly above: readonly number[]
  readonly alert: AlertPlace | null
  readonly line: number
}

export function outlineOf(page: ParsedPage): Outline {
  const passages: Passage[] = []
  const tables: TableOutline[] = []
  let lists = 0
  let alerts = 0

  const add = (
    spans: readonly Span[],
    form: PassageForm,
    lines: LinesOf,
    place: Place,
    rest: Partial<Passage> = {},
  ) => {
    const line = lines.line ?? place.line
    const passage: Passage = {
      index: passages.length,
      coded: codedOf(spans),
      form,
      line,
      endLine: Math.max(line, lines.endLine ?? line),
      lines: lineStarts(spans),
      section: place.section,
      above: place.above,
      list: null,
      ordered: false,
      alert: place.alert,
      cell: null,
      ...rest,
    }
    passages.push(passage)
    return passage
  }

  const table = (block: Extract<Block, { kind: 'table' }>, place: Place) => {
    const line = block.line ?? place.line
    const rows = block.rows.map((row, at) => ({
      line: row.line ?? line + 2 + at,
      endLine: row.endLine ?? row.line ?? line + 2 + at,
      cells: row.cells.map(codedOf),
    }))
    const before = passages.length > 0 ? passages.length - 1 : null
    const { section, above } = place
    tables.push({ header: block.header.map(codedOf), rows, section, above, before, line })
    block.rows.forEach((row, r) => {
      row.cells.forEach((cell, column) => {
        add(cell, 'cell', rows[r]!, place, { cell: { table: tables.length - 1, row: r, column } })
      })
    })
  }

  const list = (block: Extract<Block, { kind: 'list' }>, place: Place) => {
    const id = lists++
    for (const item of block.items) {
      const [first] = item.blocks
      const leads = first?.kind === 'paragraph'
      const lines = leads ? { line: item.line ?? first.line, endLine: first.endLine ?? item.line } : item
      const lead = add(leads ? first.spans : [], 'item', lines, place, { list: id, ordered: block.ordered })
      const inside = { ...place, above: [...place.above, lead.index], line: lead.line }
      for (const inner of item.blocks.slice(leads ? 1 : 0)) walk(inner, inside)
    }
  }

  const walk = (block: Block, place: Place): void => {
    switch (block.kind) {
      case 'paragraph':
        if (block.spans.some(span => span.text.trim() !== '')) add(block.spans, 'paragraph', block, place)
        return
      case 'list':
        list(block, place)
        return
      case 'table':
        table(block, place)
        return
      case 'alert': {
        const line = block.line ?? place.line
        const alert = place.alert ?? { id: alerts++, kind: block.alert, line, endLine: block.endLine ?? line }
        for (const inner of block.blocks) walk(inner, { ...place, alert, line })
        return
      }
      case 'quote':
        for (const inner of block.blocks) walk(inner, place)
        return
      default:
        return
    }
  }

  const titles = new Map(page.blocks.flatMap(b => (b.kind === 'heading' && b.line ? [[b.line, b.spans] as const] : [])))
  for (const section of page.sections) {
    const place = { section: section.id, above: [], alert: null, line: section.source.line }
    if (section.level > 0) {
      add(titles.get(section.source.line) ?? [{ text: section.title }], 'heading', section.source, place)
    }
    for (const block of section.blocks) walk(block, place)
  }
  const sections = new Map(page.sections.map(section => [section.id, section]))
  const dotted = dottedFamilies(passages.map(passage => passage.coded))
  if (dotted.size === 0) return { page, passages, tables, sections }
  const mark = (text: Coded): Coded => withNamesMarked(text, dotted)
  return {
    page,
    passages: passages.map(passage => ({ ...passage, coded: mark(passage.coded) })),
    tables: tables.map(table => ({
      ...table,
      header: table.header.map(mark),
      rows: table.rows.map(row => ({ ...row, cells: row.cells.map(mark) })),
    })),
    sections,
  }
}

interface LinesOf {
  readonly line?: number | undefined
  readonly endLine?: number | undefined
}

/** Letters and digits, which neither marking nor spacing changes: what a place in a passage is counted by. */
export function lettersIn(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
    if (isLetter || (code > 191 && (code < 0xe000 || code > 0xe004) && (code < 0x2000 || code > 0x206f))) count++
  }
  return count
}

const ONE_LINE: readonly (readonly [number, number])[] = []

function lineStarts(spans: readonly Span[]): readonly (readonly [number, number])[] {
  if (spans.every(span => span.line === undefined)) return ONE_LINE
  const starts: (readonly [number, number])[] = []
  let letters = 0
  for (const span of spans) {
    if (span.line !== undefined) starts.push([letters, span.line])
    letters += lettersIn(span.text)
  }
  return starts
}

export function sectionOf(outline: Outline, id: number): ParsedSection {
  const section = outline.sections.get(id)
  if (!section) throw new Error(`no section ${id} on ${outline.page.info.file}`)
  return section
}

export function sourceOf(outline: Outline, passage: Pick<Passage, 'section' | 'line' | 'endLine'>): Source {
  const { file, url } = sectionOf(outline, passage.section).source
  return { file, line: passage.line, endLine: passage.endLine, url }
}
