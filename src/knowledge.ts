// READ ME FIRST. Pages → knowledge, the one thing every command and screen asks.
//
//   io/read-content        a path → files with their text
//   parse/build-catalog    files → records, text and documents: front matter, dialects, lexing, sections,
//                          statements, extraction, one file each
//   search, answer, policy, pages, tour    read what is opened here and know nothing of files
//   output                 what they say → lines on a screen
//
// The bundled content took this road when the program was built, so that it costs nothing now.
import { readBuilt } from './io/package-files.ts'
import type { Catalog, Documents, Records, Text } from './model/catalog.ts'
import { UserError } from './model/user-error.ts'
import { buildIndex, loadIndex, type TextIndex } from './search/text-index.ts'

export interface KnowledgeOptions {
  /** A page or folder instead of the bundled content; with a `+` in front, besides it; null for the bundled content. */
  readonly content: string | null
  /** The team's own notes; null for none. */
  readonly notes: string | null
  /** What relative paths start from. */
  readonly cwd: string
}

export interface Knowledge {
  readonly records: Records
  /** Read on first use: most commands get along with the records. */
  text(): Text
  documents(): Documents
  /** What text is searched by. */
  index(): TextIndex
  readonly origin: Origin
}

export type Origin = { readonly kind: 'bundled' } | { readonly kind: 'given' | 'added'; readonly path: string }

export async function openKnowledge({ content }: KnowledgeOptions): Promise<Knowledge> {
  if (content === null) return bundledKnowledge()
  throw new UserError('input', 'this build cannot read other pages')
}

export function knowledgeOf(catalog: Catalog, origin: Origin): Knowledge {
  const index = once(() => buildIndex(catalog))
  return { records: catalog, text: () => catalog, documents: () => catalog, index, origin }
}

function bundledKnowledge(): Knowledge {
  const text = once(() => readBuilt('text.json') as Text)
  const documents = once(() => readBuilt('documents.json') as Documents)
  const index = once(() => loadIndex(readBuilt('index.json')))
  return { records: readBuilt('records.json') as Records, text, documents, index, origin: { kind: 'bundled' } }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
