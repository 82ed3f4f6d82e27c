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
import type { Row } from './rows.ts'

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

export function parse(): readonly Row[] {
  const files = pages()
  const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
  const lexer = () => timed(() => files.forEach(({ text }) => void new Lexer({ gfm: true }).lex(text)))
  const stages: readonly (readonly [string, number, () => void])[] = [
    ['blocks and headings (parsePage)', 2, () => files.forEach(file => void parsePage(file))],
    ['and statements', 3.3, () => statements(files)],
    ['and records (buildCatalog)', 3.3, () => void buildCatalog(files)],
  ]
  for (let i = 0; i < 5; i++) [lexer, ...stages.map(([, , work]) => work)].forEach(work => void work())
  const group = 'Parsing (times as long as the lexer of marked alone)'
  const rows: Row[] = []
  for (const [name, most, work] of stages) {
    const { median, low, high, milliseconds } = ratio(lexer, () => timed(work), 21)
    rows.push({ group, what: name, value: median, spread: [low, high], unit: 'times', aim: most })
    rows.push({
      group,
      what: `${name}, speed`,
      value: bytes / 1e3 / milliseconds,
      spread: null,
      unit: 'MB/s',
      aim: name.includes('records') ? 4 : null,
    })
  }
  const lexed = ratio(() => 1, lexer, 21).milliseconds
  rows.push({
    group,
    what: "marked's lexer alone, speed",
    value: bytes / 1e3 / lexed,
    spread: null,
    unit: 'MB/s',
    aim: null,
  })
  const ten = Array.from({ length: 10 }, (_, i) => files.map(file => ({ ...file, file: `${i}/${file.file}` }))).flat()
  const grown = ratio(
    () => timed(() => void buildCatalog(files)),
    () => timed(() => void buildCatalog(ten)),
    5,
  )
  rows.push({
    group,
    what: 'ten times the pages',
    value: grown.median,
    spread: [grown.low, grown.high],
    unit: 'times',
    aim: 11,
  })
  return rows
}
