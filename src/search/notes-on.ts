// Things with a name, and the team's notes → what the notes say of them: pages whose front matter says they are about one
// of them, whole; of pages about nothing in particular the sentences that name one, or stand under a heading that does.
import type { Catalog, PageInfo, Records } from '../model/catalog.ts'
import type { NoteOn } from '../model/note.ts'
import { allNames, type Named } from './named.ts'

export function notesOn(things: readonly Named[], notes: Catalog): readonly NoteOn[] {
  const spellings = [...new Set(things.flatMap(spellingsOf))]
  const names = (text: string) => spellings.some(spelling => hasWords(text.toLowerCase(), spelling))
  return notes.pages.flatMap((page, at): readonly NoteOn[] => {
    const { file, about = [] } = page
    const whole = about.some(each => spellings.includes(each.toLowerCase()))
    if (about.length > 0 && !whole) return []
    const sections = notes.sections.filter(section => section.page === at)
    const own = new Set(sections.map(section => section.id))
    const named = new Set(sections.filter(section => names(section.title)).map(section => section.id))
    const statements = notes.statements.filter(
      ({ section, text }) => own.has(section) && (whole || named.has(section) || names(text)),
    )
    if (whole) return [{ file, whole: notes.documents[at] ?? [], statements }]
    return statements.length === 0 ? [] : [{ file, whole: null, statements }]
  })
}

/** Pages of notes that say they are about something nothing is called: their author should hear of it. */
export function aboutNothing(notes: Catalog, records: Records): readonly PageInfo[] {
  const known = new Set(allNames(records).flatMap(spellingsOf))
  return notes.pages.filter(({ about = [] }) => about.some(each => !known.has(each.toLowerCase())))
}

/** Things a text names outright. */
export function namedIn(text: string, records: Records): readonly Named[] {
  const lower = text.toLowerCase()
  return allNames(records).filter(named => spellingsOf(named).some(spelling => hasWords(lower, spelling)))
}

function spellingsOf({ name, aliases }: Named): readonly string[] {
  return [name, ...aliases].map(spelling => spelling.toLowerCase())
}

/** The spelling with no letter or digit right before or after it. */
function hasWords(text: string, spelling: string): boolean {
  for (let at = text.indexOf(spelling); at >= 0; at = text.indexOf(spelling, at + 1)) {
    const around = (text[at - 1] ?? ' ') + (text[at + spelling.length] ?? ' ')
    if (!/[a-z0-9]/.test(around)) return spelling !== ''
  }
  return false
}
