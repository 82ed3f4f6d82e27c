// Settings of policies → the findings of each rule, errors and warnings first of all.
import { describe, expect, test } from 'vitest'
import { checkPolicies } from '../../src/policy/check-policies.ts'
import { lookupIn } from '../../src/policy/lookup.ts'
import { readPolicies } from '../../src/policy/read-policies.ts'
import { ruleExample } from '../../src/policy/rules/rule-example.ts'
import { RULES } from '../../src/policy/rules/rules.ts'
import { CATALOG } from '../support/catalog.ts'
import { graph, judge, LOOKUP, managedApp, type Setting } from './told.ts'

const mdm = (...settings: Setting[]) => [['mdm.json', graph(settings)]] as const
const S = 'stringType'
const B = 'booleanType'
const I = 'integerType'

describe('errors and warnings of one setting', () => {
  test.each<[Setting, readonly string[]]>([
    [['WebProtection', S, 'false'], []],
    [['WebProtection', S, 'FALSE'], []],
    [['WebProtection', B, 'false'], ['error wrong-type WebProtection']],
    [
      ['WebProtection', I, '1'],
      ['error wrong-type WebProtection', 'error undocumented-value WebProtection'],
    ],
    [['WebProtection', S, '0'], ['error undocumented-value WebProtection']],
    [['WebProtection', S, ''], ['error undocumented-value WebProtection']],
    [['WebProtection', S, ' true'], ['error undocumented-value WebProtection']],
    [['WebProtection', S, 'disabled'], ['error undocumented-value WebProtection']],
    [['WebProtection', null, 'true'], []],
    [['WebProtection', S, '{{issupervised}}'], []],
    [['WebProtection', 'tokenType', '{{issupervised}}'], []],
    [['WebProtection', 'tokenType', 'true'], ['error wrong-type WebProtection']],
    [['WebProtection', S, '{{mail}}'], ['error undocumented-value WebProtection']],
    [['WebProtection', S, '{{nonsense}}'], ['error undocumented-value WebProtection']],
    [['DefenderNetworkProtectionEnable', S, 'true'], []],
    [['DefenderNetworkProtectionEnable', S, 'false'], []],
    [['DefenderNetworkProtectionEnable', S, '1'], ['error undocumented-value DefenderNetworkProtectionEnable']],
    [['DefenderOpenNetworkDetection', I, '0'], []],
    [['DefenderOpenNetworkDetection', I, '3'], ['error undocumented-value DefenderOpenNetworkDetection']],
    [['DefenderOpenNetworkDetection', S, '2'], ['error wrong-type DefenderOpenNetworkDetection']],
    [
      ['DefenderOpenNetworkDetection', S, 'true'],
      ['error wrong-type DefenderOpenNetworkDetection', 'error undocumented-value DefenderOpenNetworkDetection'],
    ],
    [['DefenderExcludeURLInReport', B, 'true'], []],
    [
      ['DefenderExcludeURLInReport', I, '1'],
      ['error wrong-type DefenderExcludeURLInReport', 'error undocumented-value DefenderExcludeURLInReport'],
    ],
    [['DefenderExcludeURLInReport', S, 'true'], ['error wrong-type DefenderExcludeURLInReport']],
    [
      ['DefenderTVMPrivacyMode', I, '0'],
      ['error wrong-type DefenderTVMPrivacyMode', 'error undocumented-value DefenderTVMPrivacyMode'],
    ],
    [['DefenderTVMPrivacyMode', S, 'false'], []],
    [['DefenderFeedbackData', B, 'false'], []],
    [['DefenderDeviceTag', S, 'Sales Berlin'], []],
    [['DefenderDeviceTag', S, '{{serialnumber}}'], []],
    [['DefenderDeviceTag', S, '{{ serialnumber }}'], ['warning literal-token DefenderDeviceTag']],
    [['DefenderDeviceTag', S, '{{nonsense}}'], ['warning literal-token DefenderDeviceTag']],
    [['DefenderDeviceTag', S, 'a;b'], ['error duplicate-key DefenderDeviceTag']],
    [['DefenderDeviceTag', I, '7'], ['error wrong-type DefenderDeviceTag']],
    [['SuppressOSUpdateNotification', S, 'true'], ['warning retired SuppressOSUpdateNotification']],
    [['issupervised', S, '{{issupervised}}'], []],
    [['issupervised', S, '{{IsSupervised}}'], []],
    [['issupervised', S, 'true'], ['warning literal-token issupervised']],
    [['IntuneMAMUPN', S, '{{userprincipalname}}'], []],
    [['IntuneMAMUPN', S, 'someone@example.com'], ['warning literal-token IntuneMAMUPN']],
    [['UserEnrolmentEnabled', S, 'True'], []],
    [['DefenderPreview', S, 'true'], []],
    [['SilentOnboard', S, 'True'], ['error misplaced-key SilentOnboard']],
    [['EnableGSA', I, '1'], ['error misplaced-key EnableGSA']],
    [['webProtection', S, 'true'], ['warning unknown-key webProtection']],
    [['WebProtection ', S, 'true'], ['warning unknown-key WebProtection ']],
    [['', S, 'true'], ['warning unknown-key ']],
    [['SomethingElse', S, 'true'], ['warning unknown-key SomethingElse']],
  ])('%j', (setting, told) => {
    expect(judge(mdm(setting)).sort()).toEqual([...told].sort())
  })
})

test('an ordinary policy has no error and no warning', () => {
  const ordinary = mdm(
    ['issupervised', S, '{{issupervised}}'],
    ['WebProtection', S, 'true'],
    ['DefenderNetworkProtectionEnable', S, 'true'],
    ['DefenderTVMPrivacyMode', S, 'True'],
    ['DefenderOptionalVPN', B, 'false'],
    ['DefenderDeviceTag', S, 'Sales'],
  )
  expect(judge(ordinary)).toEqual([])
})

test('a managed apps policy is judged by its channel', () => {
  const mam = (key: string, value: string) => judge([['mam.json', managedApp([[key, value]])]])
  expect(mam('DefenderOptionalVPN', 'true')).toEqual(['error not-in-channel DefenderOptionalVPN'])
  expect(mam('DefenderTVMPrivacyMode', 'False')).toEqual(['error not-in-channel DefenderTVMPrivacyMode'])
  expect(mam('DefenderOpenNetworkDetection', '2')).toEqual([])
  expect(mam('DefenderOpenNetworkDetection', 'true')).toEqual(['error undocumented-value DefenderOpenNetworkDetection'])
  // The page is silent about this one: no error, but a remark.
  expect(mam('DefenderFeedbackData', 'false')).toEqual([])
  expect(judge([['m.json', managedApp([['DefenderFeedbackData', 'false']])]], { remarks: true })).toContain(
    'info caveat DefenderFeedbackData',
  )
})

test('one policy for network protection in both channels of a run', () => {
  const mam = (...keys: string[]) => ['mam.json', managedApp(keys.map(key => [key, 'false']))] as const
  const two = [
    'two.json',
    graph([
      ['DefenderNetworkProtectionEnable', S, 'false'],
      ['DefenderNetworkProtectionPrivacy', S, 'false'],
    ]),
  ] as const
  expect(judge([two, mam('DefenderNetworkProtectionEnable', 'DisableSignOut')])).toEqual([
    'error both-channels DefenderNetworkProtectionEnable',
  ])
  expect(judge([two, mam('DefenderNetworkProtectionEnable', 'DefenderNetworkProtectionPrivacy')])).toHaveLength(2)
  // Different keys of the feature are two policies for it all the same.
  expect(judge([two, mam('DefenderEndUserTrustFlowEnable')])).toEqual([
    'error both-channels DefenderEndUserTrustFlowEnable',
  ])
  expect(judge([two, ['again.json', two[1]]])).toEqual([])
  expect(judge([two])).toEqual([])
  expect(
    judge([
      ['w.json', graph([['WebProtection', S, 'true']])],
      ['m.json', managedApp([['WebProtection', 'true']])],
    ]),
  ).toEqual([])
})

test('the finding of both channels says where the other one is, and that assignments are not seen', () => {
  const files = [
    ['a.json', graph([['DefenderNetworkProtectionEnable', S, 'true']])],
    ['b.json', managedApp([['DefenderNetworkProtectionEnable', 'true']])],
  ] as const
  const readings = files.flatMap(([file, text]) => readPolicies({ file, text }))
  const [finding] = checkPolicies(readings, LOOKUP).findings.filter(({ rule }) => rule === 'both-channels')
  expect(finding?.file).toBe('b.json')
  expect(finding?.message).toMatch(/a\.json:1/)
  expect(finding?.message).toMatch(/don't show whether/)
  expect(finding?.source?.line).toBe(108)
})

test('a key twice', () => {
  expect(judge(mdm(['WebProtection', S, 'true'], ['WebProtection', S, 'false']))).toEqual([
    'error duplicate-key WebProtection',
  ])
  expect(judge(mdm(['DefenderDeviceTag', S, 'a'], ['DefenderDeviceTag', S, 'b']))).toEqual([
    'error duplicate-key DefenderDeviceTag',
  ])
  expect(
    judge([
      [
        'a.xml',
        '<dict><key>DisableSignOut</key><string>true</string><key>DisableSignOut</key><string>true</string></dict>',
      ],
    ]),
  ).toEqual(['error duplicate-key DisableSignOut'])
  expect(judge([['a.json', '{"customSettings":[{"name":"DisableSignOut","value":"true","value":"false"}]}']])).toEqual([
    'error duplicate-key DisableSignOut',
  ])
  // Two policies may go to two groups.
  expect(judge([...mdm(['DefenderDeviceTag', S, 'a']), ...mdm(['DefenderDeviceTag', S, 'b'])])).toEqual([])
})

test('supervised devices and the filter profile make a caveat a finding', () => {
  const web = mdm(['WebProtection', S, 'false'])
  const filter = '<plist><dict><key>PayloadType</key><string>com.apple.webcontent-filter</string></dict></plist>'
  expect(judge(web)).toEqual([])
  expect(judge(web, { given: { supervised: false } })).toEqual([])
  expect(judge(web, { given: { supervised: true } })).toEqual(['warning no-effect WebProtection'])
  expect(judge([...web, ['filter.mobileconfig', filter]])).toEqual(['warning no-effect WebProtection'])
  expect(judge([...web, ['other.mobileconfig', filter.replace('webcontent-filter', 'wifi')]])).toEqual([])
  expect(judge(mdm(['DisableSignOut', S, 'true']), { given: { supervised: true } })).toEqual([])
  // Told once: as a warning, not as a remark too.
  expect(judge(web, { given: { supervised: true }, remarks: true })).toEqual(['warning no-effect WebProtection'])
})

test('defaults are remarks, under the condition they hold for', () => {
  const remarks = (setting: Setting, given = {}) =>
    judge(mdm(setting), { given, remarks: true }).filter(told => told.includes('redundant'))
  expect(remarks(['WebProtection', S, 'True'])).toHaveLength(1)
  expect(remarks(['WebProtection', S, 'false'])).toHaveLength(0)
  expect(remarks(['DefenderTVMPrivacyMode', S, 'True'])).toHaveLength(1)
  expect(remarks(['DefenderTVMPrivacyMode', S, 'True'], { supervised: true })).toHaveLength(0)
  expect(remarks(['DefenderFeedbackData', B, 'true'])).toHaveLength(1)
  expect(remarks(['DefenderFeedbackData', B, 'true'], { cloud: 'us-government' })).toHaveLength(0)
  expect(remarks(['DefenderFeedbackData', B, 'false'], { cloud: 'us-government' })).toHaveLength(1)
  expect(remarks(['DefenderDeviceTag', S, 'x'])).toHaveLength(0)
})

test('a caveat of several keys is told once', () => {
  const keys = ['DefenderNetworkProtectionPrivacy', 'DefenderNetworkProtectionEnable']
  const told = judge(mdm(...keys.map((key): Setting => [key, S, 'true'])), { remarks: true })
  expect(told.filter(line => line === 'info caveat DefenderNetworkProtectionEnable')).toHaveLength(1)
  expect(told.filter(line => line === 'info caveat DefenderNetworkProtectionPrivacy')).toHaveLength(0)
})

test('caveats of the other channel are not told', () => {
  const told = (files: readonly (readonly [string, string])[]) =>
    checkPolicies(
      files.flatMap(([file, text]) => readPolicies({ file, text })),
      LOOKUP,
    ).findings.map(f => f.message)
  expect(told(mdm(['DefenderNetworkProtectionEnable', S, 'true'])).join()).not.toMatch(/Authenticator/)
  expect(told([['m.json', managedApp([['DefenderNetworkProtectionEnable', 'true']])]]).join()).toMatch(/Authenticator/)
})

test.each<[string, string | null]>([
  ['webprotection', 'WebProtection'],
  ['WebProtecton', 'WebProtection'],
  ['NetworkProtection', 'DefenderNetworkProtectionEnable'],
  ['DefenderDeviceTags', 'DefenderDeviceTag'],
  ['DeviceTag', 'DefenderDeviceTag'],
  ['IsSupervised', 'issupervised'],
  ['DefenderEnabled', null],
  ['VPN', null],
  ['x'.repeat(5000), null],
])('the key nearest to %s is %s', (typed, nearest) => {
  expect(LOOKUP.nearest(typed)).toBe(nearest)
})

test('a policy that says it is for another app is refused, one of ours is not', () => {
  const other = { targetedMobileApps: { appName: 'Contoso Mail', type: '#microsoft.graph.iosVppApp' } }
  const one = (key: string, over: object) => judge([['a.json', graph([[key, S, 'x']], over)]], { remarks: true })
  expect(one('com.contoso.account', other)).toEqual(['info refused null'])
  expect(one('com.contoso.account', {})).toEqual(['warning unknown-key com.contoso.account'])
  expect(one('WebProtecton', other)).toEqual(['warning unknown-key WebProtecton'])
})

test('every rule has an example that breaks it and no other way to be empty', () => {
  const without = RULES.filter(rule => ruleExample(rule, LOOKUP) === null).map(({ id }) => id)
  expect(without).toEqual(['unsupported-value'])
  for (const rule of RULES) {
    const shown = ruleExample(rule, LOOKUP)
    if (shown !== null) expect(shown.findings.map(found => found.rule)).toContain(rule.id)
  }
})

describe('rules work from any records', () => {
  const lookup = lookupIn(CATALOG)
  const told = (...settings: Setting[]) => judge(mdm(...settings), { lookup })
  test('types, values and channels', () => {
    expect(told(['GuardMeetings', S, 'true'])).toEqual([])
    expect(told(['GuardMeetings', B, 'yes'])).toEqual([
      'error wrong-type GuardMeetings',
      'error undocumented-value GuardMeetings',
    ])
    expect(told(['GuardLevelAutomaticRemediationOfCalendars', I, '3'])).toHaveLength(1)
    expect(judge([['m.json', managedApp([['GuardLevelAutomaticRemediationOfCalendars', '1']])]], { lookup })).toEqual([
      'error not-in-channel GuardLevelAutomaticRemediationOfCalendars',
    ])
  })
  test('status, one policy, and names', () => {
    expect(told(['GuardOptionalCalendar', S, 'x'])).toEqual(['warning retired GuardOptionalCalendar'])
    expect(told(['WebProtection', S, 'true'])).toEqual(['warning unknown-key WebProtection'])
    expect(
      judge([...mdm(['GuardMeetings', S, 'true']), ['m.json', managedApp([['GuardMeetings', 'true']])]], { lookup }),
    ).toEqual(['error both-channels GuardMeetings'])
  })
})

describe('a key that another one makes moot', () => {
  const [guard, level] = [CATALOG.keys[0]!, CATALOG.keys[1]!]
  const tied = (kind: 'requires' | 'excludes', why: string) =>
    lookupIn({
      ...CATALOG,
      keys: [guard, { ...level, related: [{ key: guard.key, kind, why }] }, ...CATALOG.keys.slice(2)],
    })
  const settings = (value: string | null): Setting[] => [
    [level.key, I, '2'],
    ...(value === null ? [] : [[guard.key, S, value] as const]),
  ]
  test.each<['requires' | 'excludes', string, string | null, boolean]>([
    ['requires', 'The level is read only if GuardMeetings is true.', 'false', true],
    ['requires', 'The level is read only if GuardMeetings is true.', 'true', false],
    ['requires', 'The level is read only if GuardMeetings is true.', null, false],
    ['requires', 'It needs `GuardMeetings` = `false`.', null, true],
    ['excludes', 'It has no effect when GuardMeetings is off.', 'False', true],
    ['excludes', 'It has no effect when GuardMeetings is off.', 'true', false],
    ['excludes', 'GuardMeetings excludes it.', 'true', false],
    ['requires', 'It needs GuardMeetings.', null, false],
  ])('%s: %s with %s', (kind, why, value, moot) => {
    expect(judge(mdm(...settings(value)), { lookup: tied(kind, why) })).toEqual(
      moot ? [`warning no-effect ${level.key}`] : [],
    )
  })

  test('the other key may stand in another policy of the channel', () => {
    const lookup = tied('requires', 'The level is read only if GuardMeetings is true.')
    const other = ['other.json', graph([[guard.key, S, 'false']])] as const
    expect(judge([...mdm(...settings(null)), other], { lookup })).toEqual([`warning no-effect ${level.key}`])
    expect(judge([...mdm(...settings('true')), other], { lookup })).toEqual([])
  })
})
