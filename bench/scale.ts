// The bundled pages once, ten and a hundred times → how long a search and a question take, beside plain Fuse.js and MiniSearch.
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import { answer } from '../src/answer/answer.ts'
import { prepareGround } from '../src/answer/ground.ts'
import { openBundled } from '../src/bundled.ts'
import type { Statement, Text } from '../src/model/catalog.ts'
import { buildIndex } from '../src/search/build-index.ts'
import { nearNames } from '../src/search/near-names.ts'
import { searchText } from '../src/search/search.ts'
import { at } from './measure.ts'
import type { Row } from './rows.ts'

const GROUP = 'Search and answers as content grows (processor time of one query)'
const QUERIES = [
  'web protection',
  'wifi tunnel',
  'phishng',
  'device tag limit',
  'sign out',
  'battery',
  'jailbroken phone',
  'feedback',
]
const ASKED = [
  'is web protection on by default?',
  'can users sign out?',
  'how do I tag a device',
  'why is tagging limited to one tag',
  'does it need a VPN',
]

export function scale(): readonly Row[] {
  const bundled = openBundled()
  const records = bundled.records
  // Rows that can be copied.
  const text = JSON.parse(JSON.stringify(bundled.text())) as Text
  const rows: Row[] = []
  let base = 0
  for (const times of [1, 10, 100]) {
    const many = repeated(text, times)
    const rounds = times === 100 ? 3 : 20
    const add = (
      what: string,
      queries: readonly string[],
      run: (query: string) => unknown,
      most: number | null,
      count = rounds,
    ) => {
      const all = timed(queries, run, count)
      rows.push({ group: GROUP, what: `${what}, ${times}×`, value: at(all, 0.5), spread: null, unit: 'ms', aim: null })
      rows.push({
        group: GROUP,
        what: `${what}, ${times}×, 99 of 100`,
        value: at(all, 0.99),
        spread: null,
        unit: 'ms',
        aim: most,
      })
      return at(all, 0.5)
    }
    const index = buildIndex(many)
    const own = add(
      'search',
      QUERIES,
      query => searchText(query, { records, index, near: nearNames }, 20),
      times === 1 ? 5 : 20,
    )
    const mini = new MiniSearch<Statement>({ fields: ['text'] })
    mini.addAll(many.statements)
    add('plain minisearch', QUERIES, query => mini.search(query, { prefix: true, fuzzy: 0.2 }), null)
    const fuse = new Fuse(many.statements, { keys: ['text'] })
    add(
      'plain fuse.js',
      QUERIES.slice(0, times === 100 ? 2 : 8),
      query => fuse.search(query),
      null,
      times === 1 ? 5 : 1,
    )
    const ground = prepareGround(records, many)
    add('ask', ASKED, question => answer(question, ground), null, times === 100 ? 1 : 6)
    if (times === 1) base = own
    else
      rows.push({
        group: GROUP,
        what: `search, ${times}× against 1×`,
        value: own / base,
        spread: null,
        unit: 'times',
        aim: null,
      })
  }
  return rows
}

function repeated(text: Text, times: number): Text {
  const count = text.statements.length
  const statements = Array.from({ length: times }, (_, copy) =>
    text.statements.map(each => ({ ...each, id: each.id + copy * count })),
  ).flat()
  return { ...text, statements }
}

function timed(queries: readonly string[], run: (query: string) => unknown, rounds: number): number[] {
  run(queries[0]!)
  const all: number[] = []
  for (let i = 0; i < rounds; i++)
    for (const query of queries) {
      const start = process.cpuUsage()
      run(query)
      const { user, system } = process.cpuUsage(start)
      all.push((user + system) / 1000)
    }
  return all.sort((a, b) => a - b)
}
