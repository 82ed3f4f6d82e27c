// Quotes and lists whose lines go on without their marks → every statement and block on the line that has its first word.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '../../src/model/document.ts'
import { keyNamer } from '../../src/parse/key-names.ts'
import { parsePage } from '../../src/parse/parse-page.ts'
import { readProcedures } from '../../src/parse/procedures.ts'
import { readStatements } from '../../src/parse/statements.ts'

/** What it says of a word and its line that does not hold: every word stands on one line only. */
function misplaced(text: string): readonly string[] {
  const page = parsePage({ file: 'page.md', text })
  const keys = { namer: keyNamer([]), defined: [] }
  const statements = readStatements(page, keys, readProcedures(page, keys))
  const lines = text.split('\n')
  const first = (words: string) => /\bw\d+\b/.exec(words)?.[0]
  const isThere = (word: string | undefined, line: number) =>
    word === undefined || new RegExp(`\\b${word}\\b`).test(lines[line - 1] ?? '')
  return [
    ...statements.filter(each => !isThere(first(each.text), each.source.line)).map(each => each.text),
    ...paragraphsOf(page.blocks)
      .filter(({ spans, line }) => !isThere(first(spans.map(span => span.text).join('')), line ?? 0))
      .map(({ line }) => `a paragraph on line ${line}`),
  ]
}

function paragraphsOf(blocks: readonly Block[]): readonly Extract<Block, { kind: 'paragraph' }>[] {
  return blocks.flatMap(block => {
    if (block.kind === 'paragraph') return [block]
    if (block.kind === 'quote' || block.kind === 'alert') return paragraphsOf(block.blocks)
    return block.kind === 'list' ? block.items.flatMap(item => paragraphsOf(item.blocks)) : []
  })
}

test.each([
  '> > q w1\n    - c w2\nNote w3\n',
  '> > A w1.\nA w2.\n> - A w3.\n',
  '> A w1.\n    A w2.\nA w3.\n',
  '> > - A w1.\n  A w2.\n>\n>\tA w3.\n',
  '> - A w1.\n\tA w2.\n>\n> > > A w3.\n> > > A w4.\n',
])('%j', text => {
  expect(misplaced(text)).toEqual([])
})

const lead = fc.constantFrom(
  ...['', '', '> ', '>', '>\t', '>   ', '> > ', '>  > ', '> > > ', '> - ', '> 1. ', '> > - ', '> [!NOTE]\n> '],
  ...['- ', '  - ', '1. ', '- [ ] ', '  ', '   ', '    ', '\t'],
)
const blank = fc.constantFrom('', '>', '> >')

test('made-up quotes and lists with lines that go on lazily', () => {
  const line = fc.oneof({ weight: 6, arbitrary: lead }, { weight: 1, arbitrary: blank.map(mark => ({ mark })) })
  fc.assert(
    fc.property(fc.array(line, { minLength: 2, maxLength: 9 }), leads => {
      const text = leads.map((each, i) => (typeof each === 'string' ? `${each}A w${i}.` : each.mark)).join('\n')
      expect(misplaced(`${text}\n`)).toEqual([])
    }),
    { numRuns: 3000 },
  )
})
