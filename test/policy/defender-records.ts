// The keys of the official page as records, made by hand for tests: facts only, lines as on that page.
import type { Records } from '../../src/model/catalog.ts'
import type { Caveat, DefaultFact, Feature, KeyRecord } from '../../src/model/record.ts'
import type { Source } from '../../src/model/source.ts'

const at = (line: number, anchor = 'x'): Source => ({
  file: 'page.md',
  line,
  endLine: line,
  url: `https://learn.microsoft.com/en-us/defender-endpoint/ios-configure-features#${anchor}`,
})

const caveat = (line: number, text: string, over: Partial<Caveat> = {}): Caveat => ({
  kind: 'note',
  text,
  when: null,
  sources: [at(line)],
  ...over,
})

const truth = (line: number, value: string | null, when: DefaultFact['when'] = null): DefaultFact => ({
  value,
  when,
  sources: [at(line)],
})

interface Row {
  readonly key: string
  readonly feature: string
  readonly line: number
  readonly type?: string
  readonly mam?: boolean | null
  readonly values?: readonly (readonly [string, string | null])[]
  readonly defaults?: readonly DefaultFact[]
  readonly caveats?: readonly Caveat[]
  readonly freeText?: boolean
  readonly retired?: string
}

const ON_OFF = [
  ['true', 'on'],
  ['false', 'off'],
] as const

const ONE_POLICY = caveat(
  108,
  'Make only one policy for network protection, either through MDM or MAM. It starts once the user has opened the app.',
)

const ROWS: readonly Row[] = [
  {
    key: 'WebProtection',
    feature: 'web-protection',
    line: 78,
    values: ON_OFF,
    defaults: [truth(80, 'true')],
    caveats: [
      caveat(
        101,
        "The WebProtection key isn't applicable for the Control Filter in the list of supervised devices. Remove the Control Filter profile instead.",
        { when: { supervised: true } },
      ),
    ],
  },
  {
    key: 'DefenderNetworkProtectionEnable',
    feature: 'network-protection',
    line: 122,
    values: [['false', 'off']],
    defaults: [{ value: 'true', stated: 'enabled', when: null, sources: [at(105)] }],
    caveats: [
      ONE_POLICY,
      caveat(141, 'The device has to be registered in Authenticator.', { when: { channel: 'mam' } }),
    ],
  },
  {
    key: 'DefenderOpenNetworkDetection',
    feature: 'network-protection',
    line: 130,
    type: 'Integer',
    values: [
      ['0', 'Disable'],
      ['1', 'Audit: events go to the portal only'],
      ['2', 'Enable'],
    ],
    defaults: [truth(130, '2')],
    caveats: [ONE_POLICY],
  },
  ...(['DefenderEndUserTrustFlowEnable', 'DefenderNetworkProtectionAutoRemediation'] as const).map((key, index) => ({
    key,
    feature: 'network-protection',
    line: 131 + index,
    values: ON_OFF,
    defaults: [truth(131 + index, index === 0 ? 'false' : 'true')],
    caveats: [ONE_POLICY],
  })),
  {
    key: 'DefenderNetworkProtectionPrivacy',
    feature: 'network-protection',
    line: 133,
    values: [
      ['true', 'privacy on'],
      ['false', 'the user is asked for consent'],
    ],
    defaults: [truth(133, 'true')],
    caveats: [ONE_POLICY],
  },
  {
    key: 'DefenderExcludeURLInReport',
    feature: 'privacy',
    line: 212,
    type: 'Boolean',
    values: ON_OFF,
    defaults: [truth(214, 'false')],
  },
  {
    key: 'DefenderOptionalVPN',
    feature: 'optional-permissions',
    line: 266,
    type: 'Boolean',
    mam: false,
    values: ON_OFF,
    defaults: [truth(268, 'false')],
    caveats: [caveat(254, 'Optional permissions are only for enrolled devices (MDM).')],
  },
  {
    key: 'DefenderTVMPrivacyMode',
    feature: 'vulnerability',
    line: 366,
    mam: false,
    values: [
      ['True', 'privacy on'],
      ['False', 'the list of apps is sent'],
    ],
    defaults: [truth(369, 'True', { supervised: false })],
    caveats: [caveat(334, 'Assessment of apps is only for enrolled (MDM) devices.')],
  },
  { key: 'DisableSignOut', feature: 'sign-out', line: 406, values: ON_OFF, defaults: [truth(408, 'false')] },
  {
    key: 'DefenderDeviceTag',
    feature: 'tags',
    line: 449,
    freeText: true,
    caveats: [caveat(437, 'Only one tag can be set through Intune.'), caveat(476, 'It may take up to 18 hours.')],
  },
  {
    key: 'SuppressOSUpdateNotification',
    feature: 'os-updates',
    line: 494,
    values: ON_OFF,
    defaults: [truth(496, 'false')],
    retired: 'From late July 2026 the key no longer applies.',
  },
  {
    key: 'DefenderFeedbackData',
    feature: 'feedback',
    line: 532,
    type: 'Boolean',
    mam: null,
    values: ON_OFF,
    defaults: [truth(534, 'true'), truth(534, 'false', { cloud: 'us-government' })],
  },
]

function record(row: Row): KeyRecord {
  const source = at(row.line)
  return {
    key: row.key,
    feature: { id: row.feature, title: row.feature },
    summary: null,
    mentionOnly: false,
    status: row.retired === undefined ? 'current' : 'retired',
    statusNote: row.retired ?? null,
    channels: {
      mdm: { available: true, type: row.type ?? 'String', path: [], source },
      mam: { available: row.mam === undefined ? true : row.mam, type: null, path: [], source: null },
    },
    defaults: row.defaults ?? [],
    values: (row.values ?? []).map(([value, meaning]) => ({ value, meaning, source })),
    freeText: row.freeText ?? false,
    caveats: row.caveats ?? [],
    related: [],
    aliases: [],
    source,
  }
}

const KEYS: readonly KeyRecord[] = [
  ...ROWS.map(record),
  {
    ...record({ key: 'issupervised', feature: 'vulnerability', line: 388 }),
    mentionOnly: true,
    channels: {
      mdm: { available: null, type: null, path: [], source: null },
      mam: { available: null, type: null, path: [], source: null },
    },
  },
]

const FEATURES: readonly Feature[] = [...new Set(ROWS.map(({ feature }) => feature))].map(id => ({
  id,
  title: id,
  summary: null,
  aliases: [],
  keys: ROWS.filter(({ feature }) => feature === id).map(({ key }) => key),
  caveats: [],
  source: at(1),
}))

export const DEFENDER: Records = { pages: [], features: FEATURES, keys: KEYS, terms: [], problems: [] }
