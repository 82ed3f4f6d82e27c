import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block, Document } from '../../../src/model/document.ts'
import { markdown } from '../../../src/output/render/markdown.ts'
import { parsePage } from '../../../src/parse/parse-page.ts'

const read = (text: string) => parsePage({ file: 'x.md', text }).blocks

/** Structure and text without lines, anchors and roles that Markdown has no marks for. */
function shape(blocks: Document): unknown {
  return blocks.map(block => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [block.kind, textOf(block.spans)]
      case 'list':
        return ['list', block.ordered, block.items.map(item => [item.checked, shape(item.blocks)])]
      case 'table':
        return ['table', block.header.map(textOf), block.rows.map(row => row.cells.map(textOf))]
      case 'alert':
        return ['alert', block.alert, shape(block.blocks)]
      case 'quote':
        return ['quote', shape(block.blocks)]
      default:
        return block.kind
    }
  })
}

const textOf = (spans: readonly { readonly text: string }[]) =>
  spans
    .map(each => each.text)
    .join('')
    .replace(/[ \t]+/g, ' ')
    .trim()

const pages = readdirSync('content').filter(name => name.endsWith('.md') && name !== 'README.md')
const official = '../shared/docs/ios-configure-features.md'

test.each(pages)('%s written as Markdown reads back as the same page', name => {
  const blocks = read(readFileSync(`content/${name}`, 'utf8'))
  expect(shape(read(markdown(blocks)))).toEqual(shape(blocks))
})

test.skipIf(!existsSync(official))('so does the official page', () => {
  const blocks = read(readFileSync(official, 'utf8'))
  expect(shape(read(markdown(blocks)))).toEqual(shape(blocks))
})

test('signs of Markdown in the text stay text', () => {
  const word = fc.constantFrom(
    'a',
    '*',
    '_',
    '#',
    '-',
    '1.',
    '`',
    '[x]',
    '<b>',
    '&amp;',
    '|',
    '\\',
    '+',
    '>',
    '~~',
    '=',
  )
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), words => {
      const text = words.join(' ')
      const blocks: Block[] = [
        { kind: 'paragraph', spans: [{ text }] },
        {
          kind: 'list',
          ordered: false,
          start: 1,
          items: [{ blocks: [{ kind: 'paragraph', spans: [{ text: `x ${text}` }] }] }],
        },
        { kind: 'table', header: [[{ text }]], rows: [{ cells: [[{ text }]] }] },
        { kind: 'paragraph', spans: [{ text: 'and ' }, { text, role: 'code' }] },
      ]
      expect(shape(read(markdown(blocks)))).toEqual(shape(blocks))
    }),
    { numRuns: 300 },
  )
})
