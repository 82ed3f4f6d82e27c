// The tour → the list of lessons and the step one is at.
import { Columns } from '../components/columns.tsx'
import { Frame } from '../components/frame.tsx'
import { lowerRule, upperRule } from '../lines/chrome.ts'
import { readerRows } from '../lines/reader-rows.ts'
import { lessonRows, tourHead } from '../lines/tour-rows.ts'
import { geometryOf } from '../state/geometry.ts'
import type { Model, Tour } from '../state/model.ts'

export function TourScreen({ model, screen }: { readonly model: Model; readonly screen: Tour }) {
  const { terminal } = model
  const { body, split } = geometryOf(terminal)
  const focus = screen.focus === 'lessons' ? 'left' : 'right'
  return (
    <Frame
      model={model}
      head={tourHead(model, screen)}
      above={upperRule(model, focus)}
      below={lowerRule(model, split || focus === 'right' ? screen.reader : null, split)}
    >
      <Columns
        terminal={terminal}
        left={lessonRows(model, screen)}
        right={readerRows(screen.reader, focus === 'right', body, terminal)}
        selected={screen.selected - screen.top}
        focus={focus}
      />
    </Frame>
  )
}
