// Markdown → nothing, or a UserError where it is built to hang a parser rather than to be read.
import { UserError } from '../model/user-error.ts'

/** Deeper nesting turns the lexer quadratic, then overflows its stack. */
const MAX_DEPTH = 100
/** The lexer joins the lines of a paragraph in a list one by one, each time copying what it has. */
const MAX_LINES = 1000
/** It reads a quote again from its beginning at each line that goes on without the quote mark. */
const MAX_LAZY = 300
/** It tries each delimiter row as a table, over all lines below it up to a blank one: rows times characters. */
const MAX_TABLE_WORK = 30_000_000
/** Headings and list items of a few characters each: a page of a quarter of a million says nothing, and takes its time. */
const MAX_CRUMBS = { count: 50_000, characters: 16 }

interface Mark {
  /** Column at which the content of the item begins. */
  readonly content: number
}

interface Reading {
  readonly open: Mark[]
  fence: { readonly mark: string; readonly quotes: number; readonly content: number } | null
  afterBlank: boolean
  quotes: number
  /** Counted since the last blank line: lines without a mark of their own, lines that left their quote, … */
  lines: number
  lazy: number
  delimiters: number
  characters: number
  work: number
  /** Headings and list items of the whole page, and its characters so far. */
  pieces: number
  read: number
}

/** A delimiter row at least: one pattern with a dash in it would be quadratic in a line of dashes. */
const DELIMITER = /^[\s>|:*+-]*$/
const FENCE = /^(?:`{3,}|~{3,})/
const MARK = /^(?:[-*+]|\d{1,9}[.)])(?=\s|$)/

/** @throws UserError naming the line. */
export function refuseHostile(text: string, firstLine: number, file: string): void {
  const state: Reading = {
    open: [],
    fence: null,
    afterBlank: true,
    quotes: 0,
    lines: 0,
    lazy: 0,
    delimiters: 0,
    characters: 0,
    work: 0,
    pieces: 0,
    read: 0,
  }
  let line = firstLine
  for (let at = 0; at < text.length; line++) {
    const next = text.indexOf('\n', at)
    const end = next < 0 ? text.length : next
    const reason = judge(text.slice(at, end), state)
    if (reason !== null)
      throw new UserError('input', `${file}:${line}:1: ${reason}`, {
        hint: 'No page for readers is; leave this file out.',
      })
    at = end + 1
  }
}

function judge(line: string, state: Reading): string | null {
  if (line === '' || /^\s*$/.test(line)) {
    if (state.fence?.quotes) state.fence = null
    Object.assign(state, { afterBlank: true, quotes: 0, lines: 0, lazy: 0, delimiters: 0, characters: 0 })
    return null
  }
  let begin = beginningOf(line, state)
  if (state.fence !== null) {
    const { mark, quotes, content } = state.fence
    if (begin.quotes >= quotes && begin.column >= content) {
      if (begin.fence?.startsWith(mark)) state.fence = null
      return null
    }
    // The line has left the quote or item, and with it the fence.
    state.fence = null
    begin = beginningOf(line, state)
  }
  if (begin.fence !== null)
    state.fence = { mark: begin.fence, quotes: begin.quotes, content: state.open.at(-1)?.content ?? 0 }
  const nested = state.open.length > 0 || begin.quotes > 0 || state.quotes > 0
  if (begin.quotes + state.open.length > MAX_DEPTH) return `quotes and lists are nested deeper than ${MAX_DEPTH}`

  if (begin.quotes < state.quotes) state.lazy++
  else state.quotes = begin.quotes
  if (state.lazy > MAX_LAZY) return `more than ${MAX_LAZY} lines that leave their quote without a blank one`

  state.read += line.length + 1
  if (begin.marked || line[begin.at] === '#') state.pieces++
  if (state.pieces > MAX_CRUMBS.count && state.read < state.pieces * MAX_CRUMBS.characters)
    return `more than ${MAX_CRUMBS.count} headings and list items of a few characters`

  state.lines = begin.marked || begin.at >= line.length || line[begin.at] === '#' ? 0 : state.lines + 1
  if (nested && state.lines > MAX_LINES) return `more than ${MAX_LINES} lines of a list or quote without a blank one`

  state.characters += line.length + 1
  state.work += state.delimiters * (line.length + 1)
  if (line.includes('-') && DELIMITER.test(line)) {
    state.delimiters++
    state.work += state.characters
  }
  state.afterBlank = false
  return state.work > MAX_TABLE_WORK ? 'delimiter rows of tables without a blank line between' : null
}

interface Beginning {
  readonly quotes: number
  readonly marked: boolean
  readonly column: number
  readonly at: number
  readonly fence: string | null
}

/** Quote and list marks at the beginning of a line; list marks stay open for the lines that are indented as far. */
function beginningOf(line: string, state: Reading): Beginning {
  const { open } = state
  let column = 0
  let at = 0
  let quotes = 0
  let marked = false
  for (; at < line.length && quotes + open.length <= MAX_DEPTH; at++) {
    const char = line.charCodeAt(at)
    if (char === 32) column++
    else if (char === 9) column += 4 - (column % 4)
    else if (char === 62 && !marked) {
      quotes++
      column++
    } else {
      const mark = state.fence === null && mayMark(char) ? MARK.exec(line.slice(at, at + 12)) : null
      if (!mark) break
      while (open.length > 0 && open.at(-1)!.content > column) open.pop()
      column += mark[0].length
      at += mark[0].length - 1
      const blanks = /^[ \t]*/.exec(line.slice(at + 1, at + 6))![0].length
      open.push({ content: column + (blanks >= 1 && blanks < 5 ? blanks : 1) })
      marked = true
    }
  }
  // Text that is indented less ends an item only behind a blank line; before, it goes on lazily.
  if (!marked && state.afterBlank) while (open.length > 0 && open.at(-1)!.content > column) open.pop()
  const own = column - (open.at(-1)?.content ?? quotes)
  const fence = own < 4 && mayFence(line.charCodeAt(at)) ? (FENCE.exec(line.slice(at, at + 80))?.[0] ?? null) : null
  return { quotes, marked, column, at, fence }
}

/** A hyphen, asterisk, plus or digit. */
const mayMark = (char: number): boolean => char === 45 || char === 42 || char === 43 || (char >= 48 && char <= 57)
/** A backtick or tilde. */
const mayFence = (char: number): boolean => char === 96 || char === 126
