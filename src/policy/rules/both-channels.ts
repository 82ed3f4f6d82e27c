// Keys that belong in one policy, through MDM or MAM, found in policies of both channels of a run → an error.
import { documentedValues } from '../documented-values.ts'
import type { ReadPolicy } from '../reading.ts'
import { found } from './found.ts'
import type { Found, Group, Rule } from './rule.ts'

export const bothChannels: Rule = {
  id: 'both-channels',
  title: 'Keys that belong in one policy stand in an MDM and a MAM policy',
  severity: 'error',
  basis:
    'A caveat of the page that wants only one policy for a feature, either through MDM or through MAM. Who the policies are assigned to cannot be seen in files.',
  check: (policy, { groups }) => (policy.channel === 'mam' ? groups.flatMap(group => checkGroup(policy, group)) : []),
  example: lookup => {
    const group = lookup.records.keys.find(record => lookup.oneChannel(record) !== null)
    if (group === undefined) return null
    const value = documentedValues(group)?.[0]?.value ?? 'value'
    return {
      channel: 'mam',
      settings: [{ key: group.key, type: null, value }],
      beside: { channel: 'mdm', settings: [{ key: group.key, type: group.channels.mdm.type, value }] },
    }
  },
}

/** Each key that stands in both is told once; else the first one, when different keys of the feature do. */
function checkGroup(policy: ReadPolicy, { feature, uses, source }: Group): Found[] {
  const others = uses.filter(use => use.policy.channel === 'mdm')
  const own = uses.filter(use => use.policy === policy)
  if (others.length === 0 || own.length === 0) return []
  const shared = own.filter(({ setting }, index) => {
    const first = own.findIndex(use => use.setting.key === setting.key)
    return first === index && others.some(use => use.setting.key === setting.key)
  })
  return (shared.length > 0 ? shared : own.slice(0, 1)).map(({ setting }) => {
    const other = others.find(use => use.setting.key === setting.key) ?? others[0]!
    const { line } = other.setting.at ?? other.policy.at
    const where = `${other.policy.file}:${line}`
    const message = `${feature} wants one policy only, through MDM or MAM; ${other.setting.key} also stands in an MDM policy (${where}). The files don't show whether the same users get both.`
    return found(setting, 'key', message, { expected: 'one channel', got: 'MDM and MAM', source })
  })
}
