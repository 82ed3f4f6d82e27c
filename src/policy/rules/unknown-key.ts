// A key that neither the pages nor the list of keys from elsewhere know → a warning, with the nearest key.
import { found } from './found.ts'
import type { Rule } from './rule.ts'

export const unknownKey: Rule = {
  id: 'unknown-key',
  title: 'The key is not documented',
  severity: 'warning',
  basis:
    'The keys of the pages read and of the list of keys known from elsewhere. Intune tells upper from lower case in keys.',
  check: (policy, { lookup }) =>
    policy.settings.flatMap(setting => {
      const { key } = setting
      if (lookup.defined(key) ?? lookup.mentioned(key) ?? lookup.elsewhere(key)) return []
      const meant = lookup.nearest(key)
      const source = meant === null ? null : (lookup.defined(meant)?.source ?? null)
      if (meant === null) return [found(setting, 'key', `${shown(key)} is not documented.`, { got: key })]
      const sameLetters = meant.toLowerCase() === key.trim().toLowerCase()
      const message = sameLetters
        ? `${shown(key)} is not documented: the key is spelled ${meant}.`
        : `${shown(key)} is not documented; the nearest documented key is ${meant}.`
      // A key with other letters may mean another key: only its spelling is mended, where that makes no second one.
      const free = !policy.settings.some(other => other.key === meant)
      const fix = sameLetters && free ? ({ key, from: key, to: meant, part: 'key' } as const) : null
      return [found(setting, 'key', message, { expected: meant, got: key, fix, source })]
    }),
  example: ({ records }) => {
    const record = records.keys.find(({ mentionOnly }) => !mentionOnly)
    if (record === undefined) return null
    const lower = record.key.toLowerCase()
    const key = lower === record.key ? record.key.toUpperCase() : lower
    return { channel: 'mdm', settings: [{ key, type: 'String', value: 'true' }] }
  },
}

function shown(key: string): string {
  return key.trim() === '' ? 'An empty key' : key === key.trim() ? key : `“${key}”`
}
