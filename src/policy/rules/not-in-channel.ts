// A key in a policy of a channel that the pages rule out for it → an error.
import type { Channel } from '../../model/condition.ts'
import { documentedValues } from '../documented-values.ts'
import { profileOf } from '../other-profile.ts'
import { found } from './found.ts'
import type { Rule } from './rule.ts'

const POLICY: Readonly<Record<Channel, string>> = {
  mdm: 'managed devices (MDM)',
  mam: 'managed apps (MAM)',
}

export const notInChannel: Rule = {
  id: 'not-in-channel',
  title: 'The key is not available in this channel',
  severity: 'error',
  basis:
    'A sentence of the page that limits the key or its feature to one channel. Where the page is silent about a channel, the rule is silent too.',
  check: ({ channel, settings }, { lookup }) =>
    settings.flatMap(setting => {
      const record = channel === null ? null : lookup.defined(setting.key)
      // A key of another kind of profile is told as such.
      if (channel === null || record === null || record.channels[channel].available !== false || profileOf(record))
        return []
      const other: Channel = channel === 'mdm' ? 'mam' : 'mdm'
      const message = `${setting.key} is for ${POLICY[other]} only; this policy is for ${POLICY[channel]}.`
      const source = lookup.limit(record, other) ?? record.channels[channel].source ?? record.source
      return [found(setting, 'key', message, { expected: POLICY[other], got: POLICY[channel], source })]
    }),
  example: ({ records }) => {
    const record = records.keys.find(
      each => each.channels.mam.available === false && !each.mentionOnly && profileOf(each) === null,
    )
    if (record === undefined) return null
    const value = documentedValues(record)?.[0]?.value ?? 'value'
    return { channel: 'mam', settings: [{ key: record.key, type: null, value }] }
  },
}
