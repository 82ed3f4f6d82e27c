// Pages to compare in tests: the invented ones, the official one where it is there, and ways to damage them.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Change } from '../../../src/model/page-diff.ts'
import { type DiffInput, diffPages } from '../../../src/pages/diff/diff-pages.ts'
import { buildCatalog } from '../../../src/parse/build-catalog.ts'

const root = join(import.meta.dirname, '../../..')
const officialPath = join(root, '../shared/docs/ios-configure-features.md')

/** Null where the folder beside the project is absent. */
export const official = existsSync(officialPath) ? readFileSync(officialPath, 'utf8') : null
if (official === null) process.stdout.write('skipped: the official page is not there\n')

/** Name → text, line ends as `\n`. */
export const invented: ReadonlyMap<string, string> = new Map(
  readdirSync(join(root, 'test/corpus'))
    .map(id => [id, join(root, 'test/corpus', id, 'page.md')] as const)
    .filter(([, path]) => existsSync(path))
    .map(([id, path]) => [id, readFileSync(path, 'utf8').replaceAll('\r\n', '\n')]),
)

export const version = (text: string): DiffInput => ({
  path: 'page.md',
  catalog: buildCatalog([{ file: 'page.md', text }]),
})

/** `kind key,key channel` of each change, sorted. */
export const said = (changes: readonly Change[]): readonly string[] =>
  changes.map(({ kind, keys, channel }) => `${kind} ${keys.join(',') || '-'} ${channel ?? ''}`.trim()).sort()

export const compared = (old: DiffInput, text: string) => diffPages(old, version(text))
