// Findings with a safe repair → a copy in the same format and hand, and nothing else changed.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkPolicies } from '../../src/policy/check-policies.ts'
import { readPolicies } from '../../src/policy/read-policies.ts'
import { repair } from '../../src/policy/write/repair.ts'
import { graph, LOOKUP, managedApp, policiesIn } from './told.ts'

function repaired(file: string, text: string) {
  const { judged } = checkPolicies(readPolicies({ file, text }), LOOKUP)
  const { text: copy, done, left } = repair({ file, text }, judged)
  return { copy, done: done.length, left: left.filter(({ finding }) => finding.severity !== 'info').length }
}

const plist = (inner: string) => `<?xml version="1.0"?>\r\n<plist>\r\n<dict>\r\n${inner}\r\n</dict></plist>`
const encoded = (xml: string) => Buffer.from(xml).toString('base64')

describe('copies', () => {
  test.each<[string, string, string, string]>([
    [
      'JSON keeps its comments and spaces',
      'a.json',
      '// ours\r\n{ "settings": [ {"appConfigKeyType" : "integerType",\r\n "appConfigKey":"DefenderExcludeURLInReport", "appConfigKeyValue":"0"}, ] }',
      '// ours\r\n{ "settings": [ {"appConfigKeyType" : "booleanType",\r\n "appConfigKey":"DefenderExcludeURLInReport", "appConfigKeyValue":"false"}, ] }',
    ],
    [
      'a value that is no string',
      'a.json',
      '{"customSettings":[{"name":"DisableSignOut","value":true}]}',
      '{"customSettings":[{"name":"DisableSignOut","value":"true"}]}',
    ],
    [
      'a number that stands for a word',
      'a.json',
      '{"customSettings":[{"name":"DisableSignOut","value":1}]}',
      '{"customSettings":[{"name":"DisableSignOut","value":"true"}]}',
    ],
    [
      'the case of a key',
      'a.json',
      '{"customSettings":[{"name":"disablesignout","value":"true"}]}',
      '{"customSettings":[{"name":"DisableSignOut","value":"true"}]}',
    ],
    [
      'YAML',
      'a.yaml',
      "customSettings: # ours\n- name: DisableSignOut\n  value: '1'\n",
      'customSettings: # ours\n- name: DisableSignOut\n  value: "true"\n',
    ],
    [
      'XML',
      'a.xml',
      plist(
        '<key>WebProtection</key><!-- off --><false/>\r\n<key>DefenderExcludeURLInReport</key>\r\n\t<integer>1</integer>',
      ),
      plist(
        '<key>WebProtection</key><!-- off --><string>false</string>\r\n<key>DefenderExcludeURLInReport</key>\r\n\t<true/>',
      ),
    ],
    [
      'XML in base64',
      'a.json',
      graph([], { encodedSettingXml: encoded('<dict><key>WebProtection</key><true/></dict>') }),
      graph([], { encodedSettingXml: encoded('<dict><key>WebProtection</key><string>true</string></dict>') }),
    ],
    [
      'CSV',
      'a.csv',
      'Key,Value type,Value,Why\r\n"WebProtection","bool","0","x, y"\r\nissupervised,String,true,\r\n',
      'Key,Value type,Value,Why\r\n"WebProtection","String","false","x, y"\r\nissupervised,String,{{issupervised}},\r\n',
    ],
    [
      'Markdown',
      'a.md',
      'x\n\n| Key | Type | Value |\n|---|---|---|\n| `webprotection` | **Boolean** | `1` |\n\nend',
      'x\n\n| Key | Type | Value |\n|---|---|---|\n| `webprotection` | **Boolean** | `1` |\n\nend'.replace(
        'webprotection',
        'WebProtection',
      ),
    ],
  ])('%s', (_, file, text, wanted) => {
    expect(repaired(file, text).copy).toBe(wanted)
  })
})

test('a key mended in one go is judged by its type and value in the next', () => {
  const text = '| Key | Type | Value |\n|---|---|---|\n| webprotection | Boolean | 1 |\n'
  const once = repaired('a.md', text).copy!
  expect(repaired('a.md', once).copy).toBe('| Key | Type | Value |\n|---|---|---|\n| WebProtection | String | true |\n')
})

test.each<[string, string]>([
  ['a level of three values', graph([['DefenderOpenNetworkDetection', 'booleanType', 'true']])],
  ['a word that may mean either', managedApp([['DisableSignOut', 'disabled']])],
  ['another key', managedApp([['WebProtecton', 'true']])],
  [
    'a spelling beside the right one',
    managedApp([
      ['webprotection', 'true'],
      ['WebProtection', 'true'],
    ]),
  ],
  ['a key that belongs elsewhere', graph([['SilentOnboard', 'stringType', 'True']])],
  [
    'a key twice',
    managedApp([
      ['DisableSignOut', 'true'],
      ['DisableSignOut', 'false'],
    ]),
  ],
])('no repair for %s', (_, text) => {
  const { copy, left } = repaired('a.json', text)
  expect(copy).toBeNull()
  expect(left).toBeGreaterThan(0)
})

const KEYS = LOOKUP.records.keys.filter(({ mentionOnly }) => !mentionOnly)
const anyKey = fc.constantFrom(...KEYS.map(({ key }) => key), 'issupervised', 'webprotection', 'Nonsense', 'Ä"<&>|`')
const anyValue = fc.oneof(
  fc.constantFrom('0', '1', '2', 'true', 'False', ' true', '"false"', '', '{{mail}}'),
  fc.string({ maxLength: 12 }),
)
const anyType = fc.constantFrom('stringType', 'booleanType', 'integerType', 'realType', 'tokenType')
const setting = fc.record({
  appConfigKey: anyKey,
  appConfigKeyType: anyType,
  appConfigKeyValue: fc.oneof(anyValue, fc.boolean(), fc.integer()),
})

test('whatever is repaired has fewer errors and warnings, the same settings, and no finding that repairs itself', () => {
  fc.assert(
    fc.property(fc.array(setting, { maxLength: 8 }), fc.constantFrom('json', 'xml'), (settings, as) => {
      const xml = () =>
        `<dict>${settings.map(each => `<key>${escaped(each.appConfigKey)}</key>${element(each)}`).join('')}</dict>`
      const text = as === 'xml' ? xml() : JSON.stringify({ settings }, null, 1)
      const file = `a.${as}`
      const { copy, left } = repaired(file, text)
      if (copy === null) return
      const before = policiesIn(file, text).flatMap(policy => policy.settings)
      const after = policiesIn(file, copy).flatMap(policy => policy.settings)
      expect(after).toHaveLength(before.length)
      const again = checkPolicies(readPolicies({ file, text: copy }), LOOKUP)
      const serious = again.judged.filter(({ finding }) => finding.severity !== 'info')
      // A mended key may show what its type and value are worth; nothing else is new.
      const mended = before.some(({ key }, index) => key !== after[index]!.key)
      if (!mended) expect(serious.length).toBeLessThanOrEqual(left)
    }),
    { numRuns: 400 },
  )
})

function element({
  appConfigKeyType: type,
  appConfigKeyValue: value,
}: {
  appConfigKeyType: string
  appConfigKeyValue: unknown
}): string {
  if (type === 'booleanType') return value === 'true' || value === true ? '<true/>' : '<false/>'
  const name = type === 'integerType' ? 'integer' : type === 'realType' ? 'real' : 'string'
  return `<${name}>${escaped(String(value))}</${name}>`
}

function escaped(text: string): string {
  return text.replace(
    /[&<>]|[^\x20-\x7e\u00a0-\ud7ff]/g,
    found => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[found] ?? '',
  )
}
