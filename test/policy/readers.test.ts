// Texts in every format, as people have them → what they are read as.
import { describe, expect, test } from 'vitest'
import { graph, managedApp, policiesIn, read } from './told.ts'

const dict = '<dict><key>A</key><string>true</string><key>B</key><integer>2</integer><key>C</key><true/></dict>'
const encoded = (xml: string) => Buffer.from(xml).toString('base64')
const ios = { '@odata.type': '#microsoft.graph.iosMobileAppIdentifier', bundleId: 'com.microsoft.scmx' }
const android = { '@odata.type': '#microsoft.graph.androidMobileAppIdentifier', packageId: 'com.microsoft.scmx' }
const apps = (...identifiers: object[]) => ({ apps: identifiers.map(id => ({ mobileAppIdentifier: id })) })

const A = [['A', 'stringType', 'true']] as const
const READ_A = 'graph mdm ios: A=true(String)'

const TABLE: readonly (readonly [what: string, file: string, text: string, told: readonly string[]])[] = [
  ['a Graph object', 'a.json', graph(A), [READ_A]],
  ['without metadata', 'a.json', graph(A, { '@odata.type': undefined }), [READ_A]],
  [
    'with its type without a hash',
    'a.json',
    graph(A, { '@odata.type': 'microsoft.graph.iosMobileAppConfiguration' }),
    [READ_A],
  ],
  ['a list of a GET', 'a.json', `{"@odata.context":"x","value":[${graph(A)},${graph(A)}]}`, [READ_A, READ_A]],
  ['an array', 'a.json', `[${graph(A)}]`, [READ_A]],
  ['a wrapper nobody knows', 'a.json', `{"pack":{"policies":[${graph(A)}]}}`, [READ_A]],
  ['under any name', 'export', graph(A), [READ_A]],
  ['saved as text', 'a.txt', graph(A), [READ_A]],
  ['saved as XML', 'a.xml', graph(A), [READ_A]],
  ['with comments', 'a.json', `// ours\n/* and */ ${graph(A)} // end`, [READ_A]],
  ['with trailing commas', 'a.json', graph(A).replace(/}\]}$/, '},],}'), [READ_A]],
  ['an empty policy', 'a.json', graph([]), ['graph mdm ios: ']],
  [
    'every type',
    'a.json',
    graph([
      ['A', 'stringType', ''],
      ['B', 'integerType', '2'],
      ['C', 'realType', '2.5'],
      ['D', 'booleanType', 'true'],
      ['E', 'tokenType', '{{mail}}'],
      ['F', 'dateType', 'x'],
    ]),
    ['graph mdm ios: A=(String) B=2(Integer) C=2.5(Real) D=true(Boolean) E={{mail}}(Token) F=x(dateType)'],
  ],
  [
    'settings as base64',
    'a.json',
    graph([], { encodedSettingXml: encoded(dict) }),
    ['graph-xml mdm ios: A=true(String) B=2(Integer) C=true(Boolean)'],
  ],
  [
    'base64 with lines',
    'a.json',
    graph([], { encodedSettingXml: encoded(dict).replace(/(.{20})/g, '$1\n') }),
    ['graph-xml mdm ios: A=true(String) B=2(Integer) C=true(Boolean)'],
  ],
  [
    'both at once',
    'a.json',
    graph(A, { encodedSettingXml: encoded(dict) }),
    [READ_A, 'graph-xml mdm ios: A=true(String) B=2(Integer) C=true(Boolean)'],
  ],
  ['managed apps', 'a.json', managedApp([['A', '1']]), ['managed-app mam ios: A=1']],
  [
    'managed apps with a type',
    'a.json',
    managedApp([['A', '1']], { '@odata.type': '#microsoft.graph.targetedManagedAppConfiguration' }),
    ['managed-app mam ios: A=1'],
  ],
  ['managed apps for the app', 'a.json', managedApp([['A', '1']], apps(ios)), ['managed-app mam ios: A=1']],
  [
    'managed apps for both platforms',
    'a.json',
    managedApp([['A', '1']], apps(android, ios)),
    ['managed-app mam ios: A=1'],
  ],
  [
    'managed apps for Android',
    'a.json',
    managedApp([['A', '1']], apps(android)),
    ['refused: a managed apps policy for Android apps'],
  ],
  [
    'an IntuneManagement export',
    'a.json',
    graph(A, { '#CustomRefTargetedApps': 'Defender|!|id|!|#microsoft.graph.iosVppApp|*|Other|!|id|!|x' }),
    ['intune-management mdm ios: A=true(String)'],
  ],
  [
    'an IntuneManagement export of managed apps',
    'a.json',
    managedApp([['A', '1']], { '#CustomRefTargetedApps': 'x' }),
    ['intune-management mam ios: A=1'],
  ],
  [
    'an IntuneCD backup',
    'a.json',
    graph(A, { targetedMobileApps: { appName: 'Defender', type: '#microsoft.graph.iosVppApp' } }),
    ['intune-cd mdm ios: A=true(String)'],
  ],
  [
    'an IntuneCD backup for Android',
    'a.json',
    graph(A, {
      '@odata.type': undefined,
      targetedMobileApps: { appName: 'Defender', type: '#microsoft.graph.androidManagedStoreApp' },
    }),
    ['refused: an app configuration policy for an Android app'],
  ],
  [
    'an IntuneCD backup as YAML',
    'a.yaml',
    "'@odata.type': '#microsoft.graph.iosMobileAppConfiguration'\ntargetedMobileApps:\n  appName: Defender\n  type: '#microsoft.graph.iosVppApp'\nsettings:\n- appConfigKey: A\n  appConfigKeyType: stringType\n  appConfigKeyValue: 'true'\n",
    ['intune-cd mdm ios: A=true(String)'],
  ],
  [
    'YAML under another name',
    'a.txt',
    'displayName: x\ncustomSettings:\n  - name: A\n    value: "1"\n',
    ['managed-app mam ios: A=1'],
  ],
  [
    'YAML with anchors',
    'a.yml',
    'settings:\n- &a\n  appConfigKey: A\n  appConfigKeyType: stringType\n  appConfigKeyValue: "1"\n- *a\n',
    ['graph mdm ios: A=1(String) A=1(String)'],
  ],
  [
    'YAML documents',
    'a.yml',
    'customSettings: [{name: A, value: "1"}]\n---\ncustomSettings: [{name: B, value: "2"}]\n',
    ['managed-app mam ios: A=1', 'managed-app mam ios: B=2'],
  ],
  ['a bare dict', 'a.xml', dict, ['plist mdm ios: A=true(String) B=2(Integer) C=true(Boolean)']],
  [
    'a whole property list',
    'a.plist',
    `<?xml version="1.0" encoding="UTF-8"?>\r\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\r\n<plist version="1.0">\r\n${dict}\r\n</plist>`,
    ['plist mdm ios: A=true(String) B=2(Integer) C=true(Boolean)'],
  ],
  [
    'a dict with remarks',
    'a.xml',
    '<!-- ours --><dict><!-- x --><key>A</key> <string>a&amp;<![CDATA[<b>]]></string></dict>',
    ['plist mdm ios: A=a&<b>(String)'],
  ],
  ['an empty dict', 'a.xml', '<dict/>', ['plist mdm ios: ']],
  ['CSV', 'a.csv', 'Key,Value type,Value\nA,String,true\nB,Integer,2\n', ['csv mdm null: A=true(String) B=2(Integer)']],
  [
    'CSV of another country',
    'a.csv',
    'Konfigurationsschlüssel;Werttyp;Konfigurationswert\r\nA;Zeichenfolge;true\r\nB;Boolesch;false\r\n',
    ['csv mdm null: A=true(String) B=false(Boolean)'],
  ],
  ['TSV without header', 'a.tsv', 'A\tString\ttrue\nB\tInteger\t2\n', ['csv mdm null: A=true(String) B=2(Integer)']],
  [
    'rows pasted on standard input',
    '<stdin>',
    'Configuration key\tValue type\tConfiguration value\nA\tString\ttrue\n',
    ['csv mdm null: A=true(String)'],
  ],
  [
    'CSV with a title and quotes',
    'plan.csv',
    '"Defender, managed apps",,\n\n"Setting","Type","Value"\n"A","String","say ""yes"""\n',
    ['csv mam null: A=say "yes"(String)'],
  ],
  ['CSV with mixed line ends', 'plan.csv', 'Key,Value\nA,1\r\n\r\nB,2\rC,3', ['csv null null: A=1 B=2 C=3']],
  ['CSV without types', 'plan.csv', 'Key,Value\nA,1\n', ['csv null null: A=1']],
  [
    'CSV with a column of channels',
    'plan.csv',
    'Channel,Key,Value\nMDM,A,1\nMAM,B,2\nManaged devices,C,3\n',
    ['csv mdm null: A=1 C=3', 'csv mam null: B=2'],
  ],
  [
    'CSV for two platforms',
    'plan.csv',
    'Platform,Key,Value type,Value\niOS,A,String,1\nAndroid,A,Integer,1\n',
    ['csv mdm ios: A=1(String)'],
  ],
  [
    'a Markdown table',
    'a.md',
    '| Key | Type | Value |\n|---|:-:|--|\n| `A` | String | **true** |\n| B | Boolean | a \\| b |\n',
    ['markdown mdm null: A=true(String) B=a | b(Boolean)'],
  ],
  ['without outer bars', 'a.md', 'Key | Value\n--- | ---\nA | 1\n', ['markdown null null: A=1']],
  [
    'in a list, in a quote',
    'a.md',
    '- x\n\n    | Key | Value |\n    | - | - |\n    | A | 1 |\n\n> | Key | Value |\n> | - | - |\n> | B | 2 |\n',
    ['markdown null null: A=1', 'markdown null null: B=2'],
  ],
  [
    'channel by heading',
    'a.md',
    '# Defender\n## Managed apps\n| Key | Value |\n| - | - |\n| A | 1 |\n## Enrolled devices (MDM)\n| Key | Value |\n| - | - |\n| B | 2 |\n',
    ['markdown mam null: A=1', 'markdown mdm null: B=2'],
  ],
  [
    'platform by heading',
    'a.md',
    '# Android and iOS\n## Android\n| Key | Value |\n| - | - |\n| A | 1 |\n## iOS/iPadOS\n| Key | Value |\n| - | - |\n| B | 2 |\n',
    ['refused: a table of settings for Android', 'markdown null ios: B=2'],
  ],
  [
    'platform by the title',
    'a.md',
    '# Defender on Android\n\n## Settings\n\n| Key | Value |\n| - | - |\n| A | 1 |\n',
    ['refused: a table of settings for Android'],
  ],
  [
    'platform by the file name',
    'defender-android.csv',
    'Key,Value\nA,1\n',
    ['refused: a table of settings for Android'],
  ],
  [
    'platform by a label',
    'a.md',
    '# Defender\n\n**Android:**\n\n| Key | Value |\n| - | - |\n| A | 1 |\n',
    ['refused: a table of settings for Android'],
  ],
  [
    'platform by a title in front matter',
    'a.md',
    '---\nauthor: x\ntitle: Defender on Android\n---\n\n| Key | Value |\n| - | - |\n| A | 1 |\n',
    ['refused: a table of settings for Android'],
  ],
  [
    'headings with lines under them',
    'a.md',
    'Defender\n===\n\nAndroid\n---\n| Key | Value |\n| - | - |\n| A | 1 |\n\niOS, managed apps\n----\n\nKey | Value\n--- | ---\nB | 2\n',
    ['refused: a table of settings for Android', 'markdown mam ios: B=2'],
  ],
  [
    'only tables of settings',
    'a.md',
    '| Key | Value Type | Default |\n| - | - | - |\n| A | String | x |\n',
    ['refused: Markdown without a table of keys and values'],
  ],
  [
    'remarks in values',
    'a.md',
    '| Key | Value |\n| - | - |\n| A | true (default) |\n| B | `false` by choice |\n',
    ['markdown null null: A=true B=false'],
  ],
  ['a policy in a fenced block', 'a.md', `Text\n\n\`\`\`json\n${graph(A)}\n\`\`\`\n`, [READ_A]],
  [
    'XML in a fenced block',
    'a.md',
    `~~~xml\n${dict}\n~~~\n`,
    ['plist mdm ios: A=true(String) B=2(Integer) C=true(Boolean)'],
  ],
  [
    'rows in a fenced block are no table',
    'a.md',
    '```\n| Key | Value |\n| - | - |\n| A | 1 |\n```\n',
    ['refused: Markdown without a table of keys and values'],
  ],
]

describe('reads', () => {
  test.each(TABLE)('%s', (_, file, text, told) => {
    expect(read(file, text)).toEqual(told)
  })
})

test('apps that a file names', () => {
  const named = (text: string) => policiesIn('a.json', text)[0]?.apps
  expect(named(graph(A, { targetedMobileApps: ['00000000-0000-0000-0000-000000000001'] }))).toEqual([])
  expect(named(graph(A, { '#CustomRefTargetedApps': 'One|!|1|!|t|*|Two|!|2|!|t' }))).toEqual(['One', 'Two'])
  expect(named(graph(A, { targetedMobileApps: { appName: 'One', type: 't' } }))).toEqual(['One'])
  expect(named(managedApp([], apps(ios, android)))).toEqual(['com.microsoft.scmx'])
})

const PLACED: readonly (readonly [file: string, text: string, places: readonly string[]])[] = [
  [
    'a.json',
    '{\r\n "customSettings": [\r\n  { "name": "Ä", "value": "1" },\r\n  { "value": "2", "name": "B" } ] }',
    ['Ä@3:13', 'B@4:27'],
  ],
  ['a.json', graph([], { encodedSettingXml: encoded(dict) }), ['A@1:95', 'B@1:95', 'C@1:95']],
  ['a.yml', '# x\ncustomSettings:\n  - name: A\n    value: "1"\n', ['A@3:11']],
  ['a.xml', '<dict>\n  <key>A</key><true/>\n\t<key>B</key><true/></dict>', ['A@2:8', 'B@3:7']],
  ['a.csv', 'Key,Value\r\n A ,1\r\n"B","two\r\nlines"\r\nC,3\r\n', ['A@2:2', 'B@3:2', 'C@5:1']],
  ['a.md', 'x\n\n  | Key | Value |\n  |-|-|\n  | `A` | 1 |\n  |B| 2 |\n', ['A@5:5', 'B@6:4']],
  ['a.md', `x\n\n\`\`\`json\n{"customSettings":\n[{"name":"A","value":"1"}]}\n\`\`\``, ['A@5:10']],
]

test.each(PLACED)('places in %s: %j', (file, text, places) => {
  const settings = policiesIn(file, text).flatMap(policy => policy.settings)
  expect(settings.map(({ key, at }) => `${key}@${at?.line}:${at?.column}`)).toEqual(places)
})

test('spots hold what was read', () => {
  for (const [file, text] of [
    ['a.json', '{"customSettings":[{"name":"AB","value":"12"}]}'],
    ['a.yml', 'customSettings: [{name: AB, value: "12"}]'],
    ['a.xml', '<dict><key>AB</key><string>12</string></dict>'],
    ['a.csv', 'Key,Value\n"AB","12"\n'],
    ['a.md', '|Key|Value|\n|-|-|\n|`AB`|12|\n'],
  ] as const) {
    const [setting] = policiesIn(file, text).flatMap(policy => policy.settings)
    const cut = (part: 'key' | 'value') => text.slice(setting!.spots[part]!.offset, setting!.spots[part]!.end)
    expect([cut('key').includes('AB'), cut('value').includes('12'), cut('key').length < 8]).toEqual([true, true, true])
  }
})

test('a member that stands twice is told, and the last one counts', () => {
  const text = '{"customSettings":[{"name":"A","value":"1","value":"2"}],"displayName":"x","displayName":"y"}'
  const [policy] = policiesIn('a.json', text)
  expect(policy?.settings[0]?.value).toBe('2')
  expect(policy?.oddities.map(({ kind, key, got }) => [kind, key, got])).toEqual([
    ['repeated', null, 'x, y'],
    ['repeated', 'A', '1, 2'],
  ])
  expect(policiesIn('a.yml', 'customSettings:\n- name: A\n  value: "1"\n  value: "2"\n')[0]?.oddities.length).toBe(1)
})

test('values that are no strings are read and told', () => {
  const values = [true, 2, 2.5, null, ['x'], { a: 1 }]
  const [policy] = policiesIn('a.json', managedApp([...values.map(value => ['A', value] as const), ['B', 'x']]))
  expect(policy?.settings.map(({ value }) => value)).toEqual(['true', '2', '2.5', '', 'x'])
  expect(policy?.oddities.map(({ got }) => got)).toEqual(['true', '2', '2.5', 'null', 'array', 'object'])
  const nested = '<dict><key>A</key><array><string>x</string></array><key>B</key><date>x</date><key>C</key></dict>'
  expect(policiesIn('a.xml', nested)[0]?.oddities.map(({ key, got }) => `${key} ${got}`)).toEqual([
    'A array',
    'B date',
    'C nothing',
  ])
})

test('settings that are no list are told: an export that was cut too flat', () => {
  const flat = [
    '{"@odata.type":"#microsoft.graph.iosMobileAppConfiguration","settings":"System.Object[]"}',
    '{"@odata.type":"#microsoft.graph.iosMobileAppConfiguration","settings":["@{appConfigKey=A}"]}',
    '{"@odata.type":"#microsoft.graph.targetedManagedAppConfiguration","customSettings":{"name":"A","value":"1"}}',
  ]
  for (const text of flat)
    expect(policiesIn('a.json', text)[0]?.oddities.map(({ kind }) => kind)).toEqual(['unsupported'])
  const none = '{"@odata.type":"#microsoft.graph.iosMobileAppConfiguration","settings":null}'
  expect(policiesIn('a.json', none)[0]?.oddities).toEqual([])
})
