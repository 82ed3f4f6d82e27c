// Something with a name, and the team's notes → what the notes say of it: sentences that name it, or stand under a heading
// that does.
import type { Statement, Text } from '../model/catalog.ts'
import type { Named } from './named.ts'

export function notesOn(named: Named, notes: Text): readonly Statement[] {
  const spellings = [named.name, ...named.aliases].map(spelling => spelling.toLowerCase())
  const names = (text: string) => spellings.some(spelling => hasWords(text.toLowerCase(), spelling))
  const sections = new Set(notes.sections.filter(section => names(section.title)).map(section => section.id))
  return notes.statements.filter(statement => sections.has(statement.section) || names(statement.text))
}

/** The spelling with no letter or digit right before or after it. */
function hasWords(text: string, spelling: string): boolean {
  for (let at = text.indexOf(spelling); at >= 0; at = text.indexOf(spelling, at + 1)) {
    const around = (text[at - 1] ?? ' ') + (text[at + spelling.length] ?? ' ')
    if (!/[a-z0-9]/.test(around)) return spelling !== ''
  }
  return false
}
