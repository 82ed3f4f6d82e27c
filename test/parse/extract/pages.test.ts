// Pages by other hands, about invented apps: reference tables, lists of labels, sentences, keys by phrase; and what a reader
// takes from them, a line a key: channels (enrolled/unenrolled: + offered, - ruled out, ? not said), type, defaults, values.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { KeyRecord } from '../../../src/model/record.ts'
import { buildCatalog } from '../../../src/parse/build-catalog.ts'

const sign = (available: boolean | null) => (available === null ? '?' : available ? '+' : '-')

function lineOf(record: KeyRecord): string {
  const { key, channels, defaults, values, mentionOnly, status, freeText } = record
  if (mentionOnly) return `${key}: named only`
  const said = defaults.map(({ value, stated, when }) => {
    const under = when && (when.text ?? when.cloud ?? when.channel ?? (when.supervised ? 'supervised' : 'unsupervised'))
    return `${value ?? stated ?? 'none'}${under ? ` (${under})` : ''}`
  })
  const type = channels.mdm.type ?? channels.mam.type ?? 'no type'
  const allowed = values.map(value => value.value).join(' ')
  const rest = [freeText && 'free text', status === 'retired' && 'retired'].filter(Boolean).join(', ')
  return `${key}: ${sign(channels.mdm.available)}${sign(channels.mam.available)} ${type} | ${said.join(', ')} | ${allowed}${rest && ` | ${rest}`}`
}

test.each([
  [
    'birch-notes',
    [
      'BirchQuietHours: +- Integer | 0 | 0 1 2',
      'BirchSync: ++ Boolean | true | true false',
      'BirchSyncInterval: ++ Integer | 15 | ',
      'BirchSyncOverCellular: +- Boolean | false, true (iPads with a data plan) | true false',
      'BirchRegion: ++ String |  |  | free text',
      'BirchCrashReports: ++ Boolean |  | true false | retired',
      'BirchDiagnostics: ?+ no type | basic, none (us-government) | none basic full',
      'BirchLockSettings: ++ Boolean |  | true false',
      'BirchGuestMode: ?- Boolean |  | true',
      'BirchSupportToken: named only',
    ],
  ],
  [
    'alder-vpn',
    [
      'AlderStart: ++ String | true (mdm), false (mam) | true false',
      'AlderTheme: +- String | system | light dark system',
      'AlderRetries: +- Integer | 3 | ',
      'AlderFilter: +? Boolean | true (supervised) | true false',
      'AlderBanner: ?? String | Welcome |  | free text',
      'AlderLevel: +- Integer | 2 | 1 2 3',
    ],
  ],
  [
    'lark-browser',
    [
      'com.lark.mam.browser.account.syncDisabled: ?+ no type | true | true false',
      'com.lark.mam.browser.homepage: ?+ no type |  |  | free text',
      'LarkNewTabPageLayout: ?+ no type | 2 | 1 2 3',
      'LarkShowHome: ?+ Boolean | false | true false',
      'LarkRestart: ?+ Integer | 3 | ',
      'Enable Network Protection in Lark: +? no type | none | 0 1',
      'Trusted CA certificate list for Network Protection: +? no type |  |  | free text',
      'Enable Users to Trust Networks: +? no type | 0 | 0 1',
      'antiphishing: ?+ no type |  | 1',
      'vpn: ?+ no type |  | 0',
      'LarkMAMConfigs: ?+ no type |  | 1',
    ],
  ],
])('%s', (name, lines) => {
  const file = join(import.meta.dirname, 'pages', `${name}.md`)
  const { keys } = buildCatalog([{ file: `${name}.md`, text: readFileSync(file, 'utf8') }])
  expect(keys.map(lineOf)).toEqual(lines)
})
