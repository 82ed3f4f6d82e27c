// Broken and hostile texts → a clear line each, in no time.
import { expect, test } from 'vitest'
import { decodeText, encodeText, LARGEST } from '../../src/policy/decode-text.ts'
import { graph, managedApp, read } from './told.ts'

const bomb = `<!DOCTYPE lolz [<!ENTITY lol "lol">${Array.from({ length: 9 }, (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i || ''};`.repeat(10)}">`).join('')}]><dict><key>A</key><string>&lol9;</string></dict>`

const TABLE: readonly (readonly [what: string, file: string, text: string, told: RegExp])[] = [
  ['nothing', 'a.json', '', /is empty/],
  ['blanks', 'a.csv', ' \r\n\t', /is empty/],
  [
    'truncated JSON',
    'a.json',
    graph([['A', 'stringType', 'x']]).slice(0, 60),
    /1:61: is not valid JSON: the text breaks off/,
  ],
  ['JSON that ends in a string', 'a.json', '{"settings":[{"appConfigKey":"A', /never ends|breaks off/],
  ['two JSON values', 'a.json', '{} {}', /more text after the end/],
  ['single quotes', 'a.json', "{'a':1}", /1:2: is not valid JSON/],
  ['a control character', 'a.json', '{"a":"\u0001"}', /control character/],
  ['deep JSON', 'a.json', '['.repeat(100_000), /nested more than 100 levels/],
  ['deep JSON, closed', 'a.json', `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`, /nested more than 100 levels/],
  ['many values', 'a.json', `[${'1,'.repeat(600_000)}1]`, /more than 500000 values/],
  ['deep XML', 'a.xml', `<dict><key>A</key>${'<dict>'.repeat(5000)}`, /nested more than 100 levels/],
  [
    'a document type',
    'a.xml',
    '<!DOCTYPE dict SYSTEM "http://example.com/x.dtd"><dict/>',
    /1:1: declares a document type/,
  ],
  [
    "Apple's document type with entities",
    'a.xml',
    '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd" [<!ENTITY a "b">]><plist><dict/></plist>',
    /declares a document type/,
  ],
  ['an entity bomb', 'a.xml', bomb, /declares a document type/],
  ['an unknown entity', 'a.xml', '<dict><key>A</key><string>&nbsp;</string></dict>', /1:\d+: is not well-formed XML/],
  ['an unclosed element', 'a.xml', '<dict><key>A</key>', /not well-formed XML/],
  ['keys without dict', 'a.xml', '<key>A</key><string>1</string>', /no <dict> around its keys/],
  ['other XML', 'a.xml', '<policies><policy/></policies>', /no property list: it begins with <policies>/],
  ['base64 that is none', 'a.json', graph([], { encodedSettingXml: '%%%' }), /1:\d+: encodedSettingXml is not base64/],
  [
    'base64 of something else',
    'a.json',
    graph([], { encodedSettingXml: 'aGVsbG8=' }),
    /encodedSettingXml is not well-formed XML/,
  ],
  ['base64 of bytes', 'a.json', graph([], { encodedSettingXml: '/////w==' }), /not base64 of UTF-8/],
  [
    'base64 of a bomb',
    'a.json',
    graph([], { encodedSettingXml: Buffer.from(bomb).toString('base64') }),
    /encodedSettingXml declares a document type/,
  ],
  ['broken YAML', 'a.yaml', 'settings: [\n', /not valid YAML/],
  ['deep YAML', 'a.yaml', '['.repeat(20_000), /nested more than 100 levels/],
  [
    'deep block YAML',
    'a.yaml',
    Array.from({ length: 400 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
    /nested more than 100 levels/,
  ],
  [
    'an alias bomb',
    'a.yaml',
    `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
      .split('')
      .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`)
      .join('\n')}`,
    /more than 1000 aliases/,
  ],
  ['an alias of itself', 'a.yaml', 'a: &a [*a]', /nested more than|no anchor|valid YAML/],
  ['large YAML', 'a.yaml', 'a: b\n'.repeat(300_000), /YAML larger than 256 KB/],
  ['an open quote in CSV', 'a.csv', `Key,Value\n${'A,1\n'.repeat(30)}B,"x\n`, /quote that never ends/],
  ['large Markdown', 'a.md', '| a | b |\n'.repeat(120_000), /Markdown larger than 1 MB/],
  ['many rows', 'a.csv', `Key,Value\n${'A,1\n'.repeat(120_000)}`, /more than 5000 rows/],
]

test.each(TABLE)('%s', (_, file, text, told) => {
  const start = performance.now()
  const lines = read(file, text)
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(/^problem /)
  expect(lines[0]).toMatch(told)
  expect(performance.now() - start).toBeLessThan(20_000)
})

test('one broken policy in a list leaves the others', () => {
  const list = `[${graph([], { encodedSettingXml: '%' })},${managedApp([['A', '1']])}]`
  expect(read('a.json', list)).toEqual([expect.stringMatching(/^problem/), 'managed-app mam ios: A=1'])
})

const text = managedApp([['Ä', '1']])

test.each([
  ['UTF-8', Buffer.from(text)],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
  ['UTF-16 as PowerShell writes it', Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16, the other way round', Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
  ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
  ['UTF-16 the other way round, without a mark', Buffer.from(text, 'utf16le').swap16()],
])('%s is decoded, and encoded back to the same bytes', (_, bytes) => {
  const decoded = decodeText(bytes)
  expect('text' in decoded && decoded.text).toBe(text)
  if ('text' in decoded) expect(Buffer.from(encodeText(decoded.text, decoded)).equals(bytes)).toBe(true)
})

test.each([
  ['a workbook', Buffer.from('504b030414000600', 'hex'), /zip archive or an Office file/],
  ['a binary property list', Buffer.from('bplist00'), /binary property list/],
  ['bytes', Buffer.from([0x7b, 0xff, 0x01, 0x02]), /not UTF-8/],
  ['NUL characters', Buffer.from('{"a":"\0"}'), /NUL/],
  ['half a UTF-16 file', Buffer.from([0xff, 0xfe, 0x7b, 0x00, 0x00, 0xd8]), /not UTF-8 or UTF-16/],
  ['too large a file', Buffer.alloc(LARGEST + 1, 0x20), /larger than 10 MB/],
])('%s is told', (_, bytes, told) => {
  const decoded = decodeText(bytes)
  expect('problem' in decoded && decoded.problem).toMatch(told)
})

test('a Windows code page is read, as Excel writes CSV', () => {
  const decoded = decodeText(Buffer.from('Schlüssel;Wert\r\n', 'latin1'))
  expect('text' in decoded && decoded.text).toBe('Schlüssel;Wert\r\n')
})
