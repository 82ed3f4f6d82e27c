// A key twice in a policy, a member twice in a JSON object, or several values where the page wants one → an error.

import type { ReadPolicy, ReadSetting } from '../reading.ts'
import { found } from './found.ts'
import type { Found, Rule, Run } from './rule.ts'

export const duplicateKey: Rule = {
  id: 'duplicate-key',
  title: 'The same key twice, or several values where one is allowed',
  severity: 'error',
  basis: 'Which of two settings wins is documented nowhere; for keys of which the page wants only one, its caveat.',
  check: (policy, run) => [...repeatedKeys(policy, run), ...repeatedMembers(policy), ...severalInOne(policy, run)],
  example: ({ records }) => {
    const record = records.keys.find(({ mentionOnly, values }) => !mentionOnly && values.length > 1)
    if (record === undefined) return null
    const { type } = record.channels.mdm
    return {
      channel: 'mdm',
      settings: record.values.slice(0, 2).map(({ value }) => ({ key: record.key, type, value })),
    }
  },
}

function repeatedKeys({ settings }: ReadPolicy, { lookup }: Run): Found[] {
  const first = new Map<string, ReadSetting>()
  return settings.flatMap(setting => {
    const before = first.get(setting.key)
    if (before === undefined) {
      first.set(setting.key, setting)
      return []
    }
    const where = before.at === null ? '' : ` (line ${before.at.line})`
    const same = before.value === setting.value ? 'with the same value' : `there with “${before.value}”`
    const message = `${setting.key} stands twice in this policy${where}, ${same}.`
    const got = `${before.value}, ${setting.value}`
    const record = lookup.defined(setting.key)
    const only = record && lookup.oneOf(record)
    return [found(setting, 'key', message, { expected: 'once', got, source: only?.source ?? null })]
  })
}

function repeatedMembers({ oddities }: ReadPolicy): Found[] {
  return oddities
    .filter(({ kind }) => kind === 'repeated')
    .map(({ key, at, message, expected, got }) => ({
      setting: null,
      key,
      at,
      message,
      expected,
      got,
      fix: null,
      source: null,
    }))
}

/** "A, B" for a key of which there may be one. */
function severalInOne({ settings }: ReadPolicy, { lookup }: Run): Found[] {
  return settings.flatMap(setting => {
    const record = lookup.defined(setting.key)
    const only = record?.freeText ? lookup.oneOf(record) : null
    const parts = setting.value.split(/[,;|\n]/).filter(part => part.trim() !== '')
    if (only === null || parts.length < 2) return []
    const message = `${setting.key} takes one ${only.noun}; “${setting.value}” looks like ${parts.length}.`
    return [found(setting, 'value', message, { expected: `one ${only.noun}`, got: setting.value, source: only.source })]
  })
}
