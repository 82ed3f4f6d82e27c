// What was asked about → cards in the order asked, or the same records as JSON.
import type { Records, Statement } from '../../model/catalog.ts'
import type { Document } from '../../model/document.ts'
import type { NoteOn } from '../../model/note.ts'
import type { Feature, KeyRecord, Term } from '../../model/record.ts'
import { featureCard } from './feature-card.ts'
import { keyCard } from './key-card.ts'
import { recordsJson, termJson } from './records-json.ts'
import { teamNotes, teamNotesJson } from './team-notes.ts'
import { termCard } from './term-card.ts'

export type Explained =
  | { readonly kind: 'key'; readonly key: KeyRecord }
  | { readonly kind: 'feature'; readonly feature: Feature }
  | { readonly kind: 'term'; readonly term: Term }

export interface ExplainContext {
  readonly records: Records
  /** All of them, by id; only needed for terms. */
  readonly statements: readonly Statement[]
  /** The file is this project's own wording, based on an official page. */
  isBundled(file: string): boolean
  /** What the team's own notes say of each, in the same order; null or absent without notes. */
  readonly notes?: readonly (readonly NoteOn[])[] | null
}

export function explanationDocument(explained: readonly Explained[], context: ExplainContext): Document {
  return explained.flatMap((each, i): Document => {
    const card = [...cardOf(each, context), ...teamNotes(context.notes?.[i] ?? [])]
    return i === 0 ? card : [{ kind: 'rule' }, ...card]
  })
}

function cardOf(each: Explained, context: ExplainContext): Document {
  const given = { isBundled: context.isBundled, problems: context.records.problems }
  switch (each.kind) {
    case 'key':
      return keyCard(each.key, given)
    case 'feature':
      return featureCard(each.feature, keysOf(each.feature, context.records), given)
    case 'term':
      return termCard(each.term, statementsOf(each.term, context.statements))
  }
}

/** The records asked for, with the keys of the features asked for, the pages they stand on and their problems. */
export function explanationJson(explained: readonly Explained[], { records, statements, notes }: ExplainContext) {
  const features = explained.flatMap(each => (each.kind === 'feature' ? [each.feature] : []))
  const keys = explained.flatMap(each => {
    if (each.kind === 'key') return [each.key]
    return each.kind === 'feature' ? keysOf(each.feature, records) : []
  })
  const terms = explained.flatMap(each => (each.kind === 'term' ? [each.term] : []))
  const said = terms.map(term => statementsOf(term, statements))
  const files = new Set([...keys, ...features, ...said.flat()].map(each => each.source.file))
  const names = new Set(keys.map(key => key.key))
  const asked: Records = {
    pages: records.pages.filter(page => files.has(page.file)),
    features,
    keys: [...new Set(keys)],
    terms,
    problems: records.problems.filter(problem => problem.keys.some(name => names.has(name))),
  }
  return {
    ...recordsJson(asked),
    terms: terms.map((term, i) => termJson(term, said[i]!)),
    ...(!notes ? {} : { notes: teamNotesJson(notes.flat()) }),
  }
}

function keysOf(feature: Feature, records: Records): readonly KeyRecord[] {
  return records.keys.filter(key => feature.keys.includes(key.key))
}

function statementsOf(term: Term, statements: readonly Statement[]): readonly Statement[] {
  return term.statements.flatMap(id => statements[id] ?? [])
}
