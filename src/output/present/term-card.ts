// A word of the field → what the pages say of it, with lines, or that they use it without explaining it.
import type { Statement } from '../../model/catalog.ts'
import type { Document } from '../../model/document.ts'
import type { Term } from '../../model/record.ts'
import { quotedStatements } from './quoted-statements.ts'

const MOST = 6

/** `statements`: those the term names, best first. */
export function termCard(term: Term, statements: readonly Statement[]): Document {
  const aliases = term.aliases.length === 0 ? [] : [{ label: 'Also', spans: [{ text: term.aliases.join(', ') }] }]
  return [
    { kind: 'heading', level: 1, spans: [{ text: term.term }] },
    ...(term.explained
      ? []
      : [{ kind: 'paragraph' as const, spans: [{ text: 'The pages use this word without explaining it:' }] }]),
    quotedStatements(statements.slice(0, MOST)),
    ...(aliases.length === 0 ? [] : [{ kind: 'fields' as const, rows: aliases }]),
  ]
}
