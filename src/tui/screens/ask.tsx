// Ask: the question, and the answer with what can be followed from it.
import { indented } from '../components/columns.tsx'
import { Frame } from '../components/frame.tsx'
import { Rows } from '../components/rows.tsx'
import { askInput } from '../lines/ask-rows.ts'
import { lowerRule, upperRule } from '../lines/chrome.ts'
import { readerRows } from '../lines/reader-rows.ts'
import { geometryOf } from '../state/geometry.ts'
import type { Ask, Model } from '../state/model.ts'

export function AskScreen({ model, screen }: { readonly model: Model; readonly screen: Ask }) {
  const { terminal } = model
  const { body } = geometryOf(terminal)
  return (
    <Frame
      model={model}
      head={askInput(model, screen).row}
      above={upperRule(model, 'all')}
      below={lowerRule(model, screen.reader, false)}
    >
      <Rows
        rows={indented(readerRows(screen.reader, screen.focus === 'answer', body, terminal))}
        color={terminal.color}
      />
    </Frame>
  )
}
