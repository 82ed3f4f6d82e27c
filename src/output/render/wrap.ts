// Spans → lines no wider than asked, measured in columns.
import type { Span } from '../../model/document.ts'
import { clusters, columns } from './columns.ts'
import { span, type Word, wordLines } from './inline.ts'

/** One row of the screen: text ready to print, with what each part is. */
export type Line = readonly Span[]

export function lineColumns(line: Line): number {
  return line.reduce((sum, each) => sum + columns(each.text), 0)
}

/** Wraps clean spans at `width`. Only words longer than `most` are cut, where the eye expects it. */
export function wrapSpans(spans: readonly Span[], width: number, most: number = width): readonly Line[] {
  if (fits(spans, width)) return [spans.filter(each => each.text !== '')]
  const simple = wrapSimple(spans, width, most)
  if (simple) return simple
  return wordLines(spans).flatMap(words => wrapWords(words, Math.max(1, width), Math.max(1, most)))
}

/** Plain letters with single spaces. */
const SIMPLE = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/

/** One span of plain letters, cut where a line is full: the same as below in a tenth of the time. Null when it is not that simple. */
function wrapSimple(spans: readonly Span[], width: number, most: number): readonly Line[] | null {
  const [only] = spans
  if (!only || spans.length > 1 || width < 1 || most < width || !SIMPLE.test(only.text)) return null
  const { text, role, href } = only
  const lines: Line[] = []
  let start = 0
  while (text.length - start > width) {
    let end = text.lastIndexOf(' ', start + width)
    // A word longer than the line: whole where that does no harm.
    if (end < start) end = text.indexOf(' ', start + width)
    if (end < 0) end = text.length
    if (end - start > width && end - start > most) return null
    lines.push([span(text.slice(start, end), role, href)])
    start = end + 1
  }
  if (start < text.length) lines.push([span(text.slice(start), role, href)])
  return lines
}

/** One line of them: nothing to do, and that is most of what is shown. */
function fits(spans: readonly Span[], width: number): boolean {
  let text = ''
  for (const each of spans) text += each.text
  return text.length <= width && SIMPLE.test(text)
}

function wrapWords(words: readonly Word[], width: number, most: number): readonly Line[] {
  const lines: Span[][] = []
  let line: Span[] = []
  let used = 0
  for (const word of words) {
    const wide = lineColumns(word.pieces)
    if (used > 0 && used + 1 + wide <= width) {
      append(line, spaceBefore(word))
      for (const piece of word.pieces) append(line, piece)
      used += 1 + wide
      continue
    }
    if (used > 0) lines.push(line)
    const rows = wide <= most ? [word.pieces] : cutWord(word.pieces, most)
    for (const row of rows.slice(0, -1)) lines.push([...row])
    line = []
    for (const piece of rows.at(-1) ?? []) append(line, piece)
    used = lineColumns(line)
  }
  lines.push(line)
  return lines
}

function spaceBefore(word: Word): Span {
  const first = word.pieces[0]
  return word.joined && first ? span(' ', first.role, first.href) : span(' ')
}

/** Adjacent text of one kind is one span, so that a link or a style opens once. */
function append(line: Span[], piece: Span): void {
  const last = line.at(-1)
  if (last && last.role === piece.role && last.href === piece.href)
    line[line.length - 1] = span(last.text + piece.text, piece.role, piece.href)
  else line.push(piece)
}

/** Cuts one word that is wider than the line into rows, each as full as a good place to cut allows. */
export function cutWord(pieces: readonly Span[], width: number): readonly Line[] {
  const cells = pieces.flatMap(piece => clusters(piece.text).map(text => ({ text, piece })))
  const rows: Line[] = []
  let start = 0
  while (start < cells.length) {
    let end = start
    let used = 0
    while (end < cells.length) {
      const next = columns(cells[end]!.text)
      if (used + next > width && end > start) break
      used += next
      end++
    }
    if (end < cells.length) end = goodCut(cells, start, end)
    const row: Span[] = []
    for (const { text, piece } of cells.slice(start, end)) append(row, span(text, piece.role, piece.href))
    rows.push(row)
    start = end
  }
  return rows
}

/** The last place, not too near the start, where a name or an address comes apart well; else where the row is full. */
function goodCut(cells: readonly { readonly text: string }[], start: number, end: number): number {
  for (let cut = end; cut > start + (end - start) / 4; cut--) {
    if (comesApart(cells[cut - 1]!.text, cells[cut]!.text)) return cut
  }
  return end
}

/** Between these two characters a long word may be cut without surprise. */
export function comesApart(before: string, after: string): boolean {
  return /[/?&#=._,;:-]/.test(before) ? !/[/?&#=._,;:-]/.test(after) : /[a-z]/.test(before) && /[A-Z]/.test(after)
}
