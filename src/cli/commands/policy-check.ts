// Paths of policies → what is wrong with them, in text, JSON or SARIF; repaired copies; what devices end up with.

import { readAbout } from '../../io/package-files.ts'
import type { Condition } from '../../model/condition.ts'
import { type Finding, type PolicyReport, SEVERITIES, type Severity } from '../../model/finding.ts'
import { printableLine } from '../../model/printable.ts'
import { EXIT, type ExitCode, UserError } from '../../model/user-error.ts'
import { policyCheckDocument } from '../../output/present/policy-check.ts'
import { policyCheckJson } from '../../output/present/policy-check-json.ts'
import { policySarif } from '../../output/present/policy-sarif.ts'
import { jsonText } from '../../output/render/json.ts'
import { printed } from '../../output/render/print.ts'
import { type Check, checkPolicies } from '../../policy/check-policies.ts'
import { effectiveOf } from '../../policy/effective.ts'
import { lookupIn } from '../../policy/lookup.ts'
import type { Reading, ReadPolicy, ReadProblem } from '../../policy/reading.ts'
import { noEffect } from '../../policy/rules/no-effect.ts'
import type { Rule } from '../../policy/rules/rule.ts'
import { READER_VERDICTS, RULES } from '../../policy/rules/rules.ts'
import { defineCommand } from '../command.ts'
import { readInputs } from '../policy/read-inputs.ts'
import { repairLine, writeRepairs } from '../policy/write-repairs.ts'

const RULE_IDS = RULES.map(({ id }) => id)

export const policyCheck = defineCommand({
  arguments: [
    {
      name: 'path',
      summary: 'a policy file, a folder of them, or - for standard input',
      required: true,
      many: true,
      kind: 'path',
    },
  ],
  options: {
    'fail-on': {
      type: 'string',
      choices: SEVERITIES,
      summary: 'exit 1 when something this severe is found (error unless given)',
    },
    severity: { type: 'string', choices: SEVERITIES, summary: 'show only findings at least this severe' },
    rule: { type: 'string', value: 'RULE', choices: RULE_IDS, multiple: true, summary: 'apply only these rules' },
    'no-rule': { type: 'string', value: 'RULE', choices: RULE_IDS, multiple: true, summary: 'leave these rules out' },
    format: { type: 'string', choices: ['text', 'json', 'sarif'], summary: 'how to print' },
    fix: { type: 'boolean', summary: 'write repaired copies where a repair is safe; needs --out' },
    out: { type: 'string', value: 'DIR', summary: 'the folder for repaired copies' },
    force: { type: 'boolean', summary: 'replace copies that exist' },
    effective: { type: 'boolean', summary: 'show what devices end up with: the policy over the defaults' },
  },
  conditions: true,
  examples: [
    { run: 'policy check policies/', does: 'every policy below a folder' },
    {
      run: 'policy check export.json plan.csv --supervised',
      does: 'what a sheet and an export mean on supervised devices',
    },
    { run: 'policy check export.json --fix --out repaired', does: 'repaired copies, the files themselves stay' },
    { run: 'policy check - --format sarif < export.json', does: 'for a pipeline' },
  ],
  details: [
    'Reads Graph JSON (iosMobileAppConfiguration, targetedManagedAppConfiguration), IntuneManagement and IntuneCD exports, XML property lists, and tables of key, value type and value as CSV or Markdown. Channel and platform are told by content; --channel is for files that do not say.',
    'Exit code 1: something at or above --fail-on was found. 3: a file could not be read or understood.',
  ],
  async run({ args, options, condition, json, io, view, knowledge }) {
    if (options.fix !== (options.out !== undefined))
      throw new UserError('usage', options.fix ? '--fix needs --out' : '--out is for the copies of --fix', {
        hint: 'Write --fix --out DIR.',
      })
    const { records } = await knowledge()
    const { readings, sources } = await readInputs(args, io)
    const lookup = lookupIn(records)
    const rules = chosenRules(options.rule, options['no-rule'])
    const given = deviceCondition(condition)
    const check = checkPolicies(withChannel(readings, condition), lookup, { given, rules })
    if (readings.length === 0)
      throw new UserError('input', `there is no policy file in ${args.join(', ')}`, {
        hint: 'Policies are .json, .yaml, .xml, .csv or .md files.',
      })
    const repairs =
      options.out === undefined
        ? []
        : writeRepairs(sources, check.judged, { out: options.out, cwd: io.cwd, force: options.force })
    const report: PolicyReport = {
      policies: check.policies,
      findings: check.findings.filter(({ severity }) => isAtLeast(severity, options.severity ?? 'info')),
      summary: countsOf(check.findings),
      rules,
      effective: options.effective
        ? check.policies.map(policy => effectiveOf(policy, { lookup, given, moot: mootKeys(policy, check) }))
        : null,
    }
    const format = json ? 'json' : (options.format ?? 'text')
    if (format === 'json') io.stdout.write(jsonText({ ...policyCheckJson(report), ...(options.fix && { repairs }) }))
    else if (format === 'sarif')
      io.stdout.write(jsonText(policySarif(report, { version: readAbout().version, others: READER_VERDICTS })))
    else {
      // What can't be read is told on standard error, once.
      const readable = report.findings.filter(({ rule }) => rule !== 'unreadable')
      io.stdout.write(printed(policyCheckDocument({ ...report, findings: readable }), view(), io.env))
      for (const repaired of repairs) io.stdout.write(`${repairLine(repaired)}\n`)
    }
    return finish(check, options['fail-on'] ?? 'error', json, io)
  },
})

function chosenRules(only: readonly string[], without: readonly string[]): readonly Rule[] {
  return RULES.filter(({ id }) => (only.length === 0 || only.includes(id)) && !without.includes(id))
}

/** The channel is the policy's own, never the devices'. */
function deviceCondition({ supervised, cloud }: Condition): Condition {
  return { ...(supervised !== undefined && { supervised }), ...(cloud !== undefined && { cloud }) }
}

function withChannel(readings: readonly Reading[], { channel }: Condition): readonly Reading[] {
  if (channel === undefined) return readings
  return readings.map(reading =>
    reading.kind === 'policy' && reading.policy.channel === null
      ? { kind: 'policy', policy: { ...reading.policy, channel } }
      : reading,
  )
}

/** Keys of a policy that a rule found to be without effect. */
function mootKeys(policy: ReadPolicy, { judged }: Check): readonly string[] {
  return judged
    .filter(each => each.policy === policy && each.finding.rule === noEffect.id)
    .map(({ setting }) => setting.key)
}

function isAtLeast(severity: Severity, least: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(least)
}

function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 }
  for (const { severity } of findings) counts[severity]++
  return counts
}

/** Unreadable input wins over findings; only refused files are unreadable input too. */
function finish(
  { problems, policies, refusals, findings }: Check,
  failOn: Severity,
  json: boolean,
  io: { readonly stderr: { write(text: string): void } },
): ExitCode {
  const lines = problems.map(problemLine)
  if (policies.length === 0 && problems.length === 0)
    lines.push(`there is no app configuration policy here: ${refusals.map(({ file }) => file).join(', ')}`)
  if (lines.length > 0 && json) throw new UserError('input', lines.join('; '))
  for (const line of lines) io.stderr.write(`mde-ios: ${printableLine(line)}\n`)
  if (lines.length > 0) return EXIT.input
  return findings.some(({ severity }) => isAtLeast(severity, failOn)) ? EXIT.notFound : EXIT.ok
}

function problemLine({ file, at, message, hint }: ReadProblem): string {
  const place = at === null ? file : `${file}:${at.line}:${at.column}`
  return `${place} ${message}${hint === null ? '' : `. ${hint}`}`
}
