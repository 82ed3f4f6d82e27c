// An input → its row, with the place of the cursor; long text is shown around the cursor.
import { clusters, columns } from '../../output/render/columns.ts'
import type { Input } from '../state/input.ts'
import type { Model } from '../state/model.ts'
import { marksOf } from './marks.ts'
import { cell, type Dress, type Row } from './row.ts'

/** The label is for those who don't see the prompt. */
export interface InputWords {
  readonly label: string
  readonly placeholder: string
}

export interface InputView {
  readonly row: Row
  /** Column of the cursor in the row. */
  readonly cursor: number
}

/** As wide as it needs, at most `width`. */
export function inputView(
  input: Input,
  focused: boolean,
  { label, placeholder }: InputWords,
  width: number,
  dress: Dress,
): InputView {
  const prompt = dress.screenReader ? `${label}: ` : ` ${marksOf(dress).prompt}`
  const room = Math.max(4, width - columns(prompt) - 1)
  const { text, before } = around(input, room)
  const shown = text === '' ? cell(placeholder, 'dim') : cell(text)
  return { row: [cell(prompt, focused ? 'strong' : 'dim'), shown], cursor: columns(prompt) + before }
}

/** The part of the text that fits, with the cursor in it. */
function around({ text, cursor }: Input, room: number): { readonly text: string; readonly before: number } {
  if (columns(text) < room) return { text, before: columns(text.slice(0, cursor)) }
  let start = ''
  for (const cluster of clusters(text.slice(0, cursor)).toReversed()) {
    if (columns(cluster + start) >= room) break
    start = cluster + start
  }
  let end = ''
  for (const cluster of clusters(text.slice(cursor))) {
    if (columns(start + end + cluster) >= room) break
    end += cluster
  }
  return { text: start + end, before: columns(start) }
}

/** The search inside the text: being typed, or its counter; null when there is none. */
export function findView(model: Model): InputView | null {
  const { screen, terminal, over } = model
  const find = !over && 'reader' in screen ? screen.reader.find : null
  if (!find || (!find.typing && model.notice)) return null
  const count =
    find.input.text === '' ? '' : find.matches.length === 0 ? 'no match' : `${find.at + 1} of ${find.matches.length}`
  const { text, before } = around(find.input, Math.max(4, terminal.columns - columns(count) - 6))
  const lead = find.typing ? ' / ' : ' find '
  return {
    row: [cell(lead, 'strong'), cell(text), cell('  '), cell(count, find.matches.length === 0 ? 'warn' : 'dim')],
    cursor: columns(lead) + before,
  }
}

export function findRow(model: Model): Row | null {
  return findView(model)?.row ?? null
}
