// A key's record and the policies of a run → the other key whose value makes it moot, by what the pages say of the two.
import type { KeyRecord } from '../model/record.ts'
import { defaultsHere } from './default-values.ts'
import { documentedValues, sameLetters } from './documented-values.ts'
import type { ReadPolicy } from './reading.ts'
import { valuesSaidOf } from './relation-values.ts'
import type { Run } from './rules/rule.ts'

export interface MootBySetting {
  readonly key: string
  /** Null: it is set nowhere, and there is no default. */
  readonly value: string | null
  readonly why: string
}

export function mootBySetting(record: KeyRecord, policy: ReadPolicy, run: Run): MootBySetting | null {
  for (const { key, kind, why } of record.related) {
    const other = run.lookup.defined(key)
    if (other === null || (kind !== 'requires' && kind !== 'excludes')) continue
    const said = valuesSaidOf(key, why, documentedValues(other) ?? [])
    const value = valueHere(other, policy, run)
    const among = value !== null && said.some(each => sameLetters(each, value))
    // "Needs KeyB" without a value asks only that it be set; what excludes without a value is left to people.
    const moot = kind === 'excludes' ? among : said.length > 0 ? value !== null && !among : value === null
    if (moot) return { key, value, why }
  }
  return null
}

/** In this policy, else in another one of its channel, else by default. */
function valueHere(record: KeyRecord, policy: ReadPolicy, { policies, given }: Run): string | null {
  const setIn = ({ settings }: ReadPolicy): string | undefined =>
    settings.findLast(({ key }) => key === record.key)?.value
  const own = setIn(policy)
  if (own !== undefined) return own
  for (const beside of policies) {
    const value = beside !== policy && beside.channel === policy.channel ? setIn(beside) : undefined
    if (value !== undefined) return value
  }
  return defaultsHere(record, policy.channel, given).certain?.value ?? null
}
