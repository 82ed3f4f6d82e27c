// Model at the start → its frame, without Ink: what is on screen while Ink is being loaded, and the same as Ink then draws.

import { browseHead, browseRules } from './lines/browse-rows.ts'
import { hintRow, titleRow } from './lines/chrome.ts'
import { listRows } from './lines/list-rows.ts'
import { marksOf } from './lines/marks.ts'
import { readerRows } from './lines/reader-rows.ts'
import { cell, padded, type Row, styled, trimmed } from './lines/row.ts'
import { geometryOf } from './state/geometry.ts'
import type { Browse, Model } from './state/model.ts'

/** Null where the start is not for this: too small a terminal, a screen reader, another screen. */
export function firstPaint(model: Model): readonly string[] | null {
  const { terminal, screen } = model
  if (geometryOf(terminal).small || terminal.screenReader || screen.kind !== 'browse') return null
  const { above, below } = browseRules(model, screen)
  const { ruled } = geometryOf(terminal)
  const head = [titleRow(model), browseHead(model, screen)]
  const rows = ruled
    ? [...head, above, ...middle(model, screen), below, hintRow(model)]
    : [...head, ...middle(model, screen), hintRow(model)]
  return rows.map(row => styled(trimmed(row), terminal.color))
}

function middle({ terminal }: Model, screen: Browse): readonly Row[] {
  const { body, list, split } = geometryOf(terminal)
  const left = listRows(screen, list, body, terminal)
  const right = split ? readerRows(screen.reader, false, body, terminal) : []
  const bar = cell(marksOf(terminal).bar, 'dim')
  return Array.from({ length: body }, (_, i) =>
    split ? [...padded(left[i] ?? [], list, terminal.unicode), bar, ...(right[i] ?? [])] : (left[i] ?? []),
  )
}
