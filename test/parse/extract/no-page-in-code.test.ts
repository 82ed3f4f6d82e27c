// The parser knows no page: no documented key, no heading and no line of a page stands in the code.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildCatalog } from '../../../src/parse/build-catalog.ts'
import { stemsOf } from '../../../src/parse/extract/content-words.ts'
import type { PageFile } from '../../../src/parse/parsed-page.ts'
import { bundledPages, corpusPages, hasOfficial, officialPage } from '../../support/pages.ts'

const SRC = join(import.meta.dirname, '../../../src')
/** Keys that other pages document, with their own sources: a list that may hold names. */
const LISTS_OF_NAMES = /[/\\](?:outside-page|outside-keys|elsewhere)[^/\\]*\.ts$|[/\\]policy[/\\]/

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap(name => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? filesIn(path) : /\.tsx?$/.test(name) ? [path] : []
  })
}

const code = filesIn(SRC)
  .filter(path => !LISTS_OF_NAMES.test(path))
  .map(path => ({ path: path.slice(SRC.length), text: readFileSync(path, 'utf8') }))
const pages: PageFile[] = [
  ...bundledPages(),
  ...(hasOfficial ? [officialPage()] : []),
  ...corpusPages().map(({ page }) => page),
]
/** Comments may say what a rule was seen on; a rule may not. */
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
const lowered = code.map(({ path, text }) => ({ path, text: withoutComments(text).toLowerCase() }))
const within = (needle: string) => lowered.filter(({ text }) => text.includes(needle)).map(({ path }) => path)

describe('src holds', () => {
  const { keys, sections } = buildCatalog(pages)

  test('no documented key', () => {
    const found = keys.flatMap(({ key }) => {
      const word = new RegExp(`(?<![\\w])${key}(?![\\w])`)
      // The command line shows keys in the examples of its help.
      return code
        .filter(({ path, text }) => !/[/\\]cli[/\\]/.test(path) && word.test(text))
        .map(({ path }) => `${key} in ${path}`)
    })
    expect(found).toEqual([])
  })

  test('no heading of a page', () => {
    const glossary = sections.filter(({ title }) => /\bwords\b/i.test(title)).map(({ id }) => id)
    const titles = sections.filter(({ id, title, parent }) => {
      // Short headings are words of the field ("Device risk score"), and so are those of a glossary; a heading that
      // names a channel and nothing else ("For unenrolled devices (MAM)") is a label anybody would write.
      return (
        title.split(/\s+/).length > 3 &&
        stemsOf(title).length > 0 &&
        ![id, parent].some(at => at !== null && glossary.includes(at))
      )
    })
    const found = titles.flatMap(({ title }) => within(title.toLowerCase()).map(path => `${title} in ${path}`))
    expect(found).toEqual([])
  })

  test('no line of a page', () => {
    const lines = pages
      .flatMap(({ text }) => text.replace(/^---\n[\s\S]*?\n---\n/, '').split(/\r?\n/))
      .map(line =>
        line
          .replace(/^[\s>*\d.#|-]+/, '')
          .trim()
          .toLowerCase(),
      )
      .filter(line => line.length > 45 && !line.includes('](http') && !/^\*?\*?(?:open|in) the/.test(line))
    expect(lines.length).toBeGreaterThan(300)
    const all = lowered.map(({ text }) => text).join('\n')
    expect(lines.filter(line => all.includes(line))).toEqual([])
  })
})
