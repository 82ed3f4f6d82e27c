// The text of a page → its lines, each with what it is: what the grammar rules look at.

export type LineKind =
  | 'front-matter'
  | 'blank'
  | 'heading'
  | 'alert'
  | 'quote'
  | 'table'
  | 'item'
  | 'fence'
  | 'code'
  | 'text'

export interface PageLine {
  /** 1-based, as in the file. */
  readonly number: number
  /** Without its line end. */
  readonly raw: string
  readonly kind: LineKind
  /** Leading blanks, after the `>` of a quote. */
  readonly indent: number
  /** Without quote marks, indentation and list marker. */
  readonly text: string
  /** 1-based column at which `text` begins. */
  readonly column: number
  /** Inside a `>` block. */
  readonly quoted: boolean
  /** The number of a numbered item. */
  readonly ordinal: number | null
}

const QUOTE = /^ {0,3}>+ ?/
const ITEM = /^(?:[-*+]|(\d{1,9})[.)]) +/
const FENCE = /^(```|~~~)/

export function readLines(text: string): readonly PageLine[] {
  const raws = text.split('\n').map(line => (line.endsWith('\r') ? line.slice(0, -1) : line))
  if (raws.at(-1) === '') raws.pop()
  const matterEnd = raws[0] === '---' ? raws.indexOf('---', 1) : -1
  let fence: string | null = null
  return raws.map((raw, index): PageLine => {
    const line = describe(raw, index + 1)
    if (index <= matterEnd) return { ...line, kind: 'front-matter', text: raw, column: 1 }
    const mark = FENCE.exec(line.text)?.[1] ?? null
    if (fence) {
      const closes = mark === fence
      if (closes) fence = null
      return { ...line, kind: closes ? 'fence' : 'code' }
    }
    if (mark) fence = mark
    return mark ? { ...line, kind: 'fence' } : line
  })
}

function describe(raw: string, number: number): PageLine {
  const quote = QUOTE.exec(raw)?.[0] ?? ''
  const inner = raw.slice(quote.length)
  const indent = inner.length - inner.trimStart().length
  const marker = ITEM.exec(inner.slice(indent))
  const text = inner.slice(indent + (marker?.[0].length ?? 0))
  return {
    number,
    raw,
    kind: kindOf(raw, quote !== '', marker !== null, text),
    indent,
    text,
    column: raw.length - text.length + 1,
    quoted: quote !== '',
    ordinal: marker?.[1] ? Number(marker[1]) : null,
  }
}

function kindOf(raw: string, quoted: boolean, item: boolean, text: string): LineKind {
  if (quoted) return text.startsWith('[!') ? 'alert' : 'quote'
  if (raw.trim() === '') return 'blank'
  if (/^#{1,6} /.test(raw)) return 'heading'
  if (item) return 'item'
  return text.startsWith('|') ? 'table' : 'text'
}

/** Text with its code spans, link targets and tags blanked out, columns kept. */
export function proseOf(text: string): string {
  return text.replace(/`[^`]*`|\]\([^()]*\)|<[^<>]*>/g, found => ' '.repeat(found.length))
}
