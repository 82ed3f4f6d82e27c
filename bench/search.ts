// Queries on the bundled pages and on made-up text of growing size → processor time a query: a busy machine does no harm.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Records, Section, Statement, Text } from '../src/model/catalog.ts'
import { nearNames } from '../src/search/near-names.ts'
import { searchText } from '../src/search/search.ts'
import { buildIndex, loadIndex, type TextIndex } from '../src/search/text-index.ts'
import { at } from './measure.ts'

const dist = join(import.meta.dirname, '../dist')
const QUERIES = 400

export function search(): void {
  console.log('search, milliseconds a query: median, 99 % (aims: 5 on the bundled pages, 20 at 100,000 statements)')
  const built = (file: string) => JSON.parse(readFileSync(join(dist, file), 'utf8')) as unknown
  const records = built('records.json') as Records
  const index = loadIndex(built('index.json'))
  for (const kind of KINDS) report('bundled', kind, records, index, index.words, lcg(3))
  for (const size of [1000, 10_000, 100_000]) {
    const random = lcg(size)
    const words = Array.from({ length: 20_000 }, () => madeUpWord(random))
    const start = performance.now()
    const made = buildIndex(madeUpText(size, words, random))
    console.log(`  ${size} statements: index built in ${(performance.now() - start).toFixed(0)} ms`)
    for (const kind of KINDS) report(`${size}`, kind, NO_RECORDS, made, words, random)
  }
}

const NO_RECORDS: Records = { pages: [], features: [], keys: [], terms: [], problems: [] }

const KINDS = ['one word', 'two words', 'a beginning', 'a typing error', 'six words'] as const
type Random = () => number

function report(
  what: string,
  kind: (typeof KINDS)[number],
  records: Records,
  index: TextIndex,
  words: readonly string[],
  random: Random,
): void {
  const times: number[] = []
  for (let i = 0; i < QUERIES; i++) {
    const query = queryOf(kind, () => pick(words, random))
    const start = process.cpuUsage()
    searchText(query, { records, index, near: nearNames }, 20)
    const { user, system } = process.cpuUsage(start)
    times.push((user + system) / 1000)
  }
  times.sort((a, b) => a - b)
  console.log(`  ${what.padEnd(8)} ${kind.padEnd(16)} ${at(times, 0.5).toFixed(2)}  ${at(times, 0.99).toFixed(2)}`)
}

function queryOf(kind: (typeof KINDS)[number], word: () => string): string {
  switch (kind) {
    case 'one word':
      return word()
    case 'two words':
      return `${word()} ${word()}`
    case 'a beginning':
      return `${word()} ${word().slice(0, 4)}`
    case 'a typing error': {
      const right = word()
      return `${right.slice(0, 2)}x${right.slice(3)}`
    }
    case 'six words':
      return Array.from({ length: 6 }, word).join(' ')
  }
}

function madeUpText(size: number, words: readonly string[], random: Random): Text {
  const source = { file: 'made-up.md', line: 1, endLine: 1, url: null }
  const section: Section = {
    id: 0,
    page: 0,
    level: 1,
    title: 'Made up',
    anchor: 'made-up',
    parent: null,
    feature: null,
    condition: {},
    source,
  }
  const statements = Array.from({ length: size }, (_, id): Statement => {
    const text = Array.from({ length: 20 }, () => pick(words, random)).join(' ')
    const place = {
      section: 0,
      feature: null,
      names: [],
      keys: [],
      condition: {},
      procedure: null,
      context: null,
      source,
    }
    return { id, text, form: 'sentence', alert: null, ...place }
  })
  return { sections: [section], statements, procedures: [] }
}

/** Few words often, most words rarely, as in any text. */
function pick(words: readonly string[], random: Random): string {
  return words[Math.floor(words.length ** random()) - 1] ?? words[0]!
}

function madeUpWord(random: Random): string {
  const letters = 'etaoinshrdlcumwfgypbvkjxqz'
  return Array.from({ length: 4 + Math.floor(random() * 7) }, () => letters[Math.floor(random() ** 2 * 26)]).join('')
}

function lcg(seed: number): Random {
  let state = seed
  return () => {
    state = (state * 48271) % 2147483647
    return state / 2147483647
  }
}
