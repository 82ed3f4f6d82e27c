// The rules of `policy check`, each with what it rests on and an example from the records.
import { EXIT } from '../../model/user-error.ts'
import { policyRulesDocument, type RuleWithExample } from '../../output/present/policy-rules.ts'
import { jsonText } from '../../output/render/json.ts'
import { printed } from '../../output/render/print.ts'
import { type Lookup, lookupIn } from '../../policy/lookup.ts'
import { ruleExample } from '../../policy/rules/rule-example.ts'
import { READER_VERDICTS, RULES } from '../../policy/rules/rules.ts'
import { defineCommand } from '../command.ts'

export const policyRules = defineCommand({
  arguments: [],
  options: {},
  conditions: false,
  examples: [{ run: 'policy rules', does: 'every rule, what it rests on, and an example' }],
  async run({ json, io, view, knowledge }) {
    const { records } = await knowledge()
    const rules = rulesWithExamples(lookupIn(records))
    io.stdout.write(json ? jsonText({ schemaVersion: 1, rules }) : printed(policyRulesDocument(rules), view(), io.env))
    return EXIT.ok
  },
})

/** Also what docs/rules.md is made from. */
export function rulesWithExamples(lookup: Lookup): readonly RuleWithExample[] {
  const rules = RULES.map((rule): RuleWithExample => {
    const { id, title, severity, basis } = rule
    const shown = ruleExample(rule, lookup)
    if (shown === null) return { id, title, severity, basis, example: null }
    const { channel, settings, beside = null, given = null } = shown.example
    const { message = '', fix = null, source = null } = shown.findings[0] ?? {}
    return { id, title, severity, basis, example: { channel, settings, beside, given, message, fix, source } }
  })
  return [...rules, ...READER_VERDICTS.map(verdict => ({ ...verdict, example: null }))]
}
