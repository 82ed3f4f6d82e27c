// Paths of pages → their catalog. In a file of its own because the parser is slow to load: only other content needs it.

import type { NotesPlace } from './io/notes-place.ts'
import { packageRoot } from './io/package-files.ts'
import { type Content, type LeftOut, readContent } from './io/read-content.ts'
import type { Catalog } from './model/catalog.ts'
import { once } from './model/once.ts'
import { UserError } from './model/user-error.ts'
import { buildCatalog } from './parse/build-catalog.ts'
import { buildIndex } from './search/build-index.ts'
import type { TextIndex } from './search/text-index.ts'

export interface Pages {
  /** The pages of the catalog as they were read. */
  readonly files: Content['files']
  readonly catalog: Catalog
  /** Files of the path, without the bundled ones they were added to. */
  readonly given: ReadonlySet<string>
  /** Pages of a folder that could not be read or understood. */
  readonly leftOut: readonly LeftOut[]
  /** Made on first use. */
  index(): TextIndex
}

/** With a `+` in front of the path, the bundled pages are parsed again with the added ones: each knows the other's keys. */
export function readPages(path: string, cwd: string): Pages {
  if (!path.startsWith('+')) return pagesOf(readContent(path, cwd), [])
  return pagesOf(readContent(path.slice(1), cwd), readContent('content', packageRoot()).files)
}

/** Notes that lie where they usually do may be none, or bad: nothing may fail because of them. */
export function readNotes({ path, asked }: NotesPlace, cwd: string): Pages {
  if (asked) return readPages(path, cwd)
  try {
    const content = readContent(path, cwd, true)
    return pagesOf(content, [], true)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return pagesOf({ files: [], leftOut: [{ file: path, reason: error.message }] }, [])
  }
}

/** A bad page among several is left out and told; alone it is the error. */
function pagesOf(content: Content, others: Content['files'], mayBeNone = false): Pages {
  const leftOut = [...content.leftOut]
  const bad = new Set<string>()
  const all = [...others, ...content.files]
  const catalog = buildCatalog(all, (file, error) => {
    bad.add(file)
    if (bad.size === content.files.length && !mayBeNone) throw error
    leftOut.push({ file, reason: error.message })
  })
  const files = all.filter(({ file }) => !bad.has(file))
  const given = new Set(content.files.map(({ file }) => file))
  return { files, catalog, given, leftOut, index: once(() => buildIndex(catalog)) }
}
