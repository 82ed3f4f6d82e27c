// A rule and the records at hand → the policy that its example makes, and what the rule says of it.
import type { Finding } from '../../model/finding.ts'
import { checkPolicies } from '../check-policies.ts'
import type { Lookup } from '../lookup.ts'
import { readPolicies } from '../read-policies.ts'
import type { Reading } from '../reading.ts'
import { type NewPolicy, policyText } from '../write/policy-text.ts'
import type { Rule, RuleExample } from './rule.ts'

export interface ShownExample {
  readonly example: RuleExample
  /** What the rule says of the example, first thing first. */
  readonly findings: readonly Finding[]
}

/** Null when the records at hand give no example: the rule has nothing to do with them. */
export function ruleExample(rule: Rule, lookup: Lookup): ShownExample | null {
  const example = rule.example(lookup)
  if (example === null) return null
  const readings = [readingOf('example', example), ...(example.beside ? [readingOf('beside', example.beside)] : [])]
  const { findings } = checkPolicies(readings.flat(), lookup, { given: example.given ?? {}, rules: [rule] })
  return { example, findings }
}

function readingOf(name: string, { channel, settings }: Pick<NewPolicy, 'channel' | 'settings'>): readonly Reading[] {
  return readPolicies({ file: `${name}.json`, text: policyText({ channel, name, settings }, 'graph') })
}
