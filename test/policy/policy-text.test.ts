// Settings that the records allow → a policy in every format whose check is clean, and which says what was asked for.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { KeyRecord } from '../../src/model/record.ts'
import { checkPolicies } from '../../src/policy/check-policies.ts'
import { documentedValues } from '../../src/policy/documented-values.ts'
import { readPolicies } from '../../src/policy/read-policies.ts'
import { FORMATS, type NewSetting, policyText } from '../../src/policy/write/policy-text.ts'
import { LOOKUP, policiesIn } from './told.ts'

const FILES = { graph: 'new.json', xml: 'new.xml', table: 'new.md' } as const

const current = LOOKUP.records.keys.filter(({ mentionOnly, status }) => !mentionOnly && status === 'current')
const tag = fc
  .string({ minLength: 1, maxLength: 20 })
  .filter(text => /^[\w<>&`*"' -]*\w$/.test(text) && text.trim() === text)

function setting(record: KeyRecord, channel: 'mdm' | 'mam'): fc.Arbitrary<NewSetting> {
  const values = documentedValues(record)?.map(({ value }) => value)
  const type = channel === 'mdm' ? record.channels.mdm.type : null
  return (values === undefined ? tag : fc.constantFrom(...values)).map(value => ({ key: record.key, type, value }))
}

test.each(['mdm', 'mam'] as const)('any allowed settings for %s', channel => {
  const keys = current.filter(({ channels }) => channels[channel].available === true)
  const settings = fc
    .subarray(keys, { minLength: 1 })
    .chain(chosen => fc.tuple(...chosen.map(each => setting(each, channel))))
  fc.assert(
    fc.property(settings, fc.constantFrom(...FORMATS), fc.string(), (chosen, format, name) => {
      if (channel === 'mam' && format === 'xml') return
      const text = policyText({ channel, name, settings: chosen }, format)
      const file = FILES[format]
      const { findings } = checkPolicies(readPolicies({ file, text }), LOOKUP)
      expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([])
      const [policy, ...others] = policiesIn(file, text)
      expect(others).toEqual([])
      expect(policy?.channel).toBe(channel)
      expect(policy?.settings.map(({ key, type, value }) => ({ key, type, value }))).toEqual(chosen)
    }),
    { numRuns: 300 },
  )
})

test('the body for managed apps has the one that binds the app beside it', () => {
  const body = JSON.parse(policyText({ channel: 'mam', name: 'x', settings: [] }, 'graph')) as Record<string, object>
  expect(Object.keys(body)).toEqual(['policy', 'targetApps'])
  expect(JSON.stringify(body.targetApps)).toMatch(/iosMobileAppIdentifier.*com\.microsoft\.scmx/)
})
