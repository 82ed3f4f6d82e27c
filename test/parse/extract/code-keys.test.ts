// Keys that a page sets only in an example of code: named with their line, of the type the example gives them.
import { expect, test } from 'vitest'
import type { KeyRecord } from '../../../src/model/record.ts'
import { keyCard } from '../../../src/output/present/key-card.ts'
import { buildCatalog } from '../../../src/parse/build-catalog.ts'

const HEAD = [
  '# Marlin Guard on iOS',
  '',
  '## Shield',
  '',
  '1. Go to **Apps** > **App configuration policies** > **Add** > **Managed devices**.',
  '1. Add `MarlinShield` as the key and **Boolean** as the value type.',
  '',
  '## Examples',
  '',
]
const PLIST = [
  '<dict>',
  '  <key>MarlinShield</key>',
  '  <true/>',
  '  <key>MarlinScanHours</key>',
  '  <integer>12</integer>',
  '  <!-- for tickets -->',
  '  <key> MarlinTag </key> <string>team</string>',
  '  <key>MarlinQuiet</key>',
  '  <false/>',
  '  <key>MarlinGroup</key>',
  '  <dict>',
  '    <key>MarlinShare</key><real>0.5</real>',
  '  </dict>',
  '</dict>',
]
const PLIST_KEYS = [
  'MarlinShield Boolean',
  'MarlinScanHours Integer',
  'MarlinTag String',
  'MarlinQuiet Boolean',
  'MarlinShare Real',
]

function keysOf(lines: readonly string[], end = '\n'): readonly KeyRecord[] {
  const text = [...HEAD, ...lines].join(end)
  const { keys } = buildCatalog([{ file: 'marlin.md', text }])
  const written = text.split(/\r\n|\n/)
  for (const { key, source } of keys) expect(written[source.line - 1]).toContain(key)
  for (const { mentionOnly, key, channels } of keys) {
    expect([key, mentionOnly]).toEqual([key, key !== 'MarlinShield'])
    if (mentionOnly) expect([channels.mdm.available, channels.mam.available]).toEqual([null, null])
  }
  return keys
}

const typed = (keys: readonly KeyRecord[]) => keys.map(({ key, channels }) => `${key} ${channels.mdm.type}`)
const marked = (mark: string, lines: readonly string[]) => lines.map(line => `${mark}${line}`)

test.each<[string, readonly string[], string?]>([
  ['Learn source', ['```xml', ...PLIST, '```']],
  ['Learn source, in an item', ['- Enter this:', '', ...marked('  ', ['```xml', ...PLIST, '```'])]],
  ['Learn source, in an alert', ['> [!NOTE]', ...marked('> ', ['Enter this:', '', '```xml', ...PLIST, '```'])]],
  ['Learn crawl', ['XML', '', '```', ...PLIST, '```'], '\r\n'],
  ['older, indented', ['Enter this:', '', ...marked('    ', PLIST)]],
  [
    'older, spelled with entities',
    ['```', ...PLIST.map(line => line.replace(/</g, '&lt;').replace(/>/g, '&gt;')), '```'],
  ],
  ['without an end', ['~~~xml', ...PLIST]],
])('a property list: %s', (_name, lines, end) => {
  expect(typed(keysOf(lines, end))).toEqual(PLIST_KEYS)
})

test('pairs in JSON say their type; members beside a key that the page defines do not', () => {
  const graph = [
    '```json',
    '{ "displayName": "Marlin", "settings": [',
    '  { "appConfigKey": "MarlinTag", "appConfigKeyType": "stringType", "appConfigKeyValue": "team" },',
    '  { "appConfigKey": "MarlinHours", "appConfigKeyType": "integerType", "appConfigKeyValue": "1" } ] }',
    '```',
  ]
  expect(typed(keysOf(graph))).toEqual(['MarlinShield Boolean', 'MarlinTag String', 'MarlinHours Integer'])
  const managed = ['```', '{ "managedProperty": [ { "key": "MarlinHide", "valueBool": true } ] }', '```']
  expect(typed(keysOf(managed))).toEqual(['MarlinShield Boolean', 'MarlinHide Boolean'])
  const members = [
    '```json',
    '{',
    '  "displayName": "Marlin",',
    '  "settings": {',
    '    "MarlinShield": true,',
    '    "MarlinGroup": {},',
    '    "MarlinTag": "team"',
    '  }',
    '}',
    '```',
  ]
  expect(typed(keysOf(members))).toEqual(['MarlinShield Boolean', 'MarlinTag null'])
})

test.each([
  [
    'a configuration profile',
    ['<key>PayloadType</key>', '<string>com.x</string>', '<key>FilterBrowsers</key>', '<true/>'],
  ],
  ['JSON without a key of the page', ['{', '  "displayName": "x",', '  "UserName": "y"', '}']],
  ['a group', ['<key>MarlinGroup</key>', '<dict></dict>']],
  ['a bundle', ['<key>com.marlin.guard</key>', '<true/>']],
])('%s names no key', (_name, lines) => {
  expect(typed(keysOf(['```', ...lines, '```']))).toEqual(['MarlinShield Boolean'])
})

test('the card gives the type as that of an example, and a step is believed before one', () => {
  const keys = keysOf(['```xml', ...PLIST.map(line => line.replace('<true/>', '<integer>1</integer>')), '```'])
  expect(typed(keys)[0]).toBe('MarlinShield Boolean')
  const card = JSON.stringify(
    keyCard(keys.find(({ key }) => key === 'MarlinTag')!, { isBundled: () => false, problems: [] }),
  )
  expect(card).toContain('name this key but do not define it')
  expect(card).toMatch(/Value type.*String.* in an example/)
})

test('a long example takes time that grows with it, and names each key once', () => {
  const began = process.cpuUsage()
  const many = Array.from({ length: 12_000 }, (_, i) => `<key>MarlinNo${i}X</key><true/>`)
  const same = Array.from({ length: 20_000 }, () => '<key>MarlinTag</key><true/>')
  const text = [...HEAD, '```xml', ...many, ...same, '```'].join('\n')
  expect(buildCatalog([{ file: 'marlin.md', text }]).keys).toHaveLength(12_002)
  expect(process.cpuUsage(began).user / 1000).toBeLessThan(6000)
})
