// Matrix: every key in a row, sorted and filtered.
import { KEY_HEADER, keyCells } from '../../output/present/list.ts'
import type { Command } from '../keys.ts'
import type { Action } from './action.ts'
import { geometryOf } from './geometry.ts'
import { EMPTY, edit, type Input, insert } from './input.ts'
import { moved, selecting } from './list.ts'
import type { Matrix, MatrixRow, Model, Terminal } from './model.ts'

export function matrix(model: Model): Matrix {
  const screen: Matrix = {
    kind: 'matrix',
    input: EMPTY,
    focus: 'rows',
    sort: 0,
    reversed: false,
    rows: [],
    selected: 0,
    top: 0,
  }
  return arranged(model, screen)
}

/** Rows in sight: the header of the table takes one. */
export function matrixHeight(terminal: Terminal): number {
  return Math.max(1, geometryOf(terminal).body - 1)
}

/** The rows that hold every word of the filter, in order; the key selected stays selected if it is still there. */
function arranged({ knowledge, terminal }: Model, screen: Matrix): Matrix {
  const { keys, problems } = knowledge.records
  const words = screen.input.text.toLowerCase().split(/\s+/).filter(Boolean)
  const rows = keys
    .map((key): MatrixRow => ({ key: key.key, cells: keyCells(key, problems) }))
    .filter(row => words.every(word => row.cells.some(cell => textOf(cell).toLowerCase().includes(word))))
    .sort((a, b) => compare(sortText(a, screen.sort), sortText(b, screen.sort)) || compare(a.key, b.key))
  const ordered = screen.reversed ? rows.toReversed() : rows
  const before = screen.rows[screen.selected]?.key
  const at = Math.max(
    0,
    ordered.findIndex(row => row.key === before),
  )
  return { ...screen, rows: ordered, ...selecting(screen, at, ordered.length, matrixHeight(terminal)) }
}

function textOf(cell: MatrixRow['cells'][number]): string {
  return cell.map(span => span.text).join('')
}

/** What the pages say nothing about comes last. */
function sortText({ cells }: MatrixRow, column: number): string {
  const text = textOf(cells[column] ?? []).toLowerCase()
  return text === '-' ? '\uffff' : text
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

export function matrixCommand(model: Model, screen: Matrix, command: Command): Matrix | Action | null {
  const list = moved(screen, command, screen.rows.length, matrixHeight(model.terminal))
  if (list) return { ...screen, ...list }
  switch (command) {
    case 'open': {
      const row = screen.rows[screen.selected]
      return row ? { kind: 'to-card', target: { kind: 'key', key: row.key } } : null
    }
    case 'filter':
      return { ...screen, focus: 'filter' }
    case 'focus-next':
    case 'focus-previous':
      return { ...screen, focus: screen.focus === 'rows' ? 'filter' : 'rows' }
    case 'sort':
      return arranged(model, { ...screen, sort: (screen.sort + 1) % KEY_HEADER.length, reversed: false })
    case 'reverse':
      return arranged(model, { ...screen, reversed: !screen.reversed })
    default: {
      const input = screen.focus === 'filter' ? edit(screen.input, command) : null
      return input && withFilter(model, screen, input)
    }
  }
}

export function matrixTyped(model: Model, screen: Matrix, typed: string): Matrix {
  return withFilter(model, { ...screen, focus: 'filter' }, insert(screen.input, typed))
}

function withFilter(model: Model, screen: Matrix, input: Input): Matrix {
  return input.text === screen.input.text ? { ...screen, input } : arranged(model, { ...screen, input })
}

/** Esc: an empty filter, then back to the rows; null: nothing left to undo. */
export function matrixEscaped(model: Model, screen: Matrix): Matrix | null {
  if (screen.input.text !== '') return arranged(model, { ...screen, input: EMPTY })
  return screen.focus === 'filter' ? { ...screen, focus: 'rows' } : null
}

export function resizedMatrix(screen: Matrix, terminal: Terminal): Matrix {
  return { ...screen, ...selecting(screen, screen.selected, screen.rows.length, matrixHeight(terminal)) }
}
