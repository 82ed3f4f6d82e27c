// Invented pages read by the real parser, held against what a careful reader found in them.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Catalog } from '../../src/model/catalog.ts'
import type { PageFile } from '../../src/parse/parsed-page.ts'
import { type GoldKey, scoreRecords } from '../support/score-records.ts'

const HERE = import.meta.dirname
const BUILDER = join(HERE, '../../src/parse/build-catalog.ts')
const REQUIRED = 0.97

const pageIds = readdirSync(HERE, { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(entry => entry.name)
  .sort()

const read = (path: string) => readFileSync(join(HERE, path), 'utf8')
const goldOf = (id: string) => JSON.parse(read(`${id}/gold.json`)) as GoldKey[]

function pagesOf(id: string): PageFile[] {
  const files = existsSync(join(HERE, id, 'page.md'))
    ? [`${id}/page.md`]
    : readdirSync(join(HERE, id, 'pages'))
        .sort()
        .map(file => `${id}/pages/${file}`)
  return files.map(file => ({ file, text: read(file) }))
}

describe('gold', () => {
  test.each(pageIds)('%s stands in its page', id => {
    const pages = pagesOf(id)
    for (const gold of goldOf(id)) {
      const page = pages.find(p => !gold.file || p.file.endsWith(gold.file))
      const lines = page?.text.replaceAll('\u00a0', ' ').split(/\r?\n/) ?? []
      expect(lines[gold.line - 1], gold.key).toContain(gold.key)
      for (const block of gold.caveatBlocks)
        for (const line of [block[0]!, block.at(-1)!])
          expect(lines[line - 1]?.trim(), `${gold.key} ${line}`).toBeTruthy()
    }
  })
})

describe.skipIf(!existsSync(BUILDER))('records', () => {
  test.each(pageIds)('%s', async id => {
    const { buildCatalog } = (await import(BUILDER)) as { buildCatalog(files: readonly PageFile[]): Catalog }
    const catalog = buildCatalog(pagesOf(id))
    const { right, of, misses } = scoreRecords(goldOf(id), catalog.keys, catalog.problems)
    const report = `${right}/${of}\n${misses.join('\n')}`
    if (misses.length > 0) process.stdout.write(`${id}: ${report}\n`)
    // A page without a key has no field to get right: there, nothing may be found.
    expect(of === 0 ? 1 : right / of, report).toBeGreaterThanOrEqual(REQUIRED)
  })
})
