// Two folders of pages: files come, go and are renamed, and their sentences have not moved for that.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { diffPages } from '../../../src/pages/diff/diff-pages.ts'
import { buildCatalog } from '../../../src/parse/build-catalog.ts'
import { said } from './pages.ts'

const folder = join(import.meta.dirname, '../../corpus/vesper/pages')
const PAGES: ReadonlyMap<string, string> = new Map(
  readdirSync(folder)
    .sort()
    .map(name => [name, readFileSync(join(folder, name), 'utf8')]),
)

/** The folder after an edit, its files in the order in which they would be read. */
function edited(edit: (pages: Map<string, string>) => void) {
  const pages = new Map(PAGES)
  edit(pages)
  const files = [...pages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, text]) => ({ file: `new/${name}`, text }))
  return { path: 'new', catalog: buildCatalog(files) }
}

const old = {
  path: 'old',
  catalog: buildCatalog([...PAGES].map(([name, text]) => ({ file: `old/${name}`, text }))),
}
const changesAfter = (edit: (pages: Map<string, string>) => void) => {
  const { changes, rewordings } = diffPages(old, edited(edit))
  return said([...changes, ...rewordings])
}
const rename = (pages: Map<string, string>, from: string, to: string, text = (page: string) => page) => {
  pages.set(to, text(pages.get(from)!))
  pages.delete(from)
}

test('another folder', () => {
  expect(changesAfter(() => {})).toEqual([])
})

test('a file has another name', () => {
  expect(changesAfter(pages => rename(pages, 'screen-lock.md', 'a-lock.md'))).toEqual([])
})

test('a page has another name and title', () => {
  const changes = changesAfter(pages =>
    rename(pages, 'screen-lock.md', 'a-lock.md', page => page.replace(/^(title:|#) .*$/gm, '$1 Lock of the app')),
  )
  expect(changes).toEqual(['feature-renamed -'])
})

test('a page goes', () => {
  expect(changesAfter(pages => pages.delete('read-receipts.md'))).toEqual([
    'feature-removed -',
    'key-removed VesperReadReceipts',
  ])
})

test('a page comes', () => {
  const page = `---
title: Screenshots
summary: Keeps people from taking screenshots.
kind: feature
---

# Screenshots

Vesper can keep people from taking screenshots.

1. Choose **Apps** > **App configuration policies** > **Add** > **Managed devices**.
2. Add \`VesperScreenshots\` as the key and set the value type to \`Boolean\`.
   - By default, \`VesperScreenshots = true\`.
   - \`VesperScreenshots = false\` blocks screenshots.
3. Choose **Next** and assign the policy.
`
  expect(changesAfter(pages => pages.set('screenshots.md', page))).toEqual([
    'feature-added -',
    'key-added VesperScreenshots',
  ])
})

test('each change says in which file', () => {
  const { changes } = diffPages(
    old,
    edited(pages => rename(pages, 'screen-lock.md', 'a-lock.md', page => page.replaceAll(/ is /g, ' is not '))),
  )
  expect(changes.length).toBeGreaterThan(0)
  for (const { lines } of changes) {
    expect(lines[0]!.old?.source.file).toBe('old/screen-lock.md')
    expect(lines[0]!.new?.source.file).toBe('new/a-lock.md')
  }
})
