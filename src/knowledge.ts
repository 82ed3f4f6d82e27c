// READ ME FIRST. Pages → knowledge, the one thing every command and screen asks. How it comes about:
//   io/read-content        a path → files with their text
//   parse/build-catalog    files → records, text and documents, in the stages its folder lists
//   search, answer, policy, pages, tour    read what is opened here and know nothing of files
//   output                 what they say → lines on a screen
// The bundled content took this road when the program was built, so that it costs nothing now.

import { openBundled } from './bundled.ts'
import type { NotesPlace } from './io/notes-place.ts'
import type { LeftOut } from './io/read-content.ts'
import type { Catalog, Documents, Records, Text } from './model/catalog.ts'
import type { Pages } from './read-pages.ts'
import type { TextIndex } from './search/text-index.ts'

export interface KnowledgeOptions {
  /** A page or folder instead of the bundled content; with a `+` in front, besides it; null for the bundled content. */
  readonly content: string | null
  readonly notes: NotesPlace | null
  readonly cwd: string
}

export interface Knowledge {
  readonly records: Records
  /** Read on first use: most commands get along with the records. */
  text(): Text
  documents(): Documents
  index(): TextIndex
  /** The team's own pages: shown beside what is known, never part of it; null where there are none, or nobody asks. */
  readonly notes: Catalog | null
  readonly origin: Origin
  /** The file is one of this project's own pages: what an official page says in other words. */
  isBundled(file: string): boolean
  /** Given pages that could not be read or understood, and why: the rest is known. */
  readonly leftOut: readonly LeftOut[]
}

export type Origin = { readonly kind: 'bundled' } | { readonly kind: 'given' | 'added'; readonly path: string }

export async function openKnowledge({ content, notes, cwd }: KnowledgeOptions): Promise<Knowledge> {
  if (content === null && notes === null) return bundledKnowledge()
  // Late, because the parser is slow to load.
  const { readNotes, readPages } = await import('./read-pages.ts')
  const knowledge = content === null ? bundledKnowledge() : knowledgeOf(readPages(content, cwd), originOf(content))
  if (notes === null) return knowledge
  const own = readNotes(notes, cwd)
  return { ...knowledge, notes: own.catalog, leftOut: [...knowledge.leftOut, ...own.leftOut] }
}

export function knowledgeOf(pages: Omit<Pages, 'files'>, origin: Origin): Knowledge {
  const { catalog, leftOut, index, given } = pages
  const texts = { text: () => catalog, documents: () => catalog, index }
  const isBundled = (file: string) => origin.kind === 'bundled' || (origin.kind === 'added' && !given.has(file))
  return { records: catalog, ...texts, notes: null, origin, isBundled, leftOut }
}

function originOf(content: string): Origin {
  return content.startsWith('+') ? { kind: 'added', path: content.slice(1) } : { kind: 'given', path: content }
}

function bundledKnowledge(): Knowledge {
  return { ...openBundled(), notes: null, origin: { kind: 'bundled' }, isBundled: () => true, leftOut: [] }
}
