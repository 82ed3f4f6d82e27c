// A value that differs from the documented one in the case of its letters → a remark.
import { documentedValues, findValue } from '../documented-values.ts'
import { found } from './found.ts'
import type { Rule } from './rule.ts'

export const valueCase: Rule = {
  id: 'value-case',
  title: 'The value differs from the documented one in the case of its letters',
  severity: 'info',
  basis: 'The spelling of the value on the page. Whether the app minds is not documented.',
  check: (policy, { lookup }) =>
    policy.settings.flatMap(setting => {
      const record = lookup.defined(setting.key)
      const known = record && findValue(documentedValues(record) ?? [], setting.value)
      if (!known || known.value === setting.value) return []
      const { key, value: got } = setting
      const fix = { key, from: got, to: known.value, part: 'value' } as const
      const message = `The page spells this value of ${key} “${known.value}”, here it is “${got}”.`
      return [found(setting, 'value', message, { expected: known.value, got, fix, source: known.source })]
    }),
  example: ({ records }) => {
    for (const record of records.keys) {
      const value = documentedValues(record)?.find(known => known.value !== known.value.toUpperCase())?.value
      if (value === undefined) continue
      return {
        channel: 'mdm',
        settings: [{ key: record.key, type: record.channels.mdm.type, value: value.toUpperCase() }],
      }
    }
    return null
  },
}
