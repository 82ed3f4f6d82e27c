// Ask → the row of the question being typed, with the rest of the key it may be about to name.
import { completion } from '../state/completion.ts'
import type { Ask, Model } from '../state/model.ts'
import { type InputView, inputView } from './input-row.ts'
import { cell, cut } from './row.ts'

export function askInput({ knowledge, terminal }: Model, screen: Ask): InputView {
  const focused = screen.focus === 'question'
  const words = { label: 'Question', placeholder: 'ask a question' }
  const view = inputView(screen.input, focused, words, terminal.columns, terminal)
  const found = focused ? completion(screen.input, knowledge.records) : null
  if (!found) return view
  const says = terminal.screenReader ? ` (Tab completes ${found.key})` : found.key.slice(found.typed)
  return { ...view, row: cut([...view.row, cell(says, 'dim')], terminal.columns, terminal.unicode) }
}
