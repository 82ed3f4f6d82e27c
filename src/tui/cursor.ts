// Model → where the terminal's own cursor stands: in the input that has the focus, else nowhere.
import { askInput } from './lines/ask-rows.ts'
import { browseInput } from './lines/browse-rows.ts'
import { findView, type InputView, inputView } from './lines/input-row.ts'
import { matrixInput } from './lines/matrix-head.ts'
import type { Cursor } from './painter.ts'
import { geometryOf } from './state/geometry.ts'
import type { Model } from './state/model.ts'

const HEAD_ROW = 1

export function cursorOf(model: Model): Cursor | null {
  const { over, screen, terminal } = model
  const { small, rows } = geometryOf(terminal)
  if (small) return null
  const shift = terminal.screenReader ? 'textbox: '.length : 0
  if (over?.kind === 'help')
    return {
      row: HEAD_ROW,
      column:
        inputView(over.input, true, { label: 'Filter', placeholder: '' }, terminal.columns, terminal).cursor + shift,
    }
  if (over) return null
  const find = findView(model)
  if (find && 'reader' in screen && screen.reader.find?.typing) return { row: rows - 1, column: find.cursor }
  const view = inputOf(model)
  if (view) return { row: HEAD_ROW, column: view.cursor + shift }
  // Where a screen reader is to read on.
  return terminal.screenReader ? { row: HEAD_ROW + 1, column: 0 } : null
}

function inputOf(model: Model): InputView | null {
  const { screen } = model
  switch (screen.kind) {
    case 'browse':
      return screen.focus === 'list' ? browseInput(model, screen) : null
    case 'ask':
      return screen.focus === 'question' ? askInput(model, screen) : null
    case 'matrix':
      return screen.focus === 'filter' ? matrixInput(model, screen) : null
    default:
      return null
  }
}
