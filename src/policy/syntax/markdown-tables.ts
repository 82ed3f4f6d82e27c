// Markdown → its tables with the place of each cell, and its fenced blocks. The grammar is GitHub's, the rest is skipped.
import { type Places, placesIn } from './places.ts'
import type { Cell, Table } from './table.ts'

export interface Fence {
  readonly language: string
  readonly offset: number
  readonly end: number
  readonly above: readonly string[]
}

export interface MarkdownParts {
  readonly tables: readonly Table[]
  readonly fences: readonly Fence[]
}

interface Line {
  readonly text: string
  readonly offset: number
}

const DELIMITER_ROW = /^[\s>|:-]+$/
/** Longer cells hold prose or worse; they are kept as written. */
const LONGEST_CELL = 2000
const FENCE = /^[\s>]*(`{3,}|~{3,})\s*([\w-]*)/

/** `titles`: what the whole page is called, nearest first. */
export function markdownParts(text: string, titles: readonly string[]): MarkdownParts {
  const places = placesIn(text)
  const lines = linesOf(text)
  const tables: Table[] = []
  const fences: Fence[] = []
  const headings: string[] = []
  let caption: string | null = null
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!
    const above = (): string[] => [
      ...(caption === null ? [] : [caption]),
      ...headings.filter(Boolean).reverse(),
      ...titles,
    ]
    const fence = FENCE.exec(line.text)
    if (fence !== null) {
      let last = at + 1
      while (last < lines.length && !lines[last]!.text.replace(/^[\s>]*/, '').startsWith(fence[1]!)) last++
      const offset = lines[at + 1]?.offset ?? text.length
      fences.push({
        language: fence[2]!.toLowerCase(),
        offset,
        end: lines[last]?.offset ?? text.length,
        above: above(),
      })
      at = last
      continue
    }
    const heading = headingIn(line.text, lines[at + 1]?.text ?? '')
    if (heading !== null) {
      headings.length = heading.level
      headings[heading.level - 1] = plainText(heading.text)
      caption = null
      continue
    }
    if (line.text.includes('|') && isDelimiterRow(lines[at + 1]?.text ?? '')) {
      const header = cellsOf(line, places)
      const rows: Cell[][] = []
      const first = at + 2
      for (at = first; at < lines.length && lines[at]!.text.includes('|'); at++) rows.push(cellsOf(lines[at]!, places))
      at--
      tables.push({ header: header.map(cell => cell.text), rows, above: above() })
      caption = null
      continue
    }
    if (line.text.trim() !== '') caption = captionIn(line.text)
  }
  return { tables, fences }
}

/** `## Words`, or words with a line of `=` or `-` under them. */
function headingIn(line: string, below: string): { readonly level: number; readonly text: string } | null {
  const marked = /^ {0,3}(#{1,6})\s(.*)$/.exec(line)
  if (marked !== null) return { level: marked[1]!.length, text: marked[2]!.trim().replace(/\s#+$/, '') }
  const underlined = /^[^\s|>#-]/.test(line) && /^(?:=+|-+)\s*$/.test(below)
  return underlined ? { level: below.startsWith('=') ? 1 : 2, text: line.trim() } : null
}

export function isDelimiterRow(line: string): boolean {
  return line.includes('-') && line.includes('|') && DELIMITER_ROW.test(line)
}

/** A short label right above a table: bold as a whole, or ending in a colon. */
function captionIn(line: string): string | null {
  const text = line.trim()
  const label = /^(?:[-*]\s+)?(?:\*\*.+\*\*|__.+__):?$|:$/.test(text)
  return label && text.length < 120 ? plainText(text) : null
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let offset = 0
  while (offset <= text.length) {
    const end = text.indexOf('\n', offset)
    const stop = end < 0 ? text.length : end
    lines.push({ text: text.slice(offset, stop).replace(/\r$/, ''), offset })
    offset = stop + 1
  }
  return lines
}

function cellsOf(line: Line, places: Places): Cell[] {
  const { text } = line
  const bars: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '|') bars.push(at)
  }
  const lead = /^[\s>]*/.exec(text)![0].length
  const starts = bars[0] === lead ? bars : [lead - 1, ...bars]
  const last = text.trimEnd().length - 1
  return starts
    .filter(start => start !== last)
    .map((start, index, kept) => {
      const next = kept[index + 1] ?? (bars.at(-1) === last ? last : text.length)
      const raw = text.slice(start + 1, next)
      const from = start + 1 + (raw.length - raw.trimStart().length)
      const to = from + raw.trim().length
      return { text: plainCell(raw), spot: places.spot(line.offset + from, line.offset + to) }
    })
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  nbsp: ' ',
  '#123': '{',
  '#125': '}',
}

/** A cell without its marks; where something stands as code, that is what is meant. */
function plainCell(raw: string): string {
  const code = raw.length > LONGEST_CELL ? null : /(?<!`)(`+)(.+?)\1/.exec(raw)
  return code === null ? plainText(raw) : code[2]!.trim().replaceAll('\\|', '|')
}

function plainText(raw: string): string {
  if (raw.length > LONGEST_CELL) return raw.trim()
  return raw
    .replace(/<br\s*\/?>/gi, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__)(.+?)\1/g, '$2')
    .replace(/^\s*[*_](.+?)[*_]\s*$/, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!|-])/g, '$1')
    .replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole)
    .trim()
    .replace(/^(["'“‘])(.*)["'”’]$/, '$2')
}
