// A key that the pages call retired → a warning.
import { documentedValues } from '../documented-values.ts'
import { found } from './found.ts'
import type { Rule } from './rule.ts'

export const retired: Rule = {
  id: 'retired',
  title: 'The key is retired',
  severity: 'warning',
  basis: 'The status of the key: a note of the page that says the key no longer applies.',
  check: (policy, { lookup }) =>
    policy.settings.flatMap(setting => {
      const record = lookup.defined(setting.key) ?? lookup.mentioned(setting.key)
      if (record?.status !== 'retired') return []
      const note = record.statusNote
      const caveat = record.caveats.find(({ text }) => note !== null && text.includes(note))
      const message = `${setting.key} is retired. ${note ?? ''}`.trim()
      return [found(setting, 'key', message, { got: setting.key, source: caveat?.sources[0] ?? record.source })]
    }),
  example: ({ records }) => {
    const record = records.keys.find(({ status }) => status === 'retired')
    if (record === undefined) return null
    const value = documentedValues(record)?.[0]?.value ?? 'value'
    return { channel: 'mdm', settings: [{ key: record.key, type: record.channels.mdm.type, value }] }
  },
}
