// A policy about to be written → what `policy check` would say of it.
import type { Finding } from '../../model/finding.ts'
import { checkPolicies } from '../../policy/check-policies.ts'
import type { Lookup } from '../../policy/lookup.ts'
import { readPolicies } from '../../policy/read-policies.ts'
import { RULES } from '../../policy/rules/rules.ts'
import { type NewPolicy, policyText } from '../../policy/write/policy-text.ts'

/** Without places: nothing stands in a file yet. */
export function checkNew(policy: NewPolicy, lookup: Lookup): { readonly findings: readonly Finding[] } {
  const readings = readPolicies({ file: 'new policy', text: policyText(policy, 'graph') })
  const { findings } = checkPolicies(readings, lookup, { given: {}, rules: RULES })
  return { findings: findings.map(finding => ({ ...finding, line: null, column: null, fix: null })) }
}
