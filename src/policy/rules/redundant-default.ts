// A setting whose value is the default → a remark. Real policies set defaults on purpose, so it is never more.
import type { DefaultFact } from '../../model/record.ts'
import { conditionWordsOf, defaultsHere } from '../default-values.ts'
import { sameLetters } from '../documented-values.ts'
import { found } from './found.ts'
import type { Rule } from './rule.ts'

export const redundantDefault: Rule = {
  id: 'redundant-default',
  title: 'The value is the default',
  severity: 'info',
  basis: 'The default that the page gives. Setting it anyway does no harm and may be meant.',
  check: (policy, { lookup, given }) =>
    policy.settings.flatMap(setting => {
      const record = lookup.defined(setting.key)
      if (record === null) return []
      const { certain, open } = defaultsHere(record, policy.channel, given)
      const same = (fact: DefaultFact): boolean => fact.value !== null && sameLetters(fact.value, setting.value)
      const match = certain === null ? open.find(same) : same(certain) ? certain : undefined
      if (match === undefined) return []
      const on = match.when === null || match === certain ? '' : ` on ${conditionWordsOf(match.when)}`
      const other = open.find(fact => fact !== match && fact.value !== null && !same(fact))
      const but = other === undefined ? '' : ` (for ${conditionWordsOf(other.when)} it is ${other.value})`
      const message = `${setting.key} is ${match.value} by default${on}${but}.`
      return [
        found(setting, 'value', message, {
          expected: match.value,
          got: setting.value,
          source: match.sources[0] ?? record.source,
        }),
      ]
    }),
  example: ({ records }) => {
    const record = records.keys.find(({ defaults }) =>
      defaults.some(({ value, when }) => value !== null && when === null),
    )
    const value = record?.defaults.find(fact => fact.value !== null && fact.when === null)?.value
    if (record === undefined || value == null) return null
    return { channel: 'mdm', settings: [{ key: record.key, type: record.channels.mdm.type, value }] }
  },
}
