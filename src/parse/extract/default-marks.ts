// Values that are marked as the default where they are explained ("2 - Enable (default)") → default statements.
import type { DefaultStatement } from './default-statement.ts'
import type { ValueStatement } from './values.ts'

export function defaultedValues(values: readonly ValueStatement[]): DefaultStatement[] {
  return values
    .filter(one => one.isDefault)
    .map(({ key, value, channel, source }) => ({ key, value, state: null, subject: '', when: null, channel, source }))
}
