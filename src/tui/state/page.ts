// A page being read, whole or beside the list, with the sentence that led to it highlighted.
import type { Knowledge } from '../../knowledge.ts'
import type { Block, Document, Span } from '../../model/document.ts'
import type { Command } from '../keys.ts'
import { geometryOf, layoutOf } from './geometry.ts'
import type { Model, Page, Terminal } from './model.ts'
import { type Layout, type Reader, readerOf, relaid, showingRow } from './reader.ts'
import { read } from './reading.ts'

/** Null when no page has that file. `quote` is the text to highlight; without it, what stands in the line. */
export function reading(
  knowledge: Knowledge,
  terminal: Terminal,
  file: string,
  line: number,
  quote: string | null,
): Page | null {
  const info = knowledge.records.pages.find(page => page.file === file)
  const document = documentOf(knowledge, file)
  if (!info || !document) return null
  const wanted = quote ?? textAt(document, line)
  const reader = pageReader(document, line, wanted, layoutOf(terminal, 'page'), geometryOf(terminal).body)
  return { kind: 'page', title: info.title, file, line, url: info.url, wanted, reader }
}

export function documentOf(knowledge: Knowledge, file: string): Document | undefined {
  return knowledge.documents().documents[knowledge.records.pages.findIndex(page => page.file === file)]
}

/** The page with the text marked and in sight. */
export function pageReader(
  document: Document,
  line: number,
  wanted: string | null,
  layout: Layout,
  height: number,
): Reader {
  const tries = [wanted, textAt(document, line)].flatMap(text => (text ? [text, text.slice(0, 60)] : []))
  const reader = readerOf([{ kind: 'text', document }], layout, tries)
  const row = reader.marked[0]?.row
  return row === undefined ? reader : showingRow(reader, row, height)
}

export function pageCommand({ terminal }: Model, screen: Page, command: Command): Page | null {
  const reader = read(screen.reader, command, geometryOf(terminal).body)
  return reader && { ...screen, reader }
}

export function resizedPage(screen: Page, terminal: Terminal): Page {
  return { ...screen, reader: relaid(screen.reader, layoutOf(terminal, 'page'), geometryOf(terminal).body) }
}

/** Plain text of the innermost block that holds a line of the file; null when none does. */
function textAt(blocks: Document, line: number): string | null {
  for (const block of blocks) {
    const part = partsOf(block).find(each => holds(each, line))
    if (part) return textAt(part.blocks, line) ?? plainText(part.blocks)
    if (!('line' in block) || !holds(block, line)) continue
    if (block.kind !== 'table') return plainText([block])
    const row = block.rows.find(each => holds(each, line))
    return spansText((row ? row.cells : block.header)[0] ?? [])
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
