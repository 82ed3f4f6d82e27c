// Paths of pages → their catalog. In a file of its own because the parser is slow to load: only other content needs it.
import { packageRoot } from './io/package-files.ts'
import { readContent } from './io/read-content.ts'
import type { Catalog } from './model/catalog.ts'
import { buildCatalog } from './parse/build-catalog.ts'

export function readPages(path: string, cwd: string): Catalog {
  return buildCatalog(readContent(path, cwd))
}

/** The bundled pages parsed again with the added ones, so that each knows the keys of the other. */
export function readPagesAndBundled(path: string, cwd: string): Catalog {
  return buildCatalog([...readContent('content', packageRoot()), ...readContent(path, cwd)])
}
