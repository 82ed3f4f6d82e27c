// Document → lines of a given width. One layout for the command line, for pipes and for the TUI.
import type { Block, Document, ListItem, Role, Span } from '../../model/document.ts'
import { printable } from '../../model/printable.ts'
import { columns } from './columns.ts'
import { fieldLines } from './fields.ts'
import { asciiText, cleanSpans, span, spellLinks } from './inline.ts'
import { ALERTS, type LayoutOptions, longestWord, marksFor, measureOf } from './style.ts'
import { tableLines } from './table.ts'
import { cutWord, type Line, wrapSpans } from './wrap.ts'

export type { LayoutOptions } from './style.ts'
export type { Line } from './wrap.ts'

/** Text narrower than this isn't indented any further. */
const LEAST = 8

/** Lines without line ends; no line is wider than `width` (from 2 columns on), all text is printable. */
export function renderLines(document: Document, options: LayoutOptions): readonly Line[] {
  return trim(blockLines(document, { ...options, width: Math.max(2, Math.floor(options.width)) }, 0, false))
}

function blockLines(blocks: readonly Block[], options: LayoutOptions, depth: number, tight: boolean): readonly Line[] {
  const out: Line[] = []
  for (const [i, block] of blocks.entries()) {
    const lines = oneBlock(block, options, depth)
    if (lines.length === 0) continue
    if (out.length > 0 && spaced(blocks[i - 1], block, tight)) out.push([])
    for (const line of lines) out.push(line)
  }
  return out
}

/** Text stands right under its heading; in a tight list only tables, code and alerts keep their distance from the text around them. */
function spaced(above: Block | undefined, below: Block, tight: boolean): boolean {
  if (above?.kind === 'heading') return below.kind === 'heading'
  const apart = (block: Block | undefined) =>
    block?.kind === 'table' || block?.kind === 'code' || block?.kind === 'alert' || block?.kind === 'quote'
  return !tight || apart(above) || apart(below)
}

function oneBlock(block: Block, options: LayoutOptions, depth: number): readonly Line[] {
  const measure = measureOf(options)
  const marks = marksFor(options)
  switch (block.kind) {
    case 'heading':
      return wrapSpans(inline(block.spans.map(emphasise), options), measure, longestWord(options))
    case 'paragraph':
      return wrapSpans(inline(block.spans, options), measure, longestWord(options))
    case 'list':
      return listLines(block, options, depth)
    case 'table':
      return tableLines(
        block.header.map(cell => inline(cell, options)),
        block.rows.map(row => row.cells.map(cell => inline(cell, options))),
        options,
        marks.rule,
      )
    case 'fields':
      return fieldLines(
        block.rows.map(row => ({ label: inline([span(row.label)], options), spans: inline(row.spans, options) })),
        options,
      )
    case 'alert':
      return alertLines(block, options, depth)
    case 'quote':
      return prefixed(always(marks.quote, 'dim'), options, inner => blockLines(block.blocks, inner, depth, false))
    case 'code':
      return prefixed(always('  '), options, inner => codeLines(block.text, inner))
    case 'image':
      return wrapSpans(inline([span(`[image: ${block.alt}]`, 'dim')], options), measure, longestWord(options))
    case 'rule':
      return [[span(marks.rule.repeat(measure), 'dim')]]
    default:
      return unknown(block)
  }
}

function inline(spans: readonly Span[], options: LayoutOptions): readonly Span[] {
  const clean = cleanSpans(spans, options.unicode)
  return options.spellLinks ? spellLinks(clean) : clean
}

function emphasise(each: Span): Span {
  return each.role && each.role !== 'link' ? each : { ...each, role: 'strong' }
}

interface Prefix {
  readonly first: Span
  readonly rest: Span
  /** Says something (a number, a box), so it stands above where there is no room beside. */
  readonly says?: boolean
}

/** Runs `inner` in the room a prefix leaves and puts the prefix before its lines. */
function prefixed(
  prefix: Prefix,
  options: LayoutOptions,
  inner: (options: LayoutOptions) => readonly Line[],
): readonly Line[] {
  const room = options.width - columns(prefix.first.text)
  if (room < LEAST) return [...(prefix.says ? wrapSpans([prefix.first], options.width) : []), ...inner(options)]
  return inner({ ...options, width: room }).map((line, i) => {
    const before = i === 0 ? prefix.first : prefix.rest
    return line.length === 0 && before.text.trim() === '' ? line : [before, ...line]
  })
}

/** The same prefix on every line. */
function always(text: string, role?: Role): Prefix {
  return { first: span(text, role), rest: span(text, role) }
}

function listLines(list: Extract<Block, { kind: 'list' }>, options: LayoutOptions, depth: number): readonly Line[] {
  const marks = marksFor(options)
  const last = `${list.start + list.items.length - 1}.`.length
  const tight = list.items.every(isTight)
  const out: Line[] = []
  for (const [i, item] of list.items.entries()) {
    const sign = list.ordered ? `${list.start + i}.`.padStart(last) : marks.bullets[depth % marks.bullets.length]!
    const box = item.checked === undefined ? '' : `${item.checked ? marks.done : marks.open} `
    const lead = `${sign} ${box}`
    const prefix = { first: span(lead, 'dim'), rest: span(' '.repeat(lead.length)), says: true }
    const lines = prefixed(prefix, options, inner =>
      blockLines(item.blocks, inner, list.ordered ? depth : depth + 1, tight),
    )
    if (i > 0 && !tight) out.push([])
    out.push(...(lines.length > 0 ? lines : [[span(lead, 'dim')]]))
  }
  return out
}

/** One paragraph an item, with lists, pictures or alerts under it at most: items need no blank line between them. */
function isTight(item: ListItem): boolean {
  return item.blocks.filter(block => block.kind === 'paragraph').length <= 1
}

function alertLines(alert: Extract<Block, { kind: 'alert' }>, options: LayoutOptions, depth: number): readonly Line[] {
  const { sign, word, role } = ALERTS[alert.alert]
  const { bar } = marksFor(options)
  const label: readonly Span[] = [span(`${sign} ${word}:`, role), span(' ')]
  const [first, ...others] = alert.blocks
  const blocks: readonly Block[] =
    first?.kind === 'paragraph'
      ? [{ ...first, spans: [...label, ...first.spans] }, ...others]
      : [{ kind: 'paragraph', spans: label }, ...alert.blocks]
  const lines = (inner: LayoutOptions) => blockLines(blocks, inner, depth, false)
  if (bar === '') return lines(options)
  return prefixed(always(bar, role), options, lines)
}

/** Code keeps its spaces and is cut only where the line is full. */
function codeLines(text: string, options: LayoutOptions): readonly Line[] {
  const safe = printable(text)
    .replace(/\t/g, '    ')
    .replace(/(?<!\n)\n+$/, '')
  return (options.unicode ? safe : asciiText(safe))
    .split('\n')
    .flatMap(row =>
      row === ''
        ? [[]]
        : columns(row) <= options.width
          ? [[span(row, 'code')]]
          : cutWord([span(row, 'code')], options.width),
    )
}

/** No blank lines at either end. */
function trim(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex(line => line.length > 0)
  const last = lines.findLastIndex(line => line.length > 0)
  return first < 0 ? [] : lines.slice(first, last + 1)
}

function unknown(block: never): never {
  throw new TypeError(`No layout for ${JSON.stringify(block)}`)
}
