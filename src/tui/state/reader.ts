// A document being read: laid out to a width, scrolled, searched, with stops (things to follow) on the way.
import type { Document, Span } from '../../model/document.ts'
import { cleanSpans } from '../../output/render/inline.ts'
import { type Line, renderLines } from '../../output/render/layout.ts'
import { plainLine } from '../../output/render/plain.ts'
import { wrapSpans } from '../../output/render/wrap.ts'
import type { Action } from './action.ts'
import { EMPTY, type Input } from './input.ts'

export type Piece =
  | { readonly kind: 'text'; readonly document: Document }
  | { readonly kind: 'stop'; readonly spans: readonly Span[]; readonly action: Action }

export interface Stop {
  /** First row, and the row behind the last. */
  readonly from: number
  readonly to: number
  readonly action: Action
}

/** Where a match stands: in one row, or at the end of one and the start of the next. */
export type Match = readonly { readonly row: number; readonly from: number; readonly to: number }[]

export interface Find {
  readonly input: Input
  readonly typing: boolean
  readonly matches: readonly Match[]
  /** Index of the match shown; meaningless without matches. */
  readonly at: number
}

export interface Layout {
  readonly width: number
  readonly unicode: boolean
  /** Nothing side by side, for screen readers. */
  readonly stacked: boolean
}

export interface Reader {
  readonly pieces: readonly Piece[]
  readonly layout: Layout
  readonly lines: readonly Line[]
  readonly stops: readonly Stop[]
  /** Index of the stop that Enter follows; null when there is none. */
  readonly stop: number | null
  /** First row shown. */
  readonly top: number
  readonly find: Find | null
  /** Text to highlight, the sentence a source points to: the first of these that is found. */
  readonly wanted: readonly string[]
  readonly marked: Match
}

export function readerOf(pieces: readonly Piece[], layout: Layout, wanted: readonly string[] = []): Reader {
  const { lines, stops } = layOut(pieces, layout)
  return {
    pieces,
    layout,
    lines,
    stops,
    stop: stops.length > 0 ? 0 : null,
    top: 0,
    find: null,
    wanted,
    marked: markedIn(lines, wanted),
  }
}

function markedIn(lines: readonly Line[], wanted: readonly string[]): Match {
  for (const text of wanted) {
    const first = matchesOf(lines, text)[0]
    if (first) return first
  }
  return []
}

function layOut(pieces: readonly Piece[], layout: Layout): Pick<Reader, 'lines' | 'stops'> {
  const lines: Line[] = []
  const stops: Stop[] = []
  for (const [i, piece] of pieces.entries()) {
    const rows = piece.kind === 'text' ? renderLines(piece.document, layout) : stopLines(piece.spans, layout)
    const previous = pieces[i - 1]
    if (
      lines.length > 0 &&
      rows.length > 0 &&
      !(piece.kind === 'stop' && previous?.kind === 'stop') &&
      !isLead(previous, piece)
    )
      lines.push([])
    if (piece.kind === 'stop') stops.push({ from: lines.length, to: lines.length + rows.length, action: piece.action })
    lines.push(...rows)
  }
  return { lines, stops }
}

/** A heading right above stops belongs to them. */
function isLead(previous: Piece | undefined, piece: Piece): boolean {
  return piece.kind === 'stop' && previous?.kind === 'text' && previous.document.at(-1)?.kind === 'heading'
}

const STOP_INDENT = 2

function stopLines(spans: readonly Span[], { width, unicode }: Layout): readonly Line[] {
  return wrapSpans(cleanSpans(spans, unicode), width - STOP_INDENT).map(line => [
    { text: ' '.repeat(STOP_INDENT) },
    ...line,
  ])
}

/** The same text at another width, with the same words at the top. */
export function relaid(reader: Reader, layout: Layout, height: number): Reader {
  if (layout.width === reader.layout.width && layout.unicode === reader.layout.unicode)
    return scrolledTo(reader, reader.top, height)
  const read = letters(reader.lines.slice(0, reader.top))
  const { lines, stops } = layOut(reader.pieces, layout)
  let top = 0
  for (let seen = 0; top < lines.length && seen < read; top++) seen += letters([lines[top] ?? []])
  const moved: Reader = { ...reader, layout, lines, stops, marked: markedIn(lines, reader.wanted) }
  const found = moved.find
    ? { ...moved, find: { ...moved.find, matches: matchesOf(lines, moved.find.input.text) } }
    : moved
  return scrolledTo(found, top, height)
}

function letters(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + plainLine(line).replace(/\s+/g, '').length, 0)
}

/** Never beyond the end, and the last page stays full. */
export function scrolledTo(reader: Reader, top: number, height: number): Reader {
  const last = Math.max(0, reader.lines.length - height)
  const to = Math.max(0, Math.min(last, Math.floor(top)))
  return to === reader.top ? reader : { ...reader, top: to }
}

/** A row down (or up): to the next stop when it is in sight, else the text moves, and takes the next stop along. */
export function stepped(reader: Reader, by: 1 | -1, height: number): Reader {
  const { stop } = reader
  const target = stop === null ? null : seen(reader, reader.stops[stop], height) ? stop + by : stop
  const reached = (now: Reader) => (target !== null && seen(now, now.stops[target], height) ? target : null)
  const here = reached(reader)
  if (here !== null && here !== stop) return { ...reader, stop: here }
  const moved = scrolledTo(reader, reader.top + by, height)
  return { ...moved, stop: reached(moved) ?? stop }
}

function seen({ top }: Reader, stop: Stop | undefined, height: number): boolean {
  return stop !== undefined && stop.from >= top && stop.to <= top + height
}

/** What Enter follows: the stop selected, when it is in sight. */
export function stopAt(reader: Reader, height: number): Action | null {
  const stop = reader.stop === null ? undefined : reader.stops[reader.stop]
  return stop && seen(reader, stop, height) ? stop.action : null
}

/** Moves a page; the stop follows into sight. */
export function paged(reader: Reader, by: number, height: number): Reader {
  return withStopInSight(scrolledTo(reader, reader.top + by, height), height)
}

export function withStopInSight(reader: Reader, height: number): Reader {
  if (reader.stop === null || seen(reader, reader.stops[reader.stop], height)) return reader
  const first = reader.stops.findIndex(stop => seen(reader, stop, height))
  return first < 0 ? reader : { ...reader, stop: first }
}

export function withStop(reader: Reader, stop: number, height: number): Reader {
  const target = reader.stops[stop]
  if (!target) return reader
  const moved = { ...reader, stop }
  if (target.from < reader.top) return scrolledTo(moved, target.from, height)
  return target.to > reader.top + height ? scrolledTo(moved, target.to - height, height) : moved
}

export function finding(reader: Reader): Reader {
  return {
    ...reader,
    find: {
      input: reader.find?.input ?? EMPTY,
      typing: true,
      matches: reader.find?.matches ?? [],
      at: reader.find?.at ?? 0,
    },
  }
}

/** Matches of what is typed; shows the first one at or below the top. */
export function withQuery(reader: Reader, input: Input, height: number): Reader {
  const matches = matchesOf(reader.lines, input.text)
  const below = matches.findIndex(match => (match[0]?.row ?? 0) >= reader.top)
  const at = Math.max(0, below)
  return shown({ ...reader, find: { input, typing: true, matches, at } }, height)
}

export function nextMatch(reader: Reader, by: 1 | -1, height: number): Reader {
  const { find } = reader
  if (!find || find.matches.length === 0) return reader
  const at = (find.at + by + find.matches.length) % find.matches.length
  return shown({ ...reader, find: { ...find, at } }, height)
}

export function doneTyping(reader: Reader): Reader {
  if (!reader.find) return reader
  return { ...reader, find: reader.find.input.text === '' ? null : { ...reader.find, typing: false } }
}

/** Scrolls only when the match is out of sight, and then to the upper third. */
function shown(reader: Reader, height: number): Reader {
  const row = reader.find?.matches[reader.find.at]?.[0]?.row
  return row === undefined ? reader : showingRow(reader, row, height)
}

export function showingRow(reader: Reader, row: number, height: number): Reader {
  if (row >= reader.top && row < reader.top + height) return reader
  return scrolledTo(reader, row - Math.floor(height / 3), height)
}

/** All places of a text, whatever its case and however it is wrapped. */
export function matchesOf(lines: readonly Line[], query: string): readonly Match[] {
  const words = query.trim().split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const gap = '(?:[^\\S\\n]+|[^\\S\\n]*\\n[\\s│|>]*)'
  const pattern = new RegExp(words.map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join(gap), 'gi')
  const rows = lines.map(line => line.map(span => span.text).join(''))
  const starts: number[] = []
  let at = 0
  for (const row of rows) {
    starts.push(at)
    at += row.length + 1
  }
  const text = rows.join('\n')
  const found: Match[] = []
  let row = 0
  for (const { index, 0: hit } of text.matchAll(pattern)) {
    while (row + 1 < starts.length && starts[row + 1]! <= index) row++
    found.push(rangesOf(rows, starts, row, index, index + hit.length))
  }
  return found
}

function rangesOf(rows: readonly string[], starts: readonly number[], first: number, from: number, to: number): Match {
  const ranges: { row: number; from: number; to: number }[] = []
  for (let row = first; row < rows.length && starts[row]! < to; row++) {
    const start = Math.max(0, from - starts[row]!)
    const end = Math.min(rows[row]!.length, to - starts[row]!)
    const indent = row === first ? start : Math.max(start, rows[row]!.search(/[^\s│|>]/))
    if (end > indent) ranges.push({ row, from: indent, to: end })
  }
  return ranges
}
