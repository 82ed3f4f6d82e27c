// A setting whose value type is not the documented one → an error. Only policies for managed devices have types.
import { documentedValues, repairedValue } from '../documented-values.ts'
import type { ReadPolicy, ReadSetting } from '../reading.ts'
import { tokenIn } from '../tokens.ts'
import { fitsType } from '../value-types.ts'
import { found } from './found.ts'
import type { Found, Rule, Run } from './rule.ts'

export const wrongType: Rule = {
  id: 'wrong-type',
  title: 'The value type is not the documented one',
  severity: 'error',
  basis:
    'The value type that the page gives for managed devices. What the app does with another type is documented nowhere.',
  check: (policy, run) => policy.settings.flatMap(setting => checkSetting(setting, policy, run)),
  example: ({ records }) => {
    for (const record of records.keys) {
      const { type } = record.channels.mdm
      const value = type === null ? undefined : documentedValues(record)?.[0]?.value
      if (value === undefined) continue
      return { channel: 'mdm', settings: [{ key: record.key, type: type === 'String' ? 'Boolean' : 'String', value }] }
    }
    return null
  },
}

function checkSetting(setting: ReadSetting, policy: ReadPolicy, { lookup }: Run): Found[] {
  const record = lookup.defined(setting.key)
  const facts = record?.channels.mdm
  if (record === null || !facts?.type || setting.type === null || policy.channel === 'mam') return []
  const expected = facts.type
  if (setting.type.toLowerCase() === expected.toLowerCase()) return []
  // Graph has a type of its own for tokens; the portal keeps them as strings.
  if (setting.type === 'Token' && expected === 'String' && tokenIn(setting.value) !== null) return []
  const value = repairedValue(documentedValues(record) ?? [], setting.value) ?? setting.value
  const fix = fitsType(value, expected)
    ? ({ key: setting.key, from: setting.type, to: expected, part: 'type' } as const)
    : null
  const message = `${setting.key} is documented with the value type ${expected}, here it is ${setting.type}.`
  return [found(setting, 'type', message, { expected, got: setting.type, fix, source: facts.source ?? record.source })]
}
