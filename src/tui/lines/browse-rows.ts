// Browse → the row of its input and its two rules.
import { geometryOf } from '../state/geometry.ts'
import type { Browse, Model } from '../state/model.ts'
import { lowerRule, upperRule } from './chrome.ts'
import { type InputView, inputView } from './input-row.ts'
import { cell, type Row, spread } from './row.ts'

export function browseInput({ terminal }: Model, screen: Browse): InputView {
  const placeholder = terminal.columns < 50 ? 'type to filter' : 'type to filter keys and features'
  const words = { label: 'Filter', placeholder }
  return inputView(screen.input, screen.focus === 'list', words, terminal.columns - 20, terminal)
}

export function browseHead(model: Model, screen: Browse): Row {
  const { columns, unicode } = model.terminal
  return spread(browseInput(model, screen).row, [cell(`${countOf(model, screen)} `, 'dim')], columns, unicode)
}

function countOf({ knowledge }: Model, { input, rows }: Browse): string {
  const { keys, features } = knowledge.records
  if (input.text.trim() === '') return `${keys.length} keys`
  const text = rows.filter(({ target }) => target.kind === 'line').length
  return `${rows.length - text} of ${keys.length + features.length}${text > 0 ? `, ${text} in text` : ''}`
}

export function browseRules(model: Model, screen: Browse): { readonly above: Row; readonly below: Row } {
  const { split } = geometryOf(model.terminal)
  const showsCard = split || screen.focus === 'card'
  return {
    above: upperRule(model, screen.focus === 'list' ? 'left' : 'right'),
    below: lowerRule(model, showsCard ? screen.reader : null, split),
  }
}
