// The blocks of pages → their tables and the lines of their code, with places: what statements don't tell.
import type { Catalog, Section } from '../../model/catalog.ts'
import type { Block, Span } from '../../model/document.ts'
import type { Source } from '../../model/source.ts'

export interface PageTable {
  readonly section: number
  readonly source: Source
  readonly columns: readonly string[]
  /** What the first cell of each row says. */
  readonly rows: readonly { readonly head: string; readonly line: number }[]
}

export interface CodeLine {
  readonly text: string
  readonly section: number
  readonly source: Source
}

type Leaf = Extract<Block, { kind: 'table' | 'code' }>

export function tablesOf(catalog: Catalog): readonly PageTable[] {
  return leavesOf(catalog).flatMap(({ block, section, source }) =>
    block.kind === 'table'
      ? [
          {
            section: section.id,
            source,
            columns: block.header.map(textOf),
            rows: block.rows.map(row => ({ head: textOf(row.cells[0] ?? []), line: row.line ?? source.line })),
          },
        ]
      : [],
  )
}

/** Line by line, the fence left out. */
export function codesOf(catalog: Catalog): readonly CodeLine[] {
  return leavesOf(catalog).flatMap(({ block, section, source }) => {
    if (block.kind !== 'code') return []
    const lines = block.text.split('\n')
    // A fence has a line of its own above, indented code has none.
    const first = source.line + (source.endLine - source.line + 1 > lines.length ? 1 : 0)
    return lines.flatMap((text, i) =>
      text.trim() === ''
        ? []
        : [{ text: text.trim(), section: section.id, source: { ...source, line: first + i, endLine: first + i } }],
    )
  })
}

function leavesOf({ documents, sections }: Catalog) {
  return documents.flatMap((blocks, page) => {
    const own = sections.filter(section => section.page === page)
    return blocks.flatMap(leavesIn).flatMap(block => {
      const { line = 1, endLine = line } = block
      const section = sectionAt(own, line)
      return section ? [{ block, section, source: { ...section.source, line, endLine } }] : []
    })
  })
}

function leavesIn(block: Block): readonly Leaf[] {
  switch (block.kind) {
    case 'table':
    case 'code':
      return [block]
    case 'list':
      return block.items.flatMap(item => item.blocks.flatMap(leavesIn))
    case 'alert':
    case 'quote':
      return block.blocks.flatMap(leavesIn)
    default:
      return []
  }
}

function sectionAt(sections: readonly Section[], line: number): Section | undefined {
  return sections.findLast(section => section.source.line <= line) ?? sections[0]
}

function textOf(spans: readonly Span[]): string {
  return spans
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}
