// The matrix → the row of its filter.
import type { Matrix, Model } from '../state/model.ts'
import { type InputView, inputView } from './input-row.ts'
import { cell, type Row, spread } from './row.ts'

export function matrixInput({ terminal }: Model, screen: Matrix): InputView {
  const words = { label: 'Filter', placeholder: terminal.columns < 50 ? '/ filters' : '/ filters, s sorts, r reverses' }
  return inputView(screen.input, screen.focus === 'filter', words, terminal.columns - 12, terminal)
}

export function matrixHead(model: Model, screen: Matrix): Row {
  const { columns, unicode } = model.terminal
  const all = model.knowledge.records.keys.length
  const count = screen.rows.length === all ? `${all} keys ` : `${screen.rows.length} of ${all} `
  return spread(matrixInput(model, screen).row, [cell(count, 'dim')], columns, unicode)
}
