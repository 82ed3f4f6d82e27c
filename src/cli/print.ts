// A Document → standard output as the view wants it: styled lines in a terminal, plain text in a pipe. JSON on one road.
import type { View } from '../io/terminal.ts'
import type { Document } from '../model/document.ts'
import { printableJson } from '../model/printable.ts'
import { ansi, takesLinks } from '../output/render/ansi.ts'
import { plain } from '../output/render/plain.ts'
import type { Io } from './command.ts'

export function printDocument(document: Document, view: View, io: Io): void {
  io.stdout.write(documentText(document, view, io))
}

export function documentText(document: Document, view: View, io: Io): string {
  const { width, unicode, color, terminal, screenReader } = view
  if (screenReader || (!terminal && !color)) return plain(document, { width, unicode })
  return ansi(document, { width, unicode, color, links: terminal && color && takesLinks(io.env) })
}

/** Indented, because people read it too; `compact` is for one object a line. */
export function printJson(value: unknown, io: Io, compact = false): void {
  io.stdout.write(`${printableJson(value, compact ? undefined : 2)}\n`)
}
