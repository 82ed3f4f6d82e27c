// The official page against itself with one edit: all of it is found, and nothing else.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Change } from '../../../src/model/page-diff.ts'
import { diffPages } from '../../../src/pages/diff/diff-pages.ts'
import { buildCatalog } from '../../../src/parse/build-catalog.ts'
import { MUTATIONS } from './mutations.ts'

const path = join(import.meta.dirname, '../../../../shared/docs/ios-configure-features.md')
if (!existsSync(path)) process.stdout.write('skipped: the official page is not there\n')

const version = (text: string) => ({ path: 'page.md', catalog: buildCatalog([{ file: 'page.md', text }]) })
const said = ({ kind, keys, channel }: Change) => `${kind} ${keys.join(',') || '-'} ${channel ?? ''}`.trim()

describe.skipIf(!existsSync(path))('one edit of the official page', () => {
  const page = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const original = version(page)

  test.each(MUTATIONS)('$name', ({ edit, changes, reworded = 0 }) => {
    const edited = edit(page)
    expect(edited).not.toBe(page)
    const diff = diffPages(original, version(edited))
    expect(diff.changes.map(said).sort()).toEqual(changes.map(change => change.trim()))
    expect(diff.rewordings.length).toBe(reworded)
  })
})
