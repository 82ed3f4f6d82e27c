// What the team's own notes say → blocks that nobody takes for the page's: under a heading that says so, each in a quote.
import type { Block, Document } from '../../model/document.ts'
import type { NoteOn } from '../../model/note.ts'
import { quotedStatements } from './quoted-statements.ts'

export function teamNotes(notes: readonly NoteOn[]): Document {
  if (notes.length === 0) return []
  return [
    {
      kind: 'heading',
      level: 3,
      spans: [{ text: 'Team notes' }, { text: ' (yours, not from the pages)', role: 'dim' }],
    },
    ...notes.map(
      ({ file, whole, statements }): Block => ({
        kind: 'quote',
        blocks:
          whole === null
            ? [quotedStatements(statements)]
            : [...whole.map(lowered), { kind: 'paragraph', spans: [{ text: `(${file})`, role: 'dim' }] }],
      }),
    ),
  ]
}

/** The title of a note is no title of the card it stands under. */
function lowered(block: Block): Block {
  return block.kind === 'heading' ? { ...block, level: 4 } : block
}

/** Each sentence with its place, once. */
export function teamNotesJson(notes: readonly NoteOn[]) {
  return [...new Set(notes.flatMap(({ statements }) => statements))].map(({ text, source }) => ({ text, source }))
}
