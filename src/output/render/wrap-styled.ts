// Text with styles and links in it → the same, wrapped; a style or link that runs on is closed at a line's end and opened
// again in the next. In time that grows with the text alone: pages hold words without end, and code without line ends.
import { clusters, columns } from './columns.ts'

/** Between words; words longer than the line are cut. */
export function wrapStyled(text: string, width: number, cutWords: boolean): string {
  return text
    .split('\n')
    .map(line => wordRows(line, Math.max(1, width), cutWords))
    .join('\n')
}

/** Wherever the line is full: for code, whose spaces count. */
export function fillStyled(text: string, width: number): string {
  return text
    .split('\n')
    .map(line => {
      const rows = openRows()
      for (const part of line.split(MARK)) put(rows, part, Math.max(1, width))
      return ended(rows)
    })
    .join('\n')
}

const MARK = /(\x1b\[[\d;]*m|\x1b\]8;;[^\x07\x1b]*\x07)/

/** Columns of a text without its styles and links. */
export function styledColumns(text: string): number {
  return text.split(MARK).reduce((sum, part) => sum + (isMark(part) ? 0 : columns(part)), 0)
}

/** The rows so far, and what is open at the end of the last one. */
interface Rows {
  readonly done: string[]
  row: string
  used: number
  /** What ends a style → what began it. */
  readonly styles: Map<number, number>
  link: string
}

function openRows(): Rows {
  return { done: [], row: '', used: 0, styles: new Map(), link: '' }
}

function wordRows(line: string, width: number, cutWords: boolean): string {
  const rows = openRows()
  for (const { parts, wide } of wordsOf(line)) {
    if (wide > 0 && rows.used > 0) {
      if (rows.used + 1 + wide <= width) put(rows, ' ', width)
      else breakRow(rows)
    }
    for (const part of parts) put(rows, part, cutWords ? width : Number.POSITIVE_INFINITY)
  }
  return ended(rows)
}

interface StyledWord {
  readonly parts: readonly string[]
  readonly wide: number
}

function wordsOf(line: string): readonly StyledWord[] {
  const words: StyledWord[] = []
  let parts: string[] = []
  let wide = 0
  const end = () => {
    if (parts.length > 0) words.push({ parts, wide })
    parts = []
    wide = 0
  }
  for (const piece of line.split(MARK)) {
    if (isMark(piece)) {
      parts.push(piece)
      continue
    }
    for (const [i, part] of piece.split(' ').entries()) {
      if (i > 0) end()
      if (part === '') continue
      parts.push(part)
      wide += columns(part)
    }
  }
  end()
  return words
}

function isMark(part: string): boolean {
  return part.startsWith('\x1b')
}

function put(rows: Rows, part: string, width: number): void {
  if (isMark(part)) {
    rows.row += part
    note(rows, part)
    return
  }
  const wide = columns(part)
  if (rows.used + wide <= width) {
    rows.row += part
    rows.used += wide
    return
  }
  for (const cluster of clusters(part)) {
    const next = columns(cluster)
    if (rows.used > 0 && rows.used + next > width) breakRow(rows)
    rows.row += cluster
    rows.used += next
  }
}

/** The code that ends what this one begins; null for one that ends something, or is none of ours. */
function endOf(code: number): number | null {
  if (code === 1 || code === 2) return 22
  if (code === 3 || code === 4) return code + 20
  return (code >= 30 && code <= 37) || (code >= 90 && code <= 97) ? 39 : null
}

function note(rows: Rows, mark: string): void {
  if (mark.startsWith('\x1b]')) {
    rows.link = mark === LINK_END ? '' : mark
    return
  }
  for (const code of mark.slice(2, -1).split(';').map(Number)) {
    const end = endOf(code)
    if (end !== null) rows.styles.set(end, code)
    else rows.styles.delete(code)
  }
}

const LINK_END = '\x1b]8;;\x07'

function breakRow(rows: Rows): void {
  const { styles, link } = rows
  rows.done.push(rows.row + sgr([...styles.keys()]) + (link === '' ? '' : LINK_END))
  rows.row = link + sgr([...styles.values()])
  rows.used = 0
}

function sgr(codes: readonly number[]): string {
  return codes.length === 0 ? '' : `\x1b[${codes.join(';')}m`
}

function ended({ done, row }: Rows): string {
  return [...done, row].join('\n')
}
