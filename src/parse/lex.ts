// Markdown below the front matter → blocks with their lines in the file. With `inline`, the only code that knows marked.
import { Lexer, type Token, type Tokens } from 'marked'
import type { AlertKind, Block, ListItem, Span, TableRow } from '../model/document.ts'
import { alertsOfBareLines } from './dialects/learn-crawl.ts'
import { alertMarker, splitAtMarkers, takeDirectives } from './dialects/learn-source.ts'
import { anchorOfAttribute, boldAlert } from './dialects/older-source.ts'
import { refuseHostile } from './guard.ts'
import { htmlBlocks } from './html.ts'
import { type Image, type Inline, readInline } from './inline.ts'
import { countLineEnds } from './line-ends.ts'
import { plainMarkdown } from './plain-markdown.ts'
import { type LineOf, quoteLines } from './quote-lines.ts'

interface Context {
  readonly lexer: Lexer
}

/** @param firstLine line of the file on which `body` begins. */
export function lexBlocks(body: string, firstLine: number, file: string): readonly Block[] {
  const text = plainMarkdown(body)
  refuseHostile(text, firstLine, file)
  const lexer = new Lexer({ gfm: true, async: false })
  lexer.blockTokens(text, lexer.tokens)
  return blocksOf(lexer.tokens, firstLine, { lexer })
}

function blocksOf(
  tokens: readonly Token[],
  firstLine: number,
  context: Context,
  lineIn: LineOf | null = null,
): readonly Block[] {
  const blocks: Block[] = []
  let line = firstLine
  for (const token of tokens) {
    if (token.type !== 'space') {
      if (lineIn) line = firstLine + lineIn(token.raw, line - firstLine)
      const lead = /^\s/.test(token.raw) ? /^\s*/.exec(token.raw)![0] : ''
      read(token as Tokens.Generic, line + countLineEnds(lead), blocks, context)
    }
    line += countLineEnds(token.raw)
  }
  return alertsOfBareLines(joinAnchors(blocks))
}

/** An indented line that goes on with a paragraph of a quote comes with its line end twice. */
const withoutBlankLines = (text: string): string => (text.includes('\n\n') ? text.replace(/\n{2,}/g, '\n') : text)

const lastLine = (token: Token, line: number): number => line + countLineEnds(token.raw.trim())

function read(token: Tokens.Generic, line: number, blocks: Block[], context: Context): void {
  const endLine = lastLine(token as Token, line)
  switch (token.type) {
    case 'heading':
      blocks.push(heading(token as Tokens.Heading, line, endLine, context))
      break
    case 'paragraph':
    case 'text':
      blocks.push(...paragraphs(withoutBlankLines(token.text), line, context))
      break
    case 'list':
      blocks.push(list(token as Tokens.List, line, endLine, context))
      break
    case 'table':
      blocks.push(table(token as Tokens.Table, line, endLine, context))
      break
    case 'blockquote':
      blocks.push(...quotes(token as Tokens.Blockquote, line, endLine, context))
      break
    case 'code':
      blocks.push({
        kind: 'code',
        text: token.text,
        ...(token.lang && { language: String(token.lang) }),
        line,
        endLine,
      })
      break
    case 'hr':
      blocks.push({ kind: 'rule' })
      break
    case 'html':
      blocks.push(...htmlBlocks(token.raw.trimEnd(), line))
      break
    default:
  }
}

/** Some marks (`a*a*a*…`) make the lexer quadratic in a text: one that is full of them is read in pieces. */
const PIECE = { few: 16_000, many: 1000 }

function pieceOf(text: string): number {
  if (text.length <= 2 * PIECE.many) return text.length
  const marks = text.match(/[*_~`[\]()<&:@]/g)?.length ?? 0
  return marks * 8 > text.length ? PIECE.many : PIECE.few
}

/** Text in which nothing can be a mark, a reference, an address or a line break. */
const isPlain = (text: string): boolean => !/[\\`*_[\]<&~@:\n]|www\./i.test(text)

function inline(text: string, line: number, { lexer }: Context): Inline {
  if (isPlain(text)) return readInline([{ type: 'text', raw: text, text }], line)
  const piece = pieceOf(text)
  if (text.length <= piece) return readInline(lexer.inlineTokens(text, []), line)
  const tokens: Token[] = []
  for (let at = 0; at < text.length; ) {
    const end = at + piece < text.length ? endOfPiece(text, at, piece) : text.length
    for (const token of lexer.inlineTokens(text.slice(at, end), [])) tokens.push(token)
    at = end
  }
  return readInline(tokens, line)
}

/** Behind a line, else a sentence, else a word; anywhere in a text without any. */
function endOfPiece(text: string, at: number, piece: number): number {
  for (const mark of ['\n', '. ', ' ']) {
    const found = text.slice(at, at + piece).lastIndexOf(mark)
    if (found > piece / 2) return at + found + mark.length
  }
  return at + piece
}

function heading(token: Tokens.Heading, line: number, endLine: number, context: Context): Block {
  const attribute = anchorOfAttribute(token.text)
  const { spans, anchor } = inline(attribute?.text ?? token.text, line, context)
  const explicit = anchor ?? attribute?.anchor
  return { kind: 'heading', level: token.depth, spans, ...(explicit && { anchor: explicit }), line, endLine }
}

const imageBlock = ({ alt, href, line }: Image): Block => ({ kind: 'image', alt, href, line, endLine: line })

/** A paragraph is one, but for the images in it and the alert marks that stand at a line's beginning. */
function paragraphs(text: string, firstLine: number, context: Context): Block[] {
  const blocks: Block[] = []
  let line = firstLine
  if (!text.includes('[!')) return paragraph(text, line, context)
  for (const part of splitAtMarkers(text)) {
    const marker = alertMarker(part)
    const skipped = marker ? part.slice(0, marker.length) : ''
    const start = line + countLineEnds(skipped)
    const body = paragraph(part.slice(skipped.length), start, context)
    if (marker) {
      blocks.push({ kind: 'alert', alert: marker.alert, blocks: body, line, endLine: endOf(body, line) })
    } else blocks.push(...body)
    line += 1 + countLineEnds(part)
  }
  return blocks
}

function paragraph(text: string, firstLine: number, context: Context): Block[] {
  const directives = takeDirectives(text)
  const lead = /^\s/.test(directives.text) ? /^\s*/.exec(directives.text)![0] : ''
  const line = firstLine + countLineEnds(lead)
  const content = directives.text.slice(lead.length).trimEnd()
  const images = directives.images.map(image => ({ ...image, line: firstLine + image.lineOffset }))
  if (content === '') return images.map(imageBlock)
  const { spans, images: linked, anchor } = inline(content, line, context)
  const endLine = line + countLineEnds(content)
  return [
    ...(spans.length > 0 ? [{ kind: 'paragraph', spans, line, endLine } as const] : []),
    ...(spans.length === 0 && anchor ? [{ kind: 'heading', level: 0, spans, anchor, line, endLine } as const] : []),
    ...[...images, ...linked].sort((a, b) => a.line - b.line).map(imageBlock),
  ]
}

function list(token: Tokens.List, line: number, endLine: number, context: Context): Block {
  const items: ListItem[] = []
  let at = line
  for (const item of token.items) {
    items.push({
      blocks: blocksOf(item.tokens, at, context),
      ...(item.task && { checked: item.checked === true }),
      line: at,
      endLine: lastLine(item, at),
    })
    at += countLineEnds(item.raw)
  }
  return { kind: 'list', ordered: token.ordered, start: token.start === '' ? 1 : token.start, items, line, endLine }
}

function table(token: Tokens.Table, line: number, endLine: number, context: Context): Block {
  const cells = (row: readonly Tokens.TableCell[], at: number): readonly (readonly Span[])[] =>
    row.map(cell => inline(takeDirectives(cell.text).text.trim(), at, context).spans)
  const rows: TableRow[] = token.rows.map((row, i) => ({
    cells: cells(row, line + 2 + i),
    line: line + 2 + i,
    endLine: line + 2 + i,
  }))
  return { kind: 'table', header: cells(token.header, line), rows, line, endLine }
}

/** A quote that begins with an alert mark is an alert; with several marks, one alert each. */
function quotes(token: Tokens.Blockquote, line: number, endLine: number, context: Context): Block[] {
  const groups: { alert: AlertKind | null; line: number; blocks: Block[] }[] = []
  for (const block of blocksOf(token.tokens ?? [], line, context, quoteLines(token.raw))) {
    const at = lineOf(block) ?? line
    const bold = groups.length === 0 && block.kind === 'paragraph' ? boldAlert(block.spans) : null
    const last = groups.at(-1)
    if (block.kind === 'alert') groups.push({ alert: block.alert, line: at, blocks: [...block.blocks] })
    else if (bold && block.kind === 'paragraph') {
      const blocks = bold.rest.length > 0 ? [{ ...block, spans: bold.rest }] : []
      groups.push({ alert: bold.alert, line: at, blocks })
    } else if (last) last.blocks.push(block)
    else groups.push({ alert: null, line, blocks: [block] })
  }
  return groups.map((group, i) => {
    const lines = { line: group.line, endLine: i === groups.length - 1 ? endLine : endOf(group.blocks, group.line) }
    return group.alert
      ? { kind: 'alert', alert: group.alert, blocks: group.blocks, ...lines }
      : { kind: 'quote', blocks: group.blocks, ...lines }
  })
}

const lineOf = (block: Block): number | undefined => ('line' in block ? block.line : undefined)

const endOf = (blocks: readonly Block[], least: number): number =>
  blocks.reduce((end, block) => Math.max(end, ('endLine' in block && block.endLine) || 0), least)

/** An anchor that stands alone (a heading of level 0) belongs to the heading right below it. */
function joinAnchors(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(block => block.kind === 'heading' && block.level === 0)) return blocks
  return blocks.flatMap((block, i): readonly Block[] => {
    if (block.kind !== 'heading') return [block]
    if (block.level === 0) return []
    const above = blocks[i - 1]
    const anchor = block.anchor ?? (above?.kind === 'heading' && above.level === 0 ? above.anchor : undefined)
    return [{ ...block, ...(anchor !== undefined && { anchor }) }]
  })
}
