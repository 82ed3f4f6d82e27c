// Seeds and a random number → broken, spliced and padded texts of every policy format, the same for the same number.
import { graph, managedApp } from '../policy/told.ts'
import { changed, numbers } from './mutation.ts'

export interface Mutant {
  readonly file: string
  readonly bytes: Uint8Array
}

const plist =
  '<dict>\n  <key>WebProtection</key><string>0</string>\n <key>B&amp;</key><integer>2</integer><key>C</key><array><string>x</string></array></dict>'
const encodedSettingXml = Buffer.from(plist).toString('base64')

const SEEDS: readonly string[] = [
  graph([
    ['WebProtection', 'booleanType', '1'],
    ['issupervised', 'stringType', 'true'],
    ['A', 'integerType', null],
  ]),
  graph([['DisableSignOut', 'stringType', 'True']], { encodedSettingXml }),
  `// ours\n[${managedApp(
    [
      ['webprotection', true],
      ['DefenderDeviceTag', 'a,b'],
    ],
    { '#CustomRefTargetedApps': 'X|!|1|!|t|*|Y' },
  )},]`,
  JSON.stringify({
    value: [
      { '@odata.type': '#microsoft.graph.iosVpnConfiguration' },
      { targetedMobileApps: { appName: 'x' }, settings: [{ appConfigKey: 'A' }] },
    ],
  }),
  plist,
  `<?xml version="1.0"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n<plist version="1.0">${plist}</plist>`,
  '<!DOCTYPE a [<!ENTITY b "c">]><dict><key>A</key><string>&b;</string></dict>',
  'displayName: x\nsettings:\n- &a\n  appConfigKey: WebProtection\n  appConfigKeyType: booleanType\n  appConfigKeyValue: "1"\n- *a\n---\ncustomSettings: [{name: A, value: >-\n  b}]\n',
  'Title,,\nKey,Value type,Value\nWebProtection,Boolean,"tr""ue"\nissupervised,String,true\n',
  'Konfigurationsschlüssel;Werttyp;Wert\r\nA;Text;"zwei\r\nZeilen"\r\n',
  'WebProtection\tString\t1\nB\tInteger\t2\n',
  '# iOS\n\n**MDM:**\n\n| Key | Type | Value |\n|:-|---|--|\n| `webprotection` | Boolean | **1** |\n| B | a \\| b |\n\n```json\n{"customSettings":[{"name":"A","value":1}]}\n```\n> | Key | Value |\n> |-|-|\n> | C | {{mail}} |\n',
  'Configuration X { Node localhost { } }\n',
  'resource "a" "b" {\n}\n',
]

/** What grammars hang on. */
const TOKENS: readonly string[] = [
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  ',',
  ':',
  '<',
  '>',
  '/',
  '&',
  ';',
  '|',
  '-',
  '---',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '\\',
  '`',
  '```',
  '#',
  '*a',
  '&a',
  '!!',
  '%',
  '? ',
  '- ',
  '>-',
  '|-',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '<?',
  '?>',
  '<!DOCTYPE',
  '<!ENTITY',
  '&#0;',
  '&#x10ffff;',
  '\u0000',
  '\u2028',
  '\ufeff',
  '\ud800',
  '𝄞',
  'ß',
  '\u202e',
  '\u001b[31m',
  '{{mail}}',
  '{{',
  '}}',
  'true',
  'null',
  '1e999',
  '0x1',
  '\\u00',
  '"settings":',
  '"appConfigKey":',
  '"customSettings":',
  '"value":',
  '"@odata.type":',
  '"encodedSettingXml":',
  'Key',
  'Value',
  'Type',
  '|-|-|\n',
  '<dict>',
  '</dict>',
  '<key>',
  '</key>',
  '<true/>',
  '<plist>',
  'a: &a [*a]\n',
  '<<: *a\n',
  'PayloadContent',
]

const NAMES: readonly string[] = [
  'a.json',
  'a.yaml',
  'a.xml',
  'a.csv',
  'a.tsv',
  'a.md',
  'a.txt',
  'a.mobileconfig',
  '<stdin>',
  'android.csv',
]

export function mutant(seed: number): Mutant {
  const below = numbers(seed)
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!
  const file = pick(NAMES)
  const kind = below(16)
  if (kind === 0) return { file, bytes: Uint8Array.from({ length: below(200) }, () => below(256)) }
  let text = kind === 1 ? Array.from({ length: below(60) }, () => pick(TOKENS)).join('') : pick(SEEDS)
  // One change in half of them: enough to break something, not so much that nothing is left to read.
  for (let times = kind > 8 ? 1 : 1 + below(6); times > 0; times--)
    text = changed(text, { below, tokens: TOKENS, seeds: SEEDS })
  // Some are long: what is slow shows only there.
  if (below(200) === 0) text = text + pick(TOKENS).repeat(below(20_000))
  if (below(400) === 0) text = pick(TOKENS).repeat(below(20_000)) + text
  const encoding = below(20)
  if (encoding === 0) return { file, bytes: Buffer.from(`\ufeff${text}`, 'utf16le') }
  return { file, bytes: Buffer.from(encoding === 1 ? `\ufeff${text}` : text, encoding === 2 ? 'latin1' : 'utf8') }
}
