// Readings of a run and the records → findings, by the rules asked for.
import type { Condition } from '../model/condition.ts'
import type { Finding, Severity } from '../model/finding.ts'
import { SEVERITIES } from '../model/finding.ts'
import { isForeign } from './foreign-app.ts'
import type { Lookup } from './lookup.ts'
import type { Reading, ReadPolicy, ReadProblem, ReadSetting, Refusal } from './reading.ts'
import type { Group, Rule, Run } from './rules/rule.ts'
import { RULES } from './rules/rules.ts'

export interface CheckOptions {
  readonly given: Condition
  readonly rules: readonly Rule[]
}

export interface Check {
  readonly policies: readonly ReadPolicy[]
  readonly refusals: readonly Refusal[]
  readonly problems: readonly ReadProblem[]
  /** By file, then by place. */
  readonly findings: readonly Finding[]
  /** The findings of settings, with what a repair has to change. */
  readonly judged: readonly Judged[]
}

export interface Judged {
  readonly policy: ReadPolicy
  readonly setting: ReadSetting
  readonly finding: Finding
}

export function checkPolicies(
  readings: readonly Reading[],
  lookup: Lookup,
  { given, rules }: CheckOptions = { given: {}, rules: RULES },
): Check {
  const foreign = readings.flatMap(reading =>
    reading.kind === 'policy' && isForeign(reading.policy, lookup) ? [reading.policy] : [],
  )
  const policies = readings
    .flatMap(reading => (reading.kind === 'policy' ? [reading.policy] : []))
    .filter(policy => !foreign.includes(policy))
  const refusals = [
    ...readings.flatMap(reading => (reading.kind === 'refused' ? [reading.refusal] : [])),
    ...foreign.map(({ file, at, apps }) => ({
      file,
      at,
      what: `an app configuration policy for another app (${apps.join(', ')})`,
      hint: null,
      traits: [],
    })),
  ]
  const problems = readings.flatMap(reading => (reading.kind === 'problem' ? [reading.problem] : []))
  const run: Run = { policies, refusals, lookup, given, groups: groupsOf(policies, lookup) }
  const ruled = policies.flatMap(policy => rules.flatMap(rule => ruleFindings(rule, policy, run)))
  const findings = [
    ...ruled.map(({ finding }) => finding),
    ...refusals.map(refusalFinding),
    ...problems.map(problemFinding),
  ]
  const judged = ruled.flatMap(({ policy, setting, finding }) =>
    setting === null ? [] : [{ policy, setting, finding }],
  )
  return { policies, refusals, problems, findings: findings.sort(byPlace), judged }
}

function ruleFindings(
  { id, severity, check }: Rule,
  policy: ReadPolicy,
  run: Run,
): (Omit<Judged, 'setting'> & { readonly setting: ReadSetting | null })[] {
  return check(policy, run).map(({ setting, at, ...found }) => {
    const { key, message, expected, got, fix, source } = found
    const place = { file: policy.file, line: at?.line ?? null, column: at?.column ?? null }
    return { policy, setting, finding: { ...place, key, rule: id, severity, message, expected, got, fix, source } }
  })
}

function refusalFinding({ file, at, what, hint }: Refusal): Finding {
  const message = `This is ${what}, not an app configuration policy for iOS.${hint === null ? '' : ` ${hint}`}`
  return bare(file, at, 'refused', 'info', message)
}

function problemFinding({ file, at, message, hint }: ReadProblem): Finding {
  return bare(file, at, 'unreadable', 'error', `The file ${message}.${hint === null ? '' : ` ${hint}`}`)
}

function bare(file: string, at: ReadProblem['at'], rule: string, severity: Severity, message: string): Finding {
  const place = { line: at?.line ?? null, column: at?.column ?? null }
  return { file, ...place, key: null, rule, severity, message, expected: null, got: null, fix: null, source: null }
}

/** One look over all policies, so that a rule needs no look of its own for each of them. */
function groupsOf(policies: readonly ReadPolicy[], lookup: Lookup): Group[] {
  const groups = new Map<
    string,
    Group & { readonly uses: { policy: ReadPolicy; setting: ReadPolicy['settings'][0] }[] }
  >()
  for (const policy of policies) {
    for (const setting of policy.settings) {
      const record = lookup.defined(setting.key)
      const caveat = record && lookup.oneChannel(record)
      if (record === null || !caveat) continue
      const { id, title } = record.feature
      const group = groups.get(id) ?? {
        feature: title,
        caveat: caveat.text,
        source: caveat.sources[0] ?? null,
        uses: [],
      }
      group.uses.push({ policy, setting })
      groups.set(id, group)
    }
  }
  return [...groups.values()]
}

function byPlace(a: Finding, b: Finding): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return (
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.column ?? 0) - (b.column ?? 0) ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity)
  )
}
