// A key of another kind of profile (a VPN profile's attribute) in an app configuration policy → an error.
import type { KeyRecord } from '../../model/record.ts'
import { KEYS_ELSEWHERE } from '../known-elsewhere.ts'
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
  example: () => {
    const known = KEYS_ELSEWHERE.find(({ kind }) => kind === 'vpn-attribute')
    return known === undefined
      ? null
      : { channel: 'mdm', settings: [{ key: known.key, type: 'String', value: 'True' }] }
  },
}

/** The other profile, when no channel of app configuration takes the key. */
function profileOf({ channels }: KeyRecord): string | null {
  const facts = [channels.mdm, channels.mam]
  if (facts.some(({ available, profile }) => available === true && profile === undefined)) return null
  return facts.find(({ profile }) => profile !== undefined)?.profile ?? null
}
