// A policy over the documented defaults → what devices end up with, key by key.
import type { Condition } from '../model/condition.ts'
import type { EffectivePolicy, EffectiveRow } from '../model/finding.ts'
import type { KeyRecord } from '../model/record.ts'
import { conditionWordsOf, defaultsHere } from './default-values.ts'
import type { Lookup } from './lookup.ts'
import type { ReadPolicy } from './reading.ts'

/** The keys of the policy first, as they stand there, then every other key that its channel takes. */
export function effectiveOf(
  policy: ReadPolicy,
  { lookup, given, moot }: { readonly lookup: Lookup; readonly given: Condition; readonly moot: readonly string[] },
): EffectivePolicy {
  const last = new Map(policy.settings.map(setting => [setting.key, setting]))
  const set = [...last.values()].map(({ key, value, at }): EffectiveRow => {
    const count = policy.settings.filter(setting => setting.key === key).length
    const record = lookup.defined(key)
    const unknown = record === null && lookup.elsewhere(key) === null && lookup.mentioned(key) === null
    const note = moot.includes(key)
      ? 'may have no effect, see above'
      : count > 1
        ? `set ${count} times; the last one is shown`
        : unknown
          ? 'not documented'
          : null
    return { key, value, origin: 'policy', note, at, source: record?.source ?? null }
  })
  const others = lookup.records.keys
    .filter(record => !last.has(record.key) && !record.mentionOnly && takes(record, policy))
    .map(record => defaultRow(record, policy, given))
  return { policy, rows: [...set, ...others] }
}

function takes({ channels }: KeyRecord, { channel }: ReadPolicy): boolean {
  const facts = channel === null ? [channels.mdm, channels.mam] : [channels[channel]]
  return facts.some(({ available, profile }) => available !== false && profile === undefined)
}

function defaultRow(record: KeyRecord, { channel }: ReadPolicy, given: Condition): EffectiveRow {
  const { certain, open } = defaultsHere(record, channel, given)
  const others = open.map(({ value, when }) => `${value ?? 'another value'} for ${conditionWordsOf(when)}`)
  const stated = certain?.value === null ? certain.stated : undefined
  const silent =
    channel !== null && record.channels[channel].available === null ? ['not documented for this channel'] : []
  const note = [...others, ...(stated === undefined ? [] : [`stated as ${stated}`]), ...silent].join('; ')
  return {
    key: record.key,
    value: certain?.value ?? null,
    origin: certain?.value == null ? 'unknown' : 'default',
    note: note === '' ? null : note,
    at: null,
    source: (certain ?? open[0])?.sources[0] ?? record.source,
  }
}
