// Document → Markdown that reads back as the same document: for pages to show, and for what is copied or written.
import type { Block, Document, ListItem, Role, Span } from '../../model/document.ts'
import { printable } from '../../model/printable.ts'

/** Ends with a line end when there is anything. Link targets are written as they are; whoever renders them checks them. */
export function markdown(document: Document): string {
  const text = blocksText(document)
  return text === '' ? '' : `${text}\n`
}

function blocksText(blocks: Document): string {
  return blocks
    .map(blockText)
    .filter(text => text !== '')
    .join('\n\n')
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inline(block.spans).replaceAll('\n', ' ')}`
    case 'paragraph':
      return atLineStarts(inline(block.spans))
    case 'list':
      return listText(block)
    case 'table':
      return tableText(block)
    case 'fields':
      return block.rows
        .map(row => `- ${inline([{ text: row.label, role: 'strong' }, { text: ': ' }, ...row.spans])}`)
        .join('\n')
    case 'alert':
      return quoted(`[!${block.alert.toUpperCase()}]\n${blocksText(block.blocks)}`)
    case 'quote':
      return quoted(blocksText(block.blocks))
    case 'code':
      return fenced(printable(block.text), block.language ?? '')
    case 'image':
      return `![${escaped(printable(block.alt))}](${target(block.href)})`
    case 'rule':
      return '---'
  }
}

function listText(list: Extract<Block, { kind: 'list' }>): string {
  const tight = list.items.every(item =>
    item.blocks.every(block => block.kind === 'paragraph' || block.kind === 'list'),
  )
  const single = list.items.every(item => item.blocks.filter(block => block.kind === 'paragraph').length <= 1)
  return list.items
    .map((item, i) => {
      const lead = list.ordered ? `${list.start + i}. ` : '- '
      return indented(lead, itemText(item, tight && single))
    })
    .join(tight && single ? '\n' : '\n\n')
}

function itemText(item: ListItem, tight: boolean): string {
  const box = item.checked === undefined ? '' : `[${item.checked ? 'x' : ' '}] `
  return box + item.blocks.map(blockText).join(tight ? '\n' : '\n\n')
}

function indented(lead: string, text: string): string {
  return lead + text.replace(/\n(?=[^\n])/g, `\n${' '.repeat(lead.length)}`)
}

function quoted(text: string): string {
  return text.replace(/^/gm, '> ').replace(/^> $/gm, '>')
}

function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(run => run[0].length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language.replace(/[^\w+-]/g, '')}\n${text.replace(/\n$/, '')}\n${fence}`
}

function tableText(table: Extract<Block, { kind: 'table' }>): string {
  const columns = Math.max(table.header.length, ...table.rows.map(row => row.cells.length))
  const line = (cells: readonly (readonly Span[])[]) =>
    `| ${Array.from({ length: columns }, (_, i) =>
      inline(cells[i] ?? [])
        .replaceAll('|', '\\|')
        .replace(/\\?\n/g, '<br>'),
    ).join(' | ')} |`
  return [line(table.header), `|${' --- |'.repeat(columns)}`, ...table.rows.map(row => line(row.cells))].join('\n')
}

const MARKS: Partial<Record<Role, string>> = { strong: '**', warn: '**', bad: '**', good: '**', match: '**', em: '*' }

function inline(spans: readonly Span[]): string {
  return spans.map(spanText).join('')
}

function spanText({ text, role, href }: Span): string {
  const safe = printable(text)
  const core = safe.trim()
  if (core === '') return broken(safe)
  const start = safe.indexOf(core)
  const [before, after] = [safe.slice(0, start), safe.slice(start + core.length)]
  const marked = role === 'code' || role === 'key' || role === 'value' ? codeSpan(core) : emphasised(core, role)
  return broken(before) + (href === undefined ? marked : `[${marked}](${target(href)})`) + broken(after)
}

function emphasised(text: string, role: Role | undefined): string {
  const mark = (role && MARKS[role]) ?? ''
  return `${mark}${broken(escaped(text))}${mark}`
}

function codeSpan(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(run => run[0].length))
  const fence = '`'.repeat(longest + 1)
  const pad = text.startsWith('`') || text.endsWith('`') ? ' ' : ''
  return `${fence}${pad}${text.replaceAll('\n', ' ')}${pad}${fence}`
}

/** A line feed of a span is a hard break. */
function broken(text: string): string {
  return text.replaceAll('\n', '\\\n')
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>&~]/g, '\\$&')
}

/** What would begin a heading, a list or a rule at the start of a line. */
function atLineStarts(text: string): string {
  return text
    .replace(/^([ \t]*)([#+=-]|\d+(?=[.)]))/gm, (_, space: string, sign: string) =>
      /\d/.test(sign) ? `${space}${sign}` : `${space}\\${sign}`,
    )
    .replace(/^([ \t]*\d+)([.)])(?=\s|$)/gm, '$1\\$2')
}

function target(href: string): string {
  const safe = printable(href).replace(/\s+/g, '%20')
  return /[()<>]/.test(safe) ? `<${safe.replace(/[<>]/g, encodeURIComponent)}>` : safe
}
