// A setting whose value the pages don't give → an error, with the documented values and a repair where one is beyond doubt.
import { documentedValues, findValue, repairedValue } from '../documented-values.ts'
import type { ReadSetting } from '../reading.ts'
import { tokenIn } from '../tokens.ts'
import { found } from './found.ts'
import type { Found, Rule, Run } from './rule.ts'

export const undocumentedValue: Rule = {
  id: 'undocumented-value',
  title: 'The value is not one of the documented ones',
  severity: 'error',
  basis:
    'The values that the page gives for the key, its defaults, and the opposite of a documented true or false. Keys whose value the admin makes up are left alone.',
  check: (policy, run) => policy.settings.flatMap(setting => checkSetting(setting, run)),
  example: ({ records }) => {
    const record = records.keys.find(({ values }) => values.some(({ value }) => value.toLowerCase() === 'true'))
    if (record === undefined) return null
    return { channel: 'mdm', settings: [{ key: record.key, type: record.channels.mdm.type, value: '1' }] }
  },
}

function checkSetting(setting: ReadSetting, { lookup }: Run): Found[] {
  const record = lookup.defined(setting.key)
  const values = record && documentedValues(record)
  if (record === null || values === null || findValue(values, setting.value) !== null) return []
  const token = tokenIn(setting.value)?.known
  // A device receives true or false for such a token.
  if (token?.gives === 'boolean' && findValue(values, 'true') !== null) return []
  const expected = values.map(({ value }) => value).join(', ')
  const to = repairedValue(values, setting.value)
  const fix = to === null ? null : ({ key: setting.key, from: setting.value, to, part: 'value' } as const)
  const shown = setting.value === '' ? 'an empty value' : `“${setting.value}”`
  const message = `${setting.key} is documented with the values ${expected}; ${shown} is none of them.`
  return [found(setting, 'value', message, { expected, got: setting.value, fix, source: values[0]!.source })]
}
