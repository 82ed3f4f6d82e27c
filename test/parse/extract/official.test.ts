// The official page and the bundled ones, read into records and held against what a careful reader records of each key.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { KeyRecord } from '../../../src/model/record.ts'
import { buildCatalog } from '../../../src/parse/build-catalog.ts'
import { asCrawl, asOlder } from '../../pages/diff/as-dialects.ts'
import { asOlder as bulleted, asCrawl as crawled } from '../../support/manners.ts'
import { bundledPages, corpusPages, hasOfficial, OFFICIAL_GOLD, officialPage } from '../../support/pages.ts'
import { type GoldKey, scoreRecords } from '../../support/score-records.ts'

const goldOf = (text: string) => JSON.parse(text) as GoldKey[]
/** Lines and the blocks they name belong to one layout of a page; the facts to all. */
const FACTS = /^(?!line |caveat |feature )/

describe.skipIf(!hasOfficial)('the official page', () => {
  const gold = hasOfficial ? goldOf(readFileSync(OFFICIAL_GOLD, 'utf8')) : []

  test('98 % of the fields, none invented', () => {
    const { keys, problems } = buildCatalog([officialPage()])
    const { right, of, misses } = scoreRecords(gold, keys, problems)
    expect(right / of, misses.join('\n')).toBeGreaterThanOrEqual(0.98)
    expect(misses.filter(miss => miss.startsWith('no-invention'))).toEqual([])
  })

  test.each([
    ['crawl', asCrawl],
    ['crawl with other losses', crawled],
    ['older source', asOlder],
    ['older source in bullets', bulleted],
  ])('the same facts in the dialect of the %s', (_, turn) => {
    const { file, text } = officialPage()
    const { keys, problems } = buildCatalog([{ file, text: turn(text) }])
    const { misses } = scoreRecords(gold, keys, problems)
    expect(misses.filter(miss => FACTS.test(miss))).toEqual([])
    expect(caveatsOf(keys)).toEqual(caveatsOf(buildCatalog([officialPage()]).keys))
  })

  test('the bundled pages hold every one of its facts', () => {
    const { keys, problems } = buildCatalog(bundledPages())
    const { misses } = scoreRecords(gold, keys, problems)
    expect(misses.filter(miss => FACTS.test(miss))).toEqual([])
  })
})

/** How many alerts each key has: what the layout does not change. */
function caveatsOf(keys: readonly KeyRecord[]): Record<string, number> {
  const isAlert = /^(?:note|important|warning|caution|tip)$/
  return Object.fromEntries(keys.map(key => [key.key, key.caveats.filter(caveat => isAlert.test(caveat.kind)).length]))
}

describe('corpus pages in other dialects', () => {
  const pages = corpusPages().filter(({ page }) => /^ms\.date: \d\d\//m.test(page.text) && /> \[!/.test(page.text))
  for (const [dialect, turn] of [
    ['crawl', asCrawl],
    ['crawl with other losses', crawled],
    ['older source', asOlder],
    ['older source in bullets', bulleted],
  ] as const) {
    test.each(pages)(`$id as ${dialect}`, ({ page, gold }) => {
      const { keys, problems } = buildCatalog([{ file: page.file, text: turn(page.text.replaceAll('\r\n', '\n')) }])
      const { misses } = scoreRecords(goldOf(gold), keys, problems)
      expect(misses.filter(miss => FACTS.test(miss))).toEqual([])
    })
  }
})
