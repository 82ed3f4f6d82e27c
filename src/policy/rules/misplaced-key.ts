// A key of another kind of profile (a VPN profile's attribute) in an app configuration policy → an error.
import { KEYS_ELSEWHERE } from '../known-elsewhere.ts'
import { profileOf } from '../other-profile.ts'
import { found } from './found.ts'
import { pageOf } from './outside-page.ts'
import type { Rule } from './rule.ts'

export const misplacedKey: Rule = {
  id: 'misplaced-key',
  title: 'The key belongs in another kind of profile',
  severity: 'error',
  basis:
    'A page that gives the key for a VPN profile or another profile, among the pages read or in the list of keys known from elsewhere.',
  check: (policy, { lookup }) =>
    policy.settings.flatMap(setting => {
      const record = lookup.defined(setting.key)
      const profile = record && profileOf(record)
      const elsewhere = record === null ? lookup.elsewhere(setting.key) : null
      if (record !== null && profile !== null) {
        const message = `${setting.key} belongs in a ${profile}; in an app configuration policy it is no documented key.`
        return [
          found(setting, 'key', message, { expected: profile, got: 'app configuration policy', source: record.source }),
        ]
      }
      if (elsewhere?.kind !== 'vpn-attribute') return []
      const message = `${setting.key} (${elsewhere.what}) is an attribute of the VPN profile; in an app configuration policy it is no documented key.`
      return [
        found(setting, 'key', message, {
          expected: 'VPN profile',
          got: 'app configuration policy',
          source: pageOf(elsewhere),
        }),
      ]
    }),
  example: ({ records }) => {
    const record = records.keys.find(each => profileOf(each) !== null)
    if (record !== undefined)
      return { channel: 'mdm', settings: [{ key: record.key, type: record.channels.mdm.type, value: 'True' }] }
    const known = KEYS_ELSEWHERE.find(({ kind }) => kind === 'vpn-attribute')
    return known === undefined
      ? null
      : { channel: 'mdm', settings: [{ key: known.key, type: 'String', value: 'True' }] }
  },
}
