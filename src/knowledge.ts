// READ ME FIRST. Pages → knowledge, the one thing every command and screen asks. How it comes about:
//   io/read-content        a path → files with their text
//   parse/build-catalog    files → records, text and documents, in the stages its folder lists
//   search, answer, policy, pages, tour    read what is opened here and know nothing of files
//   output                 what they say → lines on a screen
// The bundled content took this road when the program was built, so that it costs nothing now.
import { readBuilt } from './io/package-files.ts'
import type { LeftOut } from './io/read-content.ts'
import type { Catalog, Documents, Records, Text } from './model/catalog.ts'
import { once } from './model/once.ts'
import type { Pages } from './read-pages.ts'
import type { TextIndex } from './search/text-index.ts'

export interface KnowledgeOptions {
  /** A page or folder instead of the bundled content; with a `+` in front, besides it; null for the bundled content. */
  readonly content: string | null
  readonly notes: string | null
  readonly cwd: string
}

export interface Knowledge {
  readonly records: Records
  /** Read on first use: most commands get along with the records. */
  text(): Text
  documents(): Documents
  index(): TextIndex
  /** The team's own pages: shown beside what is known, never part of it. */
  readonly notes: Catalog | null
  readonly origin: Origin
  /** Given pages that could not be read or understood, and why: the rest is known. */
  readonly leftOut: readonly LeftOut[]
}

export type Origin = { readonly kind: 'bundled' } | { readonly kind: 'given' | 'added'; readonly path: string }

export async function openKnowledge({ content, notes, cwd }: KnowledgeOptions): Promise<Knowledge> {
  if (content === null && notes === null) return bundledKnowledge()
  // Late, because the parser is slow to load.
  const { readPages } = await import('./read-pages.ts')
  const knowledge = content === null ? bundledKnowledge() : knowledgeOf(readPages(content, cwd), originOf(content))
  if (notes === null) return knowledge
  const own = readPages(notes, cwd)
  return { ...knowledge, notes: own.catalog, leftOut: [...knowledge.leftOut, ...own.leftOut] }
}

export function knowledgeOf({ catalog, leftOut, index }: Omit<Pages, 'files'>, origin: Origin): Knowledge {
  return { records: catalog, text: () => catalog, documents: () => catalog, index, notes: null, origin, leftOut }
}

function originOf(content: string): Origin {
  return content.startsWith('+') ? { kind: 'added', path: content.slice(1) } : { kind: 'given', path: content }
}

function bundledKnowledge(): Knowledge {
  const records = readBuilt('records.json') as Records
  const text = once(() => readBuilt('text.json') as Text)
  const documents = once(() => readBuilt('documents.json') as Documents)
  const index = once(() => readBuilt('index.json') as TextIndex)
  return { records, text, documents, index, notes: null, origin: { kind: 'bundled' }, leftOut: [] }
}
