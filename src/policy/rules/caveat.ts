// What the admin must know of the keys in a policy → remarks: each caveat of the pages once, at the key they put first.
import type { Channel, Condition } from '../../model/condition.ts'
import type { Caveat, KeyRecord } from '../../model/record.ts'
import { conditionWords } from '../../words/condition-words.ts'
import { wantsOneChannel } from '../caveat-words.ts'
import { holdsUnder } from '../default-values.ts'
import { documentedValues, findValue } from '../documented-values.ts'
import type { ReadPolicy, ReadSetting } from '../reading.ts'
import { found } from './found.ts'
import { mootBy } from './no-effect.ts'
import type { Found, Rule, Run } from './rule.ts'

export const caveat: Rule = {
  id: 'caveat',
  title: 'A caveat to know',
  severity: 'info',
  basis:
    'Notes of the page about the key or its feature, what it says the value does, and channels it is silent about.',
  check: checkPolicy,
  example: lookup => {
    const record = lookup.records.keys.find(
      each => !each.mentionOnly && each.caveats.some(one => bearsOn(one, each, { channel: 'mdm' })),
    )
    if (record === undefined) return null
    const value = documentedValues(record)?.[0]?.value ?? 'value'
    return { channel: 'mdm', settings: [{ key: record.key, type: record.channels.mdm.type, value }] }
  },
}

function checkPolicy(policy: ReadPolicy, run: Run): Found[] {
  const known: Condition = { ...run.given, ...(policy.channel !== null && { channel: policy.channel }) }
  const concerned = new Map<string, { readonly caveat: Caveat; readonly settings: ReadSetting[] }>()
  const single: Found[] = []
  for (const setting of policy.settings) {
    const record = run.lookup.defined(setting.key)
    if (record === null) continue
    const told = mootBy(setting, policy, run).map(({ text }) => text)
    for (const each of record.caveats) {
      if (told.some(text => each.text.includes(text)) || !bearsOn(each, record, known)) continue
      const group = concerned.get(each.text) ?? { caveat: each, settings: [] }
      if (!group.settings.some(({ key }) => key === setting.key)) group.settings.push(setting)
      concerned.set(each.text, group)
    }
    single.push(...limitedValue(setting, record), ...silentChannel(setting, record, policy.channel))
  }
  const order = new Map(run.lookup.names.map((name, index) => [name, index]))
  const notes = [...concerned.values()].map(({ caveat: { text, sources }, settings }) => {
    const [first, ...others] = settings.toSorted((a, b) => order.get(a.key)! - order.get(b.key)!)
    const also = others.length === 0 ? '' : ` (also for ${others.map(({ key }) => key).join(', ')})`
    return found(first!, 'key', `${shortened(text)}${also}`, { source: sources[0] ?? null })
  })
  return [...notes, ...single]
}

const LIMIT = /\b(?:only|not|no|never)\b|n['’]t\b/i

/** Of all that limits a key somewhere, what an admin has to know of a policy that sets it. */
function bearsOn({ kind, text, when }: Caveat, { key, related }: KeyRecord, known: Condition): boolean {
  if (holdsUnder(when, known) === 'no') return false
  // Most tenants are commercial: what holds for another cloud is told to those who ask for it.
  if (when?.cloud !== undefined && known.cloud === undefined) return false
  // Defaults and the meanings of values are told by themselves, history is told by the page.
  if (/\bby default\b|^changed since\b/i.test(text) || text.includes(`${key} = `)) return false
  // That another key is another key is no limit of this one.
  if (related.some(relation => relation.kind === 'confused-with' && text.includes(relation.why))) return false
  const { channels } = conditionWords(text)
  const limitsChannel = when?.channel === undefined && channels.length > 0 && LIMIT.test(text)
  if (limitsChannel && known.channel !== undefined && !wantsOneChannel(text)) return false
  return (kind !== 'limit' && kind !== 'condition') || text.includes(key)
}

/** What the chosen value does, when it holds something back or asks something of people. */
const LIMITS = /\b(?:only|not|no|never|without|must|mandatory|consent|asks?|asked|\w+n['’]t)\b/i

function limitedValue(setting: ReadSetting, record: KeyRecord): Found[] {
  const known = findValue(documentedValues(record) ?? [], setting.value)
  if (!known?.meaning || !LIMITS.test(known.meaning)) return []
  const message = `${setting.key} = ${known.value}: ${shortened(known.meaning)}`
  return [found(setting, 'value', message, { got: setting.value, source: known.source })]
}

function silentChannel(setting: ReadSetting, record: KeyRecord, channel: Channel | null): Found[] {
  if (channel === null || record.channels[channel].available !== null) return []
  const kind = channel === 'mdm' ? 'managed devices (MDM)' : 'managed apps (MAM)'
  const message = `The pages don't say whether ${setting.key} works in a policy for ${kind}.`
  return [found(setting, 'key', message, { source: record.source })]
}

/** Whole sentences, as many as fit; a long first sentence is cut. */
const LONGEST = 220

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= LONGEST) return line
  const stop = Math.max(line.lastIndexOf('. ', LONGEST), line.lastIndexOf('! ', LONGEST))
  return stop > 60 ? line.slice(0, stop + 1) : `${line.slice(0, line.lastIndexOf(' ', LONGEST))} …`
}
