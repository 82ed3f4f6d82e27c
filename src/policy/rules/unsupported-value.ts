// A value that the format doesn't allow or the reader can't carry → a warning.
import type { Rule } from './rule.ts'

export const unsupportedValue: Rule = {
  id: 'unsupported-value',
  title: 'The value is no plain value of the format',
  severity: 'warning',
  basis: 'Graph keeps every value as a string; property lists of app configuration hold plain values, no nested ones.',
  check: ({ oddities }) =>
    oddities
      .filter(({ kind }) => kind === 'unsupported')
      .map(({ setting, key, at, message, expected, got }) => {
        const fix = setting && ({ key: setting.key, from: got ?? '', to: setting.value, part: 'value' } as const)
        return { setting, key, at, message, expected, got, fix, source: null }
      }),
  example: () => null,
}
