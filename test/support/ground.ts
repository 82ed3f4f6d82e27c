// Pages → what questions are answered from, for tests.
import { readFileSync } from 'node:fs'
import { type Ground, prepareGround } from '../../src/answer/ground.ts'
import { readContent } from '../../src/io/read-content.ts'
import { buildCatalog } from '../../src/parse/build-catalog.ts'

export function bundledGround(): Ground {
  const catalog = buildCatalog(readContent('content', process.cwd()).files)
  return prepareGround(catalog, catalog)
}

export function pageGround(file: string): Ground {
  const catalog = buildCatalog([{ file, text: readFileSync(file, 'utf8') }])
  return prepareGround(catalog, catalog)
}
