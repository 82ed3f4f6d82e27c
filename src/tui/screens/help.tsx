// Help: every key, filtered as you type.
import { Frame } from '../components/frame.tsx'
import { Rows } from '../components/rows.tsx'
import { lowerRule, upperRule } from '../lines/chrome.ts'
import { inputView } from '../lines/input-row.ts'
import { geometryOf } from '../state/geometry.ts'
import { helpLines } from '../state/help.ts'
import type { Help, Model } from '../state/model.ts'

export function HelpScreen({ model, help }: { readonly model: Model; readonly help: Help }) {
  const { terminal } = model
  const { body } = geometryOf(terminal)
  const { row } = inputView(
    help.input,
    true,
    { label: 'Filter', placeholder: 'type to filter the keys' },
    terminal.columns,
    terminal,
  )
  const lines = helpLines(help, terminal).map(line => [{ text: ' ' }, ...line])
  return (
    <Frame model={model} head={row} above={upperRule(model, 'all')} below={lowerRule(model, null, false)}>
      <Rows rows={lines.slice(help.top, help.top + body)} color={terminal.color} />
    </Frame>
  )
}
