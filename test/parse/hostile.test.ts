import fc from 'fast-check'
import { expect, test } from 'vitest'
import { UserError } from '../../src/model/user-error.ts'
import { keyNamer } from '../../src/parse/key-names.ts'
import { parsePage } from '../../src/parse/parse-page.ts'
import { readProcedures } from '../../src/parse/procedures.ts'
import { readStatements } from '../../src/parse/statements.ts'

const MB = 1_000_000
const fill = (text: string, size = MB) => text.repeat(Math.ceil(size / text.length)).slice(0, size)

function readAll(text: string) {
  const page = parsePage({ file: 'page.md', text })
  const defined = [{ key: 'GuardOn', sections: page.sections.map(s => s.id) }]
  const keys = { namer: keyNamer(defined), defined }
  const procedures = readProcedures(page, keys)
  return { page, procedures, statements: readStatements(page, keys, procedures) }
}

/** Work is not judged here beyond "ends at all soon": quadratic work on a megabyte takes minutes. Other programs run too. */
const SOON = 15_000

function worked(since: NodeJS.CpuUsage): number {
  return process.cpuUsage(since).user / 1000
}

test.each([
  ['10,000 nested quotes', `${'>'.repeat(10_000)} x`],
  ['10,000 nested quotes with spaces', `${'> '.repeat(10_000)}x`],
  ['10,000 nested lists', Array.from({ length: 10_000 }, (_, i) => `${'  '.repeat(Math.min(i, 400))}- x`).join('\n')],
  ['10,000 list marks on a line', '- '.repeat(10_000)],
  ['a list of endless lines', `- a\n${fill('b\n')}`],
  ['quotes left and entered', fill('> a\nb\n')],
  ['the same behind what looks like a fence', `> \`\`\`\n\n- a\n${fill('b\n')}`],
  ['delimiter rows without a table', fill('|a|b|\n|--|\n')],
  ['a quarter of a million headings', fill('# a\n')],
  ['a quarter of a million list items', fill('- a\n')],
  ['front matter of a brace and spaces', `---\nx: {${' '.repeat(50_000)}x\n---\n# A\n`],
  ['front matter of a megabyte', `---\n${fill('a: b\n')}`],
])('refuses %s in one line', (_name, text) => {
  const started = process.cpuUsage()
  expect(() => readAll(text)).toThrow(UserError)
  expect(() => readAll(text)).toThrow(/^page\.md:\d+:1: [^\n]+$/)
  expect(worked(started)).toBeLessThan(SOON)
})

test.each([
  ['a row of 200,000 columns', `| a | b |\n|---|---|\n${'| x '.repeat(200_000)}|\n`],
  ['a head of 200,000 columns', `${'| x '.repeat(200_000)}|\n${'|---'.repeat(200_000)}|\n| y |\n`],
  ...[
    '*a ',
    'a*',
    '[',
    '[a](',
    '![',
    '<',
    '<a b="',
    '<!--',
    '`a ',
    '**a**',
    'http://a(',
    'a_b ',
    '[!a[b](',
    ':::image ',
  ].map(mark => [`a line of unclosed ${mark}`, fill(mark)] as [string, string]),
  ['an unclosed fence', `\`\`\`\n${fill('a\n')}`],
  ['a line of spaces', `a${fill(' ')}b`],
  ['a word that begins as an include', `[!${fill('a')}`],
  ['front matter of spaces in a line', `---\ntitle: a${fill(' ', 60_000)}b\n---\n# A\n`],
  ['lone carriage returns', fill('\r')],
  ['doubled line ends', fill('a\r\r\n')],
  [
    'a procedure cut 10,000 times',
    Array.from({ length: 10_000 }, (_, i) => `${i + 1}. a\n\n|x|y|\n|-|-|\n|a|b|\n`).join('\n'),
  ],
  ['many procedures', fill('1. a\n\npara\n\n', MB / 4)],
  ['many headings', fill('## a\n\n', MB / 4)],
])('reads %s to its end', (_name, text) => {
  const started = process.cpuUsage()
  expect(readAll(text).page.blocks.length).toBeGreaterThanOrEqual(0)
  expect(worked(started)).toBeLessThan(SOON)
})

test('deep but honest nesting is read', () => {
  const text = Array.from({ length: 30 }, (_, i) => `${'  '.repeat(i)}- level ${i}`).join('\n')
  expect(readAll(text).statements).toHaveLength(30)
})

test('long code, tables and lists are read', () => {
  const code = `- a\n\n  \`\`\`\n${'  code\n'.repeat(3000)}  \`\`\`\n- b\n`
  expect(readAll(code).statements.map(s => s.text)).toEqual(['a', 'b'])
  expect(readAll(`|a|b|\n|-|-|\n${'|x|y|\n'.repeat(3000)}`).statements).toHaveLength(6000)
  expect(readAll('- a\n'.repeat(3000)).statements).toHaveLength(3000)
})

/** Fragments of Markdown as it is written badly: joined at random they make most of what can go wrong. */
const fragment = fc.constantFrom(
  ...[
    '# H',
    '## H using MDM',
    '- a',
    '  - b',
    '    - c',
    '1. Do',
    '2. Next',
    '   text',
    '> [!NOTE]',
    '> q',
    '> > q',
    '>[!TIP]',
  ],
  ...[
    '|a|b|',
    '|-|-|',
    '|x|y|',
    '   |a|b|',
    '```',
    '~~~',
    '<div>',
    '</div>',
    '<!-- c',
    '-->',
    '<a name="x"></a>',
    '{#id}',
  ],
  ...[
    'Note',
    'Important',
    '**MDM**',
    '1. **A (MDM)** b',
    '`GuardOn`',
    ':::image source="x" alt-text="y":::',
    '[!INCLUDE [a](b)]',
  ],
  ...[
    '',
    '',
    '',
    '\t',
    'A sentence. Another one.',
    'a</br>b',
    '***',
    '---',
    '===',
    '[a]: b',
    '[a](b "c',
    '![i](j)',
    '\u00a0',
    '\\',
    '&gt;',
  ],
)
const page = fc
  .array(fc.tuple(fragment, fc.constantFrom('\n', '\n\n', '\r\n', ' ')), { maxLength: 40 })
  .map(parts => parts.map(part => part.join('')).join(''))

test('no page crashes the parser, and every line it gives lies within the file', () => {
  fc.assert(
    fc.property(page, text => {
      const last = text.split(/\r\n|\n/).length
      const { page: parsed, statements, procedures } = readAll(text)
      const inside = ({ line, endLine }: { line: number; endLine: number }) =>
        line >= 1 && endLine >= line && endLine <= last
      expect(parsed.sections.every(s => inside(s.source))).toBe(true)
      expect(statements.filter(s => !inside(s.source))).toEqual([])
      expect(procedures.filter(p => !inside(p.source))).toEqual([])
      expect(statements.every(s => s.text.trim() === s.text && s.text !== '')).toBe(true)
    }),
    { numRuns: 1500 },
  )
})

test('arbitrary text does no harm either', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
      try {
        readAll(text)
      } catch (error) {
        expect(error).toBeInstanceOf(UserError)
      }
    }),
    { numRuns: 500 },
  )
})
