// A whole page being read, with the sentence that brought the reader here highlighted.
import type { Knowledge } from '../../knowledge.ts'
import type { Block, Document, Span } from '../../model/document.ts'
import { geometryOf } from './geometry.ts'
import type { Page, Terminal } from './model.ts'
import { type Match, matchesOf, type Reader, readerOf, relaid, showingRow } from './reader.ts'

/** Null when no page has that file. `quote` is the text to highlight; without it, what stands in the line. */
export function reading(
  knowledge: Knowledge,
  terminal: Terminal,
  file: string,
  line: number,
  quote: string | null,
): Page | null {
  const index = knowledge.records.pages.findIndex(page => page.file === file)
  const info = knowledge.records.pages[index]
  const document = knowledge.documents().documents[index]
  if (!info || !document) return null
  const { page, body } = geometryOf(terminal)
  const wanted = quote ?? textAt(document, line)
  const reader = highlighted(
    readerOf([{ kind: 'text', document }], { width: page, unicode: terminal.unicode }),
    wanted,
    textAt(document, line),
  )
  const row = reader.marked[0]?.row
  return {
    kind: 'page',
    title: info.title,
    file,
    line,
    url: info.url,
    wanted,
    reader: row === undefined ? reader : showingRow(reader, row, body),
  }
}

export function resizedPage(screen: Page, terminal: Terminal): Page {
  const { page, body } = geometryOf(terminal)
  const reader = relaid(screen.reader, { width: page, unicode: terminal.unicode }, body)
  return { ...screen, reader: reader.lines === screen.reader.lines ? reader : highlighted(reader, screen.wanted, null) }
}

/** Marks the first place of the text; a long one that is broken up on the page by its beginning. */
function highlighted(reader: Reader, wanted: string | null, instead: string | null): Reader {
  const tries = [wanted, wanted?.slice(0, 60), instead, instead?.slice(0, 40)]
  let marked: Match | undefined
  for (const text of tries) marked ??= text ? matchesOf(reader.lines, text)[0] : undefined
  return { ...reader, marked: marked ?? [] }
}

/** Plain text of the innermost block that holds a line of the file; null when none does. */
export function textAt(blocks: Document, line: number): string | null {
  for (const block of blocks) {
    const inside = partsOf(block).flatMap(part => (holds(part, line) ? [part] : []))
    for (const part of inside) return textAt(part.blocks, line) ?? plainText(part.blocks)
    if (!('line' in block) || block.line === undefined || !holds(block, line)) continue
    if (block.kind === 'table') {
      const row = block.rows.find(each => holds(each, line))
      return row ? spansText(row.cells[0] ?? []) : spansText(block.header[0] ?? [])
    }
    return plainText([block])
  }
  return null
}

interface Part {
  readonly blocks: Document
  readonly line?: number
  readonly endLine?: number
}

function partsOf(block: Block): readonly Part[] {
  if (block.kind === 'list') return block.items
  return block.kind === 'alert' || block.kind === 'quote' ? [block] : []
}

function holds({ line, endLine }: { readonly line?: number; readonly endLine?: number }, wanted: number): boolean {
  return line !== undefined && line <= wanted && wanted <= (endLine ?? line)
}

function plainText(blocks: Document): string | null {
  for (const block of blocks) {
    if (block.kind === 'paragraph' || block.kind === 'heading') return spansText(block.spans)
    const inner = partsOf(block)
      .map(part => plainText(part.blocks))
      .find(text => text !== null)
    if (inner) return inner
  }
  return null
}

function spansText(spans: readonly Span[]): string {
  return spans.map(span => span.text).join('')
}
