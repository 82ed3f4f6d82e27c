// Lines → plain text: for pipes, files and tickets. No colour, no drawing, no cursor movement.
import type { Document } from '../../model/document.ts'
import { renderLines } from './layout.ts'
import type { Line } from './wrap.ts'

/** Text without a line end. */
export function plainLine(line: Line): string {
  return line
    .map(each => each.text)
    .join('')
    .trimEnd()
}

/** Ends with a line end when there is anything. */
export function plain(document: Document, options: { readonly width: number; readonly unicode: boolean }): string {
  return renderLines(document, { ...options, plain: true })
    .map(line => `${plainLine(line)}\n`)
    .join('')
}
