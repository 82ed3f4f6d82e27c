import { existsSync, readdirSync, readFileSync } from 'node:fs'
import stringWidth from 'string-width'
import { expect, test } from 'vitest'
import { markdown } from '../../../src/output/render/markdown.ts'
import { renderPage } from '../../../src/output/render/page.ts'
import { parsePage } from '../../../src/parse/parse-page.ts'

const base = { width: 60, unicode: true, color: false, links: false }
const render = (text: string, over = {}) => renderPage(text, { ...base, ...over })

test('inline marks in tight lists are rendered', () => {
  expect(render('- a **bold** one\n- `code` and [text](https://example.org/x)')).toBe(
    '• a bold one\n• code and text (https://example.org/x)\n',
  )
  expect(render('- a **bold** one', { color: true })).toContain('\x1b[1mbold\x1b[22m')
})

test('task lists have one box, ordered lists begin where they say', () => {
  expect(render('- [x] done\n- [ ] open')).toBe('• [x] done\n• [ ] open\n')
  expect(render('5. five\n6. six')).toBe('5. five\n6. six\n')
  expect(render('9. nine\n10. ten')).toBe(' 9. nine\n10. ten\n')
})

test('alerts carry their word', () => {
  expect(render('> [!WARNING]\n> Mind the gap.')).toBe('│ ! WARNING: Mind the gap.\n')
  expect(render('> [!NOTE]\n> - one\n> - two')).toBe('│ i NOTE:\n│\n│ • one\n│ • two\n')
  expect(render('> said', { plain: true })).toBe('> said\n')
})

test('links are followed, spelled out or dropped', () => {
  const link = '[two words](https://example.org/a)'
  expect(render(link, { links: true })).toBe('\x1b]8;;https://example.org/a\x07two words\x1b]8;;\x07\n')
  expect(render(link)).toBe('two words (https://example.org/a)\n')
  expect(render('[two words](javascript:alert(1))', { links: true })).toBe('two words\n')
})

test('nothing a terminal obeys comes through', () => {
  const hostile = 'a\x1b[2Jb\u202ec\x9bd \x07'
  const text = [
    hostile,
    `- ${hostile}`,
    `\`${hostile}\``,
    '```',
    hostile,
    '```',
    `| ${hostile} |`,
    '| --- |',
    `| ${hostile} |`,
  ]
  expect(render(text.join('\n\n').replace('|\n\n| ---', '|\n| ---'))).not.toMatch(/[\x1b\x07\u202e\x9b]/)
})

test('no colour and no drawing in a pipe', () => {
  const text = render('# T\n\n| a | b |\n| --- | --- |\n| `x` | **y** |\n\n---\n\n> [!NOTE]\n> n', { plain: true })
  expect(text).not.toMatch(/[^\x20-\x7e\n]/)
})

const sources = [
  ...readdirSync('content')
    .filter(name => name.endsWith('.md'))
    .map(name => `content/${name}`),
  '../shared/docs/ios-configure-features.md',
].filter(file => existsSync(file))

test.each([24, 40, 80, 200])('no line of any page is wider than %i columns, and no word of it is lost', width => {
  for (const file of sources) {
    const text = markdown(parsePage({ file, text: readFileSync(file, 'utf8') }).blocks)
    for (const plain of [true, false]) {
      const page = render(text, { width, color: !plain, links: !plain, plain })
      for (const line of page.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width)
    }
    const letters = (words: string) => words.replace(/[^A-Za-z]/g, '')
    const shown = letters(render(text, { width, links: true, stacked: true }))
    for (const words of text.replace(/\]\([^)]*\)|```.*|^.*\|.*$/gm, '').split(/[^A-Za-z]+/))
      if (!shown.includes(words)) throw new Error(`${file} at ${width} lost “${words}”`)
  }
})
