import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block, Document, Span } from '../../../src/model/document.ts'
import { ansi } from '../../../src/output/render/ansi.ts'
import { renderLines } from '../../../src/output/render/layout.ts'
import { plain, plainLine } from '../../../src/output/render/plain.ts'
import { lineColumns, wrapSpans } from '../../../src/output/render/wrap.ts'

const p = (text: string): Block => ({ kind: 'paragraph', spans: [{ text }] })
const cell = (text: string): readonly Span[] => [{ text }]
const show = (document: Document, width: number, unicode = true) =>
  renderLines(document, { width, unicode }).map(plainLine)

test('wraps by columns and keeps emoji and marks whole', () => {
  expect(show([p('日本語テキスト and 👨‍👩‍👧 family e\u0301tude')], 10)).toEqual([
    '日本語テキ',
    'スト and',
    '👨‍👩‍👧 family',
    'e\u0301tude',
  ])
})

test('cuts long names before a capital and addresses after a slash', () => {
  expect(show([p('SomeVeryLongConfigurationKey')], 15)).toEqual(['SomeVeryLong', 'Configuration', 'Key'])
  expect(show([p('https://example.org/one/two')], 20)).toEqual(['https://example.org/', 'one/two'])
})

test('hangs list items, counts from the start given and shows task boxes', () => {
  const list: Block = {
    kind: 'list',
    ordered: true,
    start: 9,
    items: [{ blocks: [p('nine nine nine nine')] }, { blocks: [p('ten')], checked: true }],
  }
  expect(show([list], 16)).toEqual([' 9. nine nine', '    nine nine', '10. [x] ten'])
})

test('a table keeps its columns where they fit and becomes blocks where they do not', () => {
  const table: Block = {
    kind: 'table',
    header: [cell('Key'), cell('Meaning')],
    rows: [{ cells: [cell('OpenDoor'), cell('Opens the door when somebody knocks at it twice')] }],
  }
  expect(show([table], 60)).toEqual([
    'Key       Meaning',
    `${'─'.repeat(8)}  ${'─'.repeat(47)}`,
    'OpenDoor  Opens the door when somebody knocks at it twice',
  ])
  const narrow = show([table], 40)
  expect(narrow[0]).toBe('OpenDoor')
  expect(narrow.join(' ')).toContain('Meaning:')
})

test('alerts carry word and sign', () => {
  const alert: Block = { kind: 'alert', alert: 'important', blocks: [p('Open the app once.')] }
  expect(show([alert], 60)).toEqual(['│ ! IMPORTANT: Open the app once.'])
  expect(plain([alert], { width: 60, unicode: true })).toBe('! IMPORTANT: Open the app once.\n')
})

test('fields align, and stack where it is narrow', () => {
  const fields: Block = {
    kind: 'fields',
    rows: [
      { label: 'Default', spans: [{ text: 'true' }] },
      { label: 'Type', spans: [{ text: 'String' }] },
    ],
  }
  expect(show([fields], 60)).toEqual(['Default  true', 'Type     String'])
  expect(show([fields], 30)).toEqual(['Default: true', 'Type: String'])
})

test('the measure of text is capped, tables may be wider', () => {
  expect(Math.max(...show([p('word '.repeat(100))], 200).map(l => l.length))).toBeLessThanOrEqual(100)
})

test('ASCII where there is no Unicode', () => {
  expect(show([p('Apps → Add – “now” …')], 60, false)).toEqual(['Apps -> Add -- "now" ...'])
})

test('links: OSC 8 where taken, else the address in brackets; never a script', () => {
  const link = (href: string): Document => [{ kind: 'paragraph', spans: [{ text: 'two words', role: 'link', href }] }]
  const options = { width: 80, unicode: true, color: false }
  expect(ansi(link('https://example.org/a'), { ...options, links: true })).toBe(
    '\x1b]8;;https://example.org/a\x1b\\two words\x1b]8;;\x1b\\\n',
  )
  expect(ansi(link('https://example.org/a'), { ...options, links: false })).toBe('two words (https://example.org/a)\n')
  expect(ansi(link('javascript:alert(1)'), { ...options, links: true })).toBe('two words\n')
  expect(ansi(link('https://example.org/\x1b]0;x\x07'), { ...options, links: true })).toBe('two words\n')
})

test('nothing a terminal obeys comes through', () => {
  const hostile = 'a\x1b[2Jb\u202ec\x9bd'
  const document: Document = [
    p(hostile),
    { kind: 'code', text: hostile },
    { kind: 'image', alt: hostile, href: hostile },
    { kind: 'fields', rows: [{ label: hostile, spans: [{ text: hostile }] }] },
  ]
  expect(plain(document, { width: 80, unicode: true })).not.toMatch(/[\x1b\u202e\x9b]/)
})

// --- for any document -----------------------------------------------------------------------------------------------

const words = fc.array(fc.stringMatching(/^[a-hj-wyz日é]{1,14}$/), { minLength: 1, maxLength: 12 })
const spans = fc.array(
  fc.record(
    {
      text: fc.tuple(words, fc.boolean()).map(([each, gap]) => each.join(' ') + (gap ? ' ' : '')),
      role: fc.constantFrom('code' as const, 'strong' as const, 'link' as const),
      href: fc.constant('https://example.org/'),
    },
    { requiredKeys: ['text'] },
  ),
  { minLength: 1, maxLength: 4 },
)
const { block } = fc.letrec<{ block: Block; blocks: Block[] }>(tie => ({
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
  block: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.record({ kind: fc.constant('paragraph' as const), spans }),
    fc.record({ kind: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 6 }), spans }),
    fc.record({ kind: fc.constant('code' as const), text: words.map(w => w.join(' \n')) }),
    fc.record({
      kind: fc.constant('fields' as const),
      rows: fc.array(fc.record({ label: words.map(w => w.slice(0, 2).join(' ')), spans }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
    fc.record({
      kind: fc.constant('table' as const),
      header: fc.array(spans, { minLength: 1, maxLength: 5 }),
      rows: fc.array(fc.record({ cells: fc.array(spans, { maxLength: 5 }) }), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant('alert' as const),
      alert: fc.constantFrom('note', 'warning'),
      blocks: tie('blocks'),
    }),
    fc.record({ kind: fc.constant('quote' as const), blocks: tie('blocks') }),
    fc.record({
      kind: fc.constant('list' as const),
      ordered: fc.boolean(),
      start: fc.integer({ min: 0, max: 120 }),
      items: fc.array(fc.record({ blocks: tie('blocks') }), { minLength: 1, maxLength: 3 }),
    }),
  ) as fc.Arbitrary<Block>,
}))

function letters(text: string): string {
  return [...text.replace(/[^a-hj-wyz日é]/g, '')].sort().join('')
}

function lettersOf(blocks: readonly Block[]): string {
  return blocks
    .map(each => {
      switch (each.kind) {
        case 'paragraph':
        case 'heading':
          return each.spans.map(s => s.text).join('')
        case 'code':
          return each.text
        case 'fields':
          return each.rows.map(row => row.label + row.spans.map(s => s.text).join('')).join('')
        case 'list':
          return each.items.map(item => lettersOf(item.blocks)).join('')
        case 'quote':
        case 'alert':
          return lettersOf(each.blocks)
        default:
          return ''
      }
    })
    .join('')
}

test('no line is ever wider than asked', () => {
  fc.assert(
    fc.property(
      fc.array(block, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 2, max: 220 }),
      fc.boolean(),
      fc.boolean(),
      (document, width, unicode, spellLinks) => {
        for (const line of renderLines(document, { width, unicode, spellLinks }))
          expect(lineColumns(line)).toBeLessThanOrEqual(width)
      },
    ),
    { numRuns: 400 },
  )
})

test('no letter of the text is lost, whatever the width', () => {
  fc.assert(
    fc.property(
      fc.array(block, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 2, max: 220 }),
      (document, width) => {
        const untabled = document.filter(each => !JSON.stringify(each).includes('"table"'))
        const shown = renderLines(untabled, { width, unicode: true }).map(plainLine).join('')
        expect(letters(shown)).toBe(letters(lettersOf(untabled)))
      },
    ),
    { numRuns: 400 },
  )
})

test('no cell of a table is lost, whatever the width', () => {
  const rows = fc.array(fc.array(spans, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(rows, fc.integer({ min: 2, max: 220 }), (cells, width) => {
      const header = [cell('0'), cell('1'), cell('2')]
      const table: Block = { kind: 'table', header, rows: cells.map(each => ({ cells: each })) }
      const shown = renderLines([table], { width, unicode: true }).map(plainLine).join('')
      expect(letters(shown)).toBe(
        letters(
          cells
            .flat(2)
            .map(s => s.text)
            .join(''),
        ),
      )
    }),
    { numRuns: 300 },
  )
})

test('lines joined by a space read as the text did', () => {
  fc.assert(
    fc.property(words, fc.integer({ min: 30, max: 120 }), (each, width) => {
      expect(show([p(each.join(' '))], width).join(' ')).toBe(each.join(' '))
    }),
  )
})

test('a text in one span is wrapped as the same text in two', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'B', '/', '-', ' '), minLength: 1, maxLength: 14 })
  const text = fc.array(word, { maxLength: 12 }).map(words => words.join(' '))
  const wide = fc.integer({ min: 1, max: 30 })
  fc.assert(
    fc.property(text, wide, fc.option(wide), fc.nat(), (text, width, most, cut) => {
      const at = cut % (text.length + 1)
      const wrap = (...texts: string[]) => {
        const spans = texts.map(each => ({ text: each }))
        return wrapSpans(spans, width, most ?? undefined).map(line => line.map(each => each.text).join(''))
      }
      expect(wrap(text)).toEqual(wrap(text.slice(0, at), text.slice(at)))
    }),
  )
})
