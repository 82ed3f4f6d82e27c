// Short forms of what readers and rules say, for tables of tests.
import { checkPolicies } from '../../src/policy/check-policies.ts'
import { type Lookup, lookupIn } from '../../src/policy/lookup.ts'
import { readPolicies } from '../../src/policy/read-policies.ts'
import type { Reading, ReadPolicy } from '../../src/policy/reading.ts'
import { RULES } from '../../src/policy/rules/rules.ts'
import { DEFENDER } from './defender-records.ts'

export const LOOKUP = lookupIn(DEFENDER)

/** `graph mdm ios: A=true(String)@2:3`, `refused: …`, `problem 1:2: …` */
export function read(file: string, text: string): string[] {
  return readPolicies({ file, text }).map(told)
}

function told(reading: Reading): string {
  if (reading.kind === 'refused') return `refused: ${reading.refusal.what}`
  if (reading.kind === 'problem') {
    const { at, message } = reading.problem
    return `problem ${at === null ? '-' : `${at.line}:${at.column}`}: ${message}`
  }
  const { kind, channel, platform, settings } = reading.policy
  const each = settings.map(({ key, type, value }) => `${key}=${value}${type === null ? '' : `(${type})`}`)
  return `${kind} ${channel} ${platform}: ${each.join(' ')}`
}

export function policiesIn(file: string, text: string): ReadPolicy[] {
  return readPolicies({ file, text }).flatMap(reading => (reading.kind === 'policy' ? [reading.policy] : []))
}

export type Setting = readonly [key: string, type: string | null, value: unknown]

export function graph(settings: readonly Setting[], over: object = {}): string {
  return JSON.stringify({
    '@odata.type': '#microsoft.graph.iosMobileAppConfiguration',
    settings: settings.map(([key, type, value]) => ({
      appConfigKey: key,
      appConfigKeyType: type,
      appConfigKeyValue: value,
    })),
    ...over,
  })
}

export function managedApp(settings: readonly (readonly [string, unknown])[], over: object = {}): string {
  return JSON.stringify({ customSettings: settings.map(([name, value]) => ({ name, value })), ...over })
}

/** `error wrong-type Key` for each finding, remarks left out unless wanted. */
export function judge(
  files: readonly (readonly [file: string, text: string])[],
  { lookup = LOOKUP, given = {}, remarks = false }: { lookup?: Lookup; given?: object; remarks?: boolean } = {},
): string[] {
  const readings = files.flatMap(([file, text]) => readPolicies({ file, text }))
  return checkPolicies(readings, lookup, { given, rules: RULES })
    .findings.filter(({ severity }) => remarks || severity !== 'info')
    .map(({ severity, rule, key }) => `${severity} ${rule} ${key}`)
}
