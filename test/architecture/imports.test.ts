// The walls of the house: who may import what, as docs/architecture.md draws it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importsOf, readSource, root, type SourceFile } from './read-imports.ts'

const files = readSource('src')

const BELOW = ['model', 'words', 'parse', 'search', 'policy', 'output', 'io', 'answer', 'pages', 'tour']

/** Rooms a room may import from, besides itself. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  words: ['model'],
  parse: ['model', 'words'],
  search: ['model', 'words'],
  policy: ['model', 'words'],
  output: ['model'],
  io: ['model'],
  answer: ['model', 'words', 'search'],
  pages: ['model', 'words'],
  tour: ['model'],
  knowledge: BELOW,
  cli: [...BELOW, 'knowledge'],
  tui: [...BELOW, 'knowledge'],
}

/** Packages, and the only places that may import them. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  marked: ['src/parse/', 'src/output/render/page.ts'],
  'marked-terminal': ['src/output/render/page.ts'],
  yaml: ['src/parse/', 'src/policy/'],
  'fuse.js': ['src/search/'],
  minisearch: ['src/search/'],
  stemmer: ['src/words/', 'src/search/'],
  'fastest-levenshtein': ['src/search/', 'src/answer/', 'src/cli/nearest.ts', 'src/policy/', 'src/pages/'],
  'jsonc-parser': ['src/policy/'],
  saxes: ['src/policy/'],
  'csv-parse': ['src/policy/readers/'],
  ink: ['src/tui/'],
  react: ['src/tui/'],
}

/** Parts of Node that only compute, free for all. */
const PURE_NODE = ['node:path', 'node:util']
const TOUCHES_THE_WORLD = ['src/io/', 'src/cli/start.ts', 'src/cli/entry.ts', 'src/tui/run.ts']

const within = (file: string, places: readonly string[]) => places.some(place => file.startsWith(place))

test('imports are read in every form the source uses', () => {
  const text = [
    "import { a } from './a.ts'",
    "import {\n  b,\n  type C,\n} from '../b/b.ts'",
    "import type D from 'd'",
    "export * from './e.ts'",
    "import 'f'",
    "const g = () => import('./g.ts').then(({ g }) => g)",
    "const no = ' from \\'x\\''",
  ].join('\n')
  expect(importsOf('src/x/y.ts', text).map(found => found.file ?? found.specifier)).toEqual([
    'src/x/a.ts',
    'src/b/b.ts',
    'd',
    'src/x/e.ts',
    'f',
    'src/x/g.ts',
  ])
})

test('every room is in the table', () => {
  expect([...new Set(files.map(({ file }) => roomOf(file)))].filter(room => !(room in ROOMS))).toEqual([])
})

test('rooms import only what the table allows', () => {
  const wrong = files.flatMap(({ file, imports }) =>
    imports
      .filter(found => found.file !== null && !mayImport(file, found.file, found.late))
      .map(found => `${file} imports ${found.file}`),
  )
  expect(wrong).toEqual([])
})

test('packages stay in their rooms', () => {
  const wrong = files.flatMap(({ file, imports }) =>
    imports
      .filter(({ specifier }) => !specifier.startsWith('.') && !specifier.startsWith('node:'))
      .filter(({ specifier }) => !within(file, PACKAGES[packageOf(specifier)] ?? []))
      .map(({ specifier }) => `${file} imports ${specifier}`),
  )
  expect(wrong).toEqual([])
})

test('the architecture page tells the same tables', () => {
  const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8')
  const named = (cell: string) => [...cell.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name)
  const rooms = [...page.matchAll(/^\| (`.*?) \| (.*) \|$/gm)].flatMap(([, left = '', right = '']) =>
    /^all/.test(right) ? [] : named(left).map(room => [room, named(right)] as const),
  )
  expect(rooms.length).toBeGreaterThan(5)
  expect(Object.fromEntries(rooms)).toEqual(Object.fromEntries(rooms.map(([room]) => [room, ROOMS[room]])))
  const told = [...page.matchAll(/^\| ([a-z][\w., -]*) \| `/gm)].flatMap(([, names = '']) => names.split(', '))
  const used = files.flatMap(({ imports }) => imports.map(({ specifier }) => packageOf(specifier)))
  expect(told.sort()).toEqual([...new Set(used.filter(name => !/^\.|^node:/.test(name)))].sort())
})

test('only io, the entry and the start of the TUI touch the world', () => {
  const wrong = files
    .filter(({ file }) => !within(file, TOUCHES_THE_WORLD))
    .flatMap(({ file, text, imports }) => [
      ...imports
        .filter(({ specifier }) => specifier.startsWith('node:') && !PURE_NODE.includes(specifier))
        .map(({ specifier }) => `${file} imports ${specifier}`),
      ...codeLines(text)
        .filter(line => /\b(?:process|console)\.\w|\bimport\.meta\b/.test(line))
        .map(line => `${file}: ${line.trim()}`),
    ])
  expect(wrong).toEqual([])
})

test('there are no cycles', () => {
  expect(cycles(files)).toEqual([])
})

test('a planted cycle is found', () => {
  const file = (name: string, to: string): SourceFile => ({
    file: name,
    text: '',
    imports: [{ specifier: to, file: to, late: false }],
  })
  expect(cycles([file('a', 'b'), file('b', 'c'), file('c', 'a')])).toEqual(['a → b → c → a'])
})

test('every import of our own leads to a file', () => {
  const known = new Set(files.map(({ file }) => file))
  const dead = files.flatMap(({ file, imports }) =>
    imports.filter(found => found.file !== null && !known.has(found.file)).map(found => `${file} → ${found.file}`),
  )
  expect(dead).toEqual([])
})

test('no file is longer than 300 lines but tables of data', () => {
  const long = files.filter(({ text }) => text.split('\n').length > 301 && !isTable(text)).map(({ file }) => file)
  expect(long).toEqual([])
})

test('every file says in its first line what it does', () => {
  expect(files.filter(({ text }) => !/^\/\/ \S.{15,}/.test(text)).map(({ file }) => file)).toEqual([])
})

function roomOf(file: string): string {
  const [, room = ''] = file.split('/')
  return room.endsWith('.ts') ? 'knowledge' : room
}

function mayImport(from: string, to: string, late: boolean): boolean {
  const [room, other] = [roomOf(from), roomOf(to)]
  return room === other || (ROOMS[room]?.includes(other) ?? false) || (room === 'cli' && other === 'tui' && late)
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

function codeLines(text: string): string[] {
  return text.split('\n').filter(line => !/^\s*(?:\/\/|\*|\/\*\*)/.test(line))
}

/** Most of it are lines of an array, an object literal or a union: no function holds them. */
function isTable(text: string): boolean {
  const lines = codeLines(text).filter(line => line.trim() !== '')
  return (
    lines.filter(line => /[,[{\]}]$|^ +\| '/.test(line) && !/=>|\bfunction\b|\breturn\b|;$/.test(line)).length >
    lines.length * 0.8
  )
}

function cycles(sources: readonly SourceFile[]): string[] {
  const next = new Map(sources.map(({ file, imports }) => [file, imports.flatMap(found => found.file ?? [])]))
  const done = new Set<string>()
  const found: string[] = []
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file)
    if (at >= 0) found.push([...path.slice(at), file].join(' → '))
    if (at >= 0 || done.has(file)) return
    for (const to of next.get(file) ?? []) visit(to, [...path, file])
    done.add(file)
  }
  for (const { file } of sources) visit(file, [])
  return found
}
