import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { buildCatalog } from '../../src/parse/build-catalog.ts'
import { findPage, partOf } from '../../src/search/find-page.ts'
import { CATALOG } from '../support/catalog.ts'

test.each([
  ['Meeting guard', 0],
  ['guardmeetings', 0],
  ['ShieldDeviceTag', 1],
  ['device-tags', 1],
  ['tagging', 1],
])('%s is told of on page %i', (query, page) => {
  expect(findPage(query, CATALOG)).toEqual({ page, feature: null })
})

test('a page of no feature is found by its title, and nothing by what no page is called', () => {
  const pages = [...CATALOG.pages, { ...CATALOG.pages[0]!, file: 'content/first-steps.md', title: 'General' }]
  expect(findPage('general', { ...CATALOG, pages })).toEqual({ page: 2, feature: null })
  expect(findPage('first steps', { ...CATALOG, pages })).toEqual({ page: 2, feature: null })
  expect(findPage('meetin guard', CATALOG)).toBeNull()
})

const official = '../shared/docs/ios-configure-features.md'

test.skipIf(!existsSync(official))('of a page of many features only the part is shown', () => {
  const catalog = buildCatalog([{ file: official, text: readFileSync(official, 'utf8') }])
  for (const feature of catalog.features) {
    const part = partOf(catalog.documents[0]!, feature)
    const headings = part.flatMap(block => (block.kind === 'heading' ? [block.level] : []))
    expect(part[0]).toMatchObject({ kind: 'heading', line: feature.source.line })
    expect(headings.slice(1).every(level => level > headings[0]!)).toBe(true)
  }
})
