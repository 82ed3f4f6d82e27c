// The official page against itself with one edit, in every dialect: all of it is found, and nothing else.
import { describe, expect, test } from 'vitest'
import { asCrawl, asOlder } from './as-dialects.ts'
import { MUTATIONS } from './mutations.ts'
import { compared, official, said, version } from './pages.ts'

/** The dialects take turns: each must not hide or add a change, whatever the change. */
const dialects = [
  ['source', (text: string) => text, MUTATIONS],
  ['crawl', asCrawl, MUTATIONS.filter((_, i) => i % 2 === 0)],
  ['older', asOlder, MUTATIONS.filter((_, i) => i % 2 === 1)],
] as const

describe.skipIf(official === null).each(dialects)('one edit of the official page, as %s', (_, written, mutations) => {
  const page = official ?? '# None\n\nNothing.\n'
  const original = version(page)

  test.each(mutations)('$name', ({ edit, changes, reworded = 0 }) => {
    const edited = edit(page)
    expect(edited).not.toBe(page)
    const diff = compared(original, written(edited))
    expect(said(diff.changes)).toEqual(changes)
    expect(diff.rewordings.length).toBe(reworded)
  })
})
