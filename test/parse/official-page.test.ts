import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { buildCatalog } from '../../src/parse/build-catalog.ts'

const file = join(import.meta.dirname, '../../../shared/docs/ios-configure-features.md')
const facts = join(import.meta.dirname, '../../../shared/facts/ledger.jsonl')
const missing = !existsSync(file) || !existsSync(facts)
const text = missing ? '' : readFileSync(file, 'utf8')

/** What is left of a line when Markdown marks, quotation marks and white space are treated alike. */
const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/\\(?=[^\w\s])/g, '')
    .replace(/\]\([^)]*\)/g, '')
    .replace(/[*_`[\]|>#\s\u00a0\u202f"'“”‘’]+/g, ' ')
    .trim()

test.skipIf(missing)(
  'on the official page (skipped where it is not beside the project): every statement stands in the page on the lines it names, whole',
  () => {
    const lines = text.split('\n')
    const { statements } = buildCatalog([{ file: 'page.md', text }])
    expect(statements.length).toBeGreaterThan(300)
    const lost = statements.filter(({ quote, text: words, source: { line, endLine } }) => {
      return !plain(lines.slice(line - 1, endLine).join(' ')).includes(plain(quote ?? words))
    })
    expect(lost).toEqual([])
  },
)

test.skipIf(missing)(
  'on the official page (skipped where it is not beside the project): every anchor that facts were found under is an anchor of a section',
  () => {
    const anchors = new Set(buildCatalog([{ file: 'page.md', text }]).sections.map(({ anchor }) => anchor))
    const found = readFileSync(facts, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map(line => (JSON.parse(line) as { section: string }).section)
    expect([...new Set(found)].filter(anchor => !anchors.has(anchor))).toEqual([])
  },
)

test.skipIf(missing)(
  'on the official page (skipped where it is not beside the project): line ends make no difference',
  () => {
    const { documents, statements, procedures } = buildCatalog([{ file: 'page.md', text }])
    const other = buildCatalog([{ file: 'page.md', text: text.replaceAll('\n', '\r\n') }])
    expect(other.documents).toEqual(documents)
    expect(other.statements).toEqual(statements)
    expect(other.procedures).toEqual(procedures)
  },
)

test.skipIf(missing)(
  'on the official page (skipped where it is not beside the project): turned into a crawled page, it says the same',
  () => {
    const crawled = text
      .replace(/^> \[!(\w+)\] *\n((?:>.*\n)+)/gm, (_, kind: string, inside: string) => {
        const words = inside.replace(/^(?:> ?)+/gm, '').replaceAll('</br>', '')
        return `${kind[0]}${kind.slice(1).toLowerCase()}\n\n${words}`
      })
      .replaceAll(String.raw`\>`, '&gt;')
    const said = (page: string) =>
      buildCatalog([{ file: 'page.md', text: page }]).statements.map(({ text: words, keys, condition }) => ({
        words,
        keys,
        condition,
      }))
    expect(said(crawled)).toEqual(said(text))
  },
)
