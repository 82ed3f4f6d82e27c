// One page in two dialects: nothing changed, whatever the parser makes of either.
import { describe, expect, test } from 'vitest'
import { diffPages } from '../../../src/pages/diff/diff-pages.ts'
import { asCrawl, asOlder } from './as-dialects.ts'
import { invented, official, said, version } from './pages.ts'

/** Those that are written in the dialect of Learn's source, or nearly. */
const SOURCES = [
  'harborlight-shield',
  'quarry-browser',
  'lantern-kiosk',
  'osprey-sso',
  'mistral-overview',
  'sable-android',
]
const pages: readonly (readonly [string, string])[] = [
  ...SOURCES.map(id => [id, invented.get(id)!] as const),
  ...(official === null ? [] : [['the official page', official] as const]),
]

describe.each(pages)('%s', (_, text) => {
  test.each([
    ['source and crawl', text, asCrawl(text)],
    ['crawl and source', asCrawl(text), text],
    ['source and older', text, asOlder(text)],
    ['older and crawl', asOlder(text), asCrawl(text)],
  ])('%s', (_, old, next) => {
    expect(old).not.toBe(next)
    const diff = diffPages(version(old), version(next))
    expect(said([...diff.changes, ...diff.rewordings])).toEqual([])
  })
})
