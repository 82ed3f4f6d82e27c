// Browse: the filter, the list and the card beside it.
import type { Knowledge } from '../../knowledge.ts'
import type { Command } from '../keys.ts'
import type { Action, Target } from './action.ts'
import { piecesFor, sourceOf } from './cards.ts'
import { geometryOf, layoutOf } from './geometry.ts'
import { rowsFor } from './hits.ts'
import { EMPTY, edit, type Input, insert } from './input.ts'
import { moved, selecting } from './list.ts'
import type { Browse, Model, Pane, Row, Terminal } from './model.ts'
import { documentOf, pageReader } from './page.ts'
import { type Reader, readerOf, relaid, stopAt } from './reader.ts'
import { read } from './reading.ts'

/** All rows, or those of a query; the first one selected. */
export function browsing(knowledge: Knowledge, terminal: Terminal, input: Input = EMPTY): Browse {
  const rows = rowsFor(input.text, knowledge)
  return showing(knowledge, terminal, {
    kind: 'browse',
    input,
    focus: 'list',
    rows,
    selected: 0,
    top: 0,
    pane: 'card',
    reader: readerOf([], layoutOf(terminal, 'card')),
    followed: false,
  })
}

/** The card of one thing, with the whole list beside it. */
export function browsingAt(knowledge: Knowledge, terminal: Terminal, target: Target): Browse {
  const all = browsing(knowledge, terminal)
  const at = all.rows.findIndex(row => same(row.target, target))
  const rows = at < 0 ? [rowOf(target), ...all.rows] : all.rows
  const list = selecting(all, Math.max(0, at), rows.length, geometryOf(terminal).body)
  return showing(knowledge, terminal, { ...all, ...list, rows, focus: 'card', followed: true })
}

function rowOf(target: Target): Row {
  const label =
    target.kind === 'key'
      ? target.key
      : target.kind === 'feature'
        ? target.id
        : target.kind === 'term'
          ? target.term
          : target.text
  return { target, label, marks: [], depth: 0, note: '' }
}

function same(a: Target, b: Target): boolean {
  if (a.kind === 'key') return b.kind === 'key' && a.key === b.key
  if (a.kind === 'feature') return b.kind === 'feature' && a.id === b.id
  if (a.kind === 'term') return b.kind === 'term' && a.term === b.term
  return b.kind === 'line' && a.file === b.file && a.line === b.line
}

export function selectedTarget({ rows, selected }: Browse): Target | null {
  return rows[selected]?.target ?? null
}

/** The screen with the card (or steps, or links, or page) of what is selected. */
function showing(knowledge: Knowledge, terminal: Terminal, screen: Browse, pane: Pane = 'card'): Browse {
  return { ...screen, pane, reader: readerFor(knowledge, terminal, selectedTarget(screen), pane) }
}

function readerFor(knowledge: Knowledge, terminal: Terminal, target: Target | null, pane: Pane): Reader {
  const layout = layoutOf(terminal, 'card')
  const document = target?.kind === 'line' && pane === 'card' ? documentOf(knowledge, target.file) : undefined
  if (target?.kind !== 'line' || !document) return readerOf(piecesFor(target, pane, knowledge), layout)
  return pageReader(document, target.line, target.text, layout, geometryOf(terminal).body)
}

export function resizedBrowse(screen: Browse, terminal: Terminal): Browse {
  const { body } = geometryOf(terminal)
  return {
    ...screen,
    ...selecting(screen, screen.selected, screen.rows.length, body),
    reader: relaid(screen.reader, layoutOf(terminal, 'card'), body),
  }
}

/** Text typed or pasted into the filter. */
export function filtered(model: Model, screen: Browse, typed: string): Browse {
  return withInput(model, screen, insert(screen.input, typed))
}

function withInput({ knowledge, terminal }: Model, screen: Browse, input: Input): Browse {
  if (input.text === screen.input.text) return { ...screen, input }
  return { ...browsing(knowledge, terminal, input), focus: 'list' }
}

/** What a command does here, or the action it follows; null when it does nothing. */
export function browseCommand(model: Model, screen: Browse, command: Command): Browse | Action | null {
  const { body } = geometryOf(model.terminal)
  if (screen.focus === 'card') return cardCommand(model, screen, command, body)
  const list = moved(screen, command, screen.rows.length, body)
  if (list)
    return list.selected === screen.selected
      ? { ...screen, ...list }
      : showing(model.knowledge, model.terminal, { ...screen, ...list })
  if (command === 'open' || command === 'focus-next' || command === 'focus-previous')
    return screen.rows.length > 0 ? { ...screen, focus: 'card' } : screen
  const input = edit(screen.input, command)
  return input && withInput(model, screen, input)
}

function cardCommand(model: Model, screen: Browse, command: Command, height: number): Browse | Action | null {
  const { knowledge, terminal } = model
  const pane = (wanted: Pane) => showing(knowledge, terminal, screen, screen.pane === wanted ? 'card' : wanted)
  switch (command) {
    case 'focus-next':
    case 'focus-previous':
      return { ...screen, focus: 'list' }
    case 'steps':
      return pane('steps')
    case 'links':
      return pane('links')
    case 'open':
      return screen.pane === 'links' ? stopAt(screen.reader, height) : wholePage(screen, knowledge)
    default: {
      const reader = read(screen.reader, command, height)
      return reader && { ...screen, reader }
    }
  }
}

function wholePage(screen: Browse, knowledge: Knowledge): Action | null {
  const target = selectedTarget(screen)
  const source = target && sourceOf(target, knowledge)
  const quote = target?.kind === 'line' ? target.text : null
  return source ? { kind: 'to-page', file: source.file, line: source.line, quote } : null
}

/** Esc: from links or steps to the card, from the card to the list, from a filter to all rows; null: nothing left to undo. */
export function browseEscaped(model: Model, screen: Browse): Browse | null {
  if (screen.focus === 'card' && screen.pane !== 'card') return showing(model.knowledge, model.terminal, screen)
  if (screen.focus === 'card') return screen.followed ? null : { ...screen, focus: 'list' }
  return screen.input.text === '' ? null : browsing(model.knowledge, model.terminal)
}
