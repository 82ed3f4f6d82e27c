// Eight real policies as files of their formats → the findings a reader judged right: every error, no other error.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkPolicies } from '../../src/policy/check-policies.ts'
import type { Lookup } from '../../src/policy/lookup.ts'
import { readPolicies } from '../../src/policy/read-policies.ts'
import { bundledLookup, lookupOf } from './bundled-lookup.ts'
import { LOOKUP } from './told.ts'

const fixtures = join(import.meta.dirname, 'fixtures')
const official = join(import.meta.dirname, '../../../shared/docs/ios-configure-features.md')
const shared = join(import.meta.dirname, '../../../shared/policies/cases-dev.jsonl')

interface Case {
  readonly files: readonly string[]
  readonly errors: readonly string[]
  readonly warnings: readonly string[]
  /** Remarks that must be among them. */
  readonly remarks: readonly string[]
}

const CASES: readonly Case[] = [
  {
    files: ['graph-live.json'],
    errors: ['DefenderExcludeURLInReport wrong-type'],
    warnings: [],
    remarks: [
      'issupervised outside-page',
      'DefenderFeedbackData redundant-default',
      'DefenderExcludeURLInReport redundant-default',
      'DefenderNetworkProtectionEnable redundant-default',
      'WebProtection caveat',
      'DefenderDeviceTag caveat',
      'DefenderNetworkProtectionEnable caveat',
    ],
  },
  {
    files: ['baseline-mdm.json'],
    errors: [],
    warnings: [],
    remarks: [
      'issupervised outside-page',
      'WebProtection redundant-default',
      'DefenderNetworkProtectionEnable redundant-default',
      'DefenderOpenNetworkDetection redundant-default',
      'WebProtection caveat',
      'DefenderNetworkProtectionEnable caveat',
    ],
  },
  {
    files: ['baseline-mam.json'],
    errors: [],
    warnings: [],
    remarks: ['DefenderNetworkProtectionEnable redundant-default', 'DefenderNetworkProtectionEnable caveat'],
  },
  {
    files: ['baseline-mdm.json', 'baseline-mam.json'],
    errors: ['DefenderNetworkProtectionEnable both-channels'],
    warnings: [],
    remarks: [],
  },
  {
    files: ['guide.md'],
    errors: [],
    warnings: [],
    remarks: [
      'issupervised outside-page',
      'UserEnrollmentEnabled outside-page',
      'WebProtection redundant-default',
      'DefenderNetworkProtectionEnable redundant-default',
      'DefenderTVMPrivacyMode value-case',
      'DefenderTVMPrivacyMode redundant-default',
    ],
  },
  { files: ['generator-lob.json'], errors: [], warnings: [], remarks: ['null refused'] },
  {
    files: ['generator-rows.csv'],
    errors: ['WebProtection wrong-type', 'AutoOnboard misplaced-key'],
    warnings: ['DefenderEnabled unknown-key', 'NetworkProtection unknown-key'],
    remarks: ['WebProtection redundant-default'],
  },
  { files: ['vpn.json'], errors: [], warnings: [], remarks: ['null refused'] },
  { files: ['issue.md'], errors: [], warnings: ['issupervised literal-token'], remarks: ['issupervised outside-page'] },
]

const lookups: readonly (readonly [string, boolean, () => Lookup])[] = [
  ['records made by hand', true, () => LOOKUP],
  ['the bundled pages', true, bundledLookup],
  ['the official page', existsSync(official), () => lookupOf(official)],
]

describe.each(lookups)('by %s', (_, there, open) => {
  const lookup = there ? open() : LOOKUP
  test.skipIf(!there).each(CASES)('$files', ({ files, errors, warnings, remarks }) => {
    const readings = files.flatMap(file => readPolicies({ file, text: readFileSync(join(fixtures, file), 'utf8') }))
    const { findings } = checkPolicies(readings, lookup)
    const told = (severity: string) =>
      findings.filter(each => each.severity === severity).map(({ key, rule }) => `${key} ${rule}`)
    expect(told('error').sort()).toEqual([...errors].sort())
    expect(told('warning').sort()).toEqual([...warnings].sort())
    expect(told('info')).toEqual(expect.arrayContaining([...remarks]))
  })
})

interface Judged {
  readonly id: string
  readonly channel: 'mdm' | 'mam'
  readonly settings: readonly { readonly key: string; readonly type: string | null; readonly value: string }[]
  readonly findings: readonly { readonly key: string | null; readonly rule: string }[]
}

/** What the rule table calls an error, and the judges of the cases too; one literal value has a rule of its own. */
const ERRORS = ['wrong-type', 'undocumented-value', 'not-in-channel', 'both-channels', 'misplaced-key', 'duplicate-key']

describe.skipIf(!existsSync(shared))('the shared cases as Graph bodies', () => {
  const cases = existsSync(shared)
    ? readFileSync(shared, 'utf8')
        .trim()
        .split('\n')
        .map(line => JSON.parse(line) as Judged)
    : []
  const lookup = bundledLookup()
  const judged = cases.filter(({ findings }) => !findings.some(({ rule }) => rule === 'refused'))
  test.each(judged)('$id', ({ id, channel, settings, findings }) => {
    const pair = findings.some(({ rule }) => rule === 'both-channels')
    const parts = pair ? settings.map(setting => [setting]) : [settings]
    const readings = parts.flatMap((part, index) => {
      const mam = channel === 'mam' || part.every(({ type }) => type === null)
      return readPolicies({ file: `${id}-${index}.json`, text: JSON.stringify(mam ? managedApp(part) : graph(part)) })
    })
    const found = checkPolicies(readings, lookup).findings.filter(({ severity }) => severity === 'error')
    const wanted = findings
      .filter(({ rule }) => ERRORS.includes(rule))
      .filter(({ key, rule }) => !(rule === 'undocumented-value' && key === 'issupervised'))
    expect(found.map(({ key, rule }) => `${key} ${rule}`).sort()).toEqual(
      wanted.map(({ key, rule }) => `${key} ${rule}`).sort(),
    )
  })
})

function graph(settings: Judged['settings']) {
  return {
    settings: settings.map(({ key, type, value }) => ({
      appConfigKey: key,
      appConfigKeyType: type,
      appConfigKeyValue: value,
    })),
  }
}

function managedApp(settings: Judged['settings']) {
  return { customSettings: settings.map(({ key, value }) => ({ name: key, value })) }
}
