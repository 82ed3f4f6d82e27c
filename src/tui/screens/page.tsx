// A whole page → its rows, with the sentence that led here highlighted.
import { indented } from '../components/columns.tsx'
import { Frame } from '../components/frame.tsx'
import { Rows } from '../components/rows.tsx'
import { lowerRule, upperRule } from '../lines/chrome.ts'
import { readerRows } from '../lines/reader-rows.ts'
import { cell, spread } from '../lines/row.ts'
import { geometryOf } from '../state/geometry.ts'
import type { Model, Page } from '../state/model.ts'

export function PageScreen({ model, screen }: { readonly model: Model; readonly screen: Page }) {
  const { terminal } = model
  const { body } = geometryOf(terminal)
  const place = terminal.columns < 60 ? `line ${screen.line}` : `${screen.file}:${screen.line}`
  const head = spread(
    [cell(` ${screen.title}`, 'strong')],
    [cell(`${place} `, 'dim')],
    terminal.columns,
    terminal.unicode,
  )
  return (
    <Frame model={model} head={head} above={upperRule(model, 'all')} below={lowerRule(model, screen.reader, false)}>
      <Rows rows={indented(readerRows(screen.reader, true, body, terminal))} color={terminal.color} />
    </Frame>
  )
}
