// The plain reader of front matter says what the YAML parser says, or nothing.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { plainFrontMatter } from '../../src/parse/plain-front-matter.ts'

const parsed = (yaml: string) => parseDocument(yaml, { schema: 'core', uniqueKeys: false })

function same(yaml: string): void {
  const plain = plainFrontMatter(yaml)
  if (plain === null) return
  const document = parsed(yaml)
  expect([yaml, document.errors.map(error => error.message)]).toEqual([yaml, []])
  expect([yaml, document.toJS() ?? {}]).toEqual([yaml, plain])
}

test('lines of words, dates, quotes and lists are read without the parser', () => {
  const yaml = [
    'title: Glow: no',
    'kind: feature',
    'date: 2025-05-19',
    'ms.date: 05/19/2025',
    'summary: "What it: does"',
    "note: 'so it is'",
    'aliases: [glow, the lamp, Wi-Fi]',
    'key-aliases: { LampGlow: [the glow, glow key], Hum: [noise] }',
    'empty:',
    'list:',
    '  - one thing',
    '  - "two"',
    'last: it’s done',
  ]
  expect(plainFrontMatter(yaml.join('\n'))).toBeNull()
  expect(plainFrontMatter(yaml.slice(1).join('\n'))).toEqual({
    kind: 'feature',
    date: '2025-05-19',
    'ms.date': '05/19/2025',
    summary: 'What it: does',
    note: 'so it is',
    aliases: ['glow', 'the lamp', 'Wi-Fi'],
    'key-aliases': { LampGlow: ['the glow', 'glow key'], Hum: ['noise'] },
    empty: null,
    list: ['one thing', 'two'],
    last: 'it’s done',
  })
})

test.each([
  'a: &x b',
  'a: *x',
  'a: !!str b',
  'a: |\n  text',
  'a: b\n  goes on',
  'a: b # remark',
  'a: 1',
  'a: 0x1f',
  'a: true',
  'a: ~',
  'a: {b: c}',
  'a: {b: [c], b: [d]}',
  'a: {b: [c] d: [e]}',
  'a: [b: c]',
  'a: [1, 2]',
  'a: b\na: c',
  'a:\n  b: c',
  'a:\n  - b\n - c',
  'a: "b\\n"',
  "a: 'it''s'",
  'a:\tb',
  '? a',
  '- a',
  'a b: c',
  '"a": b',
])('leaves %j to the parser', yaml => {
  expect(plainFrontMatter(yaml)).toBeNull()
})

test('says what the parser says', () => {
  const piece = fc.constantFrom(
    ...[
      'a',
      'key',
      'ms.date',
      'words of it',
      'true',
      'Null',
      '12',
      '1.5',
      '.5',
      'e5',
      'x#y',
      "it's",
      '"q"',
      "'s'",
      '2025-05-19',
    ],
    ...[
      ':',
      ': ',
      ' ',
      '\n',
      '\n',
      '\n  ',
      '- ',
      '\n- ',
      '\n  - ',
      '[',
      '{ a: [',
      '] }',
      '], b: [x]',

      ']',
      ', ',
      '#',
      ' #',
      '|',
      '>',
      '&a',
      '*a',
      '!',
      '?',
      '%',
      '@',
      '\t',
    ],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), pieces => same(pieces.join(''))),
    { numRuns: 5000 },
  )
  const line = fc
    .tuple(
      fc.constantFrom('a', 'b', 'c', 'title', 'ms.topic'),
      fc.constantFrom(':', ': '),
      fc.array(piece, { maxLength: 4 }),
    )
    .map(([key, colon, value]) => `${key}${colon}${value.join('')}`)
  fc.assert(
    fc.property(fc.array(line, { maxLength: 4 }), lines => same(lines.join('\n'))),
    { numRuns: 5000 },
  )
})

test('reads what all pages of the project have', () => {
  const root = join(import.meta.dirname, '../..')
  const files = ['content', 'test/corpus', 'test/parse/extract/pages'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.md'))
      .map(name => join(folder, name)),
  )
  for (const file of files) {
    const text = readFileSync(join(root, file), 'utf8').replace(/\r\n/g, '\n')
    const yaml = /^---\n(.*?)\n---\n/s.exec(text)?.[1]
    if (yaml === undefined) continue
    same(yaml)
    if (file.startsWith('content')) expect([file, plainFrontMatter(yaml)]).not.toEqual([file, null])
  }
})
