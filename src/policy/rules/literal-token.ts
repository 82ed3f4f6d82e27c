// A fixed value where each device or user needs its own, or a token that Intune doesn't know → a warning.
import { documentedValues } from '../documented-values.ts'
import { KEYS_ELSEWHERE } from '../known-elsewhere.ts'
import type { ReadSetting } from '../reading.ts'
import { tokenIn } from '../tokens.ts'
import { found } from './found.ts'
import { pageOf } from './outside-page.ts'
import type { Found, Rule, Run } from './rule.ts'

export const literalToken: Rule = {
  id: 'literal-token',
  title: 'A fixed value where a token is expected',
  severity: 'warning',
  basis: 'The token that the documenting page gives for the key, and the tokens that Intune fills in.',
  check: (policy, run) =>
    policy.settings.flatMap(setting => [...fixedValue(setting, run), ...strangeToken(setting, run)]),
  example: () => {
    const known = KEYS_ELSEWHERE.find(({ token }) => token !== null)
    return known === undefined
      ? null
      : { channel: 'mdm', settings: [{ key: known.key, type: known.type, value: 'true' }] }
  },
}

function fixedValue(setting: ReadSetting, { lookup }: Run): Found[] {
  const { key, value } = setting
  const known = lookup.defined(key) === null ? lookup.elsewhere(key) : null
  if (known === null || known.token === null || tokenIn(value)?.known) return []
  const fix = { key, from: value, to: known.token, part: 'value' } as const
  const message = `${key} is the same for every device here; expected is the token ${known.token}, which Intune fills in for each.`
  return [found(setting, 'value', message, { expected: known.token, got: value, fix, source: pageOf(known) })]
}

function strangeToken(setting: ReadSetting, { lookup }: Run): Found[] {
  const token = tokenIn(setting.value)
  if (token === null || token.known !== null) return []
  const record = lookup.defined(setting.key)
  // Where values are documented, this one is told as none of them.
  if (record !== null && documentedValues(record) !== null) return []
  const message = `“${setting.value}” is none of the tokens that Intune fills in; devices get the text as it stands.`
  return [found(setting, 'value', message, { expected: 'a token that Intune knows', got: setting.value })]
}
