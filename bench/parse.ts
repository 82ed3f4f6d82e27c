// Pages → megabytes a second of each stage of the parser, against marked's lexer alone on the same pages.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Lexer } from 'marked'
import { buildCatalog } from '../src/parse/build-catalog.ts'
import { keyNamer } from '../src/parse/key-names.ts'
import { parsePage } from '../src/parse/parse-page.ts'
import type { PageFile } from '../src/parse/parsed-page.ts'
import { readProcedures } from '../src/parse/procedures.ts'
import { readStatements } from '../src/parse/statements.ts'
import { ratio } from './measure.ts'

const root = join(import.meta.dirname, '..')

/** The bundled pages and those of the corpus: real prose, tables, steps and alerts in all dialects. */
function pages(): readonly PageFile[] {
  const content = join(root, 'content')
  const corpus = join(root, 'test/corpus')
  const found = [
    ...readdirSync(content).map(name => join(content, name)),
    ...(existsSync(corpus) ? readdirSync(corpus).map(name => join(corpus, name, 'page.md')) : []),
  ]
  return found
    .filter(file => file.endsWith('.md') && !file.endsWith('README.md') && existsSync(file))
    .map(file => ({ file, text: readFileSync(file, 'utf8') }))
}

const timed = (work: () => void): number => {
  const started = performance.now()
  work()
  return performance.now() - started
}

function statements(files: readonly PageFile[]): void {
  for (const file of files) {
    const page = parsePage(file)
    const defined = page.sections.slice(0, 10).map(({ id }) => ({ key: `SomeKey${id}`, sections: [id] }))
    const keys = { namer: keyNamer(defined), defined }
    readStatements(page, keys, readProcedures(page, keys))
  }
}

export function parse(): void {
  const files = pages()
  const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  const lexer = () => timed(() => files.forEach(({ text }) => void new Lexer({ gfm: true }).lex(text)))
  const stages: readonly (readonly [string, number, () => void])[] = [
    ['blocks and headings (parsePage)', 2, () => files.forEach(file => void parsePage(file))],
    ['and statements', 3.3, () => statements(files)],
    ['and records (buildCatalog)', 3.3, () => void buildCatalog(files)],
  ]
  for (let i = 0; i < 5; i++) [lexer, ...stages.map(([, , work]) => work)].forEach(work => void work())
  const speed = (milliseconds: number) => `${(bytes / 1e3 / milliseconds).toFixed(1)} MB/s`
  console.log(
    `parsing ${files.length} pages, ${Math.round(bytes / 1e3)} KB, against marked's lexer alone (median of 21 pairs)`,
  )
  for (const [name, most, work] of stages) {
    const { median, low, high, milliseconds } = ratio(lexer, () => timed(work), 21)
    const range = `${low.toFixed(2)} to ${high.toFixed(2)}`
    console.log(`  ${name.padEnd(34)} ${median.toFixed(2)} (${range}; aim ${most}; ${speed(milliseconds)})`)
  }
  for (const [name, , work] of [stages[2]!]) {
    const ten = Array.from({ length: 10 }, (_, i) => files.map(file => ({ ...file, file: `${i}/${file.file}` }))).flat()
    const { median } = ratio(
      () => timed(work),
      () => timed(() => void buildCatalog(ten)),
      5,
    )
    console.log(`  ten times the pages ${name}: ${median.toFixed(1)} times as long (aim 11)`)
  }
}
