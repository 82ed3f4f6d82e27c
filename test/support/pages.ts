// Pages for tests of the parser: the bundled ones, those of the corpus, and the official page where it is at hand.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PageFile } from '../../src/parse/parsed-page.ts'

const ROOT = join(import.meta.dirname, '../..')
/** Lies beside the repository on the machines of its authors; absent elsewhere, and what needs it is skipped. */
const BESIDE = join(ROOT, '../shared')
export const OFFICIAL = join(BESIDE, 'docs/ios-configure-features.md')
export const OFFICIAL_GOLD = join(BESIDE, 'eval/gold/seed.json')
export const hasOfficial = existsSync(OFFICIAL) && existsSync(OFFICIAL_GOLD)

export function bundledPages(): PageFile[] {
  return readdirSync(join(ROOT, 'content'))
    .filter(name => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map(name => ({ file: `content/${name}`, text: readFileSync(join(ROOT, 'content', name), 'utf8') }))
}

export function officialPage(): PageFile {
  return { file: 'ios-configure-features.md', text: readFileSync(OFFICIAL, 'utf8') }
}

const CORPUS = join(ROOT, 'test/corpus')

/** Corpus pages that are one file in the Learn-source dialect, by name. */
export function corpusPages(): { readonly id: string; readonly page: PageFile; readonly gold: string }[] {
  return readdirSync(CORPUS)
    .filter(id => existsSync(join(CORPUS, id, 'page.md')))
    .sort()
    .map(id => ({
      id,
      page: { file: `${id}/page.md`, text: readFileSync(join(CORPUS, id, 'page.md'), 'utf8') },
      gold: readFileSync(join(CORPUS, id, 'gold.json'), 'utf8'),
    }))
}
