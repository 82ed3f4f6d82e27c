// A policy report → the stable JSON of `policy check --json`.
import type { EffectivePolicy, Finding, Policy, PolicyReport } from '../../model/finding.ts'

export function policyCheckJson({ policies, findings, summary, effective }: PolicyReport) {
  return {
    schemaVersion: 1,
    files: policies.map(policyJson),
    findings: findings.map(findingJson),
    summary: { error: summary.error, warning: summary.warning, info: summary.info },
    ...(effective === null ? {} : { effective: effective.map(effectiveJson) }),
  }
}

/** A file of several policies stands once for each. */
function policyJson({ file, kind, channel, platform, name, settings }: Policy) {
  return {
    file,
    kind,
    channel,
    platform,
    name,
    settings: settings.map(({ key, type, value, at }) => ({
      key,
      type,
      value,
      line: at?.line ?? null,
      column: at?.column ?? null,
    })),
  }
}

export function findingJson(finding: Finding) {
  const { file, line, column, key, rule, severity, message, expected, got, fix, source } = finding
  return { file, line, column, key, rule, severity, message, expected, got, fix, source }
}

function effectiveJson({ policy, rows }: EffectivePolicy) {
  return {
    file: policy.file,
    channel: policy.channel,
    name: policy.name,
    keys: rows.map(({ key, value, origin, note, source }) => ({ key, value, origin, note, source })),
  }
}
