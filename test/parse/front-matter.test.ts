import { expect, test } from 'vitest'
import { UserError } from '../../src/model/user-error.ts'
import { readFrontMatter } from '../../src/parse/front-matter.ts'

const read = (text: string) => readFrontMatter(text, 'page.md')

test.each([
  ['---\ntitle: A\n---\nBody', { title: 'A' }, 'Body', 4],
  ['\ufeff---\r\ntitle: A\r\n---\r\nBody', { title: 'A' }, 'Body', 4],
  ['--- \ntitle: A\n...\n\nBody', { title: 'A' }, '\nBody', 4],
  ['---\n---\nBody', {}, 'Body', 3],
  ['---\ntitle: A\n---', { title: 'A' }, '', 4],
  ['# No front matter', {}, '# No front matter', 1],
  ['---\n\nA rule, not front matter', {}, '---\n\nA rule, not front matter', 1],
  ['---\n# A heading between rules\n---\n', {}, '---\n# A heading between rules\n---\n', 1],
  ['---\n# a remark\ntitle: A\n---\n', { title: 'A' }, '', 5],
  ['\ufeffBody', {}, 'Body', 1],
  ['', {}, '', 1],
])('reads the front matter of %j', (text, meta, body, firstLine) => {
  expect(read(text)).toEqual({ meta, body, firstLine })
})

test.each([
  ['no end', '---\ntitle: A\nBody without an end', /^page\.md:1:1: .*never ends/],
  ['an open list', '---\ntitle: [A\n---\n', /^page\.md:3:1: .*not valid YAML/],
  ['a colon too many', '---\na: b: c\n---\n', /^page\.md:2:\d+: .*not valid YAML/],
  ['70,000 characters', `---\na: ${'x'.repeat(70_000)}\n---\n`, /^page\.md:\d+:1: .*64 KB/],
  ['a text', '---\nhttps://contoso.com is a text\n---\n', /^page\.md:2:1: .*key: value/],
  [
    'aliases of aliases',
    `---\na: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((c, i) => `${c}: &${c} [${`*${'abcdefgh'[i]},`.repeat(9)}]`).join('\n')}\n---\n`,
    /^page\.md:2:1: .*beyond reason/,
  ],
  ['30,000 lists in one line', `---\na:\n  ${'- '.repeat(30_000)}x\n---\n`, /^page\.md:\d+:\d+: .*beyond reason/],
  ['30,000 keys of keys', `---\na: 1\n${'? '.repeat(30_000)}x: 1\n---\n`, /beyond reason/],
  ['30,000 open lists', `---\na: ${'['.repeat(30_000)}\n---\n`, /^page\.md:\d+:\d+: .*beyond reason/],
])('refuses %s in one line', (_name, text, message) => {
  const started = performance.now()
  expect(() => read(text)).toThrow(UserError)
  expect(() => read(text)).toThrow(message)
  expect(performance.now() - started).toBeLessThan(4000)
})

test('as deep as 64 KB of indent can go is read or refused, not fatal', () => {
  const text = `---\n${Array.from({ length: 350 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')}\n---\n`
  expect(Object.keys(read(text).meta)).toEqual(['a'])
  const flow = `---\na: ${'["]",'.repeat(10_000)}\n---\n`
  expect(() => read(flow)).toThrow(/beyond reason/)
})

test('custom tags make no objects, and no key reaches a prototype', () => {
  const { meta } = read('---\na: !!js/function "x"\n__proto__: { polluted: true }\n---\n')
  expect(typeof meta.a).toBe('string')
  expect(({} as Record<string, unknown>).polluted).toBeUndefined()
})

test('many names for parts are refused before the YAML parser compares each with all others', () => {
  const started = performance.now()
  expect(() => readFrontMatter(`---\n${'a: &a [*a]\n'.repeat(5000)}---\n`, 'page.md')).toThrow('beyond reason')
  expect(performance.now() - started).toBeLessThan(2000)
  expect(readFrontMatter('---\na: &x R&D * more\nb: *x\n---\n', 'page.md').meta).toEqual({
    a: 'R&D * more',
    b: 'R&D * more',
  })
})
